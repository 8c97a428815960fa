import type { SettingsViewSentences } from './settings-view.en';

export const settingsViewSentences: SettingsViewSentences = {
  title: 'Einstellungen und Hilfe',
  noProgram:
    'Schwellen und Diskontsätze gehören zu einem Programm. Beginnen Sie eines unter „Start“; ' +
    'seine Einstellungen stehen in der Arbeitsmappe.',

  program: {
    title: 'Programm',
    elsewhere: 'Alle anderen Einstellungen, etwa Perioden und Währung, stehen auf ihrem Blatt.',
    show: 'Programmeinstellungen zeigen',
    preset: 'Schwellen der Status',
    presets: {
      standard: 'Üblich: 105, 95 und 80 %',
      target: 'Ziel erreicht: 105, 100 und 90 %',
      delivered: 'Voll geliefert: 105, 100 und 80 %',
    },
    own: 'Eigene',
    exceeding: 'Übertroffen ab (%)',
    onTrack: 'Im Plan ab (%)',
    atRisk: 'Gefährdet ab (%); darunter: Nicht im Plan',
    notPercent: 'Geben Sie einen Prozentwert von 0 bis 1.000 ein.',
    notDescending: 'Jede Schwelle darf höchstens so hoch sein wie die davor.',
    schedule: 'Diskontierungsplan',
    noSchedule: '(keiner: der Satz unten)',
    rate: 'Diskontsatz pro Jahr (%)',
    rateWrong: 'Geben Sie einen Prozentwert über -99 und höchstens 100 ein.',
    rateUnused: 'Gilt nicht, solange ein Plan gewählt ist.',
    timing: 'Wann eine Zahlung in ihrem Jahr zählt',
    timings: { End: 'Am Ende, wie in Excels NBW', Mid: 'In der Mitte', Start: 'Am Anfang' },
    edition: (edition: string) => `Ausgabe: ${edition}.`,
    firstRate: (rate: string) => `Erster Satz: ${rate} pro Jahr.`,
    source: (source: string) => `Quelle: ${source}.`,
    status: {
      current: 'In Kraft.',
      superseded: 'Dieser Plan ist überholt. Verwenden Sie ihn nur, um eine ältere Bewertung zu wiederholen.',
      recommended: 'Dieser Plan ist nur empfohlen; er ist nicht in Kraft.',
      other: 'Ein Plan dieser Arbeitsmappe.',
    },
    unknownSchedule: (name: string) => `Einen Plan namens ${name} gibt es nicht. Bis einer gewählt ist, gilt der Diskontsatz unten.`,
    changes: 'Was geschrieben wird',
    change: (setting: string, before: string, after: string) => `${setting}: ${before} wird ${after}`,
    blank: 'leer',
    noChanges: 'Noch ist nichts geändert.',
    save: 'Ändern und anwenden',
  },

  language: {
    title: 'Sprache',
    choices: { auto: 'Wie Office', en: 'English', de: 'Deutsch' },
    note:
      'Blätter, Spalten und Listen bleiben englisch: Formeln und Auswertung erkennen sie an ihren Wörtern. ' +
      'Wird auf diesem Computer gemerkt.',
  },

  theme: {
    title: 'Aussehen des Aufgabenbereichs',
    choices: { auto: 'Wie Office', light: 'Hell', dark: 'Dunkel', 'high-contrast': 'Hoher Kontrast' },
    note: 'Wird auf diesem Computer gemerkt, nicht in der Arbeitsmappe.',
  },

  repair: {
    title: 'Funktionen',
    explanation: [
      'Zeigt eine BENEFIT-Zelle #NAME? oder #BUSY!, hat Excel sie berechnet, bevor das Add-in geladen war. ' +
      'Die Reparatur meldet die Funktionen ' +
        'neu an und lässt Excel jede Formel der offenen Arbeitsmappen berechnen; das kann dauern. Kein Eintrag ändert sich.',
      'Was sie nicht kann: das Add-in installieren, wo es fehlt. Bleibt #NAME?, schließen und öffnen Sie Excel; hilft auch das nicht, ' +
        'entfernen Sie das Add-in und fügen Sie es neu hinzu.',
    ],
    run: 'Funktionen reparieren',
  },

  privacy: {
    title: 'Datenschutz',
    statement:
      'Nichts verlässt diese Arbeitsmappe. Das Add-in hat keinen Server, sendet keine Daten und führt kein Protokoll; ' +
      'alles wird auf diesem Computer ' +
      'berechnet. Außerhalb der Arbeitsmappe werden hier nur Aussehen und Sprache des Aufgabenbereichs gemerkt.',
  },

  shortcuts: {
    title: 'Tastenkürzel',
    action: 'Aktion',
    keys: 'Tasten',
    unsupported: 'Dieses Excel bietet keine Tastenkürzel für Add-ins; das Menüband kann dasselbe.',
  },

  tour: {
    title: 'Ein kurzer Rundgang',
    steps: [
      'Start: ein Programm beginnen oder sehen, wie es steht: ' +
      'Status, Zahlen und was Aufmerksamkeit braucht, jeweils mit der Zelle, um die es geht.',
      'Blätter: hinzufügen, was die nächste Phase braucht: identifizieren, planen, verfolgen, bewerten. ' +
      'Sie sehen alles, bevor es geschrieben wird.',
      'Füllen Sie Register und Plan aus; Einträge, die nicht passen, werden mit ihrer Zelle genannt.',
      'Status aktualisieren: schreibt die Statusspalten, sagt, was sich geändert hat, und lässt sich zurücknehmen.',
      'Funktionen: Kapitalwert, Amortisationsdauer und vieles mehr nachschlagen und einfügen oder prüfen, warum eine Zelle ihren Wert ' +
      'zeigt.',
    ],
    help: 'Hilfe öffnen',
  },

  version: (version: string) => `Benefits Realization for Excel, Version ${version}`,
};
