import type { ReportsViewSentences } from './reports-view.en';

export const reportsViewSentences: ReportsViewSentences = {
  title: 'Berichte',
  noProgram: 'Noch gibt es nichts zu berichten.',
  kind: 'Was geschrieben wird',
  kinds: { status: 'Statusbericht', profile: 'Seite über einen Nutzen' },
  audience: 'Wer es liest',
  audiences: {
    board: 'Entscheidungsgremium: eine Seite', owners: 'Nutzenverantwortliche: jeder Nutzen, nach Verantwortlichen', full: 'Alles',
  },
  from: 'Zeitraum ab (leer: seit der letzten Momentaufnahme)',
  dateWrong: 'Geben Sie ein Datum ein, das nicht in der Zukunft liegt.',
  benefit: 'Nutzen',
  search: 'Nutzen durchsuchen',
  write: 'Auf ein neues Blatt schreiben',
  copyMarkdown: 'Als Markdown kopieren',
  copyHtml: 'Als HTML kopieren',
  save: 'Als HTML-Seite speichern',
  copied: (what) => `Als ${what} kopiert: Fügen Sie es ein, wo Sie es brauchen.`,
  notCopied:
    'Dieser Browser lässt den Aufgabenbereich nicht kopieren. Markieren Sie den Text unten oder schreiben Sie den Bericht auf ein Blatt.',
  saved: (file) =>
    `${file} wurde dem Browser zum Speichern übergeben. Wird nichts gespeichert, kopieren Sie die Seite stattdessen als HTML.`,
  stays: 'Ein Bericht gilt für seinen Tag: Er bekommt ein eigenes Blatt und wird von keiner Aktualisierung geändert.',
  gone: 'Diesen Nutzen gibt es im Register nicht mehr. Wählen Sie einen anderen.',
  sheetNames: { status: (date) => `Statusbericht ${date}`, profile: (id) => `Nutzen ${id}` },
};
