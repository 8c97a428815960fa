import { rankIdeas } from '../../../src/domain/realization/idea-ranking';
import { idea } from './records';

describe('the ranking of ideas', () => {
  it('goes by value times ease, then by votes, and shares a rank where both tie', () => {
    const ideas = [
      idea({ id: 'I-1', value: 3, ease: 4, votes: 2 }),
      idea({ id: 'I-2', value: 5, ease: 5 }),
      idea({ id: 'I-3', value: 4, ease: 3, votes: 2 }),
      idea({ id: 'I-4', value: 2, ease: 6, votes: 7 }),
      idea({ id: 'I-5', value: 1, ease: 1 }),
    ];
    expect(rankIdeas(ideas).map(({ score, rank }) => [score, rank])).toEqual([[12, 3], [25, 1], [12, 3], [12, 2], [1, 5]]);
  });

  it('starts again from 1 in each workshop', () => {
    const ideas = [idea({ value: 5, ease: 5 }), idea({ workshop: 'W-02', value: 1, ease: 1 })];
    expect(rankIdeas(ideas).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('leaves out what was not scored', () => {
    expect(rankIdeas([idea({ value: 5, votes: 9 })])[0]).toMatchObject({ score: null, rank: null });
  });
});
