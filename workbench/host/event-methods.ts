import { method } from './host-type';
import type { Method } from './host-type';
import type { Events } from './events';

/**
 * `_RegisterXEvent` and `_UnregisterXEvent` of a type, as office.js calls them when a handler is added to `onX`.
 * @param names the part of the method's name → the event's number; a name that starts with `Event` is the whole ending
 */
export function eventMethods<T>(
  names: Readonly<Record<string, number>>,
  events: (target: T) => Events,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(names)) {
    const ending = name.startsWith('Event') ? name : `${name}Event`;
    methods[`_Register${ending}`] = method([], (target: T) => events(target).subscribe(type, targetId(target), 1));
    methods[`_Unregister${ending}`] = method([], (target: T) => events(target).subscribe(type, targetId(target), -1));
  }
  return methods;
}
