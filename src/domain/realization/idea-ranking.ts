import type { IdeaStatusRow } from './assessment';
import type { Idea } from './program';

/**
 * Scores ideas by value times ease (1 to 25) and ranks them within their workshop: the higher score first, among equal scores the one
 * with more votes. Ideas that tie in both share a rank and the next rank is skipped (1, 2, 2, 4). Without value or ease there is no score.
 */
export function rankIdeas(ideas: readonly Idea[]): readonly IdeaStatusRow[] {
  const scored = ideas.map((idea) => ({ idea, score: idea.value === null || idea.ease === null ? null : idea.value * idea.ease }));
  const ranked = scored
    .filter(({ score }) => score !== null)
    .sort((a, b) => b.score! - a.score! || (b.idea.votes ?? 0) - (a.idea.votes ?? 0));
  const ranks = new Map<Idea, number>();
  const last = new Map<string, { place: number; rank: number; score: number; votes: number }>();
  for (const { idea, score } of ranked) {
    const before = last.get(idea.workshop);
    const votes = idea.votes ?? 0;
    const place = (before?.place ?? 0) + 1;
    const rank = before && before.score === score && before.votes === votes ? before.rank : place;
    last.set(idea.workshop, { place, rank, score: score!, votes });
    ranks.set(idea, rank);
  }
  return scored.map(({ idea, score }) => ({ row: idea.row, id: idea.id, score, rank: ranks.get(idea) ?? null }));
}
