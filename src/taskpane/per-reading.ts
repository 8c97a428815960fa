import type { ProgramReading } from '../commands/read-program';

/** What views derive from a reading of the program: made when it is first asked for, and kept as long as the reading itself. */
export function perReading<Derived>(derive: (reading: ProgramReading) => Derived): (reading: ProgramReading) => Derived {
  const made = new WeakMap<ProgramReading, { readonly derived: Derived }>();
  return (reading) => {
    let known = made.get(reading);
    if (known === undefined) made.set(reading, (known = { derived: derive(reading) }));
    return known.derived;
  };
}
