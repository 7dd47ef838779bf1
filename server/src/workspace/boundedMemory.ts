/** A memory that holds so much and no more: what was put in first is forgotten first. */

export interface BoundedMemory<Value> {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => void;
}

export function boundedMemory<Value>(most: number): BoundedMemory<Value> {
  const kept = new Map<string, Value>();
  return {
    has: (key) => kept.has(key),
    get: (key) => kept.get(key),
    keep: (key, value) => {
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}
