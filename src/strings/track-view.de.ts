import type { TrackViewSentences } from './track-view.en';
import { counted, figure } from './counts.de';
import { statusWords } from './status-words.de';

/** The sentences of the Track view, in German. Names of sheets and columns stay as they are in the workbook. */
export const trackViewSentences: TrackViewSentences = {
  statuses: statusWords,
  title: 'Erfassen',
  noProgram: 'Noch gibt es nichts zu erfassen.',
  noMeasures: 'Es gibt noch keine Messgrößen. Legen Sie eine im Blatt Benefit measures an und geben Sie an, wie oft sie gemessen wird.',
  tabs: {
    label: 'Was zu sehen ist',
    readings: (due) => (due === 0 ? 'Messwerte' : `Messwerte (${figure(due)} fällig)`),
    changes: 'Änderungen',
  },

  filters: {
    search: 'Suchen',
    show: 'Anzeigen',
    which: {
      due: (count) => `Fällige (${figure(count)})`, typed: (count) => `Eingegebene (${figure(count)})`,
      all: (count) => `Alle (${figure(count)})`,
    },
    owner: 'Verantwortlich',
    everyOwner: 'Alle',
    noOwner: 'Ohne Verantwortliche',
    benefit: 'Nutzen',
    everyBenefit: 'Alle',
    found: (count) => counted(count, 'Messgröße', 'Messgrößen'),
    nothingDue: 'Alle fälligen Messwerte sind eingetragen. Für andere wählen Sie bei „Anzeigen“ alle.',
    nothingFound: 'Keine Messgröße passt. Ändern Sie die Suche oder die Filter.',
    nothingTyped: 'Noch ist nichts eingegeben.',
  },

  line: {
    list: 'Einzutragende Messwerte',
    of: (benefit, owner) => (owner === '' ? benefit : `${benefit}, ${owner}`),
    dueToday: 'heute fällig',
    overdue: (since, days) => `fällig seit ${since}, ${counted(days, 'Tag', 'Tage')} überfällig`,
    dueOn: (date) => `fällig am ${date}`,
    noRhythm: 'ohne festen Rhythmus',
    more: (periods) => counted(periods, 'weitere Periode fehlt', 'weitere Perioden fehlen'),
    last: (value, period) => `Zuletzt ${value} (${period})`,
    noLast: 'Noch kein Messwert',
    plan: (value) => `Plan ${value}`,
    range: (low, high) => `Bereich ${low} bis ${high}`,
    atLeast: (low) => `Mindestens ${low}`,
    atMost: (high) => `Höchstens ${high}`,
    unit: (unit) => `(${unit})`,
    details: 'Nachweis, Grund, Periode',
    detailsOf: (measure) => `Nachweis, Grund, Periode von ${measure}`,
    period: 'Periode',
    standing: (period, value) => `${period} (hat ${value})`,
    evidence: 'Nachweis',
    evidenceExpected: (source) => (source === '' ? 'Erwartet: Geben Sie an, wo sich der Wert prüfen lässt.' : `Erwartet: ${source}`),
    evidenceSource: (source) => `Datenquelle: ${source}`,
    reason: 'Grund der Abweichung vom Plan',
    noReason: '(keiner)',
    comment: 'Kommentar',
    save: 'Nur diesen speichern',
    discard: 'Verwerfen',
    show: 'Im Blatt zeigen',
    notNumber: (example) => `Geben Sie eine Zahl ein, etwa ${example}.`,
  },

  warnings: {
    'future-period': ({ date }) => `Diese Periode beginnt erst am ${date}. Istwerte der Zukunft zählen nicht.`,
    'before-baseline': ({ date }) => `Das liegt vor dem Ausgangswert vom ${date}; der Messwert zählt daher nicht.`,
    'wrong-sign': () => 'Das Vorzeichen widerspricht Ausgangswert und Zielwert. Bitte prüfen.',
    zero: () => 'Null ist ein Wert. Lassen Sie das Feld leer, wenn nicht gemessen wurde.',
    jump: ({ last, from, to }) => `Ungewöhnlich nach ${last}: wahrscheinlich wäre ${from} bis ${to}. Bitte die Ziffern prüfen.`,
    'outside-range': ({ low, high }) =>
      low === undefined
        ? `Über dem Bereich: höchstens ${high}.`
        : high === undefined ? `Unter dem Bereich: mindestens ${low}.` : `Außerhalb des Bereichs von ${low} bis ${high}.`,
    replaces: ({ id, value }) => `Für diese Periode steht schon ${value} (${id}). Ihr Wert wird als Korrektur eingetragen.`,
    'period-not-over': ({ end }) => `Diese Periode läuft noch bis ${end}; der Wert kann sich noch ändern.`,
    'fires-trigger': ({ id, risk, contingencyPlan }) =>
      `Damit tritt der Auslöser von ${id} (${risk}) ein.${contingencyPlan === '' ? '' : ` Notfallplan: ${contingencyPlan}.`}`,
  },
  warning: 'Prüfen',
  note: 'Hinweis',

  save: {
    label: 'Messwerte speichern',
    enteredBy: 'Eingetragen von (Rolle)',
    withWarnings: (count) => `${figure(count)} zu prüfen`,
    wrong: (count) => counted(count, 'ist keine Zahl', 'sind keine Zahlen'),
    orphaned: (ids) => `Eingegeben für Messgrößen, die es nicht mehr gibt: ${ids}.`,
    discardOrphaned: 'Diese verwerfen',
    all: (count) => counted(count, 'Messwert speichern', 'Messwerte speichern'),
    hint: 'Eingabetaste oder Pfeil nach unten: weiter. Strg+Eingabetaste: alle speichern.',
  },

  changes: {
    triggers: 'Früher eingetretene Auslöser',
    trigger: (risk, benefit) => (benefit === '' ? risk : `${risk} (${benefit})`),
    contingency: (plan) => `Notfallplan: ${plan}`,
    noContingency: 'Es gibt keinen Notfallplan.',
    sinceRefresh: (date) => `Seit der letzten Aktualisierung am ${date}`,
    refreshed: (date) => `Was die Aktualisierung seit ${date} geändert hat`,
    firstRefresh: 'Die erste Aktualisierung',
    firstTime: 'Jeder Status wurde zum ersten Mal geschrieben.',
    neverRefreshed: 'Noch nicht aktualisiert',
    unwritten: 'Die Statusspalten zeigen das noch nicht.',
    sinceSnapshot: (name, date) => `Seit der Momentaufnahme ${name} vom ${date}`,
    noSnapshot: 'Es gibt keine frühere Momentaufnahme zum Vergleichen. Behalten Sie ab und zu eine, etwa vor jedem Bericht.',
    quiet: 'Nichts hat sich geändert.',
    totals: {
      actualToDate: 'Ist bis heute, alle Nutzen', forecast: 'Prognose, alle Nutzen',
      moved: (before, now, difference) => `${before} → ${now} (${difference})`,
    },
    worsened: 'Verschlechtert',
    improved: 'Verbessert',
    other: 'Anderer Status',
    measures: 'Messgrößen mit neuem Status',
    values: 'Veränderte Werte',
    overdue: 'Neu überfällig',
    fired: 'Eingetretene Auslöser',
    turned: (what, from, to) => `${what}: ${from} → ${to}`,
    fields: { actualToDate: 'Ist', forecast: 'Prognose', realizationPercent: 'Realisierung' },
    moved: (what, field, from, to) => `${what}: ${field} ${from} → ${to}`,
    passed: {
      measures: (what) => `Messwert von ${what}`,
      benefits: (what) => `Review von ${what}`,
      activities: (what) => `Maßnahme ${what}`,
      risks: (what) => `Gegenmaßnahme zu ${what}`,
      stakeholders: (what) => `Kontakt mit ${what}`,
    },
    passedOn: (what, due) => `${what}, fällig am ${due}`,
    show: (what) => `${what} im Blatt zeigen`,
    showShort: 'Zeigen',
    gone: (what) => `${what} ist nicht mehr in der Arbeitsmappe.`,
  },

  snapshot: {
    title: 'Momentaufnahme behalten',
    explanation:
      'Hält in der Statushistorie fest, wie jeder Nutzen heute steht, und aktualisiert dabei die Statusspalten. ' +
      'Daraus ergeben sich Trends und Bewegungen.',
    name: 'Name',
    taken: (name) => `Es gibt schon eine Momentaufnahme namens ${name}.`,
    keep: 'Momentaufnahme behalten',
    noTable: 'Das Blatt Status history fehlt; dort werden Momentaufnahmen behalten.',
    toSheets: 'Unter „Blätter“ hinzufügen',
  },
};
