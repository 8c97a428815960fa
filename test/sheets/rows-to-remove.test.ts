import type { Change } from '../../src/sheets/change-set';
import { rowsToRemove } from '../../src/sheets/rows-to-remove';

type RemoveRows = Extract<Change, { readonly do: 'remove-rows' }>;

const headers = ['From', 'To', 'Note'];
const rows = [['A', 'X', ''], ['A', 'Y', 'typed'], ['B', 'X', ''], ['A', 'X', '']];
const removal = (part: Partial<RemoveRows>): RemoveRows => ({ do: 'remove-rows', table: 'T', key: 'From', values: ['A'], ...part });
const holding = (...content: string[][]): Pick<RemoveRows, 'content'> => ({ content: { columns: ['From', 'To'], rows: content } });

describe('the rows a removal means', () => {
  it.each<[string, Partial<RemoveRows>, readonly number[] | { missing: string }]>([
    ['the only row with its key, whatever else has been written into it', { values: ['B'], ...holding(['B', 'Z']) }, [2]],
    ['that with the content where several have the key', holding(['A', 'Y']), [1]],
    ['the last of equal ones', holding(['A', 'X']), [3]],
    ['as many as it has values', { values: ['A', 'A'], ...holding(['A', 'X'], ['A', 'Y']) }, [1, 3]],
    ['all with its key when it does not know their content', {}, [0, 1, 3]],
    ['none when the key is not there', { values: ['C'] }, { missing: 'C' }],
    ['none when no row with the key has the content', holding(['A', 'Z']), { missing: 'A' }],
    ['none when the content must be exact and is not', { values: ['B'], exactly: true, ...holding(['B', 'Z']) }, { missing: 'B' }],
    ['the row that has the exact content', { values: ['B'], exactly: true, ...holding(['B', 'X']) }, [2]],
  ])('are %s', (_, part, expected) => {
    expect(rowsToRemove(removal(part), headers, rows)).toEqual(expected);
  });
});
