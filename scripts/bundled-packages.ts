import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence file, or empty. */
  readonly text: string;
}

/**
 * The packages whose code is in the add-in's bundles, by name, read from the bundles' own source maps: what is built in, no more and no
 * less. The workbench's bundles, in a folder of their own, are not looked at; they are not distributed.
 */
export function bundledPackages(buildFolder: string, root: string): BundledPackage[] {
  const maps = readdirSync(buildFolder).filter((file) => file.endsWith('.js.map'));
  if (maps.length === 0) throw new Error(`There are no bundles in ${buildFolder}; build first.`);
  const folders = new Set<string>();
  for (const map of maps) {
    const { sources } = JSON.parse(readFileSync(path.join(buildFolder, map), 'utf8')) as { sources: string[] };
    for (const source of sources) {
      const folder = packageFolder(source);
      if (folder !== null) folders.add(folder);
    }
  }
  const packages = [...folders].map((folder) => readPackage(path.join(root, folder)));
  return packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** `…/node_modules/@fluentui/react-button/lib/index.js` → `node_modules/@fluentui/react-button`, nested ones included. */
function packageFolder(source: string): string | null {
  return /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/(?:.*\/)?)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? null;
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Omit<BundledPackage, 'text'>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  return { name, version, license, text: file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim() };
}
