import path from 'node:path';
import ts from 'typescript';

import { tableNames } from '../../src/domain/realization/tables';
import type { ColumnSpec } from '../../src/sheets/schema';
import { settingCatalog } from '../../src/sheets/setting-catalog';
import { tableSpec } from '../../src/sheets/sheet-catalog';

const folder = path.join(__dirname, '../../src/domain/realization');
const files = ['program.ts', 'assessment.ts', 'settings.ts'].map((name) => path.join(folder, name));
const compiled = ts.createProgram(files, { strict: true, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [] });
const checker = compiled.getTypeChecker();

/** The fields of an interface, each with the type it is written as. */
function fieldsOf(file: string, name: string): Map<string, ts.Type> {
  const source = compiled.getSourceFile(path.join(folder, file))!;
  const declaration =
    source.statements.find((node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name)!;
  const type = checker.getTypeAtLocation(declaration);
  return new Map(type.getProperties().map((property) => [property.name, checker.getTypeOfSymbolAtLocation(property, declaration)]));
}

const recordNames: Readonly<Record<string, string>> = Object.fromEntries(
  [...fieldsOf('program.ts', 'Program')].flatMap(([kind, type]) => {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return element ? [[kind, element.symbol.name]] : [];
  }),
);

const kinds = Object.entries(tableNames).map(([kind, table]) => ({ kind, table, record: recordNames[kind]! }));
const isText = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.StringLike) !== 0 || (type.isUnion() && type.types.every(isText)) || type.isIntersection();

function holds(column: ColumnSpec, type: ts.Type): boolean {
  const written = checker.typeToString(type);
  switch (column.kind.is) {
    case 'number':
    case 'percent':
    case 'date':
      return written === 'number | null' || written === 'SerialDate';
    case 'any':
      return written === 'CellValue';
    case 'reference':
      return column.kind.many ? /^readonly (string|Reference)\[\]$/.test(written) : isText(type);
    default:
      return isText(type);
  }
}

describe.each(kinds)('The columns of $table are the fields of $record', ({ table, record }) => {
  const typed = tableSpec(table).columns.filter((column) => column.owner === 'user' && column.kind.is !== 'formula');
  const fields = fieldsOf('program.ts', record);

  it('one to one', () => {
    const named = [...fields.keys()].filter((field) => field !== 'row' && field !== 'values');
    expect(typed.map((column) => column.key).sort()).toEqual(named.sort());
  });

  it('of the same kinds', () => {
    expect(typed.filter((column) => !holds(column, fields.get(column.key)!)).map((column) => column.key)).toEqual([]);
  });
});

const statusRows = [
  ['Objectives', 'ObjectiveStatusRow'],
  ['BenefitRegister', 'BenefitStatusRow'],
  ['StakeholderRegister', 'StakeholderStatusRow'],
  ['WorkshopIdeas', 'IdeaStatusRow'],
  ['RealizationPlan', 'ActivityStatusRow'],
  ['BenefitMeasures', 'MeasureStatusRow'],
  ['BenefitTracking', 'ReadingStatusRow'],
  ['BenefitRisks', 'RiskStatusRow'],
  ['BenefitReviews', 'ReviewStatusRow'],
  ['Sustainment', 'SustainmentStatusRow'],
] as const;

it.each(statusRows)('Every status column of %s is a field of %s', (table, row) => {
  const fields = fieldsOf('assessment.ts', row);
  const columns = tableSpec(table).columns.filter((column) => column.owner === 'refresh');
  expect(columns.length).toBeGreaterThan(0);
  expect(columns.map((column) => column.key).filter((key) => !fields.has(key))).toEqual([]);
});

it('Every setting has its row, of the kind its field has', () => {
  const fields = fieldsOf('settings.ts', 'Settings');
  expect(settingCatalog.map((setting) => setting.field).sort()).toEqual([...fields.keys()].sort());
  for (const setting of settingCatalog) {
    const written = checker.typeToString(fields.get(setting.field)!);
    const isNumber = written === 'number' || written === 'number | null';
    expect(`${setting.field}: ${setting.kind === 'text' || setting.kind === 'word' ? 'words' : 'number'}`).toBe(
      `${setting.field}: ${isNumber ? 'number' : 'words'}`,
    );
  }
});
