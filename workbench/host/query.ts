/** Answers `load`: the properties asked for, of an object, its children and the items of collections, in the shape office.js reads. */
import type { HostObject, HostType } from './host-type';
import type { QueryInfo } from './protocol';

/** The names asked for, by first segment: `items/format/fill/color` is a tree of four. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

function empty(): Selection {
  return { all: false, names: new Map() };
}

function add(selection: Selection, path: string, all: boolean): void {
  let at = selection;
  for (const segment of path.split('/').map((part) => part.trim()).filter((part) => part !== '')) {
    if (segment === '*') {
      at.all = true;
      return;
    }
    const name = segment.charAt(0).toUpperCase() + segment.slice(1);
    const next = at.names.get(name) ?? empty();
    at.names.set(name, next);
    at = next;
  }
  at.all ||= all;
}

/** `load()` without names asks for every scalar property (documentation: "load all properties"). */
export function query(object: HostObject, info: QueryInfo): unknown {
  const selection = empty();
  for (const path of info.Select ?? []) {
    add(selection, path, false);
  }
  for (const path of info.Expand ?? []) {
    add(selection, path, true);
  }
  if (!info.Select?.length && !info.Expand?.length) {
    selection.all = true;
  }
  return answer(object, selection, info);
}

function answer(object: HostObject, selection: Selection, page: QueryInfo): Record<string, unknown> {
  const type = object.type as unknown as HostType<unknown>;
  const result: Record<string, unknown> = { ...type.identity(object.target) };
  const itemSelection = type.isCollection ? ofItems(type, selection) : undefined;
  for (const name of selection.all ? type.scalarNames() : []) {
    result[name] = type.get(object.target, name);
  }
  for (const [name, inner] of selection.names) {
    if (itemSelection && !type.hasProperty(name)) {
      continue;
    }
    const wire = type.wireName(name);
    result[wire] = type.hasChild(name) ? answerChild(type.child(object.target, name), inner) : type.get(object.target, wire);
  }
  if (itemSelection && !isAboutTheCollectionOnly(type, selection)) {
    const items = type.items(object.target);
    const end = page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top;
    result['_Items'] = items.slice(page.Skip ?? 0, end).map((item) => answer(item, itemSelection, {}));
  }
  return result;
}

/** `rows.load('count')` asks for the number of rows, not for the rows. */
function isAboutTheCollectionOnly(type: HostType<unknown>, { all, names }: Selection): boolean {
  return !all && names.size > 0 && [...names.keys()].every((name) => type.hasProperty(name));
}

function answerChild(child: HostObject | null, selection: Selection): unknown {
  if (!child) {
    return null;
  }
  const nothing = selection.names.size === 0;
  return answer(child, nothing ? { all: true, names: selection.names } : selection, {});
}

/** A name on a collection is its own property or, as in `worksheets.load('name')`, one of every item. */
function ofItems(type: HostType<unknown>, selection: Selection): Selection {
  const items = selection.names.get('Items');
  const inner: Selection = { all: selection.all || Boolean(items && (items.all || items.names.size === 0)), names: new Map(items?.names) };
  for (const [name, nested] of selection.names) {
    if (name !== 'Items' && !type.hasProperty(name)) {
      inner.names.set(name, nested);
    }
  }
  return inner;
}
