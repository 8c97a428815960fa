import type { Change } from '../../sheets/change-set';
import type { Inventory } from '../inventory';
import type { Prepared } from './applier';
import { setNumberFormat } from './number-format';

interface Formatted<Kind> {
  readonly change: Kind & { readonly before: string; readonly after: string };
  readonly find: (context: Excel.RequestContext) => Excel.Range;
  /** Whether the cells are still there. */
  readonly isStanding: (standing: Inventory) => boolean;
}

/** Gives cells another number format; those that the user has given one of their own keep it. */
export function changeFormats<Kind extends Change>(
  context: Excel.RequestContext, { change, find, isStanding }: Formatted<Kind>,
): () => Prepared {
  const { before, after } = change;
  const cells = find(context).load('numberFormat');
  return () => {
    const found = (cells.numberFormat as string[][]).map((row) => [...row]);
    const wanted = found.map((row) => row.map((format) => (format === before ? after : format)));
    const isOurs = found.every((row) => row.every((format) => format === before));
    return {
      change,
      steps: [{
        cells: found.length * found[0]!.length,
        bytes: 700 + (isOurs ? 0 : JSON.stringify(wanted).length),
        queue: (later) => {
          const range = find(later);
          if (isOurs) setNumberFormat(range, after);
          else range.numberFormat = wanted;
        },
      }],
      takeBack: (later, standing) => {
        if (!isStanding(standing)) return () => undefined;
        const now = find(later).load('numberFormat');
        return () => {
          if (JSON.stringify(now.numberFormat) !== JSON.stringify(found)) now.numberFormat = found;
        };
      },
    };
  };
}
