/** A number begun after a noun such as "paragraph", alone or in a list. */

export interface WordBegun {
  /** Where the noun begins in the words before the cursor. */
  readonly noun: number;
  readonly plural: 'singular' | 'plural';
  /** The numbers before the one begun: "2 and ". */
  readonly earlier: string;
  /** What is there of the number itself. */
  readonly typed: string;
}

/** `paragraphs 2, 3 (a) and ` splits after ", ", "and ", "or " and "to " */
const joints = [', ', ' and ', ' or ', ' to '];
/** `5`, `5 bis`, `5 (a) (i`, `65/2`, `S-9/`, `217 A (I`, `1325 (20` */
const number =
  /^(?:\d{1,4}|E?S(?:-\d{0,2})?)?(?:\/\d{0,4})?(?: bis| ter| [A-Z])?(?: ?\([\w-]{0,6}\)?){0,3}$/;

/** ` `, `s `, `es ` behind a noun */
const ending = /^(?:e?s)? /;

/**
 * Absent unless the noun is followed by nothing but numbers; `isListed` knows the other words of their list, and `form` what is
 * there of a number.
 */
export function wordBegun(
  before: string,
  noun: string,
  isListed: (word: string) => boolean,
  form = number,
): WordBegun | undefined {
  const at = before.toLowerCase().lastIndexOf(noun);
  if (at < 0 || /[a-z-]/i.test(before.charAt(at - 1))) return undefined;
  const written = before.slice(at + noun.length);
  const rest = written.replaceAll('\n', ' ');
  const first = ending.exec(rest)?.[0].length;
  if (first === undefined) return undefined;
  const plural = first > 1 ? 'plural' : 'singular';
  const from = Math.max(first, ...joints.map((joint) => endOf(rest, joint)));
  const earlier = rest.slice(first, from);
  // On one line: editors replace nothing that goes over a line break.
  const typed = written.slice(from);
  if (typed !== '' && !form.test(typed)) return undefined;
  const words = earlier.split(' ').filter((word) => word !== '');
  return words.every(isListed) ? { noun: at, plural, earlier, typed } : undefined;
}

function endOf(list: string, joint: string): number {
  const at = list.lastIndexOf(joint);
  return at < 0 ? 0 : at + joint.length;
}
