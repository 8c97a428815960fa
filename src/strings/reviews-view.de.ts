import type { ReviewsViewSentences } from './reviews-view.en';
import { counted, figure } from './counts.de';

/** Die Sätze der Reviewansicht auf Deutsch. */
export const reviewsViewSentences: ReviewsViewSentences = {
  title: 'Reviews',
  none: '–',
  noProgram: 'In dieser Arbeitsmappe gibt es noch kein Programm.',
  noBenefits: 'Noch gibt es keinen Nutzen, der sich prüfen ließe.',
  start: 'Review beginnen',
  rebaseline: 'Neue Basislinie setzen',
  captureLessons: 'Erkenntnisse festhalten',
  unsavedReview: (benefits) => `Ein Review über ${figure(benefits)} Nutzen ist noch nicht gespeichert.`,
  unsavedRebaseline: 'Eine neue Basislinie ist noch nicht gespeichert.',
  missingSheets: {
    needed: (sheets) => `Zum Speichern nötig und noch nicht in der Arbeitsmappe: ${sheets}.`,
    add: (count) => (count === 1 ? 'Blatt hinzufügen' : 'Blätter hinzufügen'),
  },
  goOn: 'Fortsetzen',
  throwAway: 'Verwerfen',

  due: {
    title: 'Jetzt fällig',
    nothing: 'Kein Review ist fällig.',
    start: (count) => (count === 1 ? 'Prüfen' : `Diese ${figure(count)} prüfen`),
    dueOf: (type) => `Fällig: ${type}`,
    since: (date, days) => (days === 0 ? `Heute fällig, ${date}.` : `Fällig am ${date}, ${counted(days, 'Tag', 'Tage')} überfällig.`),
    milestone: (id) => `Der Meilenstein ${id} ist erreicht.`,
    upcoming: (days) => `In den nächsten ${figure(days)} Tagen`,
    next: (type, date) => `${type}, fällig am ${date}`,
  },

  past: {
    title: 'Bisherige Reviews',
    none: 'Bisher gab es kein Review.',
    held: (date, type, benefits) => `${date} · ${type} · ${figure(benefits)} Nutzen`,
    verdict: 'Erreicht',
    original: 'Ursprünglicher Zielwert',
    current: 'Aktueller Zielwert',
    actual: 'Istwert',
    toOriginal: 'Zum ursprünglichen',
    toCurrent: 'Zum aktuellen',
    achieved: 'Anteil am Zielwert',
    followUp: (text, owner) => (owner === '' ? `Folgeschritt: ${text}` : `Folgeschritt: ${text} (${owner})`),
    onSheet: (count) => `${figure(count)} weitere stehen auf dem Blatt Benefit reviews.`,
  },

  baselines: {
    title: 'Basislinien',
    none:
      'Noch ist keine Basislinie vereinbart. „Neue Basislinie setzen“ legt die erste an, ' +
      'damit die ursprünglichen Zielwerte erhalten bleiben.',
    version: (version, date, by, cells) => `${version} · ${date}${by === '' ? '' : ` · ${by}`} · ${counted(cells, 'Wert', 'Werte')}`,
    moved: (count) =>
      (count === 0 ? 'Jeder Zielwert ist der zuerst vereinbarte.' : `Seit der ersten Basislinie geändert: ${figure(count)}`),
    movement: (field, original, current, difference, isDays) =>
      `${field}: ${original}, jetzt ${current}${difference === null ? '' : ` (${difference}${isDays ? ' Tage' : ''})`}`,
  },

  picker: {
    search: 'Nach ID, Wörtern oder Verantwortlichen suchen',
    status: 'Status',
    owner: 'Verantwortlich',
    any: 'Alle',
    noStatus: 'Ohne Status',
    nobody: 'Niemand',
    chooseShown: (count) => `Alle ${figure(count)} gezeigten wählen`,
    chooseNone: 'Keinen wählen',
    noneFound: 'Keiner passt dazu.',
    chosen: (count, all) => `${figure(count)} von ${figure(all)} gewählt`,
  },

  review: {
    title: 'Nutzenreview',
    leave: 'Alle Reviews',
    steps: { choose: 'Nutzen', judge: 'Befunde', check: 'Speichern' },
    type: 'Art des Reviews',
    date: 'Durchgeführt am',
    reviewer: 'Geprüft von (Rolle)',
    benefits: 'Zu prüfende Nutzen',
    neverDue: 'Kein Review ist mehr fällig.',
    dueOnly: 'Nur fällige',
    chooseDue: (count) => `Alle ${figure(count)} fälligen wählen`,
    toJudge: (count) => (count === 0 ? 'Wählen Sie zuerst Nutzen' : `${figure(count)} Nutzen prüfen`),
  },

  judge: {
    previous: 'Zurück',
    next: 'Weiter',
    position: (at, all) => `${figure(at)} von ${figure(all)}`,
    jump: 'Zu einem Nutzen gehen',
    leaveOut: 'Diesen Nutzen auslassen',
    toCheck: 'Ansehen, was geschrieben wird',
    inMoney: 'In Geld je Jahr: der Wert eines vollen Jahres und worauf sich die Istwerte im Jahr belaufen.',
    inHarm: 'Ein negativer Nutzen: Je weniger davon, desto besser.',
    inMeasure: (measure) => `In der Einheit seiner wichtigsten Messgröße: ${measure}.`,
    original: (version) => (version === null ? 'Ursprünglich' : `Ursprünglich (${version})`),
    noOriginal: 'Keine Basislinie enthält seinen Zielwert, also gibt es keinen ursprünglichen.',
    current: 'Aktueller Zielwert',
    actual: 'Istwert',
    toOriginal: 'Zum ursprünglichen',
    toCurrent: 'Zum aktuellen',
    achieved: 'Anteil am Zielwert',
    plannedToDate: 'Bis heute geplant',
    actualToDate: 'Bis heute erreicht',
    forecast: 'Prognose bei Abschluss',
    nextReview: 'Nächstes Review',
    last: (date, type, verdict) => `Letztes Review: ${date}, ${type}. Erreicht: ${verdict}.`,
    openFollowUp: (text, owner, due) =>
      `Aus dem letzten Review: ${text}${owner === '' ? '' : ` (${owner})`}${due === null ? '' : `, fällig am ${due}`}. ` +
      'Unten ist es übernommen.',
    followUpDone: 'Ist erledigt',
    verdict: 'Erreicht',
    reason: 'Grund',
    explanation: 'Erläuterung',
    unplannedEffects: 'Ungeplante Wirkungen',
    followUp: 'Folgeschritt',
    owner: 'Durch wen (Rolle)',
    due: 'Bis wann',
  },

  check: {
    record: 'Nachhaltigkeit prüfen und festhalten',
    unit: (measure, unit) => `Werte von ${measure}${unit === '' ? '' : `, in ${unit}`}.`,
    observed: 'Beobachtet',
    peak: 'Bester Wert bisher',
    method: 'Geprüft durch',
    cause: 'Warum er nachlässt',
    operationsOwner: 'Im Betrieb verantwortlich',
    nextCheck: 'Nächste Prüfung',
  },

  lessons: {
    title: 'Erkenntnisse',
    none: 'Noch ist nichts festgehalten.',
    add: 'Erkenntnis hinzufügen',
    blank: 'Noch nichts geschrieben',
    about: (benefit) => `Zu ${benefit}`,
    change: 'Ändern',
    changeNamed: (number) => `Erkenntnis ${number} ändern`,
    remove: 'Entfernen',
    removeNamed: (number) => `Erkenntnis ${number} entfernen`,
    lesson: 'Was gelernt wurde',
    type: 'Art',
    phase: 'Phase',
    rootCause: 'Warum es so war',
    recommendation: 'Was beim nächsten Mal zu tun ist',
    benefit: 'Zu',
    owner: 'Wer es aufgreift',
    done: 'Fertig',
    save: (count) => (count === 0 ? 'Erkenntnisse speichern' : `${counted(count, 'Erkenntnis', 'Erkenntnisse')} speichern`),
  },

  written: {
    title: 'Was geschrieben wird',
    rows: (reviews, lessons, checks) => {
      const parts = [
        `${counted(reviews, 'Zeile', 'Zeilen')} in Benefit reviews`,
        ...(lessons === 0 ? [] : [`${counted(lessons, 'Zeile', 'Zeilen')} in Lessons learned`]),
        ...(checks === 0 ? [] : [`${counted(checks, 'Zeile', 'Zeilen')} in Sustainment checks`]),
      ];
      return `${parts.join(', ')}.`;
    },
    change: 'Ändern',
    changeNamed: (id) => `${id} ändern`,
    nextReview: 'Nächstes Review',
    lessons: 'Erkenntnisse',
    checks: (count) => counted(count, 'Nachhaltigkeitsprüfung wird festgehalten.', 'Nachhaltigkeitsprüfungen werden festgehalten.'),
    untouched: 'Zeilen kommen hinzu; nichts Bestehendes ändert sich. Ein Rückgängig nimmt alles zurück.',
    save: 'Review speichern',
  },

  mistakes: {
    notNumber: 'Geben Sie eine Zahl ein.',
    notDate: 'Geben Sie ein Datum ein.',
    noLevel: 'Geben Sie ein, was beobachtet wurde.',
    in: (ids) => (ids === '' ? 'Geben Sie das Datum der Entscheidung ein.' : `Eine Eingabe ist weder Zahl noch Datum: ${ids}.`),
  },

  targets: {
    steps: { choose: 'Auswahl', targets: 'Zielwerte', decide: 'Entscheidung', check: 'Speichern' },
    kind: 'Was neu vereinbart wird',
    benefits: 'Nutzen',
    measures: 'Messgrößen',
    fields: 'Felder der Basislinie',
    neverFrozen: 'Noch in keiner Basislinie.',
    offBaseline: 'Nicht, was die letzte Basislinie sagt.',
    asAgreed: 'Wie vereinbart.',
    offOnly: 'Nur Abweichungen von der letzten Basislinie',
    chooseOff: (count) => `Alle ${figure(count)} abweichenden wählen`,
    toTargets: (count) => (count === 0 ? 'Treffen Sie zuerst eine Auswahl' : `Zielwerte von ${figure(count)}`),
    hint: 'Was hier steht, wird als neue Version festgeschrieben. Ändern Sie es, wo sich der Zielwert verschiebt.',
    sideBySide: 'Ursprüngliche, jetzige und neue Zielwerte',
    original: 'Ursprünglich',
    originalOf: (version) => `Ursprünglich (${version})`,
    now: 'Jetzt',
    newTarget: 'Neu',
    newValue: (id, field) => `Neuer Wert: ${id}, ${field}`,
    movedSince: (version, value) => `Basislinie ${version} sagt ${value}.`,
    toDecide: 'Zur Entscheidung',
    willFreeze: (version, frozen, logged) =>
      `${counted(frozen, 'Wert', 'Werte')} in Baseline versions als ${version}, ` +
      `${counted(logged, 'Änderung', 'Änderungen')} im Change log; ` +
      'verschobene Zielwerte werden in ihre Blätter eingetragen.',
    willLog: (logged) =>
      `${counted(logged, 'Änderung', 'Änderungen')} im Change log. Kein Zielwert ändert sich, denn genehmigt ist nichts.`,
    willCapture: (count) =>
      `${counted(count, 'Wert steht', 'Werte stehen')} noch in keiner Basislinie: ` +
      'Was jetzt gilt, wird zuerst als ursprünglich festgehalten.',
    changes: 'Änderungen am Vereinbarten',
    change: (original, before, after) => `Ursprünglich ${original}; aus ${before} wird ${after}.`,
    kept: 'Frühere Versionen bleiben, wie sie sind. Ein Rückgängig nimmt alles zurück.',
    save: 'Basislinie setzen',
  },

  decision: {
    decision: 'Entscheidung',
    decidedBy: 'Entschieden durch',
    name: 'Name (Rolle)',
    trigger: 'Auslöser',
    reason: 'Begründung',
    version: 'Version',
    taken: 'Diese Version gibt es schon; Versionen werden nie überschrieben.',
    date: 'Entschieden am',
    toCheck: 'Ansehen, was geschrieben wird',
  },
};
