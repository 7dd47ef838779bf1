/** Numbers as they are printed. */

/** 2362 → "2,362" */
export function figures(count: number): string {
  const thousands = Math.floor(count / 1000);
  return thousands === 0 ? String(count) : `${thousands},${String(count % 1000).padStart(3, '0')}`;
}
