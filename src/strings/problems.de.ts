import { figure } from './counts.de';
import type { ProblemSentences } from './problems.en';

export const problemSentences: ProblemSentences = {
  'error-value': ({ column, text }) => `${column} zeigt den Fehler ${text}. Reparieren Sie die Formel; bis dahin gilt die Zelle als leer.`,
  'not-a-date': ({ column, text }) =>
    `${column} ist „${text}“, was kein Datum ist. Geben Sie es als Datum ein; bis dahin gilt die Zelle als leer.`,
  'not-a-number': ({ column, text }) => `${column} ist der Text „${text}“, wo eine Zahl nötig ist. Bis dahin gilt die Zelle als leer.`,
  'number-as-text': ({ column, text }) =>
    `${column} enthält die Zahl ${text} als Text. Sie wurde als Zahl gelesen; tippen Sie sie neu, damit auch Formeln sie sehen.`,
  'out-of-range': ({ column, value, min, max }) => `${column} ist ${value}; der Wert sollte ${range(min, max)} liegen.`,
  'unknown-word': ({ column, text, suggestion }) =>
    `${column} ist „${text}“ und steht nicht in der Liste. ` +
    `${suggestion === undefined ? 'Wählen Sie ein Wort der Liste' : `Vielleicht „${suggestion}“`}, oder ergänzen Sie es auf dem Blatt ` +
    '„Lists“.',
  'missing-value': ({ column, row }) => `${column} fehlt in Zeile ${row}.`,
  'missing-id': ({ record }) => `Dieser Eintrag (${record}) hat keine ID, also kann nichts auf ihn verweisen. Geben Sie ihm eine.`,
  'duplicate-id': ({ id, first }) =>
    `Die ID ${id} ist zweimal vergeben; sie steht schon in ${first}. Geben Sie dieser Zeile eine eigene ID.`,
  'missing-column': ({ table, column }) => `Die Spalte ${column} fehlt in ${table}. „Fehlendes hinzufügen“ bringt sie zurück.`,
  'renamed-column': ({ table, column, found }) =>
    `Die Spalte ${column} fehlt in ${table}; vielleicht ist es „${found}“. ` +
    'Geben Sie ihr den Namen zurück oder fügen Sie die fehlende Spalte hinzu.',
  'missing-periods': ({ count, first, last }) =>
    `${count} Periodenspalten fehlen (${first} bis ${last}). „Einstellungen anwenden“ fügt sie hinzu.`,
  'surplus-periods': ({ count, first, last }) =>
    `${count} Periodenspalten liegen außerhalb des Programms (${first} bis ${last}) und zählen nicht.`,
  'bad-setting': ({ setting, text, default: fallback }) =>
    `${setting} kann nicht „${text}“ sein.${fallback === '' ? '' : ` Bis zur Korrektur gilt ${fallback}.`}`,
  'table-name-taken': ({ table, wanted }) =>
    `Das Blatt ${wanted} lässt sich nicht hinzufügen: Eine eigene Tabelle heißt schon ${table}. ` +
    'Benennen Sie sie um und fügen Sie das Blatt dann hinzu.',
  'sheet-renamed': ({ name }) => `Ein Blatt dieses Namens gibt es schon, darum heißt das neue „${name}“.`,
  'name-taken': ({ name, formula }) => `Der Name ${name} bleibt, wie er ist: ${formula}.`,
  'periods-filled': ({ table, count, cells }) =>
    `Periodenspalten von ${table}, die nicht mehr zum Programm gehören, enthalten ${count} Einträge (${cells}). ` +
    'Verschieben oder löschen Sie sie und wenden Sie die Einstellungen dann noch einmal an.',
  'business-case-edited': ({ sheet, count, cells }) =>
    `In ${sheet} wurden Formeln überschrieben, die den Perioden folgen (${count} Zellen: ${cells}); ` +
    'darum bleiben die Periodenspalten, wie sie sind. ' +
    'Leeren Sie diese Zellen und wenden Sie die Einstellungen dann noch einmal an.',
  'apply-settings-first': ({ table, column }) =>
    `Dieses Blatt braucht die Spalte ${column} von ${table}. Wenden Sie zuerst die Einstellungen an und fügen Sie es dann hinzu.`,
  'needs-sheet': ({ needed }) => `Dieses Blatt braucht das Blatt ${needed}, das sich nicht hinzufügen ließ.`,
  'missing-table': ({ table }) => `Die Tabelle ${table} fehlt. Fügen Sie ihr Blatt unter „Blätter“ hinzu.`,
  'snapshot-exists': ({ name }) => `Eine Momentaufnahme namens ${name} gibt es schon. Geben Sie dieser einen anderen Namen.`,
  'newer-schema': ({ version, known }) =>
    `Diese Arbeitsmappe stammt von einer neueren Version des Add-ins (${version}; dieses kennt ${known}). ` +
    'Aktualisieren Sie das Add-in, bevor Sie etwas ändern.',
  'unreadable-version': ({ text }) =>
    `Die Arbeitsmappe nennt als Version ${text}, was sich nicht lesen lässt. Sie wird als die älteste behandelt.`,
  'sample-needs-new-workbook': ({ table }) =>
    `Das Beispiel wird nicht mit Ihren Einträgen vermischt, und eine Tabelle ${table} gibt es schon. ` +
    'Öffnen Sie dafür eine neue Arbeitsmappe.',
  'map-too-large': ({ records, most }) =>
    `${figure(Number(records))} Einträge sind zu viele für ein Bild; bis zu ${figure(Number(most))} können gezeichnet werden. ` +
    'Wählen Sie unter „Anzeigen“ einen aus und zeichnen Sie, was zu ihm gehört.',
  'no-sample': () => 'In dieser Arbeitsmappe ist kein Beispiel.',
  'typed-over': ({ column, text, replacement }) =>
    `„${text}“ war in die Statusspalte ${column} getippt und wurde durch „${replacement}“ ersetzt. „Rückgängig“ bringt es zurück.`,
  'reading-of-unknown-measure': ({ measure }) => `Die Messgröße ${measure} gibt es nicht mehr. Wählen Sie eine andere.`,
  'reading-without-number': ({ measure }) => `Der Messwert von ${measure} ist keine Zahl.`,
  'reading-without-period': ({ measure }) => `Der Messwert von ${measure} hat keine Periode. Wählen Sie eine.`,
  'reading-twice': ({ measure }) => `Für ${measure} gibt es zwei Messwerte derselben Periode. Behalten Sie einen davon.`,
  'reading-meanwhile': ({ measure, id }) =>
    `Inzwischen hat ${measure} für diese Periode den Messwert ${id}. Sehen Sie ihn an und erfassen Sie Ihren dann als Korrektur.`,
  'upgrade-needs-lists': () =>
    'Das Blatt „Lists“ fehlt, und neue Spalten brauchen seine Wörter. Fügen Sie es unter „Blätter“ hinzu und aktualisieren Sie dann.',
  'sheet-without-table': ({ sheet, table }) =>
    `Das Blatt ${sheet} hat seine Tabelle ${table} verloren. ` +
    'Machen Sie das rückgängig oder fügen Sie das Blatt unter „Blätter“ neu hinzu; was auf diesem steht, bleibt.',
  'sheet-protected': ({ sheet }) =>
    `Das Blatt ${sheet} ist geschützt, dort lässt sich nichts schreiben. Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben).`,
  'sheet-hidden': ({ sheet }) => `Das Blatt ${sheet} ist ausgeblendet. Es wird trotzdem verwendet.`,
  'foreign-table': ({ table }) =>
    `Die Tabelle ${table} heißt wie eine von uns, hat aber andere Spalten. Sie bleibt unberührt; ` +
    'benennen Sie sie um und fügen Sie dann das Blatt unter „Blätter“ hinzu.',
  'broken-name': ({ name }) =>
    `Der Name ${name} führt nirgendwohin mehr, darum schlagen Auswahllisten und Formeln mit ihm fehl. ` +
    'Machen Sie das Löschen rückgängig oder löschen Sie den Namen und fügen Sie das Blatt neu hinzu.',
  'unknown-benefit': ({ id }) => `Den Nutzen ${id} gibt es nicht mehr. Lassen Sie ihn weg.`,
  'review-undated': ({ id }) => `Das Review von ${id} hat kein Datum. Tragen Sie eines ein.`,
  'review-ahead': ({ id, date }) => `Das Review von ${id} trägt das Datum ${date}, das noch kommt. Datieren Sie es, wenn es stattfindet.`,
  'review-exists': ({ id, type, date }) =>
    `Ein Review von ${id} dieser Art (${type}) vom ${date} ist schon erfasst. Lassen Sie es weg oder ändern Sie es auf seinem Blatt.`,
  'lesson-blank': () => 'Eine Erkenntnis sagt nichts. Schreiben Sie, was gelernt wurde, oder entfernen Sie sie.',
  'check-without-level': ({ id }) =>
    `Die Nachhaltigkeitsprüfung von ${id} hat kein Niveau. Tragen Sie ein, was beobachtet wurde, oder lassen Sie die Prüfung weg.`,
  'rebaseline-of-nothing': () => 'Nichts ist gewählt, das zur Basislinie werden soll.',
  'baseline-unnamed': () => 'Die neue Basislinie hat keinen Namen. Benennen Sie ihre Version.',
  'baseline-exists': ({ version }) =>
    `Eine Basislinie ${version} gibt es schon, und Versionen werden nie überschrieben. Nennen Sie die neue anders.`,
  'rebaseline-undecided': () => 'Es fehlt, was entschieden wurde und von wem. Eine Basislinie beruht auf einer Entscheidung.',
  'rebaseline-without-reason': () => 'Der Grund fehlt. Sagen Sie, warum sich die Zielwerte ändern.',
  'unknown-record': ({ id, table }) => `${id} gibt es in ${table} nicht mehr. Lassen Sie den Eintrag weg.`,
  'plan-lines-left': ({ ids }) =>
    `Die Planzeilen von ${ids} in den Zahlungsströmen bleiben, wie sie sind. Bringen Sie sie mit den neuen Zielwerten in Einklang.`,
  'dashboard-without-data': ({ sheet, address }) =>
    `Auf dem Blatt „${sheet}“ fehlen in ${address} die Daten der Diagramme. Löschen Sie das Blatt und zeichnen Sie die Diagramme neu: ` +
    'Es wird dann neu angelegt.',
  'no-charts': () =>
    'Dieses Excel lässt Add-ins keine Diagramme zeichnen, das Blatt enthält daher nur die Zahlen. ' +
    'Markieren Sie sie und fügen Sie selbst ein Diagramm ein.',
  'calculated-by-hand': () => 'Diese Arbeitsmappe wird nur von Hand berechnet. Sie wurde jetzt berechnet, damit die Zahlen stimmen.',
};

function range(min: string | number | undefined, max: string | number | undefined): string {
  if (min !== undefined && max !== undefined) return `zwischen ${min} und ${max}`;
  return min === undefined ? `bei höchstens ${max}` : `bei mindestens ${min}`;
}
