/** Letters, what stands between, and a number: `b 12`, `B012`, `B-012`. */
const idPattern = /^([A-Za-z]+)[\s_–-]*0*(\d+)$/;

/** An id without what people write differently: letter case, dash, leading zeros. */
function plainId(id: string): string {
  const parts = idPattern.exec(id.trim());
  return parts ? `${parts[1]!.toUpperCase()}-${parts[2]!}` : id.trim().toUpperCase();
}

/** Finds the known id that a slightly different spelling stands for; null when none of them or several could be meant. */
export function meantIds(known: Iterable<string>): (text: string) => string | null {
  // Built on first use: most programs have no unknown id.
  let byPlain: ReadonlyMap<string, string | null> | undefined;
  return (text) => (byPlain ??= idsByPlain(known)).get(plainId(text)) ?? null;
}

function idsByPlain(known: Iterable<string>): ReadonlyMap<string, string | null> {
  const byPlain = new Map<string, string | null>();
  for (const id of known) {
    const plain = plainId(id);
    byPlain.set(plain, byPlain.has(plain) && byPlain.get(plain) !== id ? null : id);
  }
  return byPlain;
}
