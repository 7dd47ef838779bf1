/** Whether parsed JSON has the shape it should have. */

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
