/** What stands above the organ line: masthead and title, in published, drafted and pasted forms. */
import { bodyOf } from './body.ts';
import type { Chunk } from './chunks.ts';
import type { Block, Body, Masthead, Title } from './nodes.ts';
import type { Source } from './body.ts';

/** Blocks for the chunks before the organ line, or before the text where there is none. */
export function mastheadOf(source: Source, chunks: readonly Chunk[]): readonly Block[] {
  const bodies = chunks.map((chunk) => bodyOf(source, chunk.pieces));
  const title = titleIndex(chunks, bodies);
  return chunks.flatMap((chunk, index): readonly Block[] => {
    const body = bodies[index];
    if (body === undefined) return [];
    if (index === title) return [titleOf(chunk, body)];
    return [apart(chunk, body)];
  });
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

function titleOf(chunk: Chunk, body: Body): Title {
  const { text } = body.prose;
  const match = titleNumber.exec(text);
  const number = match?.groups?.['number'];
  const words = text.slice(match?.[0].length ?? 0);
  return {
    kind: 'title',
    span: chunk.span,
    body,
    text: words,
    ...(number !== undefined && { number }),
  };
}

/** Where the title is: a numbered line, else the nearest heading of the first level, else the nearest heading, else the nearest line that is not furniture. */
function titleIndex(chunks: readonly Chunk[], bodies: readonly Body[]): number {
  const candidates = chunks.map((chunk, index) => ({
    chunk,
    index,
    text: bodies[index]?.prose.text ?? '',
  }));
  const possible = candidates.filter(
    ({ chunk, text }) => isWords(chunk) && text !== '' && !isFurniture(text),
  );
  const found =
    possible.findLast(({ text }) => titleNumber.test(text)) ??
    possible.findLast(({ chunk: { head } }) => head.kind === 'heading' && head.level === 1) ??
    possible.findLast(({ chunk }) => chunk.head.kind === 'heading') ??
    possible.at(-1);
  return found?.index ?? -1;
}

function isWords({ head }: Chunk): boolean {
  return head.kind === 'heading' || head.kind === 'bold' || head.kind === 'plain';
}

/** Lines of a masthead and of web pages: `Distr.: General`, `Agenda item 16`, `[on the report of …]`, sentences. */
const furniture =
  /^(?:Distr\.|Original:|Agenda item|United Nations(?=$| [A-Z]+\/| General Assembly| Nations Unies)|General Assembly$|Security Council(?=$| Distr| [A-Z]+\/)|Economic and Social Council$|Human Rights Council$|\[|Resolution \d+ \(\d{4}\)|Resolution adopted|Adopted (?:by|at|on)|Draft resolution\b(?! on\b)|Published\b|(?:Committee|Forum|Topic|Question of|Sponsors?|(?:Main |Co-?)?Submitters?|Delegations?|Signator(?:y|ies)) ?:|(?:[\w’'-]+ ){0,4}Model (?:UN|United Nations)(?: \d{4})?$|Submitted by|\d{1,2} [a-z]{2,} \d{4}$|[A-Z]\/[\w./()-]+\*?$|[\w-]+ session$|\(?[\w-]+ (?:Main )?Committee$)|: (?:revised )?draft resolution$/i;

/** `Preambulatory Clauses`, as templates of Model UN head the two parts of a resolution */
const partName = /^(?:preamb(?:ulatory|ular)|operative) (?:clauses?|paragraphs?|part|section):?$/i;

function isFurniture(text: string): boolean {
  return furniture.test(text) || partName.test(text) || /[.!?]$/.test(text) || text.length > 500;
}
