import { sum } from '../finance/sum';
import type { OverlapGroup } from './assessment';
import { isSetAside } from './benefit-state';
import type { Benefit } from './program';
import type { ProgramFacts } from './program-facts';
import { groupedBy } from './record-index';

/** Shares typed as percentages may add up to a hair more than the whole. */
const rounding = 1e-9;

/**
 * Groups of benefits that claim more than there is. The benefits of an overlap group draw on one pool. Where the map shares that pool out
 * (every benefit of the group has a Contribution % to the same target, together at most 100%), the claims are settled. Otherwise the pool
 * is taken to be the largest claim, and claims that together exceed it are reported.
 */
export function overlaps(facts: ProgramFacts): readonly OverlapGroup[] {
  const found: OverlapGroup[] = [];
  const inForce = facts.program.benefits.filter(({ id, state }) => id !== '' && !isSetAside(state));
  for (const [group, members] of groupedBy(inForce, (benefit) => benefit.overlapGroup.trim())) {
    const benefits = [...new Set(members.map(({ id }) => id))].map((id) => facts.benefits.get(id)!);
    const claims = benefits.map(({ fullYearValue }) => Math.abs(fullYearValue ?? 0));
    const claimed = sum(claims);
    const whole = claims.reduce((most, claim) => Math.max(most, claim), 0);
    if (claimed > whole && !isSharedOut(benefits, facts)) {
      found.push({ group, benefits: benefits.map(({ id }) => id).sort(), claimed, whole });
    }
  }
  return found.sort((a, b) => (a.group < b.group ? -1 : 1));
}

function isSharedOut(benefits: readonly Benefit[], { linksFrom }: ProgramFacts): boolean {
  const shares = new Map<string, { members: Set<string>; total: number }>();
  for (const { id } of benefits) {
    for (const { to, link, contributionPercent } of linksFrom.get(id) ?? []) {
      if (link !== 'Contributes' || contributionPercent === null) continue;
      const share = shares.get(to) ?? { members: new Set<string>(), total: 0 };
      share.members.add(id);
      share.total += contributionPercent;
      shares.set(to, share);
    }
  }
  return Array.from(shares.values()).some(({ members, total }) => members.size === benefits.length && total <= 1 + rounding);
}
