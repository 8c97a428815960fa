import { overlaps } from '../../../src/domain/realization/overlap';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { Benefit, Link } from '../../../src/domain/realization/program';
import { benefit, day, link, programOf } from './records';

const claim = (id: string, fullYearValue: number | null, rest: Partial<Benefit> = {}): Partial<Benefit> =>
  ({ id, fullYearValue, overlapGroup: 'Handling time', ...rest });
const found = (claims: readonly Partial<Benefit>[], links: readonly Partial<Link>[] = []): ReturnType<typeof overlaps> =>
  overlaps(programFacts(programOf({ benefits: claims.map(benefit), links: links.map(link) }), day('2026-07-01')));

describe('an overlap group', () => {
  const both = [claim('B-002', 300), claim('B-001', 200)];

  it('that claims more than its largest claim is reported', () => {
    expect(found(both)).toEqual([{ group: 'Handling time', benefits: ['B-001', 'B-002'], claimed: 500, whole: 300 }]);
  });

  it('whose pool the map shares out is settled', () => {
    const shares = [{ from: 'B-001', contributionPercent: 0.4 }, { from: 'B-002', contributionPercent: 0.6 }];
    expect(found(both, shares)).toEqual([]);
    expect(found(both, [shares[0]!, { from: 'B-002', contributionPercent: 0.7 }])).toHaveLength(1);
    expect(found(both, [shares[0]!])).toHaveLength(1);
    expect(found(both, [shares[0]!, { ...shares[1]!, to: 'O-02' }])).toHaveLength(1);
  });

  it.each<[string, readonly Partial<Benefit>[]]>([
    ['of one benefit', [claim('B-001', 500)]],
    ['with one value only', [claim('B-001', 500), claim('B-002', null)]],
    ['of which the other was withdrawn', [claim('B-001', 500), claim('B-002', 300, { state: 'Withdrawn' })]],
    ['without a name', [claim('B-001', 500, { overlapGroup: ' ' }), claim('B-002', 300, { overlapGroup: '' })]],
  ])('%s claims no more than there is', (_, claims) => {
    expect(found(claims)).toEqual([]);
  });
});
