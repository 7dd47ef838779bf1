/** JSON as it is written into an index. */

export function jsonBytes(json: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(json));
}
