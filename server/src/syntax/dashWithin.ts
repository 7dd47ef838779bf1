/** Tells a dash that begins a line because a sentence was broken before it from the dash of a list. */
import { isSmallLetter } from '../text/letters.ts';

/** What stands around a line that begins with a dash. */
interface Around {
  /** The line above, which ends no clause. */
  readonly above: string;
  /** The lines below, as far as they can tell. */
  readonly below: readonly string[];
}

/** `– in particular the least developed`, `- in particular those concerned -` */
const dashed = /^(?<dash>[-–—])\s+(?<rest>\S.*)$/;

/** No margin is narrower: a shorter line was not broken by one, and may announce a list. */
const narrowest = 40;

/** The last sign of a point: `provide aid;` */
const pointEnd = /[,;.]$/;

/** Whether the line goes on with the sentence above: in small letters, and with no other point of a list below it. */
export function isDashWithin(words: string, { above, below }: Around): boolean {
  const { dash = '', rest = '' } = dashed.exec(words)?.groups ?? {};
  if (dash === '' || !isSmallLetter(rest)) return false;
  if (` ${rest} `.includes(` ${dash} `)) return true;
  if (dash === '-' || above.length < narrowest) return false;
  return !isPoint(dash, [words, ...below]);
}

/** Whether another line begins with the dash, and the one above it ends as a point does, or too soon for a margin. */
function isPoint(dash: string, lines: readonly string[]): boolean {
  const next = lines.findIndex((line, at) => at > 0 && line.startsWith(`${dash} `));
  const before = lines[next - 1];
  return before !== undefined && (pointEnd.test(before) || before.length < narrowest);
}
