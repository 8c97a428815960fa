import type { FailureSentences, StateSentences } from './failures.en';

const named = (subject: string): string => (subject === '' ? 'der Arbeitsmappe' : subject);

export const failureSentences: FailureSentences = {
  'cell-edit-mode': () => 'Eine Zelle wird gerade bearbeitet. Drücken Sie dort die Eingabetaste oder Esc und versuchen Sie es noch einmal.',
  'access-denied': (subject) =>
    `Excel verweigert den Zugriff auf ${subject === '' ? 'die Arbeitsmappe' : subject}. ` +
    'Prüfen Sie, ob die Arbeitsmappe schreibgeschützt ist.',
  'sheet-protected': (subject) =>
    `Das Blatt ${subject} ist geschützt. Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.`,
  'sheet-hidden': (subject) =>
    `Das Blatt ${subject} ist ausgeblendet. Blenden Sie es ein (Rechtsklick auf eine Registerkarte > Einblenden) ` +
    'und versuchen Sie es noch einmal.',
  filtered: (subject) =>
    `In ${named(subject)} ist ein Filter aktiv, darum lassen sich weder Zeilen noch Spalten einfügen oder entfernen. ` +
    'Löschen Sie den Filter und versuchen Sie es noch einmal.',
  'no-room': (subject) =>
    `Excel kann in ${named(subject)} keinen Platz schaffen: Eine andere Tabelle oder verbundene Zellen sind im Weg. ` +
    'Verschieben Sie sie und versuchen Sie es noch einmal.',
  'payload-limit': (subject) =>
    `${subject === '' ? 'Die Arbeitsmappe' : subject} enthält mehr, als Excel im Web auf einmal annimmt. ` +
    'Kürzen Sie die längsten Texte oder verwenden Sie Excel auf dem Desktop.',
  'not-found': (subject) =>
    `${subject === '' ? 'Etwas' : subject} fehlt. Machen Sie das Löschen rückgängig (Strg+Z) ` +
    'oder fügen Sie es unter „Blätter“ wieder hinzu.',
  'changed-meanwhile': (subject) =>
    `${subject === '' ? 'Die Arbeitsmappe' : subject} wurde inzwischen geändert. Nichts davon wird überschrieben; ` +
    'versuchen Sie es noch einmal, um mit dem jetzigen Stand zu arbeiten.',
  'holds-formula': (subject) =>
    `${subject} enthält eine Formel; sie wird nicht durch einen Wert ersetzt. ` +
    'Ändern Sie sie in der Zelle oder leeren Sie die Zelle zuerst.',
  'text-too-long': (subject) => `Ein Text für ${subject} ist länger als die 32.767 Zeichen, die in eine Zelle passen. Kürzen Sie ihn.`,
  'name-clash': (subject) => `Der Name ${subject} ist vergeben. Benennen Sie um, was ihn trägt, oder wählen Sie einen anderen Namen.`,
  'not-supported': (subject) => `Diese Version von Excel kann das nicht${subject === '' ? '' : ` (${subject})`}.`,
  'dates-from-1904': () =>
    'Diese Arbeitsmappe zählt ihre Tage ab 1904: Jedes Datum läge vier Jahre daneben, darum wird nichts gelesen oder geschrieben. ' +
    'Verwenden Sie eine neue Arbeitsmappe; oder schalten Sie „1904-Datumswerte verwenden“ in den Optionen von Excel aus ' +
    'und berichtigen Sie jedes Datum, denn Excel verschiebt die schon eingetragenen.',
  cancelled: () => 'Abgebrochen.',
  'host-busy': () => 'Excel ist beschäftigt oder nicht verbunden. Versuchen Sie es gleich noch einmal.',
  unknown: (subject) =>
    `Etwas Unerwartetes ist passiert${subject === '' ? '' : ` (${subject})`}. Versuchen Sie es noch einmal; ` +
    'bleibt es dabei, laden Sie den Aufgabenbereich neu.',
};

export const stateSentences: StateSentences = {
  unchanged: 'Die Arbeitsmappe ist unverändert.',
  'rolled-back': 'Was geschrieben war, wurde zurückgenommen; die Arbeitsmappe ist wie zuvor.',
  'partly-changed': 'Ein Teil der Änderung ist geblieben. Sehen Sie die Blätter an oder schließen Sie die Arbeitsmappe, ohne zu speichern.',
};
