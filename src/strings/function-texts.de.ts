import type { FunctionTexts } from './function-texts';

const ratePerPeriod = 'Diskontsatz pro Periode, der Name eines Diskontierungsplans oder ein Bereich mit einem Satz pro Periode.';
const timing = 'Wann in ihrer Periode eine Zahlung anfällt: "end" (Vorgabe), "mid" oder "start".';
const flowsFromStart = 'Beträge ab dem Beginn (Periode 0); eine leere Zelle ist eine Zahlung von null in ihrer eigenen Periode.';
const datedFlows = 'Beträge, einer je Datum; eine leere Zelle ist eine Zahlung von null.';
const guess = 'Gibt es mehrere Zinsfüße, wird der ihm nächste geliefert; ohne Angabe 0,1; über −1.';
const benefits = 'Nutzen, eine Zahl oder ein Bereich.';
const costs = 'Kosten als positive Beträge, eine Zahl oder ein Bereich.';
const costsPerPeriod = 'Kosten als positive Beträge, einer pro Periode.';
const direction = '"Higher is better" (Vorgabe: mehr ist besser) oder "Lower is better" (weniger ist besser).';
const actuals = 'Istwerte, einer pro berichteter Periode; leere Zellen am Ende sind noch nicht berichtete Perioden.';
const wholePlan = 'Plan, ein Wert pro Periode, über den ganzen Zeitraum.';
const curve = '"Immediate" (sofort), "Linear" (Vorgabe), "S-curve", "Smoothstep" oder "Front-loaded" (anfangs steil).';
const lines = 'Block mit einer Position je Zeile und einer Periode je Spalte; Kosten negativ.';
const low = 'Kleinster Anteil jeder Position (0,8 sind 80 %), höchstens 1: einer je Position oder einer für alle.';
const high = 'Größter Anteil jeder Position, mindestens 1: einer je Position oder einer für alle.';
const probability = 'Wahrscheinlichkeit, 0 bis 1: 0,8 liefert den P80-Wert.';

const noUnknownPlan = '#WERT! bei einem unbekannten Plan oder weniger Sätzen als Perioden';
const negativeRate = '#DIV/0! bei einem Satz von −100 %';
const noActual = '#NV ohne Istwert';
const moreActuals = '#ZAHL! bei mehr Istwerten als Planwerten';
const noResponse = '#WERT! ohne Antwort';
const notAscending = '#ZAHL! bei einer Wahrscheinlichkeit außerhalb von 0 bis 1 oder Werten, die nicht aufsteigen';

/** The German of the functions by name. */
export const functionTexts: Readonly<Record<string, FunctionTexts>> = {
  NPV: {
    summary: 'Kapitalwert von Zahlungen im Abstand je einer Periode.',
    parameters: [
      'Diskontsatz pro Periode (0,035 sind 3,5 %), der Name eines Diskontierungsplans wie "GREENBOOK" oder ein Bereich mit einem Satz ' +
      'pro Periode.',
      'Beträge, einer pro Periode; eine leere Zelle ist eine Zahlung von null in ihrer eigenen Periode.',
      timing,
    ],
    returns: 'Der Wert am Bewertungstag, in der Einheit der Zahlungen.',
    formula:
      'Σ Zahlung(t) / (1+Satz)^t für t = 1, 2, …; "mid" rechnet mit t − ½, "start" mit t − 1. ' +
      'Bei einem Plan oder einem Bereich von Sätzen werden die Faktoren Periode für Periode kumuliert.',
    errors: [negativeRate, noUnknownPlan],
    difference:
      'NBW lässt in einem Bereich leere Zellen, Text und WAHR/FALSCH weg, sodass spätere Zahlungen stillschweigend eine Periode ' +
      'vorrücken. Hier ist eine leere Zelle eine Zahlung von null in ihrer Periode, und Text oder WAHR/FALSCH ist #WERT! mit seiner ' +
      'Position. NBW kennt nur einen Satz und nur das Ende der Periode.',
  },
  XNPV: {
    summary: 'Kapitalwert von Zahlungen mit Datum.',
    parameters: [
      'Diskontsatz pro Jahr, der Name eines Diskontierungsplans oder ein Bereich mit einem Satz pro Jahr.',
      datedFlows,
      'Daten der Zahlungen; keines vor dem ersten. Die Uhrzeit zählt nicht.',
    ],
    returns: 'Der Wert am ersten Datum, in der Einheit der Zahlungen.',
    formula: 'Σ Zahlung / (1+Satz)^((Datum − erstes Datum)/365)',
    errors: [
      '#ZAHL! bei einem Satz von −100 % oder weniger, verschiedenen Anzahlen, einem Datum vor dem ersten oder außerhalb von ' +
        'Excels Kalender',
      '#WERT! bei einem leeren Datum',
    ],
    difference:
      'XKAPITALWERT weist einen negativen Satz und einen leeren Betrag mit #ZAHL! ab; ' +
      'beides hat eine klare Antwort und bekommt sie hier. Text unter den Beträgen ist #WERT! mit seiner Position.',
  },
  IRR: {
    summary: 'Interner Zinsfuß: der Satz, bei dem der Kapitalwert null ist.',
    parameters: [flowsFromStart, guess],
    returns: 'Ein Satz pro Periode; #ZAHL!, wenn es keinen gibt.',
    formula: 'Σ Zahlung(t) / (1+IRR)^t = 0 für t = 0, 1, …',
    errors: [
      '#ZAHL!, wenn kein Satz die Zahlungen löst: nichts wird gezahlt, nichts wird eingenommen, oder der Kapitalwert erreicht null nie',
      '#WERT! bei einem Schätzwert von −1 oder weniger',
    ],
    difference:
      'IKV gibt nach 20 Schritten auf und lässt leere Zellen weg, was spätere Zahlungen eine Periode vorrückt. ' +
      'Hier wird jeder Satz über −100 % gefunden (auf 1 zu 10^12 genau), und #ZAHL! heißt, dass es keinen gibt.',
  },
  IRRALL: {
    summary: 'Alle internen Zinsfüße von Zahlungen, die ihr Vorzeichen mehr als einmal wechseln.',
    parameters: [flowsFromStart],
    returns: 'Eine Spalte mit jedem Satz pro Periode, aufsteigend; #ZAHL!, wenn es keinen gibt.',
    formula: 'Alle Lösungen von Σ Zahlung(t) / (1+r)^t = 0',
    errors: ['#ZAHL!, wenn kein Satz die Zahlungen löst'],
  },
  XIRR: {
    summary: 'Interner Zinsfuß von Zahlungen mit Datum, pro Jahr.',
    parameters: [datedFlows, 'Daten der Zahlungen, in beliebiger Reihenfolge. Die Uhrzeit zählt nicht.', guess],
    returns: 'Ein Satz pro Jahr von 365 Tagen; #ZAHL!, wenn es keinen gibt.',
    formula: 'Σ Zahlung / (1+XIRR)^((Datum − erstes Datum)/365) = 0',
    errors: [
      '#ZAHL!, wenn kein Satz die Zahlungen löst, die Anzahlen verschieden sind, ein Datum außerhalb von Excels Kalender liegt oder der ' +
      'Schätzwert −1 oder weniger ist',
      '#WERT! bei einem leeren Datum',
    ],
    difference:
      'XINTZINSFUSS antwortet 0,00000000298, wo seine Suche scheitert, #ZAHL! bei manchen großen Verlusten, und hört bei etwa acht ' +
      'Stellen auf.',
  },
  MIRR: {
    summary: 'Modifizierter interner Zinsfuß, mit je einem Satz für geliehenes und für wieder angelegtes Geld.',
    parameters: [flowsFromStart, 'Satz pro Periode auf negative Zahlungen.', 'Satz pro Periode, den positive Zahlungen verdienen.'],
    returns: 'Ein Satz pro Periode; −1, wenn nichts zurückkommt; #DIV/0! ohne negative Zahlung.',
    formula: '(Endwert der positiven Zahlungen zum Anlagesatz / Barwert der negativen zum Finanzierungssatz)^(1/(n−1)) − 1',
    errors: [
      '#DIV/0! ohne negative Zahlung, bei weniger als zwei Zahlungen oder einem verwendeten Satz von −100 %',
      '#ZAHL!, wenn die Wurzel nicht reell ist (ein Anlagesatz unter −100 %)',
    ],
    difference: 'QIKV lässt leere Zellen weg, was die Reihe verkürzt.',
  },
  ROI: {
    summary: 'Rentabilität der Investition, nicht abgezinst.',
    parameters: [benefits, costs],
    returns: 'Ein Anteil: 0,5 sind 50 %.',
    formula: '(Σ Nutzen − Σ Kosten) / Σ Kosten',
    errors: ['#DIV/0!, wenn die Kosten zusammen 0 sind'],
  },
  ROIANNUAL: {
    summary: 'Rentabilität der Investition als Satz pro Jahr.',
    parameters: [benefits, costs, 'Jahre, die es gedauert hat, über 0; Bruchteile sind erlaubt.'],
    returns: 'Ein Anteil pro Jahr: 0,1 sind 10 %.',
    formula: '(Σ Nutzen / Σ Kosten)^(1/Jahre) − 1',
    errors: [
      '#DIV/0!, wenn die Kosten zusammen 0 sind oder die Jahre 0', '#ZAHL! bei negativen Jahren oder wenn mehr als alles verloren ist',
    ],
    difference: 'ZSATZINVEST nimmt zuerst die Anzahl der Perioden und nur einzelne Beträge.',
  },
  BCR: {
    summary: 'Nutzen-Kosten-Verhältnis.',
    parameters: [ratePerPeriod, 'Nutzen, einer pro Periode; negativer Nutzen ist negativ.', costsPerPeriod, timing],
    returns: 'Ein Verhältnis: über 1 überwiegt der Nutzen die Kosten.',
    formula: 'Σ Nutzen(t)·Faktor(t) / Σ Kosten(t)·Faktor(t)',
    errors: ['#DIV/0!, wenn die Kosten keinen Barwert haben, oder bei einem Satz von −100 %'],
  },
  PINDEX: {
    summary: 'Rentabilitätsindex: Barwert der Zuflüsse je investierter Einheit.',
    parameters: [ratePerPeriod, 'Zu Beginn investierter Betrag, positiv.', 'Zuflüsse ab Periode 1.'],
    returns: 'Ein Verhältnis: über 1 lohnt sich die Investition.',
    formula: 'NPV(Satz; Zuflüsse) / Investition',
    errors: ['#DIV/0! bei einer Investition von 0', '#ZAHL! bei einer negativen'],
  },
  PAYBACK: {
    summary: 'Amortisationsdauer, mit einem Satz die dynamische.',
    parameters: [
      'Beträge ab dem Beginn (Periode 0), Ausgaben negativ; eine leere Zelle ist eine Zahlung von null.',
      'Diskontsatz pro Periode, ein Plan oder ein Bereich von Sätzen; ohne ihn wird nicht abgezinst.',
    ],
    returns: 'Perioden vom Beginn, bis die Ausgabe zurückgewonnen ist, mit dem Bruchteil der letzten; 0, wenn nichts offen war.',
    formula: 't − 1 + offen(t−1) / Zahlung(t) in der ersten Periode t, deren kumulierte Zahlung nicht negativ ist',
    errors: [
      '#NV, wenn die Zahlungen enden, bevor die Ausgabe zurückgewonnen ist; die Meldung sagt, nach wie vielen Perioden',
      '#ZAHL! bei einem Satz von −100 % oder weniger',
    ],
  },
  EAA: {
    summary: 'Äquivalente Annuität: der gleichbleibende Betrag pro Periode mit demselben Barwert.',
    parameters: [ratePerPeriod, 'Dauer in Perioden, über 0.', 'Zu verteilender Barwert.'],
    returns: 'Ein Betrag pro Periode, in der Einheit des Barwerts.',
    formula: 'Barwert / Σ Faktor(t) für t = 1 … Perioden',
    errors: ['#DIV/0! bei 0 Perioden', '#ZAHL! bei negativen Perioden oder einem Satz von −100 % oder weniger'],
    difference: 'RMZ antwortet mit dem entgegengesetzten Vorzeichen und kennt nur einen Satz.',
  },
  DISCOUNTFACTOR: {
    summary: 'Abzinsungsfaktor: der Barwert von 1 in einer Periode.',
    parameters: [
      ratePerPeriod, 'Periode, 0 für den Bewertungstag.', 'Wann in seiner Periode der Betrag anfällt: "end" (Vorgabe), "mid" oder "start".',
    ],
    returns: 'Ein Faktor zwischen 0 und 1 bei Sätzen über 0.',
    formula: '1 / ((1+r₁)(1+r₂)…(1+r_t)); niemals 1/(1+r_t)^t',
    errors: ['#ZAHL! bei einer negativen Periode', negativeRate],
  },
  SWITCHING: {
    summary: 'Kritischer Wert: um welchen Anteil der Nutzen sinken oder die Kosten steigen dürfen, bis der Kapitalwert null ist.',
    parameters: [
      ratePerPeriod, 'Nutzen, einer pro Periode.', costsPerPeriod, '"benefits" (Vorgabe: Nutzen) oder "costs" (Kosten).',
      `${timing} Ändert das Ergebnis nur, wo sich der Satz von Periode zu Periode ändert.`,
    ],
    returns: 'Ein Anteil: 0,33 sind 33 %; negativ, wenn der Kapitalwert schon unter null liegt.',
    formula: 'Nutzen: 1 − Barwert(Kosten) / Barwert(Nutzen); Kosten: Barwert(Nutzen) / Barwert(Kosten) − 1',
    errors: ['#DIV/0!, wenn die gefragte Seite keinen Barwert hat'],
  },
  VARIANCE: {
    summary: 'Abweichung des Istwerts vom Plan, günstig ist positiv.',
    parameters: ['Istwert.', 'Planwert.', direction],
    returns: 'Die Differenz in der Einheit der Messgröße: positiv ist günstig.',
    formula: 's · (Ist − Plan), s = −1, wo weniger besser ist',
    errors: ['#WERT! bei Text oder einer unbekannten Richtung'],
  },
  VARIANCEPCT: {
    summary: 'Abweichung des Istwerts vom Plan als Anteil des Plans, günstig ist positiv.',
    parameters: ['Istwert.', 'Planwert, nicht 0.', direction],
    returns: 'Ein Anteil des Plans: −0,11 sind 11 % ungünstig.',
    formula: 's · (Ist − Plan) / |Plan|, s = −1, wo weniger besser ist',
    errors: ['#DIV/0! bei einem Plan von 0: berichten Sie dann die absolute Abweichung'],
  },
  PROGRESS: {
    summary: 'Fortschritt vom Ausgangswert zum Zielwert, aufwärts oder abwärts.',
    parameters: ['Niveau vor dem Nutzen.', 'Angestrebtes Niveau, über oder unter dem Ausgangswert.', 'Niveau jetzt.'],
    returns:
      'Ein Anteil des Weges: 1 ist das Ziel, unter 0 ein Rückschritt. ' +
      'Ein Zielwert gleich dem Ausgangswert ist 1, wenn erreicht, sonst #DIV/0!.',
    formula: '(Ist − Ausgangswert) / (Zielwert − Ausgangswert)',
    errors: ['#DIV/0!, wenn Zielwert und Ausgangswert gleich sind und der Istwert abweicht'],
  },
  REALIZATION: {
    summary: 'Realisierungsgrad bis heute: was vom bisher Geplanten erreicht wurde.',
    parameters: [actuals, 'Plan, ein Wert pro Periode; Perioden ohne Istwert zählen nicht.'],
    returns: 'Ein Anteil: 1 ist wie geplant.',
    formula: 'Σ Ist / Σ Plan über die Perioden mit Istwert',
    errors: [noActual, moreActuals, '#DIV/0!, wenn bisher nichts geplant war'],
  },
  STATUS: {
    summary: 'Status eines Nutzens aus seinem Fortschritt gegenüber dem Plan.',
    parameters: [
      'Anteil dessen, was der Plan bis jetzt erwartet; leer, wenn er fällig ist und fehlt.',
      'Mindestfortschritt für „Exceeding“, ohne Angabe 1,05.',
      'Mindestfortschritt für „On track“, ohne Angabe 0,95.',
      'Mindestfortschritt für „At risk“, ohne Angabe 0,8.',
    ],
    returns:
      '"Exceeding" (übertroffen), "On track" (im Plan), "At risk" (gefährdet), "Off track" (nicht im Plan) oder "No data" (ohne Daten).',
    formula: 'Die erste Schwelle, die der Fortschritt erreicht; unter allen „Off track“',
    errors: ['#ZAHL!, wenn die Schwellen nicht fallen'],
  },
  FORECAST: {
    summary: 'Prognose der Gesamtsumme am Ende.',
    parameters: [wholePlan, actuals, '"additive" (Vorgabe), "performance" oder "trend".'],
    returns: 'Die am Ende erwartete Summe, in der Einheit des Plans.',
    formula:
      'additive: Σ Ist + Plan des Rests; performance: Σ Plan × Realisierungsgrad; trend: ' +
      'Σ Ist + angepasste Gerade über den Rest (Theil-Sen bei weniger als 8 Istwerten, sonst kleinste Quadrate)',
    errors: [
      '#NV ohne Istwert oder mit weniger als vier für einen Trend', moreActuals, '#DIV/0! bei performance, wenn bisher nichts geplant war',
    ],
    difference:
      'PROGNOSE.LINEAR setzt eine Gerade bis zu einem Punkt fort; ' +
      'dies ist die Summe eines Plans, und die Gerade ist eine von drei Methoden.',
  },
  TOCOMPLETE: {
    summary: 'Restleistungsindex: in welchem Maß der Rest seinen Plan erfüllen muss, damit die Gesamtsumme doch noch erreicht wird.',
    parameters: [wholePlan, actuals],
    returns: 'Ein Verhältnis: über 1,1 ist der Plan kaum noch zu erreichen.',
    formula: '(Σ Plan − Σ Ist) / (Σ Plan − Plan bis heute)',
    errors: [noActual, moreActuals, '#DIV/0!, wenn für den Rest nichts geplant ist'],
  },
  TREND: {
    summary: 'Ob sich Messwerte verbessern oder verschlechtern.',
    parameters: ['Messwerte in gleichen Abständen, der älteste zuerst; leere Zellen werden weggelassen. Mindestens vier.', direction],
    returns: '"Improving" (besser), "Steady" (gleichbleibend) oder "Worsening" (schlechter); #NV bei weniger als vier Messwerten.',
    formula:
      'Vorzeichen der angepassten Steigung, wo sie sich auf dem 10-%-Niveau von 0 unterscheidet: ' +
      'Theil-Sen mit dem Mann-Kendall-Test bei weniger als 8 Messwerten, sonst kleinste Quadrate mit dem t-Test',
    errors: ['#NV bei weniger als vier Messwerten: kein Urteil'],
    difference: 'TREND antwortet mit den Werten auf einer angepassten Geraden; dies antwortet, ob sie etwas besagen.',
  },
  RETENTION: {
    summary: 'Beständigkeit: wie viel der besten Verbesserung noch da ist.',
    parameters: ['Bestes erreichtes Niveau.', 'Niveau jetzt.', 'Niveau vor dem Nutzen, ohne Angabe 0.'],
    returns: 'Ein Anteil: 0,9 sind 90 % erhalten.',
    formula: '(beobachtet − Ausgangswert) / (Bestwert − Ausgangswert)',
    errors: ['#DIV/0!, wenn der Bestwert gleich dem Ausgangswert ist'],
  },
  HALFLIFE: {
    summary: 'Halbwertszeit eines Nutzens, der im beobachteten Tempo weiter schwindet.',
    parameters: ['Verbliebener Anteil des Bestwerts, über 0 und unter 1.', 'Jahre seit dem Bestwert, über 0.'],
    returns: 'Jahre vom Bestwert, bis die Hälfte weg ist; #ZAHL!, wenn nichts verloren ging.',
    formula: 'Jahre · ln 0,5 / ln Beständigkeit',
    errors: ['#ZAHL!, wenn nichts verloren ging (er halbiert sich nie), nichts übrig ist oder die Jahre nicht über 0 liegen'],
  },
  RAMP: {
    summary: 'Erreichter Anteil des vollen Niveaus während des Anlaufs.',
    parameters: ['Verstrichener Anteil der Anlaufzeit; unter 0 hat er nicht begonnen, über 1 ist er vorbei.', curve],
    returns: 'Ein Anteil des vollen Niveaus, 0 bis 1.',
    formula:
      'Linear x; S-curve (L(x) − L(0)) / (L(1) − L(0)) mit L(z) = 1 / (1 + e^(−10(z − 0,5))); Smoothstep 3x² − 2x³; ' +
      'Front-loaded (1 − e^(−3x)) / (1 − e^(−3)); Immediate 1',
    errors: ['#WERT! bei einer unbekannten Kurve; die Meldung zählt die vorhandenen auf'],
  },
  PROFILE: {
    summary: 'Ein Nutzen Periode für Periode, der bis zu seinem vollen Wert wächst.',
    parameters: [
      'Betrag pro Periode auf vollem Niveau.',
      'Anzahl der Perioden, eine ganze Zahl von 1 bis 16.384.',
      'Perioden bis zum vollen Niveau; 1 oder weniger (Vorgabe) heißt ab der ersten Periode.',
      curve,
    ],
    returns: 'Eine Zeile mit einem Betrag pro Periode.',
    formula: 'voller Wert · RAMP(k / Anlaufperioden) für k = 1 … Perioden',
    errors: ['#ZAHL! bei einer Periodenzahl, die nicht ganz ist oder außerhalb liegt, oder negativen Anlaufperioden'],
  },
  CLAIMABLE: {
    summary: 'Der Teil eines Bruttonutzens, den ein Programm beanspruchen darf.',
    parameters: [
      'Nutzen vor jedem Abzug.',
      'Anteil, der ohnehin eingetreten wäre (Mitnahme), 0 bis 1.',
      'Anteil, der nur von anderswo verlagert ist, 0 bis 1.',
      'Anteil, der anderen zu verdanken ist, 0 bis 1.',
      'Anteil, der Menschen außerhalb der Zielgruppe zugutekommt, ohne Angabe 0.',
      'Unser Teil, wo Programme sich den Nutzen teilen, ohne Angabe 1.',
      'Korrektur für Optimismus, −0,1 für 10 % weniger; ohne Angabe 0.',
    ],
    returns: 'Ein Betrag in der Einheit des Bruttonutzens.',
    formula:
      'brutto · (1 − Mitnahme)(1 − Verlagerung)(1 − Zuschreibung)(1 − Abfluss) · Anteil · (1 + Optimismus): ' +
      'jeder Abzug gilt dem, was übrig ist',
    errors: ['#ZAHL! bei einem Anteil außerhalb von 0 bis 1 oder Optimismus unter −1'],
  },
  EXPECTED: {
    summary: 'Erwartungswert von Szenarien oder Risiken.',
    parameters: [
      'Wahrscheinlichkeiten, 0 bis 1, eine je Wert. Die von Szenarien ergeben zusammen 1; die einzelner Risiken müssen das nicht.',
      'Werte oder Auswirkungen, einer je Wahrscheinlichkeit.',
    ],
    returns: 'Ein Betrag in der Einheit der Werte.',
    formula: 'Σ Wahrscheinlichkeit · Wert',
    errors: ['#ZAHL! bei einer Wahrscheinlichkeit außerhalb von 0 bis 1 oder verschiedenen Anzahlen'],
    difference: 'SUMMENPRODUKT zählt Text als 0 und nimmt eine Wahrscheinlichkeit von 30 hin, wo 30 % gemeint waren.',
  },
  OPTIMISM: {
    summary: 'Kosten mit der durchschnittlichen Überschreitung von Vorhaben ihrer Art.',
    parameters: [
      'Geschätzte Kosten.',
      'Art des Vorhabens oder ein eigener Zuschlag als Anteil (0,51 sind 51 %).',
      'Anteil des Zuschlags, den getroffene Maßnahmen beseitigt haben, 0 bis 1; ohne Angabe 0.',
    ],
    returns: 'Ein Betrag in der Einheit der Kosten.',
    formula: 'Kosten · (1 + Zuschlag · (1 − Minderung))',
    errors: [
      '#WERT! bei einer unbekannten Art; die Meldung zählt die vorhandenen auf',
      '#ZAHL! bei einer Minderung außerhalb von 0 bis 1 oder einem negativen Zuschlag',
    ],
  },
  PERT: {
    summary: 'Wert einer PERT-Verteilung, der mit einer Wahrscheinlichkeit nicht überschritten wird.',
    parameters: [probability, 'Kleinster Wert.', 'Wahrscheinlichster Wert.', 'Größter Wert.'],
    returns: 'Ein Wert vom kleinsten bis zum größten.',
    formula:
      'Umkehrung der Betaverteilung auf [klein, groß] mit den Formparametern 1 + 4(wahrscheinlich − klein)/(groß − klein) und 1 + 4(groß ' +
      '− wahrscheinlich)/(groß − klein)',
    errors: [notAscending],
    difference: 'BETA.INV nimmt die beiden Formparameter statt des wahrscheinlichsten Werts.',
  },
  TRIANGULAR: {
    summary: 'Wert einer Dreiecksverteilung, der mit einer Wahrscheinlichkeit nicht überschritten wird.',
    parameters: [probability, 'Kleinster Wert.', 'Wahrscheinlichster Wert.', 'Größter Wert.'],
    returns: 'Ein Wert vom kleinsten bis zum größten.',
    formula:
      'klein + √(p (groß − klein)(wahrscheinlich − klein)) bis zum wahrscheinlichsten, darüber groß − √((1 − p)(groß − klein)(groß − ' +
      'wahrscheinlich))',
    errors: [notAscending],
  },
  SIMULATE: {
    summary: 'Monte-Carlo-Simulation eines Kapitalwerts, dessen Positionen unsicher sind.',
    parameters: [
      ratePerPeriod, lines, low, high,
      'Anzahl der Durchläufe, eine ganze Zahl; ohne Angabe 10.000.',
      'Anfang der Zufallszahlen, ohne Angabe 1: dieselbe Zahl gibt überall dieselbe Antwort.',
    ],
    returns:
      'Eine Spalte: Mittelwert, Standardabweichung, Standardfehler des Mittelwerts, P5, P10, P50, P80, P90, P95, Wahrscheinlichkeit ' +
      'unter null.',
    formula: 'Jeder Durchlauf summiert den Barwert jeder Position mal einem Anteil aus einer Dreiecksverteilung (klein, 1, groß)',
    errors: [
      '#ZAHL! bei einem kleinsten Anteil über 1, einem größten unter 1, anderen Anzahlen als der der Positionen oder zu wenigen oder zu ' +
      'vielen Durchläufen',
    ],
  },
  TORNADO: {
    summary: 'Von welchen Positionen ein Kapitalwert am meisten abhängt.',
    parameters: [ratePerPeriod, lines, low, high],
    returns:
      'Eine Zeile je Position, die breiteste zuerst: Nummer der Position, Kapitalwert bei ihrem kleinsten und bei ihrem größten Anteil ' +
      'und der Abstand dazwischen.',
    formula: 'Kapitalwert mit der Position bei ihrem kleinsten oder größten Anteil und allen anderen wie geplant',
    errors: ['#ZAHL! bei einem kleinsten Anteil über 1, einem größten unter 1 oder anderen Anzahlen als der der Positionen'],
  },
  CSAT: {
    summary: 'Kundenzufriedenheit: der Anteil zufriedener Antworten.',
    parameters: ['Bewertungen; leere Zellen sind keine Antwort.', 'Kleinste Bewertung, die als zufrieden zählt, ohne Angabe 4.'],
    returns: 'Ein Anteil: 0,8 sind 80 % zufrieden.',
    formula: 'Antworten ab der kleinsten zufriedenen / alle Antworten',
    errors: [noResponse],
  },
  NETPROMOTER: {
    summary: 'Net Promoter Score.',
    parameters: ['Antworten von 0 bis 10 auf „Würden Sie es weiterempfehlen?“; leere Zellen sind keine Antwort.'],
    returns: 'Punkte von −100 bis 100.',
    formula: '% der Antworten 9 und 10 − % der Antworten 0 bis 6',
    errors: [noResponse, '#ZAHL! bei einer Antwort außerhalb von 0 bis 10'],
  },
  MARGINOFERROR: {
    summary: 'Fehlerspanne eines Anteils aus einer Stichprobe, bei 95 % Vertrauen.',
    parameters: ['Gefundener Anteil, 0 bis 1.', 'Anzahl der Antworten.'],
    returns: 'Ein Anteil: 0,05 sind 5 Prozentpunkte nach jeder Seite.',
    formula: '1,96 · √(Anteil (1 − Anteil) / n)',
    errors: ['#ZAHL! bei einem Anteil außerhalb von 0 bis 1 oder weniger als 1 Antwort'],
    difference: 'KONFIDENZ.NORM nimmt eine Standardabweichung; die eines Anteils ist √(Anteil (1 − Anteil)).',
  },
};

/** The German of the words that Excel offers in a drop-down for an argument, by the word. */
export const wordTexts: Readonly<Record<string, string>> = {
  end: 'Am Ende ihrer Periode, wie Excels NBW annimmt',
  mid: 'In der Mitte ihrer Periode',
  start: 'Am Anfang ihrer Periode: die erste Zahlung fällt auf den Bewertungstag',
  benefits: 'Um welchen Anteil der Nutzen sinken darf',
  costs: 'Um welchen Anteil die Kosten steigen dürfen',
  'Higher is better': 'Mehr ist besser, z. B. Umsatz',
  'Lower is better': 'Weniger ist besser, z. B. Wartezeit',
  additive: 'Das Erreichte plus der Plan des Rests',
  performance: 'Gesamtplan mal Realisierungsgrad bis heute',
  trend: 'Das Erreichte plus der fortgesetzte Trend der Istwerte',
  Immediate: 'Sofort das volle Niveau',
  Linear: 'In jeder Periode derselbe Schritt',
  'S-curve': 'Langsam, schnell, langsam: die logistische Funktion mit Steilheit 10',
  Smoothstep: 'Ein sanfteres S: 3x² − 2x³',
  'Front-loaded': 'Das meiste früh',
  'standard buildings': '24 % der Investitionen',
  'non-standard buildings': '51 % der Investitionen',
  'standard civil engineering': '44 % der Investitionen',
  'non-standard civil engineering': '66 % der Investitionen',
  'equipment and development': '200 % der Investitionen',
  outsourcing: '41 % der Betriebsausgaben',
};
