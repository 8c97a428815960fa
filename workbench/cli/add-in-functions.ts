/** The add-in's custom functions as Excel would load them: a script and its functions.json, rebuilt when the sources have changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { functionFolder, generateFunctionsJson } from '../../scripts/functions-metadata';
import { readFunctionDeclarations } from '../host/function-declarations';
import type { FunctionDeclaration } from '../engine/engine';

/** As in manifest.xml. */
export const functionNamespace = 'BENEFIT';

const cacheFolder = join(__dirname, '..', '..', '.cache', 'functions');

export interface AddInFunctions {
  readonly script: string;
  readonly json: string;
  readonly declarations: readonly FunctionDeclaration[];
}

export async function buildAddInFunctions(): Promise<AddInFunctions> {
  const [script, json] = await Promise.all([bundle(), describe()]);
  return { script, json, declarations: readFunctionDeclarations(json, functionNamespace) };
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(functionFolder, 'functions.ts')], bundle: true, format: 'iife', target: 'es2022', write: false, logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}

/** The generator compiles every file with TypeScript, so its result is kept for as long as the files stay the same. */
async function describe(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(functionFolder, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(name).update(await readFile(join(functionFolder, name)));
  }
  const cached = join(cacheFolder, `${hash.digest('hex')}.json`);
  try {
    return await readFile(cached, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw error;
    }
  }
  const json = await generateFunctionsJson();
  await mkdir(dirname(cached), { recursive: true });
  await writeFile(cached, json);
  return json;
}
