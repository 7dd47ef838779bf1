/** JSON as it is written into an index. */

const encoder = new TextEncoder();

export function jsonBytes(json: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(json));
}
