import type { AttentionItem } from './attention-groups';

/** The entries in which every word of the search occurs, in their order. */
export function findAttention(items: readonly AttentionItem[], search: string): readonly AttentionItem[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return items;
  return items.filter(({ sentence, more }) => {
    const text = `${sentence} ${more ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
