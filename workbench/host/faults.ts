/** Failures on demand, at any sync: what an add-in must survive and tests cannot wait for. */
import { HostError } from './host-error';
import type { HostErrorCode } from './host-error';
import type { Action, RequestBody } from './protocol';

export interface Fault {
  /** The sync it happens at: its number in the log, from 1, or a condition on the request. */
  readonly at: number | ((sync: { readonly number: number; readonly request: RequestBody }) => boolean);
  readonly error?: { readonly code: HostErrorCode; readonly detail?: string };
  /** The action that fails; those before it have their effect. The first one unless said. */
  readonly action?: number | ((actions: readonly Action[]) => number);
  /** What happens meanwhile, before the sync runs: somebody deletes a sheet, types into a cell. */
  readonly before?: () => void;
}

export class Faults {
  private waiting: Fault[] = [];

  /** Happens once, at the first sync it fits. */
  next(fault: Fault): void {
    this.waiting.push(fault);
  }

  clear(): void {
    this.waiting = [];
  }

  /** The fault for a sync, which is then spent. */
  take(number: number, request: RequestBody): Fault | undefined {
    const fault = this.waiting.find(({ at }) => (typeof at === 'number' ? at === number : at({ number, request })));
    this.waiting = this.waiting.filter((other) => other !== fault);
    fault?.before?.();
    return fault;
  }
}

/** Throws at the action the fault is for. */
export function failAt(fault: Fault | undefined, actions: readonly Action[], index: number): void {
  const place = typeof fault?.action === 'function' ? fault.action(actions) : (fault?.action ?? 0);
  if (fault?.error && place === index) {
    throw new HostError(fault.error.code, fault.error.detail);
  }
}
