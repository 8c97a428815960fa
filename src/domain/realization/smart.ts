import type { SmartGap } from './assessment';
import { measureDirection } from './measure-direction';
import { namesAnOutput } from './output-words';
import type { Benefit, Measure } from './program';
import type { ProgramFacts } from './program-facts';

export type SmartLetter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

interface SmartRule {
  readonly gap: SmartGap;
  readonly isOpen: (benefit: Benefit, measures: readonly Measure[], facts: ProgramFacts) => boolean;
  /** When this is asked of a benefit at all; left out, it always is. What is not asked for is not praised either. */
  readonly asks?: (benefit: Benefit, measures: readonly Measure[]) => boolean;
}

const isQualitative = ({ evidenceType }: Benefit): boolean => evidenceType === 'Qualitative';
/** A range needs no level to start from, and a sum starts at nothing. */
const hasBaseline = (measure: Measure): boolean =>
  measure.baseline !== null || measure.aggregation === 'Sum' || measureDirection(measure) === 'Within range';
const hasTarget = ({ target, rangeLow, rangeHigh }: Measure): boolean => target !== null || rangeLow !== null || rangeHigh !== null;
const knownDates = ({ starts, fullEffect, ends }: Benefit): readonly number[] => [starts, fullEffect, ends].filter((date) => date !== null);
const isMeasured = (_: Benefit, measures: readonly Measure[]): boolean => measures.length > 0;
/** Shown by evidence, because nothing measures it. */
const isEvidenced = (benefit: Benefit, measures: readonly Measure[]): boolean => measures.length === 0 && isQualitative(benefit);

/** What each letter asks for. A qualitative benefit is measured by evidence where it has no measures. */
const letters: Readonly<Record<SmartLetter, readonly SmartRule[]>> = {
  specific: [
    { gap: 'benefit', isOpen: ({ benefit }) => benefit.trim() === '' },
    { gap: 'description', isOpen: ({ description }) => description.trim() === '' },
    { gap: 'beneficiaries', isOpen: ({ beneficiaries }) => beneficiaries.trim() === '' },
    { gap: 'output-not-benefit', isOpen: ({ benefit }) => namesAnOutput(benefit), asks: ({ benefit }) => benefit.trim() !== '' },
  ],
  measurable: [
    {
      gap: 'measure',
      isOpen: (benefit, measures) => measures.length === 0 && !isQualitative(benefit),
      asks: (benefit, measures) => !isEvidenced(benefit, measures),
    },
    {
      gap: 'evidence',
      isOpen: (benefit, measures, facts) => isEvidenced(benefit, measures) && !facts.evidenceOf.has(benefit.id),
      asks: isEvidenced,
    },
    { gap: 'baseline', isOpen: (_, measures) => !measures.every(hasBaseline), asks: isMeasured },
    { gap: 'target', isOpen: (_, measures) => !measures.every(hasTarget), asks: isMeasured },
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
    {
      gap: 'dates-order',
      isOpen: (benefit) => knownDates(benefit).some((date, index, dates) => index > 0 && date < dates[index - 1]!),
      asks: (benefit) => knownDates(benefit).length > 1,
    },
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

/** One thing a letter asks of a benefit, and whether it is still missing. */
export interface SmartPart {
  readonly gap: SmartGap;
  readonly isOpen: boolean;
}

/** What each letter asks of this benefit. A letter is met when nothing is open. */
export function smartParts(benefit: Benefit, facts: ProgramFacts): Readonly<Record<SmartLetter, readonly SmartPart[]>> {
  const measures = benefit.id === '' ? [] : (facts.measuresOf.get(benefit.id) ?? []);
  const partsOf = (letter: SmartLetter): readonly SmartPart[] =>
    letters[letter]
      .filter(({ asks }) => asks === undefined || asks(benefit, measures))
      .map(({ gap, isOpen }) => ({ gap, isOpen: isOpen(benefit, measures, facts) }));
  return {
    specific: partsOf('specific'),
    measurable: partsOf('measurable'),
    achievable: partsOf('achievable'),
    relevant: partsOf('relevant'),
    timeBound: partsOf('timeBound'),
  };
}

/** How far a benefit is stated specifically, measurably, achievably, relevantly and with dates. */
export function smart(benefit: Benefit, facts: ProgramFacts): Smart {
  const open = Object.values(smartParts(benefit, facts)).map((parts) => parts.filter(({ isOpen }) => isOpen).map(({ gap }) => gap));
  return { met: open.filter((gaps) => gaps.length === 0).length, gaps: open.flat() };
}
