import { useEffect, useState } from 'react';
import { bodyAddress } from '../../sheets/cell-address';
import type { TableContent } from '../../sheets/workbook-facts';
import { useSession } from '../session-context';
import type { FieldKey } from './benefit-draft';
import { formulasOfRow } from './benefit-draft';

const none: ReadonlyMap<FieldKey, string> = new Map();

/**
 * The formulas in the row that is edited, by field: a value typed in the form must not replace them. Read when the form opens and with
 * every reading; what has become a formula since is refused when it is written.
 * @param row position in the body; null for a new benefit
 */
export function useRowFormulas(content: TableContent, row: number | null): ReadonlyMap<FieldKey, string> {
  const { surroundings } = useSession();
  const [formulas, setFormulas] = useState(none);
  useEffect(() => {
    if (row === null) return undefined;
    let isCurrent = true;
    const address = `${bodyAddress(content, row, 0)}:${bodyAddress(content, row, content.headers.length - 1)}`;
    surroundings().gateway.entries({ sheet: content.sheet, address }).then(
      ([entries = []]) => { if (isCurrent) setFormulas(formulasOfRow(content, row, entries)); },
      // Saving looks again and says what stands against it; there is nothing to do about it here.
      () => { if (isCurrent) setFormulas(none); },
    );
    return () => { isCurrent = false; };
  }, [content, row, surroundings]);
  return row === null ? none : formulas;
}
