// Reads what a user should know about each custom function from its declaration and JSDoc in src/functions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { FunctionCategory, FunctionReference } from '../src/strings/function-reference';
import { functionFiles, functionFolder } from './functions-metadata';

export function readFunctionReference(): FunctionReference[] {
  return functionFiles.flatMap((family) => {
    const path = join(functionFolder, `${family}.ts`);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const words = new Map(file.statements.filter(ts.isEnumDeclaration).map((list) => [list.name.text, wordsOf(list)]));
    const category = (family.charAt(0).toUpperCase() + family.slice(1)) as FunctionCategory;
    return file.statements.filter(isCustomFunction).map((declaration) => referenceOf(declaration, category, words));
  });
}

function isCustomFunction(statement: ts.Statement): statement is ts.FunctionDeclaration {
  return ts.isFunctionDeclaration(statement) && ts.getJSDocTags(statement).some((tag) => tag.tagName.text === 'customfunction');
}

const wordsOf = (list: ts.EnumDeclaration): string[] =>
  list.members.map(({ initializer }) => (initializer && ts.isStringLiteral(initializer) ? initializer.text : ''));

function referenceOf(
  declaration: ts.FunctionDeclaration, category: FunctionCategory, words: ReadonlyMap<string, readonly string[]>,
): FunctionReference {
  const tags = ts.getJSDocTags(declaration);
  const texts = (name: string) => tags.filter((tag) => tag.tagName.text === name).map((tag) => plain(tag.comment));
  const only = (name: string) => {
    const [text, ...more] = texts(name);
    if (!text || more.length > 0) throw new Error(`${declaration.name?.text} needs exactly one @${name}`);
    return text;
  };
  const [native] = texts('native');
  return {
    name: only('customfunction'),
    category,
    summary: plain(ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc)?.comment),
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      description: plain(ts.getJSDocParameterTags(parameter)[0]?.comment),
      optional: parameter.questionToken !== undefined,
      ...(words.has(parameter.type?.getText() ?? '') ? { words: words.get(parameter.type!.getText()) } : {}),
    })),
    returns: only('returns'),
    formula: only('formula'),
    source: only('source'),
    errors: texts('error'),
    examples: texts('example').map((text) => {
      const [formula = '', result = ''] = text.split(' → ');
      return { formula, result };
    }),
    ...(native ? { native: { name: native, difference: only('difference') } } : {}),
  };
}

const plain = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string => ts.getTextOfJSDocComment(comment)?.trim() ?? '';
