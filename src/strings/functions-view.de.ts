import type { FunctionsViewSentences } from './functions-view.en';
import { counted, figure } from './counts.de';

export const functionsViewSentences: FunctionsViewSentences = {
  title: 'Funktionen',
  intro: 'Jede lässt sich in eine beliebige Zelle eingeben oder von hier einfügen.',
  search: 'Funktionen durchsuchen',
  found: (count: number) => counted(count, 'Funktion', 'Funktionen'),
  noneFound: 'Keine Funktion enthält diese Wörter. Versuchen Sie ein anderes, etwa „Amortisation“ oder „NPV“.',
  categories: {
    Appraisal: 'Bewertung', Tracking: 'Verfolgung', Planning: 'Planung', Adjusting: 'Anpassung', Risk: 'Risiko', Qualitative: 'Qualitativ',
  },
  parameters: 'Argumente',
  optional: 'optional',
  returns: 'Ergebnis',
  formula: 'Formel',
  examples: 'Durchgerechnetes Beispiel',
  errors: 'Fehler und ihr Grund',
  native: (name: string) => `Nächste Funktion von Excel: ${name}`,
  source: 'Quelle',

  insert: {
    title: 'In eine Zelle einfügen',
    useSelection: 'Auswahl verwenden',
    useSelectionFor: (parameter: string) => `Auswahl verwenden für ${parameter}`,
    leaveOut: '(weglassen)',
    preview: 'Formel',
    into: (cell: string) => `Ausgewählte Zelle: ${cell}`,
    insert: 'In die ausgewählte Zelle einfügen',
    occupied: (cell: string, entry: string) => `${cell} ist nicht leer, sondern enthält ${entry}. Ersetzen?`,
    replace: 'Ersetzen',
    keep: 'Behalten',
    circular: (cell: string) =>
      `${cell} ist eine der Zellen, auf die sich die Formel bezieht. Wählen Sie eine andere Zelle für das Ergebnis.`,
    mistakes: {
      missing: 'Dieses Argument ist nötig. Geben Sie einen Wert ein oder wählen Sie Zellen und verwenden Sie die Auswahl.',
      several: 'Das ist mehr als ein Argument. Setzen Sie Texte in Anführungszeichen und schreiben Sie Bereiche ohne Kommas.',
      'decimal-comma': 'Formeln werden hier in englischer Schreibweise eingegeben: die Zahl mit einem Punkt, etwa 3.5%.',
      unfinished: 'Eine Klammer oder ein Anführungszeichen fehlt oder ist zu viel.',
    },
  },

  check: {
    start: 'Ausgewählte Zelle prüfen',
    again: 'Ausgewählte Zelle noch einmal prüfen',
    title: 'Prüfung einer Zelle',
    intro: 'Warum eine Zelle ihren Wert oder ihren Fehler zeigt: was die Funktion gelesen hat und wie sie zum Ergebnis kommt.',
    checking: 'Die Zelle wird gelesen …',
    empty: (cell: string) => `${cell} ist leer. Wählen Sie eine Zelle mit einer BENEFIT-Funktion.`,
    noCall: (cell: string) => `${cell} hat keine BENEFIT-Funktion. Wählen Sie eine Zelle, die eine hat.`,
    shows: (cell: string, value: string) => `${cell} zeigt ${value}.`,
    partOf: (call: string) => `Die Formel tut mehr; geprüft wird dieser Teil von ihr: ${call}`,
    unknownFunction: (name: string) => `Eine Funktion BENEFIT.${name} gibt es nicht. Schlagen Sie in der Liste nach.`,
    tooComplex: (parts: string) =>
      `Die Formel ist zu verschachtelt, um sie zu zerlegen: ${parts} muss zuerst berechnet werden. ` +
      'Setzen Sie das in eine eigene Zelle, verweisen Sie auf sie, und prüfen Sie noch einmal.',
    unreadable: (part: string) =>
      `${part} führt zu keinen Zellen, die sich hier lesen lassen, oder zu zu vielen. ` +
      'Prüfen Sie den Namen oder verweisen Sie auf weniger Zellen.',
    result: 'Ergebnis',
    recomputed: (value: string) => `Hier mit demselben Code noch einmal berechnet: ${value}.`,
    differs:
      'Das ist nicht, was die Zelle zeigt. Berechnen Sie die Arbeitsmappe (F9); ' +
      'bleibt es dabei, verwenden Sie „Funktionen reparieren“ in den Einstellungen.',
    errorHere: (error: string, sentence: string) => `${error}: ${sentence}`,
    errorInArgument: 'Er steht schon in einer Zelle eines Arguments. Reparieren Sie diese Zelle.',
    arguments: 'Argumente, wie sie gelesen wurden',
    leftOut: 'weggelassen',
    value: (value: string) => value,
    shape: (rows: number, columns: number) =>
      `${counted(rows, 'Zeile', 'Zeilen')}, ${counted(columns, 'Spalte', 'Spalten')}`,
    blanks: {
      zero: (cells: string) => `Leer, als null gezählt: ${cells}`,
      'left out': (cells: string) => `Leer, weggelassen: ${cells}`,
      'not yet': (cells: string) => `Leer: am Ende noch nicht berichtet, sonst null: ${cells}`,
      refused: (cells: string) => `Leer, was kein Datum sein kann: ${cells}`,
      missing: (cells: string) => `Leer, also ohne Wert: ${cells}`,
      default: (cells: string) => `Leer, also gilt die Vorgabe: ${cells}`,
    },
    texts: (cells: string) => `Text: ${cells}`,
    truths: (cells: string) => `WAHR oder FALSCH: ${cells}`,
    cellErrors: (cells: string) => `Fehler: ${cells}`,
    andMore: (shown: string, more: number) => `${shown} und ${figure(more)} weitere`,
    convention: 'Konvention',
    timings: {
      end: 'Jede Zahlung zählt am Ende ihrer Periode; die erste wird um eine ganze Periode abgezinst, wie in Excels NBW.',
      mid: 'Jede Zahlung zählt in der Mitte ihrer Periode.',
      start: 'Jede Zahlung zählt am Anfang ihrer Periode; die erste wird nicht abgezinst.',
    },
    rates: {
      constant: (rate: string) => `Ein Satz für alle Perioden: ${rate}.`,
      list: (count: number) => `Ein Satz für jede Periode: ${figure(count)} angegeben.`,
      schedule: (name: string, edition: string) =>
        `Der Plan ${name}, Ausgabe ${edition}; seine Faktoren werden Periode für Periode kumuliert.`,
    },
    scheduleStatus: {
      current: '',
      superseded: 'Dieser Plan ist überholt.',
      recommended: 'Dieser Plan ist nur empfohlen; er ist nicht in Kraft.',
    },
    steps: 'Zwischenergebnisse',
    figures: {
      'sum of benefits': 'Summe der Nutzen',
      'sum of costs': 'Summe der Kosten',
      'value of benefits': 'Barwert der Nutzen',
      'value of costs': 'Barwert der Kosten',
      'value of inflows': 'Barwert der Zuflüsse',
      'annuity factor': 'Annuitätenfaktor',
      'rates of return': 'Alle internen Zinsfüße',
      'sign changes': 'Vorzeichenwechsel der Zahlungen',
      'sum of actuals': 'Summe der Istwerte',
      'sum of plans': 'Summe des ganzen Plans',
      'plan to date': 'Plan der berichteten Perioden',
      'periods reported': 'Berichtete Perioden',
    },
    severalRates:
      'Mehrere Zinsfüße lösen diese Zahlungen, also misst keiner von ihnen die Investition allein. ' +
      'Sehen Sie den Kapitalwert an oder verwenden Sie MIRR.',
    tables: {
      flows: 'Zahlung für Zahlung',
      benefits: 'Nutzen Periode für Periode',
      costs: 'Kosten Periode für Periode',
      inflows: 'Zuflüsse Periode für Periode',
      rates: 'Faktor je Periode',
    },
    columns: {
      period: 'Periode', date: 'Datum', years: 'Jahre', rate: 'Satz',
      flow: 'Zahlung', factor: 'Faktor', 'present value': 'Barwert', cumulated: 'Kumuliert',
    },
  },
  back: 'Zurück zur Liste',
};
