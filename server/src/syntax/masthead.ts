/** What stands above the organ line: masthead and title, in published, drafted and pasted forms. */
import { bodyOf } from './body.ts';
import type { Chunk } from './chunks.ts';
import { mastheadPartsOf, type MastheadPart } from './mastheadParts.ts';
import type { Block, Body, Masthead, Title } from './nodes.ts';
import type { Source } from './body.ts';
import type { Span } from '../text/span.ts';

/** Blocks for the chunks before the organ line, or before the text where there is none. */
export function mastheadOf(source: Source, chunks: readonly Chunk[]): readonly Block[] {
  const parts = chunks.map((chunk) => mastheadPartsOf(source, chunk));
  const title = titleIn(parts.flat());
  return chunks.flatMap((chunk, index): readonly Block[] => {
    const ofChunk = parts[index] ?? [];
    const at = title === undefined ? -1 : ofChunk.indexOf(title);
    if (title === undefined || at === -1) return [apart(chunk, wholeOf(source, chunk, ofChunk))];
    return [
      ...around(source, ofChunk.slice(0, at)),
      titleOf(ofChunk.length === 1 ? chunk.span : title.body.span, title.body),
      ...around(source, ofChunk.slice(at + 1)),
    ];
  });
}

function wholeOf(
  source: Source,
  { pieces }: Chunk,
  [first, second]: readonly MastheadPart[],
): Body {
  return first !== undefined && second === undefined ? first.body : bodyOf(source, pieces);
}

/** What stands above or below a title without an empty line, in one. */
function around(source: Source, parts: readonly MastheadPart[]): readonly Masthead[] {
  if (parts.length === 0) return [];
  const body = bodyOf(
    source,
    parts.flatMap(({ pieces }) => pieces),
  );
  return [{ kind: 'masthead', span: body.span, body }];
}

function apart(chunk: Chunk, body: Body): Block {
  const { head } = chunk;
  if (head.kind === 'comment') return head.comment;
  if (head.kind === 'divider') return { kind: 'divider', span: chunk.span };
  if (head.kind === 'note') {
    return {
      kind: 'note',
      span: chunk.span,
      label: head.label,
      mark: head.mark,
      form: head.form,
      body,
    };
  }
  const masthead: Masthead = { kind: 'masthead', span: chunk.span, body };
  return masthead;
}

/** `78/102. `, `73/187: `, `Draft Resolution 20/7: ` */
const titleNumber =
  /^(?:[\w\s]{0,40}\s)?(?<number>(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s[A-Z])?)[.:]?\s+(?=\S)/;

/** `Improving road safety.`, not `The work of the U.N.` */
const fullStop = /(?<=[^.\s]{2})\.$/;

function titleOf(place: Span, body: Body): Title {
  const { text } = body.prose;
  const match = titleNumber.exec(text);
  const number = match?.groups?.['number'];
  const words = text.slice(match?.[0].length ?? 0).replace(fullStop, '');
  return {
    kind: 'title',
    span: place,
    body,
    text: words,
    ...(number !== undefined && { number }),
  };
}

/** The title: a numbered line, else the nearest heading of the first level, else the nearest heading, else the nearest line that is not furniture. */
function titleIn(parts: readonly MastheadPart[]): MastheadPart | undefined {
  const possible = parts.filter(({ chunk, role }) => isWords(chunk) && role === 'mayBeTitle');
  return (
    possible.findLast(({ body }) => titleNumber.test(body.prose.text)) ??
    possible.findLast(({ chunk: { head } }) => head.kind === 'heading' && head.level === 1) ??
    possible.findLast(({ chunk }) => chunk.head.kind === 'heading') ??
    possible.at(-1)
  );
}

function isWords({ head }: Chunk): boolean {
  return head.kind === 'heading' || head.kind === 'bold' || head.kind === 'plain';
}
