/** The first record of each id; blank ids are left out. Ids that occur twice are a finding of their own. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const record of records) if (record.id !== '' && !index.has(record.id)) index.set(record.id, record);
  return index;
}

/** The records that refer to each id, in table order; blank references are left out. */
export function groupedBy<T>(records: readonly T[], reference: (record: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const id = reference(record);
    if (id === '') continue;
    const group = groups.get(id);
    if (group) group.push(record);
    else groups.set(id, [record]);
  }
  return groups;
}
