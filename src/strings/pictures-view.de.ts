import type { PicturesViewSentences } from './pictures-view.en';
import { counted, figure } from './counts.de';
import { statusWords } from './status-words.de';

/** The sentences of the Pictures view, in German. Names of sheets and columns stay as they are in the workbook. */
export const picturesViewSentences: PicturesViewSentences = {
  statuses: statusWords,
  title: 'Bilder',
  choose: 'Bild',
  pictures: { map: 'Landkarte', timeline: 'Zeitachse', stakeholders: 'Stakeholder', risks: 'Risiken' },
  noProgram: 'In dieser Arbeitsmappe gibt es noch kein Programm.',
  asTable: 'Tabelle',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'In das Fenster einpassen',
  readable: 'Lesbare Größe',
  showRow: 'Im Blatt zeigen',
  openBenefit: 'Nutzen öffnen',
  noStatus: 'kein Status',
  name: 'Name',
  status: 'Status',

  map: {
    title: 'Nutzenlandkarte',
    columns: { enabler: 'Voraussetzungen, Meilensteine', change: 'Veränderungen im Betrieb', benefit: 'Nutzen', objective: 'Ziele' },
    kinds: {
      enabler: 'Voraussetzung', change: 'Veränderung im Betrieb', benefit: 'Nutzen', objective: 'Ziel', unknown: 'unbekannte Kennung',
    },
    disBenefit: 'Negativnutzen',
    setAside: 'zurückgestellt',
    summary: (nodes, links) => `${figure(nodes)} Einträge und ${figure(links)} Verbindungen, links die Ursache, rechts die Wirkung.`,
    broken: (count) => counted(count, 'Verbindung ist fehlerhaft.', 'Verbindungen sind fehlerhaft.'),
    missing: (count) => counted(count, 'Verbindung fehlt.', 'Verbindungen fehlen.'),
    sound: 'Keine Verbindung fehlt oder ist fehlerhaft.',
    partOf: (nodes) => `Das ist ein Teil: Die ganze Nutzenlandkarte hat ${figure(nodes)} Einträge, zu viele für ein Bild.`,
    tooMany: (nodes) =>
      `Diese ${figure(nodes)} Einträge sind zu viele für ein Bild. Wählen Sie oben einen anderen Eintrag oder sehen Sie die Tabelle an.`,
    empty: 'Die Landkarte ist leer: Das Programm hat noch keine Ziele und keinen Nutzen.',
    hint:
      'Mit den Pfeiltasten gehen Sie von Eintrag zu Eintrag, mit der Eingabetaste zeigen Sie ihn im Blatt; + und − ändern die Größe, ' +
      'Umschalt mit einer Pfeiltaste oder Ziehen bewegt das Bild.',
    filter: 'Anzeigen',
    everything: 'Alles',
    dependencies: 'Abhängigkeiten im Plan',
    legend: 'Was die Zeichen bedeuten',
    legendEntries: {
      contributes: 'trägt bei, mit seinem Anteil',
      requires: 'wird vorausgesetzt',
      conflicts: 'wirkt entgegen',
      implied: 'nur im Register oder im Plan, nicht in Benefit links',
      broken: 'fehlerhafte Verbindung',
      gap: 'eine Verbindung fehlt',
    },
    gaps: {
      'no-cause': 'Nichts führt diesen Nutzen herbei.',
      'no-objective': 'Dieser Nutzen dient keinem Ziel.',
      'no-benefit': 'Kein Nutzen dient diesem Ziel.',
      'leads-nowhere': 'Diese Veränderung führt zu keinem Nutzen.',
    },
    faults: {
      'unknown-id': 'ein Ende steht in keiner Tabelle',
      'wrong-way': 'verkehrt herum',
      circle: 'Teil eines Kreises',
      repeated: 'mehrfach eingetragen',
      'above-whole': 'die Anteile an dieser Wirkung ergeben mehr als 100 %',
    },
    incomplete: (row) => `Zeile ${row} von Benefit links hat nur ein Ende.`,
    unknownId: 'Diese Kennung steht in keiner Tabelle.',
    edgeKinds: { contributes: 'trägt bei', requires: 'wird vorausgesetzt', conflicts: 'wirkt entgegen' },
    sources: {
      links: 'Benefit links', register: 'Objective im Register', milestone: 'Starts after im Register', plan: 'Benefits im Plan',
      dependency: 'Depends on im Plan',
    },
    leadsTo: 'Führt zu',
    comesFrom: 'Kommt von',
    nothing: 'nichts',
    lag: (periods) => counted(periods, 'Periode später', 'Perioden später'),
    remove: (from, to) => `Verbindung von ${from} zu ${to} entfernen`,
    removeAsk: (row) => `Diese Zeile von Benefit links wird entfernt: ${row}`,
    removeLooks: 'Rückgängig bringt ihren Inhalt zurück, aber nicht ihre Farben, Notizen und Kommentare.',
    removeYes: 'Zeile entfernen',
    cancel: 'Abbrechen',
    records: 'Einträge der Landkarte',
    links: 'Verbindungen der Landkarte',
  },

  add: {
    title: 'Verbindung hinzufügen',
    from: 'Von (Ursache)',
    to: 'Zu (Wirkung)',
    kind: 'Art der Verbindung',
    kinds: { contributes: 'Contributes', requires: 'Requires', conflicts: 'Conflicts' },
    weight: 'Anteil an der Wirkung (%)',
    choose: 'Bitte wählen',
    willWrite: (row) => `Neue Zeile in Benefit links: ${row}`,
    save: 'Verbindung hinzufügen',
    refusals: {
      'unknown-id': 'Wählen Sie beide Enden.',
      'to-itself': 'Ein Eintrag kann nicht zu sich selbst führen.',
      exists: 'Diese Verbindung gibt es schon.',
      'wrong-way': 'Verbindungen führen von Maßnahmen zu Nutzen und von Nutzen zu Zielen.',
      'weight-out-of-range': 'Geben Sie einen Prozentwert von 0 bis 100 ein oder lassen Sie das Feld leer.',
      'no-table': 'In der Arbeitsmappe fehlt noch das Blatt Benefit links.',
    },
    doubts: {
      circle: 'Diese Verbindung schließt einen Kreis aus Ursache und Wirkung.',
      'above-whole': 'Mit dieser Verbindung ergeben die Anteile an der Wirkung mehr als 100 %.',
    },
    addSheet: 'Blatt Benefit links hinzufügen',
  },

  fails: {
    title: 'Was, wenn dies ausfällt?',
    worth: (money) => `Dem Programm entgehen ${money} im Jahr bei voller Wirkung.`,
    gain: (money) => `Das Programm gewinnt ${money} im Jahr bei voller Wirkung.`,
    noValue: 'Es geht kein bezifferter Jahreswert verloren.',
    nothing: 'Sonst hängt nichts davon ab.',
    loses: (share) => `verliert ${share}`,
    gains: (share) => `gewinnt ${share}`,
    assumed: 'angenommen',
    rule:
      'Ein Ausfall wirkt über die Verbindungen nach ihren Anteilen weiter. ' +
      'Verbindungen ohne Anteil teilen sich, was an 100 % fehlt (angenommen). ' +
      'Was etwas voraussetzt, geht mit ihm verloren. Fällt aus, was entgegenwirkt, gewinnt die Wirkung. Kreise werden einmal durchlaufen.',
    ruleTitle: 'So wird gerechnet',
    share: 'Verliert',
    value: 'Im Jahr',
  },

  draw: {
    onSheet: 'Auf ein Blatt zeichnen',
    explanation:
      'Zeichnet dies mit Formen auf ein eigenes Blatt, anstelle dessen, was dort zuletzt gezeichnet wurde. Ihre eigenen Formen bleiben.',
    unsupported: 'Dieses Excel kann keine Formen auf ein Blatt zeichnen (nötig ist ExcelApi 1.9).',
  },

  timeline: {
    title: 'Zeitachse',
    summary: (activities, benefits) => `${figure(activities)} Maßnahmen und Meilensteine, ${figure(benefits)} Nutzen.`,
    late: (count) => (count === 1
      ? '1 Maßnahme ist verspätet oder wird es voraussichtlich sein.'
      : `${figure(count)} Maßnahmen sind verspätet oder werden es voraussichtlich sein.`),
    onTime: 'Keine Maßnahme ist verspätet.',
    empty: 'Im Plan hat noch keine Maßnahme ein Datum.',
    activities: 'Maßnahmen und Meilensteine',
    benefits: 'Nutzen',
    today: 'Heute',
    hint:
      'Auf und ab führen von Zeile zu Zeile, links und rechts durch die Zeit, die Eingabetaste zeigt die Zeile im Blatt; ' +
      '+ und − ändern den Maßstab.',
    undated: (ids) => `Ohne Datum: ${ids}`,
    goToday: 'Zum heutigen Tag',
    start: 'Beginn',
    finish: 'Ende',
    expected: 'Erwartet',
    fullEffect: 'Volle Wirkung',
    ends: 'Endet',
    dependsOn: 'Hängt ab von',
    daysLate: (days) => counted(days, 'Tag verspätet', 'Tage verspätet'),
    periodsLate: (periods) => counted(periods, 'Periode später als geplant', 'Perioden später als geplant'),
    activity: (from, to) => `von ${from} bis ${to}`,
    milestone: (on) => `Meilenstein am ${on}`,
    finished: (on) => `beendet am ${on}`,
    expectedOn: (on) => `erwartet am ${on}`,
    benefit: (start, full) => `beginnt am ${start}, volle Wirkung am ${full}`,
    dependencies: (ids) => `hängt ab von ${ids}`,
    what: 'Was',
    legendEntries: {
      plan: 'wie geplant, Erledigtes ausgefüllt', slip: 'Verzug gegenüber dem Plan', milestone: 'Meilenstein',
      pushed: 'Abhängigkeit, die verschiebt', dependency: 'Abhängigkeit', ramp: 'Nutzen, der zur vollen Wirkung anwächst',
    },
  },

  stakeholders: {
    title: 'Stakeholder',
    influence: 'Einfluss',
    interest: 'Interesse',
    summary: (count) => `${figure(count)} Stakeholder nach Einfluss und Interesse.`,
    gapSummary: (count) => counted(count, 'unterstützt weniger als nötig.', 'unterstützen weniger als nötig.'),
    noGap: 'Alle unterstützen so, wie es nötig ist.',
    empty: 'Es gibt noch keine Stakeholder.',
    quadrants: { closely: 'Eng einbinden', satisfied: 'Zufriedenstellen', informed: 'Informieren', monitor: 'Beobachten' },
    supportTitle: 'Unterstützung jetzt und nötig',
    support: (now, needed) => `Unterstützung jetzt ${now}, nötig ${needed}`,
    gap: (gap) => `Unterstützungslücke ${gap}`,
    gapColumn: 'Lücke',
    approach: 'Umgang',
    unplaced: (ids) => `Ohne Einfluss oder Interesse: ${ids}`,
    scale: '−2 ist dagegen, 2 wirbt dafür',
    point: (influence, interest) => `Einfluss ${influence}, Interesse ${interest}`,
    legendEntries: { now: 'Unterstützung jetzt', needed: 'nötige Unterstützung' },
  },

  risks: {
    title: 'Risiken',
    probability: 'Wahrscheinlichkeit',
    impact: 'Auswirkung',
    summary: (count) => (count === 1
      ? '1 offenes Risiko nach Wahrscheinlichkeit und Auswirkung.'
      : `${figure(count)} offene Risiken nach Wahrscheinlichkeit und Auswirkung.`),
    ratings: (high, medium, low) => `Hoch ${figure(high)}, mittel ${figure(medium)}, niedrig ${figure(low)}.`,
    empty: 'Es gibt noch keine Risiken.',
    exposure: 'Erwarteter Schaden',
    rating: 'Bewertung',
    unplaced: (ids) => `Ohne Wahrscheinlichkeit oder Auswirkung: ${ids}`,
    closed: (count) => counted(count, 'abgeschlossenes Risiko ist nicht dabei.', 'abgeschlossene Risiken sind nicht dabei.'),
    point: (probability, impact) => `Wahrscheinlichkeit ${probability}, Auswirkung ${impact}`,
  },
};
