/** What was read from JSON, YAML or an editor, before anything is known of its shape. */

/** An object, its properties not yet looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
