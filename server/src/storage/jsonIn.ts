/** What a column keeps as JSON. */
import type { Row } from './database.ts';

/** Absent where there is nothing, or something of another shape: an index that somebody else wrote to. */
export function jsonIn<Shape>(
  row: Row,
  column: string,
  isShape: (json: unknown) => json is Shape,
): Shape | undefined {
  const text = row.perhaps(column);
  if (text === undefined) return undefined;
  const json: unknown = JSON.parse(text);
  return isShape(json) ? json : undefined;
}
