import type { SmartGap } from './assessment';
import { measureDirection } from './measure-direction';
import { namesAnOutput } from './output-words';
import type { Benefit, Measure } from './program';
import type { ProgramFacts } from './program-facts';

interface SmartRule {
  readonly gap: SmartGap;
  readonly isOpen: (benefit: Benefit, measures: readonly Measure[], facts: ProgramFacts) => boolean;
}

const isQualitative = ({ evidenceType }: Benefit): boolean => evidenceType === 'Qualitative';
/** A range needs no level to start from, and a sum starts at nothing. */
const hasBaseline = (measure: Measure): boolean =>
  measure.baseline !== null || measure.aggregation === 'Sum' || measureDirection(measure) === 'Within range';
const hasTarget = ({ target, rangeLow, rangeHigh }: Measure): boolean => target !== null || rangeLow !== null || rangeHigh !== null;
const inOrder = (...dates: readonly (number | null)[]): boolean => {
  const known = dates.filter((date) => date !== null);
  return known.every((date, index) => index === 0 || known[index - 1]! <= date);
};

/** What each letter asks for. A qualitative benefit is measured by evidence where it has no measures. */
const letters: Readonly<Record<'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound', readonly SmartRule[]>> = {
  specific: [
    { gap: 'benefit', isOpen: ({ benefit }) => benefit.trim() === '' },
    { gap: 'description', isOpen: ({ description }) => description.trim() === '' },
    { gap: 'beneficiaries', isOpen: ({ beneficiaries }) => beneficiaries.trim() === '' },
    { gap: 'output-not-benefit', isOpen: ({ benefit }) => namesAnOutput(benefit) },
  ],
  measurable: [
    { gap: 'measure', isOpen: (benefit, measures) => measures.length === 0 && !isQualitative(benefit) },
    {
      gap: 'evidence',
      isOpen: (benefit, measures, facts) => measures.length === 0 && isQualitative(benefit) && !facts.evidenceOf.has(benefit.id),
    },
    { gap: 'baseline', isOpen: (_, measures) => !measures.every(hasBaseline) },
    { gap: 'target', isOpen: (_, measures) => !measures.every(hasTarget) },
  ],
  achievable: [
    { gap: 'owner', isOpen: ({ owner }) => owner.trim() === '' },
    { gap: 'confidence', isOpen: ({ confidence }) => confidence === '' || confidence === 'Low' },
    { gap: 'evidence-strength', isOpen: ({ evidenceStrength }) => evidenceStrength === '' || evidenceStrength === 'Assertion' },
    { gap: 'activity', isOpen: ({ id, startsAfter }, _, facts) => !facts.activitiesOf.has(id) && startsAfter === '' },
  ],
  relevant: [
    { gap: 'objective', isOpen: ({ id, objective }, _, facts) => objective === '' && !servesAnObjective(id, facts) },
  ],
  timeBound: [
    { gap: 'starts', isOpen: ({ starts }) => starts === null },
    {
      gap: 'full-effect',
      isOpen: ({ fullEffect }, measures) => fullEffect === null && measures.every((measure) => measure.targetDate === null),
    },
    { gap: 'dates-order', isOpen: ({ starts, fullEffect, ends }) => !inOrder(starts, fullEffect, ends) },
  ],
};

function servesAnObjective(benefit: string, { linksFrom, objectives }: ProgramFacts): boolean {
  return (linksFrom.get(benefit) ?? []).some((link) => objectives.has(link.to) && link.link !== 'Conflicts');
}

export interface Smart {
  /** How many letters are met, 0 to 5. */
  readonly met: number;
  readonly gaps: readonly SmartGap[];
}

/** How far a benefit is stated specifically, measurably, achievably, relevantly and with dates. A letter is met when nothing is open. */
export function smart(benefit: Benefit, facts: ProgramFacts): Smart {
  const measures = benefit.id === '' ? [] : (facts.measuresOf.get(benefit.id) ?? []);
  const open = Object.values(letters).map((rules) => rules.filter((rule) => rule.isOpen(benefit, measures, facts)).map((rule) => rule.gap));
  return { met: open.filter((gaps) => gaps.length === 0).length, gaps: open.flat() };
}
