/** How many letters must be changed, added or left out to turn one text into the other. Levenshtein (1966). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The word someone probably meant: a third of its letters may differ, or it contains the other; null when none is near. */
export function nearestWord(text: string, words: readonly string[]): string | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  let best: { word: string; score: number } | null = null;
  for (const word of words) {
    const candidate = plain(word);
    if (candidate === '') continue;
    const contains = candidate.startsWith(`${wanted} `) || wanted.startsWith(`${candidate} `) || wanted.endsWith(` ${candidate}`)
      || candidate.endsWith(` ${wanted}`);
    const score = contains ? 0.2 : distance(wanted, candidate) / Math.max(wanted.length, candidate.length);
    if (score <= 1 / 3 && (!best || score < best.score)) best = { word, score };
  }
  return best?.word ?? null;
}
