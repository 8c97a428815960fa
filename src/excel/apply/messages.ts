import { messageBytes } from '../payload';

/** Items in order, as messages that each stay below the limit; an item that exceeds it by itself is a message of its own. */
export function messagesOf<Item extends { readonly bytes: number }>(items: readonly Item[]): readonly (readonly Item[])[] {
  const messages: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const last = messages.at(-1);
    if (last && bytes + item.bytes <= messageBytes) {
      last.push(item);
      bytes += item.bytes;
    } else {
      messages.push([item]);
      bytes = item.bytes;
    }
  }
  return messages;
}

/** Something that is queued, with the estimated size of the message it takes. */
interface Queueable {
  readonly bytes: number;
  queue(): void;
}

/** Queues one thing after the other, with one sync for each message. */
export async function syncInMessages(context: Excel.RequestContext, items: readonly Queueable[]): Promise<void> {
  for (const message of messagesOf(items)) {
    for (const item of message) item.queue();
    await context.sync();
  }
}
