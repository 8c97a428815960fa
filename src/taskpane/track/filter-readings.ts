import type { DueReading } from '../../domain/realization/due-readings';

export interface ReadingFilter {
  readonly search: string;
  readonly show: 'due' | 'typed' | 'all';
  /** Null: every owner; '': those without. */
  readonly owner: string | null;
  /** Id of a benefit; null: every one. */
  readonly benefit: string | null;
}

/** The lines that fit, in their order. Every word of the search must occur in ids, names, owner or data source. */
export function filterReadings(
  lines: readonly DueReading[], { search, show, owner, benefit }: ReadingFilter, typed: ReadonlySet<string>,
): readonly DueReading[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return lines.filter((line) => {
    if (show === 'due' && !line.isDue && !typed.has(line.measure.id)) return false;
    if (show === 'typed' && !typed.has(line.measure.id)) return false;
    if (owner !== null && line.owner !== owner) return false;
    if (benefit !== null && line.measure.benefit !== benefit) return false;
    if (words.length === 0) return true;
    const { id, measure, dataSource, benefit: benefitId } = line.measure;
    const text = [id, measure, benefitId, line.benefit?.benefit, line.owner, dataSource].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
