import type { AnalysisViewSentences } from './analysis-view.en';
import { counted, figure } from './counts.de';

/** The sentences of the Analysis view, in German. */
export const analysisViewSentences: AnalysisViewSentences = {
  title: 'Analyse',
  noProgram: 'Noch gibt es nichts zu analysieren.',
  noMoney: 'Die Zahlungsreihen enthalten noch keine Beträge. Füllen Sie das Blatt Cash flow aus, dann steht hier die Bewertung.',
  noValue: 'Es ergibt sich kein Kapitalwert, also lässt sich nicht sagen, wovon er abhängt. Prüfen Sie den Zinssatz unter Einstellungen.',
  views: { plan: 'Plan', 'actual-then-forecast': 'Ist, dann Prognose' },
  view: 'Grundlage',
  viewNote: 'Ist, dann Prognose: Was eingetreten ist, steht fest; was noch kommt, hat die Bandbreite seiner Zeile.',
  unnamed: 'Zeile ohne Namen',

  appraisal: {
    title: 'Bewertung',
    figure: 'Kennzahl',
    missing: {
      'one-sign': 'kein Zinssatz', 'no-solution': 'kein Zinssatz', 'not-paid-back': 'nicht erreicht', 'zero-divisor': 'keine Kosten',
      'too-large': 'zu groß',
    },
    otherwiseMissing: '–',
    years: (years) => `${years} Jahre`,
    rate: (rate) => `${rate} im Jahr`,
    schedule: (name) => `den Sätzen von ${name}`,
    timings: { end: 'zum Ende seines Jahres', mid: 'zur Mitte seines Jahres', start: 'zum Anfang seines Jahres' },
    convention: (rate, timing, day) =>
      `Die Beträge werden je Geschäftsjahr summiert und mit ${rate} abgezinst, jeder ` +
      `${timing}${day === '' ? '' : `; t = 0 ist der ${day}`}. ` +
      'Das Blatt Business case zeigt dieselben Zahlen.',
    figures: {
      presentValueOfBenefits: { label: 'Barwert des Nutzens', convention: 'Abzüglich negativer Nutzen.' },
      presentValueOfCosts: { label: 'Barwert der Kosten', convention: 'Kosten sind positiv.' },
      npv: { label: 'Kapitalwert (NPV)', convention: 'Nutzen abzüglich Kosten; über null ist das Programm seine Kosten wert.' },
      benefitCostRatio: {
        label: 'Nutzen-Kosten-Verhältnis (BCR)',
        convention: 'Barwert des Nutzens durch Barwert der Kosten; negativer Nutzen mindert den Nutzen.',
      },
      irr: { label: 'Interner Zinsfuß (IRR)', convention: 'Der Jahreszins, bei dem der Kapitalwert null ist.' },
      payback: { label: 'Amortisationsdauer', convention: 'Ohne Abzinsung, ab t = 0, innerhalb eines Jahres linear.' },
      discountedPayback: {
        label: 'Dynamische Amortisationsdauer', convention: 'Dasselbe mit Beträgen, die vom Jahresende abgezinst sind.',
      },
    },
    severalRates: (view, count) =>
      `${view}: Die Beträge wechseln mehrmals das Vorzeichen und haben ${figure(count)} interne Zinsfüße. Keiner davon misst das ` +
      'Programm; richten Sie sich nach dem Kapitalwert.',
  },

  insert: {
    title: 'Als Formel einfügen',
    intro: 'Die Formel bezieht sich auf das Blatt Business case und ergibt dieselbe Zahl, immer auf dem neuesten Stand.',
    figure: 'Kennzahl',
    insert: 'In die markierte Zelle einfügen',
    needsSheet: 'Der Arbeitsmappe fehlt das Blatt Business case, auf das sich die Formel beziehen würde. Fügen Sie es unter Blätter hinzu.',
    moved:
      'Das Blatt Business case wurde umgebaut, deshalb fände eine Formel ihre Zahlen nicht. ' +
      'Löschen Sie es und fügen Sie es neu hinzu, oder ' +
      'verweisen Sie von Hand auf seine Zellen.',
    occupied: (cell, entry) => `${cell} ist nicht leer, dort steht ${entry}. Ersetzen?`,
    replace: 'Ersetzen',
    keep: 'Behalten',
    onItself: (sheet) => `Die markierte Zelle liegt auf dem Blatt ${sheet} selbst. Markieren Sie eine Zelle eines anderen Blatts.`,
  },

  tornado: {
    title: 'Wovon der Kapitalwert abhängt',
    intro: (value) =>
      'Jede Zeile am unteren und am oberen Ende ihrer Bandbreite, alle anderen unverändert. ' +
      `Die Linie in der Mitte ist der Kapitalwert von ${value}; die Zahlen sind die Änderung dazu.`,
    none: 'Keine Zeile hat eine Bandbreite. Tragen Sie in Cash flow Low % und High % ein, zum Beispiel 80 % und 120 %.',
    summary: (line, low, high) =>
      `Am stärksten wirkt ${line}: Der Kapitalwert beträgt ${low} am unteren und ${high} am oberen Ende der Bandbreite.`,
    line: 'Zeile',
    low: 'Unten',
    high: 'Oben',
    atLow: 'Kapitalwert unten',
    atHigh: 'Kapitalwert oben',
    swing: 'Spanne',
    legendLow: 'Zeile am unteren Ende',
    legendHigh: 'Zeile am oberen Ende',
    range: (low, high) => `${low} bis ${high} davon`,
    bar: (line, low, high) => `${line}: Kapitalwert ${low} unten, ${high} oben`,
    unusable: (ids) => `Low % über 100 % oder High % darunter zählt als 100 %: ${ids}.`,
  },

  switching: {
    title: 'Was das Ergebnis kippen würde',
    intro: 'Um wie viel sich eines ändern darf, alles andere unverändert, bis der Kapitalwert null ist.',
    benefitsMayFall: (share) => `Der gesamte Nutzen darf um ${share} sinken.`,
    benefitsMustRise: (share) => `Der gesamte Nutzen müsste um ${share} steigen.`,
    costsMayRise: (share) => `Die gesamten Kosten dürfen um ${share} steigen.`,
    costsMustFall: (share) => `Die gesamten Kosten müssten um ${share} sinken.`,
    mayFall: (line, share) => `„${line}“ darf um ${share} sinken.`,
    mayRise: (line, share) => `„${line}“ darf um ${share} steigen.`,
    mustFall: (line, share) => `„${line}“ müsste um ${share} sinken.`,
    mustRise: (line, share) => `„${line}“ müsste um ${share} steigen.`,
    never: (lines, count) =>
      `${count === 1 ? 'Eine Zeile kann' : `${figure(count)} Zeilen können`} das Ergebnis allein nicht kippen, weder bei null noch beim ` +
      'Zehnfachen: ' +
      lines,
    within: 'Das liegt innerhalb der eigenen Bandbreite.',
  },

  delay: {
    title: 'Wenn der Nutzen später kommt',
    intro: 'Kapitalwert, wenn der noch ausstehende Nutzen später kommt, die Kosten aber nicht.',
    by: 'Später um',
    periods: {
      Month: (count) => (count === 1 ? '1 Monat' : count % 12 === 0 ? yearsOf(count / 12) : `${figure(count)} Monate`),
      Quarter: (count) => (count === 1 ? '1 Quartal' : count % 4 === 0 ? yearsOf(count / 4) : `${figure(count)} Quartale`),
      Year: (count) => yearsOf(count),
    },
    horizonKept: 'Was hinter die letzte Periode fällt, geht verloren',
    allStillCome: 'Alles kommt noch',
    lost: (value) => `${value} weniger`,
    gained: (value) => `${value} mehr`,
    same: 'keine Änderung',
  },

  simulation: {
    title: 'Simulation',
    intro: 'Zieht jede Zeile wieder und wieder aus ihrer Bandbreite und zählt, was herauskommt.',
    trials: 'Durchläufe',
    seed: 'Startwert (derselbe Startwert ergibt dasselbe Ergebnis)',
    distribution: 'Form einer Bandbreite',
    distributions: { triangular: 'Dreieck (unten, wie eingetragen, oben)', pert: 'PERT (weniger Gewicht an den Enden)' },
    together: 'Bewegen sich Zeilen gemeinsam?',
    togetherNote: 'Jeweils die untereinander, die Wert bringen, und die, die Wert kosten.',
    correlations: { 0: 'Nein, jede für sich', 0.3: 'Etwas (Rangkorrelation 0,3)', 0.6: 'Stark (Rangkorrelation 0,6)' },
    risks: (count) =>
      (count === 1 ? 'Das 1 Risiko des Registers als Ereignis zählen' : `Die ${figure(count)} Risiken des Registers als Ereignisse zählen`),
    risksNote: 'Mit seiner Wahrscheinlichkeit nimmt jedes seine Auswirkung vom Kapitalwert, als Betrag von heute.',
    risksIncomplete: (ids) => `Nicht gezählt, weil Wahrscheinlichkeit (0 % bis 100 %) oder Auswirkung fehlt: ${ids}.`,
    target: 'Zielwert für den Kapitalwert',
    targets: (plan, zero) => ({ plan: `Kapitalwert des Plans (${plan})`, zero: `Kostendeckung (${zero})`, own: 'Ein anderer Betrag' }),
    ownTarget: 'Betrag',
    wrongTrials: (fewest, most) => `Eine ganze Zahl von ${fewest} bis ${most}.`,
    wrongSeed: 'Eine ganze Zahl von 0 bis 4.294.967.295.',
    wrongTarget: 'Ein Betrag, zum Beispiel 250000.',
    run: 'Simulation starten',
    cancel: 'Abbrechen',
    running: (done, trials) => `${done} von ${trials} Durchläufen`,
    cancelled: 'Abgebrochen; nichts wurde behalten.',
    refused: (reason) => `Die Simulation war nicht möglich: ${reason}`,
    stale: 'Das Programm oder die Auswahl oben hat sich seither geändert. Starten Sie sie noch einmal.',
    certain:
      'Keine Zeile hat eine Bandbreite und kein Risiko zählt, jeder Durchlauf ergäbe dasselbe. Tragen Sie in Cash flow Low % und High ' +
      '% ein.',
    summary: (found) =>
      `Von ${found.trials} Durchläufen endet ein Zehntel unter ${found.p10}, die Hälfte unter ${found.p50} und neun Zehntel unter ` +
      `${found.p90}. ` +
      `Der Zielwert von ${found.target} wird in ${found.missed} verfehlt; in ${found.loss} liegt der Kapitalwert unter null. ` +
      `Startwert ${found.seed}.`,
    histogram: 'Wie oft welcher Kapitalwert',
    histogramOf: (summary) => `Histogramm der Kapitalwerte. ${summary}`,
    cumulative: 'Wahrscheinlichkeit, diesen Kapitalwert nicht zu überschreiten',
    cumulativeOf: (summary) => `Summenkurve der Kapitalwerte. ${summary}`,
    missed: 'Unter dem Zielwert',
    met: 'Zielwert erreicht',
    targetLine: 'Ziel',
    figures: 'Ergebnis',
    figure: 'Kennzahl',
    value: 'Wert',
    error: 'Standardfehler',
    atMost: (error) => `höchstens ${error}`,
    mean: 'Mittelwert',
    deviation: 'Standardabweichung',
    percentile: (percent) => `P${percent}`,
    percentileNote:
      'P10 ist der Kapitalwert, den einer von zehn Durchläufen nicht erreicht; nennen Sie ihn bei Nutzen als vorsichtigen Wert.',
    missingTarget: 'Wahrscheinlichkeit, den Zielwert zu verfehlen',
    loss: 'Wahrscheinlichkeit eines Kapitalwerts unter null',
    method: (version) => `Latin-Hypercube-Verfahren, Version ${version}; Standardfehler aus der Streuung unabhängiger Teilläufe.`,
    from: 'Von',
    to: 'Bis',
    // Soft hyphens: the five columns of the table share a narrow pane.
    count: 'Durch\u00ADläufe',
    share: 'Anteil',
    cumulated: 'Kumu\u00ADliert',
  },

  write: {
    title: 'Auf ein Blatt schreiben',
    intro: 'Eingaben, Startwert, Ergebnisse, Histogramm und ein Excel-Diagramm.',
    needsRun: 'Starten Sie zuerst die Simulation.',
    preview: 'Zeigen, was geschrieben wird',
    newSheet: (sheet, cells) =>
      `Ein neues Blatt „${sheet}“ mit ${cells} Zellen und einem Diagramm wird hinzugefügt. Sonst ändert sich nichts.`,
    again: (sheet, cells) =>
      `Auf „${sheet}“ werden ${cells} Zellen, die das Add-in beim letzten Mal geschrieben hat, und das Diagramm erneuert. ` +
      'Sonst ändert sich nichts.',
    write: 'Schreiben',
    back: 'Zurück',
  },
};

function yearsOf(count: number): string {
  return counted(count, 'Jahr', 'Jahre');
}
