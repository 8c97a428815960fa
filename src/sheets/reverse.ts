import type { Change, ChangeSet } from './change-set';

/**
 * The change set that takes another one back, last change first.
 * @throws RangeError for a removal whose content is not in the change set: it cannot be reversed, and was planned wrongly
 */
export function reverse(changeSet: ChangeSet): ChangeSet {
  const { command, changes, expects } = changeSet;
  return { command, changes: [...changes].reverse().map(reverseChange), ...(expects && { expects }) };
}

function reverseChange(change: Change): Change {
  switch (change.do) {
    case 'add-sheet':
      return { do: 'remove-sheet', key: change.sheet.key, name: change.sheet.name, content: change.sheet };
    case 'remove-sheet':
      if (!change.content) throw new RangeError(`Sheet "${change.name}" is removed without its content`);
      return { do: 'add-sheet', sheet: change.content };
    case 'append-rows': {
      const { table, columns, rows, made } = change;
      if (!made) throw new RangeError(`It is not known how rows were appended to "${table}"`);
      return { do: 'take-rows-back', table, columns, rows, made };
    }
    case 'take-rows-back':
      return { ...change, do: 'append-rows' };
    case 'remove-rows':
      if (!change.content || !change.at) throw new RangeError(`Rows of "${change.table}" are removed without their content`);
      return { do: 'insert-rows', table: change.table, at: change.at, ...change.content, ...(change.emptied && { emptied: true }) };
    case 'insert-rows': {
      const { table, columns, rows, at } = change;
      const values = rows.map((row) => row[0]!);
      return { do: 'remove-rows', table, key: columns[0]!, values, content: { columns, rows }, exactly: true, at };
    }
    case 'add-columns': {
      const headers = change.columns.map((column) => column.header);
      return { do: 'remove-columns', table: change.table, headers, content: { after: change.after, columns: change.columns } };
    }
    case 'remove-columns':
      if (!change.content) throw new RangeError(`Columns of "${change.table}" are removed without their content`);
      return { do: 'add-columns', table: change.table, ...change.content };
    case 'write-cells':
    case 'rename-column':
    case 'format-cells':
    case 'format-column':
    case 'set-name':
    case 'set-setting':
    case 'draw-pictures':
      return { ...change, before: change.after, after: change.before } as Change;
  }
}
