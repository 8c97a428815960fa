/**
 * Builds the add-in. From the command line: `npm run build` writes the static site for production to dist/ (its address comes from the
 * variable ADDIN_URL), `npm run build:workbench` what `npm start` and the tests serve.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { addInBundle, workbenchBundle } from '../webpack.config';
import { addressedManifest, developmentAddress, productionAddress } from './address';
import { generateFunctionsJson } from './functions-metadata';
import { functionsPage, functionsPageName } from './functions-page';
import { panePage } from './pane-page';

const root = path.resolve(__dirname, '..');

export type Target = 'production' | 'excel' | 'workbench';

/** One row per target: where it is written, from where the page takes office.js, and the address that goes into the manifest. */
const targets: Record<Target, { folder: string; officeJs: string; address: () => string }> = {
  production: {
    folder: 'dist',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    address: () => productionAddress(process.env),
  },
  excel: {
    folder: 'build/excel',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    address: () => developmentAddress,
  },
  workbench: { folder: 'build/workbench', officeJs: 'lib/office.js', address: () => developmentAddress },
};

/** Where a target is written. */
export function buildFolder(target: Target): string {
  return path.join(root, targets[target].folder);
}

/** Bundles, and fails with webpack's own words when a bundle has an error. */
function runWebpack(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure !== null) reject(failure);
        else if (stats === undefined || stats.hasErrors())
          reject(new Error(stats?.toString({ all: false, errors: true, colors: false }) ?? 'No result.'));
        else resolve();
      });
    });
  });
}

/** What a build depends on, as one hash of names, sizes and times, so that an unchanged tree is not built twice. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (entry: string): void => {
    const facts = statSync(entry);
    if (facts.isDirectory()) {
      for (const name of readdirSync(entry).sort()) add(path.join(entry, name));
    } else {
      hash.update(`${path.relative(root, entry)} ${facts.size} ${facts.mtimeMs}\n`);
    }
  };
  for (const source of ['src', 'workbench', 'assets', 'scripts', 'manifest.xml', 'package-lock.json', 'webpack.config.js'])
    add(path.join(root, source));
  return hash.digest('hex');
}

/** Builds one target from scratch into its folder. */
export async function build(target: Target): Promise<void> {
  const { officeJs, address } = targets[target];
  const folder = buildFolder(target);
  const manifest = addressedManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), address());
  const functionsJson = await generateFunctionsJson(`${address()}/${functionsPageName}`);
  const germanFunctionsJson = await generateFunctionsJson(`${address()}/${functionsPageName}`, 'de');

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const workbenchFolder = path.join(folder, 'workbench');
  await runWebpack(target === 'workbench' ? [addInBundle(folder), workbenchBundle(workbenchFolder)] : [addInBundle(folder)]);

  cpSync(path.join(root, 'assets'), path.join(folder, 'assets'), { recursive: true });
  for (const file of ['shortcuts.json', 'help.html', 'help.de.html']) cpSync(path.join(root, 'assets', file), path.join(folder, file));
  if (target === 'workbench') cpSync(path.join(root, 'workbench/page/index.html'), path.join(workbenchFolder, 'index.html'));
  else cpSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), path.join(folder, 'THIRD-PARTY-NOTICES.md'));
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  writeFileSync(path.join(folder, 'functions.json'), functionsJson);
  writeFileSync(path.join(folder, 'functions.de.json'), germanFunctionsJson);
  writeFileSync(path.join(folder, functionsPageName), functionsPage());
  writeFileSync(path.join(folder, 'taskpane.html'), panePage(folder, officeJs));
}

/** Builds a target unless the one in its folder was made from exactly these sources. */
export async function buildIfChanged(target: Target): Promise<void> {
  const stamp = path.join(buildFolder(target), '.sources');
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await build(target);
  writeFileSync(stamp, sources);
}

async function main(): Promise<void> {
  const [target = 'production'] = process.argv.slice(2);
  if (!(target in targets)) throw new Error(`There is no target "${target}"; there are ${Object.keys(targets).join(', ')}.`);
  await build(target as Target);
  console.log(`Built ${path.relative(root, buildFolder(target as Target))}/`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
