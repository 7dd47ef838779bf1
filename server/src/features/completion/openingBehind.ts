/** How far the opening words go on behind the cursor: they are exchanged with those before it. */
import { isKnown } from '../../lexicon/opening.ts';
import type { Operative, Preambular } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { restOfLine } from '../writing/restOfLine.ts';

interface Begun {
  readonly text: string;
  /** The words typed, with the mark that opens before them. */
  readonly span: Span;
  /** `*` or nothing. */
  readonly mark: string;
}

/** The end of what is replaced: the cursor where nothing goes on. */
export function openingEnd(
  { text, span: begun, mark }: Begun,
  paragraphs: readonly (Operative | Preambular)[],
): number {
  const rest = restOfLine(text, begun.end);
  if (mark !== '') return begun.end + marked(rest, mark);
  const whole = begun.start === begun.end ? markedWhole.exec(rest)?.[0] : undefined;
  return whole === undefined ? knownEnd(text, begun, paragraphs) : begun.end + whole.length;
}

/** `quests`, ` note with appreciation`: within the marks of an opening */
const words = /^[a-z',’ -]{0,90}$/i;
/** `*Requests*`, the cursor before all of it */
const markedWhole = /^(?<mark>\*{1,2}|_{1,2})[a-z][a-z',’ -]{0,90}\k<mark>/i;

/** Up to the mark that closes, and with it; a mark behind a blank opens other words. */
function marked(rest: string, mark: string): number {
  const at = rest.indexOf(mark);
  const inner = rest.slice(0, Math.max(0, at));
  return at === -1 || inner.endsWith(' ') || !words.test(inner) ? 0 : at + mark.length;
}

/** Without marks, only words that are known to open paragraphs. */
function knownEnd(
  text: string,
  { start, end }: Span,
  paragraphs: readonly (Operative | Preambular)[],
): number {
  const here = paragraphs.find(({ body }) => body.span.start === start);
  const { opening } = here ?? {};
  if (here === undefined || opening === undefined || !isKnown(opening)) return end;
  const known = sourceSpan(here.body.prose, opening.start, opening.end).end;
  const isOneLine = !text.slice(start, known).includes('\n');
  return isOneLine ? Math.max(end, known) : end;
}
