/** How often a draft refers to each of its numbered paragraphs and annexes. */
import { levelOf } from '../model/levelOf.ts';
import type { Mention } from '../model/reference.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Annex, NumberedParagraph, Operative } from '../syntax/nodes.ts';
import type { Span } from '../text/span.ts';
import { mentionsOf, type Subject } from './place/mentionsOf.ts';

/** Over what the lens stands: the number of the paragraph, or the heading of the annex. */
export interface LensPlace {
  readonly span: Span;
}

export interface ReferenceLens extends LensPlace {
  /** "2 references" */
  readonly title: string;
  readonly references: readonly Span[];
}

/** The operative paragraphs and annexes that are referred to, in order; who refers to them is found by `referenceLensAt`. */
export function referenceLenses(resolution: Resolution): readonly LensPlace[] {
  return subjectsReferredTo(resolution).map((subject) => ({ span: placeOf(subject) }));
}

/** The lens whose place begins there; absent where nothing refers to what stands there, or nothing stands there any more. */
export function referenceLensAt(resolution: Resolution, start: number): ReferenceLens | undefined {
  const subject = subjectsReferredTo(resolution).find((one) => placeOf(one).start === start);
  if (subject === undefined) return undefined;
  const references = mentionsOf(resolution, subject).map(({ span }) => span);
  const { length } = references;
  const title = length === 1 ? '1 reference' : `${length} references`;
  return { span: placeOf(subject), title, references };
}

type Lensed = Exclude<Subject, { readonly kind: 'heading' | 'annexed' | 'preambular' }>;

function subjectsReferredTo(resolution: Resolution): readonly Lensed[] {
  const operative = operativeIn(resolution);
  const mentioned = new Set([
    ...namedIn(resolution, operative),
    ...passedOver(resolution, operative),
  ]);
  return [
    ...operative
      .filter((paragraph) => mentioned.has(paragraph))
      .map((paragraph) => ({ kind: 'paragraph', paragraph }) as const),
    ...resolution.outline.annexes
      .filter((annex) => mentioned.has(annex))
      .map((annex) => ({ kind: 'annex', annex }) as const),
  ];
}

function placeOf(subject: Lensed): Span {
  if (subject.kind === 'annex') return subject.annex.body.span;
  const { marker, body } = subject.paragraph;
  return marker?.span ?? body.span;
}

function operativeIn({ numbering }: Resolution): readonly Operative[] {
  return numbering.flatMap(({ paragraph }) => (paragraph.kind === 'operative' ? paragraph : []));
}

/** A reference to a subparagraph counts for its paragraph. */
function namedIn(
  { references }: Resolution,
  operative: readonly Operative[],
): readonly (Operative | Annex)[] {
  const holders = new Map<NumberedParagraph, Operative>();
  for (const paragraph of operative) {
    for (const part of withParts(paragraph)) holders.set(part, paragraph);
  }
  return references.flatMap(({ mentions }) =>
    mentions.flatMap(({ target }) => {
      if (target.kind === 'annex') return target.annex;
      return target.kind === 'paragraph' ? (holders.get(target.paragraph) ?? []) : [];
    }),
  );
}

function* withParts(paragraph: NumberedParagraph): Iterable<NumberedParagraph> {
  yield paragraph;
  for (const part of paragraph.subparagraphs) yield* withParts(part);
}

/** Paragraph 2 of "paragraphs 1 to 3"; counted at the ends of each range, so that many long ranges cost no more than short ones. */
function passedOver(
  { references }: Resolution,
  operative: readonly Operative[],
): readonly Operative[] {
  const places = new Map<NumberedParagraph, number>(
    operative.map((paragraph, place) => [paragraph, place]),
  );
  const changes = new Map<number, number>();
  for (const { mentions } of references) {
    for (const [index, mention] of mentions.entries()) {
      const [from, to] = [placeIn(places, mention), placeIn(places, mentions[index + 1])];
      if (mention.role !== 'from' || from === undefined || to === undefined || to < from) continue;
      changes.set(from, (changes.get(from) ?? 0) + 1);
      changes.set(to, (changes.get(to) ?? 0) - 1);
    }
  }
  let depth = 0;
  return operative.filter((_, place) => (depth += changes.get(place) ?? 0) > 0);
}

function placeIn(
  places: ReadonlyMap<NumberedParagraph, number>,
  mention: Mention | undefined,
): number | undefined {
  const target = mention?.target;
  return target?.kind === 'paragraph' && levelOf(target.paragraph) === 0
    ? places.get(target.paragraph)
    : undefined;
}
