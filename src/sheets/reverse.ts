import type { Change, ChangeSet } from './change-set';

/**
 * The change set that takes another one back, last change first.
 * @throws RangeError for a removal whose content is not in the change set: it cannot be reversed, and was planned wrongly
 */
export function reverse(changeSet: ChangeSet): ChangeSet {
  return { command: changeSet.command, changes: [...changeSet.changes].reverse().map(reverseChange) };
}

function reverseChange(change: Change): Change {
  switch (change.do) {
    case 'add-sheet':
      return { do: 'remove-sheet', key: change.sheet.key, name: change.sheet.name, content: change.sheet };
    case 'remove-sheet':
      if (!change.content) throw new RangeError(`Sheet "${change.name}" is removed without its content`);
      return { do: 'add-sheet', sheet: change.content };
    case 'append-rows': {
      const key = change.columns[0]!;
      return {
        do: 'remove-rows', table: change.table, key, values: change.rows.map((row) => row[0]!),
        content: { columns: change.columns, rows: change.rows },
      };
    }
    case 'remove-rows':
      if (!change.content) throw new RangeError(`Rows of "${change.table}" are removed without their content`);
      return { do: 'append-rows', table: change.table, ...change.content };
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
