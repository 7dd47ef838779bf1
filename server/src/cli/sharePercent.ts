/** How much of the wording is shared, in words. */

/** `87%`; 100 only where all is. */
export function sharePercent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
