/** What letters alone may mean: "(b)" in paragraph 2 (a) (i) may be 2 (a) (i) (b), 2 (a) (b) or 2 (b). */
import { pathAbove } from './pathAbove.ts';

/** From the innermost; `own` is the path of the paragraph the letters are written in, absent where that has none. */
export function pathsWithin(own: string | undefined, levels: string): readonly string[] {
  const paths: string[] = [];
  let prefix = own;
  while (prefix !== undefined && prefix !== '') {
    paths.push(`${prefix} ${levels}`);
    prefix = prefix.endsWith(')') ? pathAbove(prefix) : undefined;
  }
  return prefix === '' ? [...paths, levels] : paths;
}
