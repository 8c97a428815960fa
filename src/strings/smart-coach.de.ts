import type { SmartCoachSentences } from './smart-coach.en';

const moves: Readonly<Record<'less' | 'more' | 'keep', string>> = { less: 'senken', more: 'steigern', keep: 'halten' };

/** Was der SMART-Ratgeber der Nutzenansicht sagt, auf Deutsch. */
export const smartCoachSentences: SmartCoachSentences = {
  title: 'SMART-Ratgeber',
  score: (met) => `${met} von 5 Buchstaben erfüllt`,
  letters: { specific: 'Spezifisch', measurable: 'Messbar', achievable: 'Erreichbar', relevant: 'Relevant', timeBound: 'Terminiert' },
  met: (letter) => `${letter}: erfüllt`,
  open: (letter) => `${letter}: etwas fehlt`,
  isThere: 'Vorhanden',
  isMissing: 'Es fehlt',
  there: {
    benefit: 'Es gibt eine Aussage.',
    description: 'Sie ist beschrieben.',
    beneficiaries: 'Sie sagt, wem es besser geht.',
    'output-not-benefit': 'Sie nennt eine Verbesserung, kein Projektergebnis.',
    measure: 'Er wird gemessen.',
    baseline: 'Jede Messgröße hat einen Ausgangswert.',
    target: 'Jede Messgröße hat einen Zielwert.',
    evidence: 'Es gibt Belege.',
    owner: 'Jemand ist verantwortlich.',
    confidence: 'Die Zuversicht ist groß genug.',
    'evidence-strength': 'Der Wert beruht auf mehr als einer Behauptung.',
    activity: 'Es wird etwas dafür getan.',
    objective: 'Er dient einem Ziel.',
    starts: 'Er hat einen Beginn.',
    'full-effect': 'Es ist gesagt, wann er voll wirkt.',
    'dates-order': 'Die Daten stehen in der richtigen Folge.',
  },
  missing: {
    benefit: 'Sagen Sie in einem Satz, worin der Nutzen besteht.',
    description: 'Beschreiben Sie, was sich ändert, von wo nach wo.',
    beneficiaries: 'Sagen Sie, wem es besser geht.',
    'output-not-benefit':
      'Das nennt etwas, das geliefert wird. Sagen Sie, was dadurch besser wird: weniger, schneller, günstiger – was, und für wen?',
    measure: 'Fügen Sie auf dem Blatt Benefit measures eine Messgröße hinzu; ohne sie sieht niemand, dass er eintritt.',
    baseline: 'Geben Sie jeder Messgröße einen Ausgangswert: den Stand vor der Veränderung.',
    target: 'Geben Sie jeder Messgröße einen Zielwert.',
    evidence: 'Erfassen Sie Belege auf dem Blatt Benefit evidence; ein qualitativer Nutzen wird durch sie gezeigt.',
    owner: 'Nennen Sie eine Rolle im Fachbereich, die dafür einsteht.',
    confidence: 'Sagen Sie, wie zuversichtlich die verantwortliche Rolle ist. Ist es wenig: Was würde es heben?',
    'evidence-strength': 'Sagen Sie, worauf der Wert beruht. Eine Behauptung braucht eine Messung oder einen Vergleichswert.',
    activity: 'Nennen Sie den Meilenstein, nach dem er beginnt, oder die Maßnahmen, die ihn herbeiführen.',
    objective: 'Wählen Sie das Ziel, dem er dient.',
    starts: 'Sagen Sie, ab wann er sich zeigt.',
    'full-effect': 'Sagen Sie, wann er voll wirkt.',
    'dates-order': 'Bringen Sie die Daten in die Folge: Beginn, volle Wirkung, Ende.',
  },
  praise: {
    change: 'Es sagt, was sich ändert.',
    'one-thing': 'Es ist ein einziger Nutzen.',
    'no-vague-word': 'Die Wörter lassen sich prüfen.',
    brief: 'Es ist kurz.',
    measure: 'Es nennt etwas Messbares.',
    amount: 'Es sagt, um wie viel.',
  },
  advice: {
    change: () => 'Beginnen Sie mit dem, was sich ändert: weniger, schneller, günstiger – oder Senkung, Verkürzung, Steigerung.',
    'one-thing': (words) => `„${words}“ verbindet zwei Nutzen. Geben Sie jedem eine eigene Zeile, damit sich jeder messen lässt.`,
    'no-vague-word': (words) => `„${words}“ klingt gut und lässt sich nicht prüfen. Sagen Sie, was anders sein wird.`,
    brief: () => 'Kürzen Sie auf einen Satz mit höchstens 20 Wörtern; der Rest gehört in die Beschreibung.',
    measure: () => 'Nennen Sie etwas, das man zählen oder stoppen kann: Stunden, Kosten, Fehler, Beschwerden …',
    amount: () => 'Sagen Sie, um wie viel: von wo nach wo.',
  },
  readsWell: 'Die Aussage liest sich gut.',
  suggestionTitle: 'So könnte sie lauten',
  suggestion: ({ move, measure, from, to, beneficiaries, by }) =>
    `${measure} ${move === 'keep' ? `bei ${to}` : `von ${from} auf ${to}`} ${moves[move]}` +
    `${beneficiaries === '' ? '' : ` (${beneficiaries})`}${by === '' ? '' : `, bis ${by}`}`,
  use: 'Diese Aussage übernehmen',
  jump: 'Zum Ratgeber',
};
