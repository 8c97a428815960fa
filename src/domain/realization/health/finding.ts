import type { Finding } from '../assessment';
import type { RecordKind } from '../tables';
import { tableNames } from '../tables';
import type { CellValue, Program } from '../program';
import type { FindingCode } from './finding-codes';
import { findingSeverities } from './finding-codes';

export type RecordOf<Kind extends RecordKind> = Program[Kind][number];
export type FieldOf<Kind extends RecordKind> = Exclude<keyof RecordOf<Kind> & string, 'row'>;
export type Details = Readonly<Record<string, string | number>>;

/** A finding about one cell of one record, or about the record as a whole (field null). */
export function finding<Kind extends RecordKind>(
  code: FindingCode, kind: Kind, record: RecordOf<Kind>, field: FieldOf<Kind> | null, details: Details = {}, fix?: CellValue,
): Finding {
  const found: Finding = { code, severity: findingSeverities[code], table: tableNames[kind], row: record.row, field, details };
  return fix === undefined ? found : { ...found, fix: { value: fix } };
}
