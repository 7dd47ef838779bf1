/** Puts an agreed paragraph into a draft, below the one at the cursor, with its source as a footnote. */
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import { readOpening } from '../lexicon/readOpening.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Operative, Preambular, Subparagraph } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { span } from '../text/span.ts';
import { shortPlace } from './agreed/sourceNames.ts';
import { usesItalics } from './completion/italics.ts';
import { sourceNote } from './insertion/sourceNote.ts';
import type { Restructured, Wishes } from './structure/request.ts';
import { restructured } from './structure/restructured.ts';

export interface Wording extends Pick<CorpusParagraph, 'kind' | 'place' | 'text'> {
  /** What its text is called. */
  readonly name: string;
}

export interface InsertOptions {
  readonly wishes: Wishes;
  readonly italics: 'auto' | 'always' | 'never';
}

/**
 * Number, end mark, references and footnotes are right afterwards, as after Insert Paragraph Below. Refuses where the cursor
 * is in no paragraph of the same kind.
 */
export function insertWording(
  resolution: Resolution,
  offset: number,
  wording: Wording,
  { wishes, italics }: InsertOptions,
): readonly Edit[] | Refusal {
  const beside = paragraphBeside(resolution, offset, wording);
  if ('refused' in beside) return beside;
  const words = wordsFor(resolution, wording, italics);
  const { start } = beside.body.span;
  const outcome = restructured(
    resolution,
    span(start, start),
    { kind: 'insertBelow', words },
    { ...wishes, references: 'mark' },
  );
  if ('refused' in outcome) return outcome;
  if ('asks' in outcome) return refuse(outcome.asks);
  return withSource(resolution, outcome, wording) ?? refuse('This paragraph cannot be put there');
}

type AnyParagraph = Operative | Preambular | Subparagraph;

/** `paragraph 12 (b)`, `third preambular paragraph (a)` */
const inner = /\([a-z]{1,6}\)$/i;

/** The paragraph of the same kind at the cursor: for a subparagraph the innermost, otherwise the whole one. */
function paragraphBeside(
  { outline, tree }: Resolution,
  offset: number,
  { kind, place }: Wording,
): AnyParagraph | Refusal {
  const sections = outline.parts.flatMap((part) => part.sections);
  const all = sections.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  const lineEnd = tree.text.indexOf('\n', offset);
  const until = lineEnd === -1 ? tree.text.length : lineEnd;
  const whole = all.findLast((paragraph) => paragraph.span.start <= until);
  if (whole === undefined) return refuse('Please put the cursor into a paragraph first');
  if (whole.kind !== kind) return refuse(otherKind(kind));
  if (!inner.test(place)) return whole;
  return (
    innermost(whole.subparagraphs, until) ??
    refuse('This is a subparagraph: please put the cursor into a subparagraph first')
  );
}

function otherKind(kind: Wording['kind']): string {
  if (kind === 'annex') return 'What stands in an annex is no paragraph of a resolution';
  const part = kind === 'operative' ? 'an operative' : 'a preambular';
  return `This is ${part} paragraph: please put the cursor into ${part} paragraph first`;
}

function innermost(list: readonly Subparagraph[], until: number): Subparagraph | undefined {
  const one = list.findLast((sub) => sub.span.start <= until);
  return one && (innermost(one.subparagraphs, until) ?? one);
}

/** `…;`, `…; and`, `…,`, `…:`, `….` */
const endMark = /[;,.:](?: (?:and|or))?$/;
/** What would begin a tag, a comment or a link in a draft. */
const signs = /[<>`]|\](?=\()/g;

/** One line, with opening words as the draft writes them; its end mark is the draft's matter. */
function wordsFor(
  resolution: Resolution,
  { kind, place, text }: Wording,
  italics: InsertOptions['italics'],
): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(endMark, '').replace(signs, '');
  const opening = inner.test(place) ? undefined : readOpening(plain);
  if (opening === undefined || kind === 'annex' || italics === 'never') return plain;
  const nowhere = { part: kind, span: span(-1, -1), mark: '', typed: '' };
  if (italics === 'auto' && !usesItalics(resolution, nowhere)) return plain;
  const { start, end } = opening;
  return `${plain.slice(0, start)}*${plain.slice(start, end)}*${plain.slice(end)}`;
}

/** `;`, `; and` behind the words */
const tail = /^[;,.:](?: (?:and|or))?/;

/** The call comes behind the end mark of what has just been written. */
function withSource(
  resolution: Resolution,
  { edits, selection }: Restructured,
  { name, place }: Wording,
): readonly Edit[] | undefined {
  const fresh = writtenAt(edits, selection.start);
  if (fresh === undefined) return undefined;
  const { edit, within } = fresh;
  // Its name may begin with "Draft".
  const plain = name
    .replace(/\s+/g, ' ')
    .replace(signs, '')
    .replace(/^Draft /, 'draft ');
  const source = `See ${plain}, ${shortPlace(place)}.`;
  const { call, others } = sourceNote(resolution, edit.span.start, source);
  const { newText } = edit;
  const end = within + (tail.exec(newText.slice(within))?.[0].length ?? 0);
  const called = { ...edit, newText: `${newText.slice(0, end)}${call}${newText.slice(end)}` };
  const all = [...edits.map((one) => (one === edit ? called : one)), ...others];
  return all.toSorted((one, other) => one.span.start - other.span.start);
}

/** The edit that wrote what stands at an offset of the new text, and where in its words that is. */
function writtenAt(
  edits: readonly Edit[],
  offset: number,
): { readonly edit: Edit; readonly within: number } | undefined {
  let shift = 0;
  for (const edit of edits) {
    const within = offset - edit.span.start - shift;
    if (within > 0 && within <= edit.newText.length) return { edit, within };
    shift += edit.newText.length - (edit.span.end - edit.span.start);
  }
  return undefined;
}
