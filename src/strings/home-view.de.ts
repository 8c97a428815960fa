import type { HomeViewSentences } from './home-view.en';
import { counted, figure } from './counts.de';
import { findingReasons } from './finding-reasons.de';

type RateTold = Parameters<HomeViewSentences['figures']['npvConvention']>[0];
const mitSatz = (told: RateTold): string => ('rate' in told ? `mit ${told.rate}` : `mit den Sätzen von ${told.schedule}`);
const tage = (days: number): string => counted(days, 'Tag', 'Tage');

export const homeViewSentences: HomeViewSentences = {
  period: (from, to) => `${from} bis ${to}`,
  noPeriod: 'Die erste Periode ist noch nicht eingestellt.',
  addFirst: 'Ersten Nutzen anlegen',

  figures: {
    title: 'Zahlen',
    forecast: 'Prognose bei Abschluss',
    forecastOf: (planned) => `von insgesamt ${planned} geplant`,
    npv: 'Kapitalwert, Plan',
    npvOutlook: 'Kapitalwert, Ist und danach Prognose',
    npvConvention: (rate, timing) =>
      `Nutzen abzüglich Kosten je Geschäftsjahr, ${mitSatz(rate)} abgezinst ab ` +
      `${{ End: 'dem Ende', Mid: 'der Mitte', Start: 'dem Anfang' }[timing]} jedes Jahres.`,
    roi: 'Kapitalrendite (ROI), Plan',
    roiConvention: 'Nicht abgezinst: Nutzen abzüglich Kosten im Verhältnis zu den Kosten.',
    notComputable: 'nicht berechenbar',
    noMoney: 'Unter Cash flow ist noch kein Geld geplant.',
  },

  attention: {
    title: 'Was Aufmerksamkeit braucht',
    allWell: 'Nichts braucht Aufmerksamkeit.',
    search: 'Suche nach ID oder Wörtern',
    found: (shown, all) => `${figure(shown)} von ${figure(all)} Einträgen`,
    groups: {
      triggers: 'Eingetretene Auslöser', milestones: 'Meilensteine in Verzug', overdue: 'Überfällig', error: 'Fehler', warning: 'Warnungen',
      info: 'Hinweise', cells: 'Zellen zum Nachsehen', workbook: 'Die Arbeitsmappe',
    },
    trigger: (risk, benefit) => `Der Auslöser von ${risk} ist eingetreten${benefit === '' ? '' : `: ${benefit} ist in Gefahr`}.`,
    contingency: (plan) => `Notfallplan: ${plan}`,
    noContingency: 'Es gibt keinen Notfallplan. Machen Sie jetzt einen.',
    milestone: (id, name, days) => `${id} ${name} ist ${tage(days)} in Verzug.`,
    valueAtRisk: (money) => `${money} Barwert sind gefährdet.`,
    lateActivity: (id, name, days) => `${id} ${name} ist ${tage(days)} in Verzug.`,
    why: 'Warum es wichtig ist',
    fix: 'Beheben…',
    blank: 'leer',
    preview: (cell, before, after) => `${cell}: Aus ${before} wird ${after}.`,
    write: 'Schreiben',
    cancel: 'Abbrechen',
    reasons: findingReasons,
  },

  sample: {
    whatGoes:
      'Die Blätter des Beispiels werden gelöscht, mit allem, was darauf eingetragen wurde; andere Blätter bleiben. '
      + '„Rückgängig“ holt sie zurück.',
    remove: 'Entfernen',
  },

  sheet: {
    write: 'Befunde auf ein Blatt schreiben…',
    preview: (findings, isThere) =>
      `${counted(findings, 'Befund wird', 'Befunde werden')} auf das Blatt Health check geschrieben, `
      + (isThere
        ? 'anstelle derer vom letzten Mal. Ihre Einträge in eigenen Spalten bleiben bei ihrem Befund, auch wenn er erledigt ist.'
        : 'das hinzugefügt wird.'),
    resolved: 'Erledigt',
  },

  steps: {
    title: 'Was als Nächstes zu tun ist',
    stages: { identify: 'Identifizieren', plan: 'Abbilden und planen', monitor: 'Überwachen', evaluate: 'Bewerten' },
    progress: (done, all) => `${figure(done)} von ${figure(all)} erledigt`,
    states: { done: 'erledigt', open: 'zu tun', waiting: 'später' },
    lacking: (count) => `noch ${figure(count)}`,
    names: {
      settings: 'Dem Programm einen Namen geben und die erste Periode einstellen',
      objectives: 'Die Ziele aufschreiben, denen es dient',
      benefits: 'Den ersten Nutzen eintragen',
      owners: 'Für jeden Nutzen einen Verantwortlichen nennen',
      stakeholders: 'Die Stakeholder auflisten',
      measures: 'Jeden Nutzen messbar machen: Ausgangswert, Zielwert und Termin',
      activities: 'Die Maßnahmen planen, die den Nutzen herbeiführen',
      map: 'Befähiger, Veränderungen, Nutzen und Ziele in der Landkarte verbinden',
      money: 'Das Geld je Periode planen',
      risks: 'Die Risiken für den Nutzen benennen',
      baseline: 'Den genehmigten Plan als Basislinie festhalten',
      refreshed: 'Den Status aktualisieren',
      readings: 'Die fälligen Messwerte eintragen',
      actuals: 'Die Istwerte der abgeschlossenen Perioden eintragen',
      snapshot: 'Eine Momentaufnahme für den Bericht behalten',
      triggers: 'Auf eingetretene Auslöser reagieren',
      reviews: 'Den fälligen Nutzen überprüfen',
      sustainment: 'Prüfen, ob realisierter Nutzen Bestand hat',
      lessons: 'Die Erkenntnisse festhalten',
    },
  },

  upgrade: {
    offer: (from, to) =>
      `Die Blätter dieser Arbeitsmappe haben Version ${from}; dieses Add-in kennt Version ${to}. ` +
      'Beim Aktualisieren geht nichts von Ihnen verloren.',
    see: 'Ansehen, was geschrieben wird',
    title: 'Aktualisierung der Blätter',
    columns: (table, headers) => `Neue Spalten in ${table}: ${headers}`,
    renamed: (table, before, after) => `${table}: Die Spalte ${before} wird ${after} heißen`,
    rows: (table, rows) => `Neue Zeilen in ${table}: ${rows}`,
    names: (names) => `Neue Namen für Formeln: ${names}`,
    mark: 'Die Version wird in der Arbeitsmappe vermerkt.',
    untouched: 'Ihre Spalten und Werte bleiben, und es lässt sich rückgängig machen.',
    apply: 'Aktualisieren',
    back: 'Zurück',
  },
};
