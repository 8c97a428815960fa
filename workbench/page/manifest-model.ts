/** What the workbench needs of manifest.xml: exactly what Excel would show and call. */

export type Action = { readonly kind: 'show-pane' } | { readonly kind: 'run'; readonly id: string };

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses by pixel size. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: Action;
}
export interface Menu extends Omit<Button, 'action'> {
  readonly items: readonly Button[];
}
export type Control = Button | Menu;

export interface ManifestModel {
  readonly name: string;
  readonly paneAddress: string;
  readonly functionsAddress: string;
  readonly shortcutsAddress: string;
  readonly namespace: string;
  readonly tab: { readonly label: string; readonly groups: readonly { readonly label: string; readonly controls: readonly Control[] }[] };
  /** The menus on a cell's context menu. */
  readonly cellMenus: readonly Control[];
}

export function isMenu(control: Control): control is Menu {
  return 'items' in control;
}

/** Reads the manifest. Addresses lose their origin: the workbench serves the same files itself. */
export function readManifest(manifest: Document): ManifestModel {
  const resources = new Map<string, string>();
  for (const element of descendants(manifest, ['bt:Image', 'bt:Url', 'bt:String'])) {
    if (element.hasAttribute('id')) resources.set(attribute(element, 'id'), attribute(element, 'DefaultValue')); // references have none
  }
  const resource = (element: Element): string => {
    const id = attribute(element, 'resid');
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml: there is no resource "${id}".`);
    return value;
  };

  const readAction = (element: Element): Action =>
    attribute(element, 'xsi:type') === 'ShowTaskpane'
      ? { kind: 'show-pane' }
      : { kind: 'run', id: only(element, 'FunctionName').textContent?.trim() ?? '' };
  const readFace = (element: Element): Omit<Button, 'action'> => ({
    id: attribute(element, 'id'),
    label: resource(only(element, 'Label')),
    tip: resource(only(only(element, 'Supertip'), 'Description')),
    icons: new Map(children(only(element, 'Icon'), 'bt:Image').map((image) => [Number(attribute(image, 'size')), local(resource(image))])),
  });
  const readButton = (element: Element): Button => ({ ...readFace(element), action: readAction(only(element, 'Action')) });
  const readControl = (element: Element): Control =>
    attribute(element, 'xsi:type') === 'Menu'
      ? { ...readFace(element), items: children(only(element, 'Items'), 'Item').map(readButton) }
      : readButton(element);

  const points = new Map(descendants(manifest, ['ExtensionPoint']).map((point) => [attribute(point, 'xsi:type'), point]));
  const point = (type: string): Element => {
    const found = points.get(type);
    if (found === undefined) throw new Error(`manifest.xml: there is no extension point ${type}.`);
    return found;
  };
  const functions = point('CustomFunctions');
  const tab = only(point('PrimaryCommandSurface'), 'CustomTab');
  const cellMenu = children(point('ContextMenu'), 'OfficeMenu').filter((menu) => attribute(menu, 'id') === 'ContextMenuCell');
  return {
    name: attribute(descendants(manifest, ['DisplayName'])[0]!, 'DefaultValue'),
    paneAddress: local(resource(only(only(functions, 'Page'), 'SourceLocation'))),
    functionsAddress: local(resource(only(only(functions, 'Metadata'), 'SourceLocation'))),
    shortcutsAddress: local(attribute(descendants(manifest, ['ExtendedOverrides'])[0]!, 'Url')),
    namespace: resource(only(functions, 'Namespace')),
    tab: {
      label: resource(only(tab, 'Label')),
      groups: children(tab, 'Group').map((group) => ({
        label: resource(only(group, 'Label')),
        controls: children(group, 'Control').map(readControl),
      })),
    },
    cellMenus: cellMenu.flatMap((menu) => children(menu, 'Control').map(readControl)),
  };
}

function local(address: string): string {
  return new URL(address).pathname;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: <${element.tagName}> has no ${name}.`);
  return value;
}

function children(element: Element, tag: string): Element[] {
  return [...element.children].filter((child) => child.tagName === tag);
}

function only(element: Element, tag: string): Element {
  const found = children(element, tag);
  if (found.length !== 1) throw new Error(`manifest.xml: <${element.tagName}> has ${found.length} <${tag}>, not one.`);
  return found[0]!;
}

/** By tag name with its prefix, as written. */
function descendants(manifest: Document, tags: readonly string[]): Element[] {
  return [...manifest.getElementsByTagName('*')].filter((element) => tags.includes(element.tagName));
}
