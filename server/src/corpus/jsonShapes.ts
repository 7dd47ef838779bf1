/** Whether parsed JSON has the shape it should have. */

/** An object, its properties not yet looked at. */
export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

export function isText(json: unknown): json is string {
  return typeof json === 'string' && json !== '';
}

export function isTextOrAbsent(json: unknown): json is string | undefined {
  return json === undefined || isText(json);
}

/** A list each member of which has the shape. */
export function isArrayOf<T>(
  json: unknown,
  isMember: (member: unknown) => member is T,
): json is readonly T[] {
  return Array.isArray(json) && json.every(isMember);
}
