/** How a function takes blank cells of an argument. */
export type BlankMeaning = 'zero' | 'left out' | 'not yet' | 'refused' | 'missing' | 'default';

/** Where a blank is not a zero, by function and parameter. */
const exceptions: Readonly<Record<string, BlankMeaning>> = {
  'REALIZATION actuals': 'not yet',
  'FORECAST actuals': 'not yet',
  'TOCOMPLETE actuals': 'not yet',
  'TREND values': 'left out',
  'CSAT responses': 'left out',
  'NETPROMOTER responses': 'left out',
  'XNPV dates': 'refused',
  'XIRR dates': 'refused',
  'STATUS progress': 'missing',
};

/** What a blank cell means to a parameter; a single blank cell for an optional one is as good as none. */
export function blankMeaning(name: string, parameter: string, isSingleOptional: boolean): BlankMeaning {
  return exceptions[`${name} ${parameter}`] ?? (isSingleOptional ? 'default' : 'zero');
}
