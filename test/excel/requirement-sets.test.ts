import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '..', '..');
const sources = path.join(root, 'src', 'excel');

interface Member {
  /** File, type and name. */
  readonly place: string;
  /** Of ExcelApi, its minor version. */
  readonly set: number;
}

/** Members above the floor, which are asked for before they are used: capabilities.ts has them. */
const askedFor: readonly Member[] = [{ place: 'run.ts RunOptions.mergeUndoGroup', set: 20 }];

/** Every member of Excel's API in our sources, with the set that Microsoft's declarations name. */
function membersUsed(): Member[] {
  const files = fs.readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: ['office-js'], strict: true, skipLibCheck: true,
    typeRoots: [path.join(root, 'node_modules/@types')],
  };
  const program = ts.createProgram(files.map((name) => path.join(sources, name)), options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Member>();
  const look = (node: ts.Node, file: string): void => {
    if (ts.isIdentifier(node)) {
      for (const symbol of symbolsAt(checker, node)) {
        for (const declaration of symbol.declarations ?? []) {
          if (!declaration.getSourceFile().fileName.includes('office-js') || ts.isModuleDeclaration(declaration)) continue;
          const [, set] = /\[Api set: ExcelApi 1\.(\d+)/.exec(commentOf(declaration)) ?? [];
          const owner = (declaration.parent as { name?: ts.Identifier }).name?.text ?? '';
          const place = `${file} ${owner}.${symbol.name}`;
          if (set !== undefined) found.set(place, { place, set: Number(set) });
        }
      }
    }
    ts.forEachChild(node, (child) => look(child, file));
  };
  for (const name of files) look(program.getSourceFile(path.join(sources, name))!, name);
  return [...found.values()];
}

function symbolsAt(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol[] {
  const { parent } = node;
  const taken = ts.isBindingElement(parent) && parent.name === node
    ? checker.getTypeAtLocation(parent.parent).getProperty(((parent.propertyName as ts.Identifier | undefined) ?? node).text)
    : undefined;
  return [checker.getSymbolAtLocation(node), taken].filter((symbol) => symbol !== undefined);
}

function commentOf(declaration: ts.Declaration): string {
  const text = declaration.getFullText();
  return text.slice(0, text.indexOf('*/') + 2);
}

test('nothing of Excel is used that is newer than the manifest demands, unless it is asked for first', () => {
  const [, minor] = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"\/>/.exec(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'))!;
  const members = membersUsed();
  expect(members).toContainEqual({ place: 'apply/table-rows.ts Table.resize', set: 13 });
  expect(members.filter(({ set }) => set > Number(minor))).toEqual(askedFor);
});
