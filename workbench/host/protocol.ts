/**
 * The messages between office.js and its host, as office.js builds and reads them
 * (`HostBridge`, `HostBridgeRequestExecutor`, `ObjectPath` and `ActionFactory` in excel-mac-16.00.debug.js).
 */

export const objectPathKinds = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const actionKinds = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Aligned with `Arguments`: the object path of an argument that is an object, else null. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached; office.js adds an event handler of the old kind when its trace came back. */
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

export const messageKinds = { request: 1, response: 2, host: 3 } as const;

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

/** `Excel.run({ delayForCellEdit: true })` sets this request flag (`onBeforeExcelRun`). */
export const delayForCellEdit = 64;

/** What the host tells the page without being asked. */
export interface HostEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
export const messageCategories = { customFunction: 1, action: 2, event: 65536 } as const;
export const customFunctionMessages = { invoke: 1000, cancel: 1001 } as const;
export const dispatchAction = 1000;
