/** Places in a list as text that sorts like numbers. */

/** 7 → `00007` */
export function rank(place: number): string {
  return String(place).padStart(5, '0');
}
