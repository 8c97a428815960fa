/**
 * One `context.sync()`: resolves its object paths and runs its actions in order. The first failure ends the batch; what the actions
 * before it did stays done, as in Excel (documentation: "Error handling with the application-specific JavaScript APIs").
 */
import { HostError } from './host-error';
import type { HostObject, HostType } from './host-type';
import { isHostObject } from './host-type';
import { actionKinds, objectPathKinds } from './protocol';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './protocol';
import { query } from './query';
import type { References } from './references';

export interface BatchServices {
  readonly root: HostObject;
  readonly references: References;
  /** Services by the name office.js asks for: `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): HostObject | null;
  /** Waits for calculation before values are read. */
  settle(): Promise<void>;
  /** Called before each action; throws an injected fault. */
  beforeAction(index: number): void;
}

export interface BatchOutcome {
  readonly body: ResponseBody;
  /** An exception that is the host's own fault, answered as `GeneralException`. */
  readonly defect?: unknown;
}

export async function runBatch(request: RequestBody, services: BatchServices): Promise<BatchOutcome> {
  const batch = new Batch(request, services);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      services.beforeAction(index);
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (error) {
      const { body, defect } = failure(results, error, index, batch.location(action));
      return { body: { ...body, ...traces(request, index) }, ...(defect !== undefined && { defect }) };
    }
  }
  return { body: { Results: results, ...traces(request, request.Actions.length) } };
}

function traces(request: RequestBody, reached: number): { readonly TraceIds?: readonly number[] } {
  const ids = request.Actions.slice(0, reached).filter(({ ActionType }) => ActionType === actionKinds.trace).map(({ Id }) => Id);
  return ids.length > 0 ? { TraceIds: ids } : {};
}

function failure(results: readonly ActionResult[], error: unknown, index: number, location: string): BatchOutcome {
  const known = error instanceof HostError;
  const answer = known ? error : new HostError('GeneralException', error instanceof Error ? error.message : String(error));
  const body: ResponseBody = {
    Results: results,
    Error: { Code: answer.code, Message: answer.message, Location: location, ActionIndex: index, HttpStatusCode: answer.status },
  };
  return known ? { body } : { body, defect: error };
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept: ReadonlySet<number>;

  constructor(private readonly request: RequestBody, private readonly services: BatchServices) {
    this.kept = new Set(request.Actions.filter((action) => action.Name === '_KeepReference').map((action) => action.ObjectPathId));
  }

  async run(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return this.identity(action.ObjectPathId, await this.resolve(action.ObjectPathId));
      case actionKinds.query: {
        const object = await this.resolve(action.ObjectPathId);
        await this.services.settle();
        return object && query(object, action.QueryInfo ?? {});
      }
      case actionKinds.method:
        return this.call(action);
      case actionKinds.setProperty: {
        const object = await this.resolve(action.ObjectPathId);
        const [value] = await this.values(action.ArgumentInfo);
        if (object) {
          await typeOf(object).set(object.target, action.Name, value);
        }
        return undefined;
      }
      case actionKinds.trace:
        return undefined;
      default:
        throw new HostError('ApiNotFound', `The workbench does not model actions of type ${action.ActionType}.`);
    }
  }

  /** The member an action is about, for `debugInfo.errorLocation`. */
  location(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType === actionKinds.instantiate && path?.ParentObjectPathId) {
      return this.member(path.ParentObjectPathId, path.ObjectPathType === objectPathKinds.indexer ? 'GetItem' : path.Name);
    }
    return this.member(action.ObjectPathId, action.Name);
  }

  private member(pathId: number, name: string): string {
    const object = this.objects.get(pathId);
    return object ? typeOf(object).member(name) : name;
  }

  private identity(pathId: number, object: HostObject | null): unknown {
    if (!object) {
      return null;
    }
    const identity = typeOf(object).identity(object.target);
    return this.kept.has(pathId) ? { ...identity, _ReferenceId: this.services.references.keep(object) } : identity;
  }

  /** A method on a null object does nothing, as `getItemOrNullObject('Sample').delete()` shows in Microsoft's samples. */
  private async call(action: Action): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    const values = await this.values(action.ArgumentInfo);
    if (!object || action.Name === '_KeepReference') {
      return null;
    }
    const result = await this.invoke(object, action.Name, values);
    return isHostObject(result) ? typeOf(result).identity(result.target) : result;
  }

  private async invoke(object: HostObject, name: string, values: readonly unknown[]): Promise<unknown> {
    if (typeOf(object).needsCalculation(name)) {
      await this.services.settle();
    }
    return typeOf(object).call(object.target, name, values);
  }

  private async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) {
      throw new HostError('InvalidRequest', `The batch has no object path ${pathId}.`);
    }
    const object = await this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case objectPathKinds.global:
        return this.services.root;
      case objectPathKinds.newObject:
        return this.services.service(path.Name);
      case objectPathKinds.reference:
        return this.services.references.find(path.Name);
      case objectPathKinds.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return null;
    }
    if (path.ObjectPathType === objectPathKinds.property) {
      return childOf(parent, path.Name);
    }
    const name = path.ObjectPathType === objectPathKinds.indexer ? 'GetItem' : path.Name;
    const result = await this.invoke(parent, name, await this.values(path.ArgumentInfo));
    if (result !== null && !isHostObject(result)) {
      throw new HostError('InvalidRequest', `${typeOf(parent).member(name)} does not answer an object.`);
    }
    return result;
  }

  /** Arguments in order; those that are objects are resolved, also inside arrays. */
  private async values(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const plain = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of plain.entries()) {
      values.push(await this.value(value, referenced[index]));
    }
    return values;
  }

  private async value(plain: unknown, referenced: unknown): Promise<unknown> {
    if (typeof referenced === 'number' && referenced > 0) {
      return this.resolve(referenced);
    }
    if (Array.isArray(referenced) && Array.isArray(plain)) {
      return Promise.all(plain.map((value: unknown, index) => this.value(value, referenced[index])));
    }
    return isRecord(plain) ? this.record(plain) : plain;
  }

  /** An object inside an argument, such as the source range of a validation list, stands there as its path's id. */
  private async record(plain: Readonly<Record<string, unknown>>): Promise<unknown> {
    const pathId = plain['_ObjectPathId'];
    if (typeof pathId === 'number') {
      return this.resolve(pathId);
    }
    const entries: [string, unknown][] = [];
    for (const [name, value] of Object.entries(plain)) {
      entries.push([name, isRecord(value) ? await this.record(value) : value]);
    }
    return Object.fromEntries(entries);
  }
}

/** `xOrNullObject` properties are declared once, as `x`, and answer null where `x` is not there. */
function childOf(parent: HostObject, name: string): HostObject | null {
  const type = typeOf(parent);
  const plain = name.endsWith('OrNullObject') && !type.hasChild(name) ? name.slice(0, -'OrNullObject'.length) : name;
  try {
    return type.child(parent.target, plain);
  } catch (error) {
    if (plain !== name && error instanceof HostError && error.code === 'ItemNotFound') {
      return null;
    }
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(object: HostObject): HostType<unknown> {
  return object.type as unknown as HostType<unknown>;
}
