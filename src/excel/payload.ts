/**
 * How much goes into one message. Excel for the web refuses requests and responses above 5 MB (Microsoft's "Resource limits and
 * performance optimization"); office.js adds object paths and actions of its own, so ours stay well below.
 */
export const messageBytes = 3_500_000;

/** Bytes a value takes in a message. */
export function bytesOf(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
