/** Objects office.js tracks over several syncs (`context.trackedObjects`): `_KeepReference` stores one, `_RemoveReference` lets it go. */
import { HostError } from './host-error';
import type { HostObject } from './host-type';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    const id = `ref${++this.last}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) {
      throw new HostError('ItemNotFound', `The object ${id} is no longer tracked.`);
    }
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }
}
