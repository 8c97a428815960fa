import { sum } from '../../finance/sum';
import type { Finding } from '../assessment';
import type { ProgramFacts } from '../program-facts';
import { finding } from './finding';

/** Shares typed as percentages may add up to a hair more or less than the whole. */
const rounding = 1e-6;

/** Contributions to one target that add up to more than 100%, and weights that should add up to 100% and do not. */
export function contributions(facts: ProgramFacts): readonly Finding[] {
  return [...contributionsAboveWhole(facts), ...objectiveWeights(facts), ...measureWeightsOf(facts)];
}

function contributionsAboveWhole({ linksTo }: ProgramFacts): readonly Finding[] {
  return Array.from(linksTo).flatMap(([target, links]) => {
    const contributing = links.filter((link) => link.link === 'Contributes' && link.contributionPercent !== null);
    const total = sum(contributing.map((link) => link.contributionPercent!));
    const last = contributing.at(-1);
    if (!last || total <= 1 + rounding) return [];
    return [finding('contributions-above-whole', 'links', last, 'contributionPercent', { target, total })];
  });
}

function objectiveWeights({ program: { objectives } }: ProgramFacts): readonly Finding[] {
  const weighted = objectives.filter((objective) => objective.weightPercent !== null);
  const total = sum(weighted.map((objective) => objective.weightPercent!));
  if (weighted.length === 0 || Math.abs(total - 1) <= rounding) return [];
  return [finding('weights-not-whole', 'objectives', weighted.at(-1)!, 'weightPercent', { total, of: 'objectives' })];
}

/** The weights of the measures of a benefit must reach 100%, unless one of them is blank and takes what is left. */
function measureWeightsOf({ measuresOf }: ProgramFacts): readonly Finding[] {
  return Array.from(measuresOf).flatMap(([benefit, measures]) => {
    const weighted = measures.filter((measure) => measure.weightPercent !== null);
    const total = sum(weighted.map((measure) => measure.weightPercent!));
    const short = weighted.length === measures.length && total < 1 - rounding;
    if (weighted.length === 0 || (!short && total <= 1 + rounding)) return [];
    return [finding('weights-not-whole', 'measures', weighted.at(-1)!, 'weightPercent', { total, of: benefit })];
  });
}
