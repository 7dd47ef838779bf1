/** An acronym, renamed wherever the draft uses or introduces it. */
import type { Readable } from '../../model/readable.ts';
import type { Resolution } from '../../model/resolution.ts';
import { acronymFindsIn } from '../../rules/acronymFinds.ts';
import { openedUpTo } from '../../rules/openedUpTo.ts';
import type { Edit } from '../../text/edit.ts';
import { sourceSpan } from '../../text/prose.ts';
import { quotedUpTo } from '../../text/quoted.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { slice, span, touches, type Span } from '../../text/span.ts';
import type { Nameable } from './nameable.ts';

/** Absent where the cursor is on no acronym. What stands in quotation marks belongs to another text and is none. */
export function acronymName(resolution: Resolution, offset: number): Nameable | undefined {
  const letters = capitalsAt(resolution.tree.text, offset);
  if (letters === undefined) return undefined;
  const here = resolution.readables
    .filter(({ body }) => touches(body.span, offset))
    .flatMap((readable) => mentionsIn(readable, letters))
    .find((mention) => touches(mention, offset));
  if (here === undefined || !isAcronym(resolution, letters)) return undefined;
  return {
    span: here,
    name: letters,
    renamed: (typed) => renamed(resolution, letters, typed.trim()),
  };
}

function renamed(resolution: Resolution, letters: string, name: string): readonly Edit[] | Refusal {
  if (!/^[A-Z]{2,12}$/.test(name)) {
    return refuse(`"${name}" is no acronym: it has two to twelve capital letters`);
  }
  if (name === letters) return [];
  return mentionsOf(resolution, name).length > 0
    ? refuse(`"${name}" stands in this draft already`)
    : mentionsOf(resolution, letters).map((mention) => ({ span: mention, newText: name }));
}

/** The capital letters around an offset. */
function capitalsAt(text: string, offset: number): string | undefined {
  const isLetter = (at: number) => /[A-Z]/.test(text.charAt(at));
  let [start, end] = [offset, offset];
  while (start > offset - longest && isLetter(start - 1)) start -= 1;
  while (end < offset + longest && isLetter(end)) end += 1;
  return end - start < 2 || end - start > longest ? undefined : text.slice(start, end);
}

const longest = 12;

function isAcronym({ readables }: Resolution, letters: string): boolean {
  return readables.some(
    (readable) =>
      readable.body.prose.text.includes(letters) &&
      acronymFindsIn(readable.body.prose.text).some(
        (find) => find.letters === letters && find.start >= openedUpTo(readable),
      ),
  );
}

/** In order of the draft. */
function mentionsOf({ readables, tree }: Resolution, letters: string): readonly Span[] {
  return readables
    .flatMap((readable) => mentionsIn(readable, letters))
    .filter((mention) => slice(tree.text, mention) === letters)
    .toSorted((a, b) => a.start - b.start);
}

function mentionsIn(readable: Readable, letters: string): readonly Span[] {
  const { prose } = readable.body;
  const { text } = prose;
  if (!text.includes(letters)) return [];
  const found: Span[] = [];
  const quoted = quotedUpTo(text);
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    const isOwn = at >= openedUpTo(readable) && !quoted(at) && isWhole(text, span(at, end));
    if (isOwn) found.push(sourceSpan(prose, at, end));
  }
  return found;
}

/** What may join letters to a word or symbol. */
const joining = /[\w./-]/;

/** `WHO`, `WHO’s`, `WHO-led`, `WHO/FAO`; not in `A/WHO/2010/3`, `WHOM`. */
function isWhole(text: string, { start, end }: Span): boolean {
  if (!joining.test(text.charAt(start - 1) + text.charAt(end))) return true;
  if (/\w/.test(text.charAt(start - 1)) || /^\w/.test(text.charAt(end))) return false;
  const before = /[\w./-]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const behind = /^[\w./-]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
  const whole = `${before} ${behind}`;
  return !(whole.includes('/') && /\d/.test(whole));
}
