/** Patterns for paths, for shells that do not expand them: `drafts/**` + `/*.resolution`, `2026-??.resolution`. */

/** Whether a path given on the command line is a pattern. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/** The folders of a pattern before its first wildcard: where to look. */
export function fixedPart(pattern: string): string {
  const segments = pattern.split('/');
  return segments.slice(0, segments.findIndex(isPattern)).join('/');
}

/** Whether a path is one the pattern means; both with "/" between folders. */
export function fitsPattern(pattern: string, path: string): boolean {
  return fits(pattern.split('/'), path.split('/'), { any: '**', one: fitsName });
}

function fitsName(pattern: string, name: string): boolean {
  const one = (wanted: string, letter: string) => wanted === '?' || wanted === letter;
  return fits(Array.from(pattern), Array.from(name), { any: '*', one });
}

interface Wildcard {
  /** Stands for any number of pieces, none included. */
  readonly any: string;
  readonly one: (wanted: string, piece: string) => boolean;
}

/** Keeps every place of the pattern that can be reached so far, so that no pattern takes long. */
function fits(
  pattern: readonly string[],
  pieces: readonly string[],
  { any, one }: Wildcard,
): boolean {
  let reached = withSkipped(pattern, [0], any);
  for (const piece of pieces) {
    const next: number[] = [];
    for (const place of reached) {
      const wanted = pattern[place];
      if (wanted === any) next.push(place);
      else if (wanted !== undefined && one(wanted, piece)) next.push(place + 1);
    }
    reached = withSkipped(pattern, next, any);
  }
  return reached.has(pattern.length);
}

/** The places, and those behind wildcards that stand for nothing. A set visits what is added on the way, too. */
function withSkipped(
  pattern: readonly string[],
  places: readonly number[],
  any: string,
): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (pattern[place] === any) all.add(place + 1);
  return all;
}
