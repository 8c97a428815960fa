/**
 * What can be known about the manifest without Microsoft's online validator, and several things that it does not look at: unused and
 * dangling resources, icons whose pixels are not what they are announced as, shortcuts without an action.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { developmentAddress } from './address';
import { orderFaults } from './manifest-order';

export interface ManifestFiles {
  readonly manifest: string;
  readonly shortcuts: string;
  /** The version in package.json. */
  readonly packageVersion: string;
  /** The folder whose `assets/` the addresses name. */
  readonly root: string;
}

/** Files that exist only once built; everything else that is addressed must be in the repository. */
const built = ['/taskpane.html', '/functions.js', '/functions.json', '/functions.de.json'];
/** Files the build copies from assets/ to the top of the site. */
const copied = ['/help.html', '/help.de.html', '/shortcuts.json'];
/** Longest texts, by kind of resource (Microsoft's reference, "Resources element"). */
const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const longestId = 32;
/** The only kind of resource an element may refer to. */
const resourceKind: Readonly<Record<string, string>> = {
  'Label': 'bt:ShortStrings',
  'Title': 'bt:ShortStrings',
  'Namespace': 'bt:ShortStrings',
  'Description': 'bt:LongStrings',
  'bt:Image': 'bt:Images',
  'SourceLocation': 'bt:Urls',
  'FunctionFile': 'bt:Urls',
  'Runtime': 'bt:Urls',
  'LearnMoreUrl': 'bt:Urls',
};
const ribbonSizes = '16,32,80';
const shortcutPattern = /^Ctrl\+Shift\+Alt\+[A-Z]$/;

/** Every fault as a sentence; none for a good manifest. */
export function checkManifest(files: ManifestFiles): string[] {
  const parser = new new JSDOM('').window.DOMParser();
  const manifest = parser.parseFromString(files.manifest, 'application/xml');
  const malformed = manifest.getElementsByTagName('parsererror')[0];
  if (malformed) return [`The manifest is not well-formed XML: ${malformed.textContent}`];
  return [
    ...orderFaults(manifest),
    ...resourceFaults(manifest),
    ...runtimeFaults(manifest),
    ...addressFaults(manifest, files.root),
    ...iconFaults(manifest, files.root),
    ...identityFaults(manifest, files.packageVersion),
    ...shortcutFaults(manifest, files.shortcuts),
  ];
}

/** The ids of actions that the ribbon and the menus run through code. */
export function actionIds(manifest: string): string[] {
  return [...new Set([...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map((match) => match[1]!))];
}

function all(manifest: Document, ...tags: string[]): Element[] {
  return [...manifest.getElementsByTagName('*')].filter((element) => tags.includes(element.tagName));
}

function resourceFaults(manifest: Document): string[] {
  const faults: string[] = [];
  const definitions = all(manifest, 'bt:Image', 'bt:Url', 'bt:String').filter((element) => element.hasAttribute('id'));
  const resources = new Map(definitions.map((element) => [element.getAttribute('id')!, element]));
  if (resources.size !== definitions.length) faults.push('Two resources have the same id.');
  const used = new Set<string>();
  for (const element of all(manifest, ...Object.keys(resourceKind)).filter((candidate) => candidate.hasAttribute('resid'))) {
    const id = element.getAttribute('resid')!;
    used.add(id);
    const resource = resources.get(id);
    if (!resource) faults.push(`<${element.tagName}> refers to the resource "${id}", which does not exist.`);
    else if (resource.parentElement?.tagName !== resourceKind[element.tagName]) {
      faults.push(
        `<${element.tagName}> refers to "${id}", which is in <${resource.parentElement?.tagName}>, not <${resourceKind[element.tagName]}>.`,
      );
    }
  }
  for (const [id, resource] of resources) {
    if (!used.has(id)) faults.push(`The resource "${id}" is not used.`);
    if (id.length > longestId) faults.push(`The resource id "${id}" is longer than ${longestId} characters.`);
    const limit = longest[resource.parentElement?.tagName ?? ''];
    for (const text of [
      resource.getAttribute('DefaultValue') ?? '', ...[...resource.children].map((other) => other.getAttribute('Value') ?? ''),
    ]) {
      if (text === '') faults.push(`The resource "${id}" is empty.`);
      if (limit !== undefined && text.length > limit) faults.push(`The text "${id}" has ${text.length} characters; Excel allows ${limit}.`);
    }
  }
  return faults;
}

/** One page for everything is what makes the runtime shared. */
/** What the oldest Excel with a shared runtime that is still in use has: Office 2021, ExcelApi 1.14. */
const floor = 'SharedRuntime 1.1, ExcelApi 1.13';

function runtimeFaults(manifest: Document): string[] {
  const faults: string[] = [];
  const runtime = all(manifest, 'Runtime')[0];
  const page = runtime?.getAttribute('resid');
  if (runtime?.getAttribute('lifetime') !== 'long') faults.push('The shared runtime must have lifetime="long".');
  const pages = [
    ...all(manifest, 'FunctionFile'),
    ...all(manifest, 'Page', 'Action').flatMap((element) => [...element.getElementsByTagName('SourceLocation')]),
  ];
  for (const element of pages) {
    if (element.getAttribute('resid') !== page)
      faults.push(`<${element.parentElement?.tagName}> must load the page of the runtime, "${page}".`);
  }
  if (all(manifest, 'TaskpaneId').length > 0) faults.push('<TaskpaneId> is not allowed with a shared runtime.');
  const sets = all(manifest, 'Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
  if (sets.join(', ') !== floor) faults.push(`The floor is ${floor}; the manifest asks for ${sets.join(', ')}.`);
  return faults;
}

function addressFaults(manifest: Document, root: string): string[] {
  const addresses = all(
    manifest,
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
    'ExtendedOverrides',
    'bt:Image',
    'bt:Url',
  ).flatMap((element) => [
    element.getAttribute('DefaultValue') ?? element.getAttribute('Url'),
    ...[...element.children].map((other) => other.getAttribute('Value')),
  ].filter((address) => address !== null));
  return addresses.flatMap((address) => {
    if (!address.startsWith(`${developmentAddress}/`)) return [`The address ${address} is not below ${developmentAddress}.`];
    const file = new URL(address).pathname;
    if (built.includes(file)) return [];
    return existsSync(path.join(root, copied.includes(file) ? `assets${file}` : file))
      ? []
      : [`There is no file for the address ${address}.`];
  });
}

function iconFaults(manifest: Document, root: string): string[] {
  const faults: string[] = [];
  const images = new Map(
    all(manifest, 'bt:Image')
      .filter((image) => image.hasAttribute('id'))
      .map((image) => [image.getAttribute('id')!, image.getAttribute('DefaultValue')!]),
  );
  const announced = all(manifest, 'bt:Image')
    .filter((image) => image.hasAttribute('size'))
    .map((image) => ({ address: images.get(image.getAttribute('resid')!), size: Number(image.getAttribute('size')) }));
  announced.push({ address: all(manifest, 'IconUrl')[0]?.getAttribute('DefaultValue') ?? undefined, size: 32 });
  announced.push({ address: all(manifest, 'HighResolutionIconUrl')[0]?.getAttribute('DefaultValue') ?? undefined, size: 64 });
  for (const { address, size } of announced) {
    const file = address === undefined ? '' : path.join(root, new URL(address).pathname);
    if (!existsSync(file)) continue; // a finding of its own, above
    const { width, height } = pngSize(readFileSync(file));
    if (width !== size || height !== size)
      faults.push(`${path.relative(root, file)} is used as ${size} × ${size} pixels but has ${width} × ${height}.`);
  }
  for (const icon of all(manifest, 'Icon')) {
    const sizes = [...icon.children].map((image) => image.getAttribute('size')).join();
    const owner = icon.parentElement?.getAttribute('id');
    if (sizes !== ribbonSizes) faults.push(`The icon of "${owner}" has the sizes ${sizes}, not ${ribbonSizes}.`);
  }
  return faults;
}

/** Width and height stand at fixed places in a PNG's first chunk. */
function pngSize(png: Buffer): { width: number; height: number } {
  if (png.toString('latin1', 12, 16) !== 'IHDR') throw new Error('Not a PNG file.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function identityFaults(manifest: Document, packageVersion: string): string[] {
  const faults: string[] = [];
  const version = all(manifest, 'Version')[0]?.textContent;
  if (version !== `${packageVersion}.0`)
    faults.push(`The manifest has version ${version}, package.json ${packageVersion}; they must agree (${packageVersion}.0).`);
  const id = all(manifest, 'Id')[0]?.textContent ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) faults.push(`The id "${id}" is not a GUID.`);
  const ids = all(manifest, 'CustomTab', 'Group', 'Control', 'Item').map((element) => element.getAttribute('id'));
  for (const [index, control] of ids.entries()) if (ids.indexOf(control) !== index) faults.push(`Two controls have the id "${control}".`);
  return faults;
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

function shortcutFaults(manifest: Document, text: string): string[] {
  const faults: string[] = [];
  const { actions, shortcuts } = JSON.parse(text) as Shortcuts;
  const declared = new Set(actions.map(({ id }) => id));
  for (const { action, key } of shortcuts) {
    if (!declared.has(action)) faults.push(`The shortcut ${key.default} runs "${action}", which is not among the actions.`);
    if (!shortcutPattern.test(key.default))
      faults.push(`The shortcut ${key.default} is not of the form Ctrl+Shift+Alt+letter, which Excel leaves to add-ins.`);
  }
  const keys = shortcuts.map(({ key }) => key.default);
  for (const [index, key] of keys.entries()) if (keys.indexOf(key) !== index) faults.push(`Two actions have the shortcut ${key}.`);
  for (const element of all(manifest, 'FunctionName')) {
    if (!declared.has(element.textContent))
      faults.push(`The ribbon runs "${element.textContent}", which has no entry among the shortcuts' actions.`);
  }
  return faults;
}
