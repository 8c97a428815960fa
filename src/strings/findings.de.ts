import type { FindingCode } from '../domain/realization/health/finding-codes';
import { figure } from './counts.de';
import type { Details } from './details';

export const findingSentences: Readonly<Record<FindingCode, (details: Details) => string>> = {
  'missing-id': () => 'Eine Zeile hat keine ID, also kann nichts auf sie verweisen. Geben Sie ihr eine.',
  'duplicate-id': ({ id }) => `Die ID ${id} ist mehrfach vergeben. Geben Sie jeder Zeile eine eigene ID.`,
  'unknown-id': ({ id }) => `${id} ist keine ID einer vorhandenen Zeile. Wählen Sie eine aus der Liste oder fügen Sie die Zeile hinzu.`,
  'benefit-without-owner': ({ id }) => `${id} hat keinen Nutzenverantwortlichen: Niemand steht dafür ein. Nennen Sie eine Rolle.`,
  'benefit-without-objective': ({ id }) =>
    `${id} dient keinem Ziel. Ordnen Sie den Nutzen einem zu oder fragen Sie, warum er im Programm ist.`,
  'benefit-without-measure': ({ id }) => `${id} hat keine Messgröße, also wird niemand den Nutzen eintreten sehen. Fügen Sie eine hinzu.`,
  'benefit-without-activity': ({ id }) => `Keine Maßnahme führt ${id} herbei. Fügen Sie dem Realisierungsplan eine hinzu.`,
  'measure-without-baseline': ({ id }) =>
    `${id} hat keinen Ausgangswert, also lässt sich keine Veränderung zeigen. Messen Sie vor der Veränderung.`,
  'measure-without-target': ({ id }) => `${id} hat keinen Zielwert. Legen Sie fest, was erreicht werden soll.`,
  'measure-without-target-date': ({ id }) => `${id} hat keinen Zieltermin. Legen Sie fest, bis wann der Zielwert erreicht sein soll.`,
  'output-named-as-benefit': ({ id }) => `${id} nennt ein Ergebnis und nicht, was dadurch besser wird. Sagen Sie, was sich für wen ändert.`,
  'validator-is-owner': ({ id, owner }) =>
    `${owner} verantwortet ${id} und bestätigt den Nutzen auch selbst. Lassen Sie ihn von jemand anderem bestätigen.`,
  'dates-out-of-order': ({ id }) => `Die Termine von ${id} sind in falscher Reihenfolge. Prüfen Sie, welcher von beiden falsch ist.`,
  'circular-dependency': ({ ids }) => `Maßnahmen warten im Kreis aufeinander: ${ids}. Entfernen Sie eine Abhängigkeit.`,
  'circular-link': ({ ids }) => `Die Nutzenlandkarte läuft im Kreis: ${ids}. Entfernen Sie eine Verbindung.`,
  'circular-replacement': ({ ids }) => `Messwerte ersetzen einander im Kreis: ${ids}. Behalten Sie den neuesten.`,
  'contributions-above-whole': ({ target, total }) =>
    `Die Beiträge zu ${target} ergeben ${percent(total)}. Bringen Sie sie auf höchstens 100 %.`,
  'weights-not-whole': ({ of, total }) => `Die Gewichte von ${of} ergeben ${percent(total)} statt 100 %.`,
  'claims-above-whole': ({ group, ids }) =>
    `${ids} beanspruchen mehr, als die Überschneidungsgruppe ${group} hergibt. Teilen Sie es unter ihnen auf.`,
  'value-counted-along-the-map': ({ from, to }) =>
    `${from} führt zu ${to}, und beide haben einen Wert: Er wird vielleicht doppelt gezählt.`,
  'duplicate-line': ({ id, first }) => `${id} wiederholt ${first}. Entfernen Sie eine der beiden Zeilen.`,
  'reading-overdue': ({ id, days }) => `Ein Messwert von ${id} ist überfällig${daysText(days)}.`,
  'review-overdue': ({ id, days }) => `Das Review von ${id} ist überfällig${daysText(days)}.`,
  'contact-overdue': ({ id, days }) => `Der Kontakt mit ${id} ist überfällig${daysText(days)}.`,
  'mitigation-overdue': ({ id, days }) => `Die Gegenmaßnahme zu ${id} ist überfällig${daysText(days)}.`,
  'sustainment-check-overdue': ({ id, days }) => `Die Nachhaltigkeitsprüfung von ${id} ist überfällig${daysText(days)}.`,
  'follow-up-overdue': ({ id, days }) => `Eine Folgeaufgabe${id ? ` zu ${id}` : ''} ist überfällig${daysText(days)}.`,
  'actuals-missing': ({ id, periods }) =>
    `${id} hat keine Istwerte für ${Number(periods) === 1 ? '1 abgeschlossene Periode' : `${periods} abgeschlossene Perioden`}. ` +
    'Tragen Sie sie ein.',
  'actual-in-the-future': ({ id }) => `${id} hat einen Istwert in der Zukunft. Prüfen Sie das Datum.`,
  'wrong-sign-reading': ({ id }) => `Der Messwert ${id} hat das entgegengesetzte Vorzeichen der anderen. Prüfen Sie ihn.`,
  'negative-flow': ({ id }) => `${id} hat einen negativen Betrag; Kosten und Nutzen werden als positive Beträge eingetragen.`,
  'share-out-of-range': ({ id, value }) => `${id} hat einen Anteil von ${percent(value)}; er muss zwischen 0 % und 100 % liegen.`,
  'range-reversed': ({ id }) => `Der Bereich von ${id} endet unter seinem Anfang. Vertauschen Sie die beiden.`,
  'direction-against-target': ({ id }) =>
    `Der Zielwert von ${id} liegt entgegen der Richtung. Prüfen Sie Richtung, Ausgangswert und Zielwert.`,
  'finished-but-not-complete': ({ id }) => `${id} hat ein Abschlussdatum, ist aber nicht zu 100 % fertig.`,
  'complete-without-finish-date': ({ id }) => `${id} ist fertig, hat aber kein Abschlussdatum.`,
  'reading-without-place': ({ id }) => `Dem Messwert ${id} fehlt seine Messgröße oder seine Periode, also zählt er nicht.`,
  'duplicate-reading': ({ id }) => `${id} ist ein zweiter Messwert derselben Messgröße und Periode. Sagen Sie, welchen er ersetzt.`,
  'late-reading': ({ id }) => `${id} wurde lange nach seiner Periode eingetragen.`,
  'self-validated-reading': ({ id }) => `${id} wurde von derselben Person bestätigt, die ihn eingetragen hat.`,
  'trigger-fired': ({ id }) => `Der Auslöser des Risikos ${id} ist eingetreten. Setzen Sie den Notfallplan in Gang.`,
  'trigger-incomplete': ({ id }) => `Der Auslöser des Risikos ${id} ist unvollständig: Er braucht Messgröße, Richtung und Wert.`,
  'benefit-shifted': ({ id, milestone, periods }) =>
    `${id} beginnt ${Number(periods) === 1 ? '1 Periode' : `${periods} Perioden`} später, weil sich ${milestone} verschoben hat.`,
  'first-period-missing': () =>
    'Die erste Periode ist nicht eingestellt, also hat der Plan keine Daten. Stellen Sie sie in den Programmeinstellungen ein.',
  'thresholds-not-descending': () =>
    'Die Schwellen der Status fallen nicht. Setzen Sie „Exceeding“, „On track“ und „At risk“ in dieser Reihenfolge.',
  'baseline-without-approval': ({ version }) =>
    `Die Basislinie ${version} ist nicht genehmigt: Tragen Sie ein, wer sie wann genehmigt hat.`,
  'baseline-of-unknown-field': ({ version, table, field }) =>
    `Die Basislinie ${version} enthält ${field || 'eine Zelle ohne Feld'} von ${table || 'keiner Tabelle'}, was Reviews nicht finden. ` +
    'Prüfen Sie Tabelle und Feld.',
  'target-off-baseline': ({ id, field, version }) =>
    `${field} von ${id} ist nicht, was die Basislinie ${version} sagt. ` +
    'Legen Sie mit der Entscheidung dahinter eine neue Basislinie an oder stellen Sie den Wert wieder her.',
  'change-without-decision': ({ id }) =>
    `Die Änderung ${id} sagt weder, was entschieden wurde, noch von wem. Tragen Sie Entscheidung und Namen ein.`,
  'change-of-unknown-baseline': ({ id, version }) =>
    `Die Änderung ${id} nennt die Basislinie ${version}, die es nicht gibt. Prüfen Sie die Version.`,
  'discount-schedule-unknown': () => 'Der Diskontierungsplan ist nicht unter den Diskontsätzen. Wählen Sie einen aus der Liste.',
  'appraisal-date-late': () =>
    'Der Bewertungstag liegt ein Jahr oder mehr nach der ersten Periode. Setzen Sie ihn auf die erste Periode oder davor, ' +
    'oder lassen Sie ihn leer: Aufgezinst wird auf keinen späteren Tag.',
};

function percent(share: string | number | undefined): string {
  return `${String(Math.round(Number(share) * 1000) / 10).replace('.', ',')} %`;
}

function daysText(days: string | number | undefined): string {
  if (days === undefined) return '';
  return Number(days) === 1 ? ' (1 Tag)' : ` (${figure(Number(days))} Tage)`;
}
