import type { FaultSentences } from './faults.en';

/** Warum eine Funktion keine Antwort hat: the German of faults.en.ts. */
export const faultSentences: FaultSentences = {
  reasons: {
    'is-text': ({ text }) => `ist der Text ${text}; nötig ist eine Zahl`,
    'is-boolean': () => 'ist WAHR oder FALSCH; nötig ist eine Zahl',
    'is-error': () => 'enthält einen Fehler',
    'is-blank': () => 'ist leer; nötig ist ein Wert',
    'not-a-number': () => 'ist keine Zahl',
    'not-one-of': ({ text, allowed }) => `ist ${text}; möglich sind: ${allowed}`,
    'not-single': () => 'ist ein Bereich; nötig ist ein einzelner Wert',
    'too-few': ({ minimum }) => (Number(minimum) > 1 ? `braucht mindestens ${minimum} Werte` : 'hat keinen Wert'),
    'different-lengths': ({ first, second }) => `hat ${second} Werte, wo ${first} dazugehören`,
    'out-of-range': ({ minimum, maximum, above }) => {
      if (above !== undefined) return `muss über ${above} liegen`;
      if (minimum !== undefined && maximum !== undefined) return `muss zwischen ${minimum} und ${maximum} liegen`;
      return maximum === undefined ? `liegt außerhalb; das Mindeste ist ${minimum}` : `liegt außerhalb; das Höchste ist ${maximum}`;
    },
    'no-solution': () => 'hat keine Lösung',
    'zero-divisor': () => 'führt zu einer Division durch null',
    'not-yet': ({ count, minimum }) =>
      (minimum === undefined ? 'hat noch keinen Wert' : `hat bisher ${count} Werte; nötig sind ${minimum}`),
    'too-few-rates': ({ rates, periods }) => `hat ${rates} Sätze für ${periods} Perioden`,
    'guess-too-low': () => 'muss über -1 (-100 %) liegen',
    'one-sign': () => 'braucht mindestens einen positiven und einen negativen Betrag',
    'not-a-date': ({ text }) => `ist ${text}, was kein Datum ist`,
    'before-first-date': () => 'liegt vor dem ersten Datum',
    'not-whole': () => 'muss eine ganze Zahl sein',
    'too-large': () => 'führt zu einem Ergebnis, das für eine Zahl zu groß ist',
    'not-paid-back': ({ periods }) => `amortisiert sich nicht innerhalb von ${periods} Perioden`,
  },
  quotes: ['„', '“'],
  ofInput: (reason) => `Die Eingabe ${reason}.`,
  ofArgument: (argument, reason) => `${argument}: ${reason}.`,
  ofCell: (argument, position, reason) => `${argument}: Zelle ${position} ${reason}.`,
};
