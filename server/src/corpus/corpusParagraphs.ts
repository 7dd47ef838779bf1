/** The paragraphs of a text of a corpus, each with its place and its words. */
import type { Resolution } from '../model/resolution.ts';
import { isOwnText } from '../model/ownParagraphs.ts';
import { placeNames } from '../model/placeNames.ts';
import type { Readable } from '../model/readable.ts';
import type { Body, Operative, Preambular, Subparagraph } from '../syntax/nodes.ts';
import type { CorpusParagraph } from './corpusText.ts';

/**
 * In order; a chapeau and each of its subparagraphs are paragraphs of their own. What is quoted is left out, because it
 * belongs to another text, and so are titles, headings, notes and whatever has no words.
 */
export function corpusParagraphs(
  resolution: Resolution,
  places: ReadonlyMap<Body, string> = placeNames(resolution),
): readonly CorpusParagraph[] {
  const own = ownIn(resolution, places);
  return resolution.readables.flatMap((readable) => {
    const { body } = readable;
    const text = body.prose.text.trim();
    const found = text === '' ? undefined : (own.get(body) ?? annexed(readable, places));
    return found === undefined ? [] : [{ ...body.span, ...found, text }];
  });
}

type Named = Pick<CorpusParagraph, 'kind' | 'place'>;

/** Passages between the paragraphs – a declaration that is adopted, a table – are no words of the resolution itself, either. */
function annexed(
  { where, annex, body }: Readable,
  places: ReadonlyMap<Body, string>,
): Named | undefined {
  if (where !== 'annex') return undefined;
  const place = annex === undefined ? 'text' : (places.get(body) ?? 'annex');
  return { kind: 'annex', place };
}

/** What the resolution's own paragraphs are called, by their prose. */
function ownIn(resolution: Resolution, places: ReadonlyMap<Body, string>): Map<Body, Named> {
  const paths = new Map(resolution.numbering.map(({ paragraph, path }) => [paragraph.body, path]));
  const named = new Map<Body, Named>();
  for (const section of resolution.outline.parts.flatMap(({ sections }) => sections)) {
    for (const paragraph of [...section.preambular, ...section.operative].filter(isOwnText)) {
      const { kind, body, subparagraphs } = paragraph;
      const place = places.get(body) ?? `${kind} paragraph`;
      named.set(body, { kind, place });
      for (const inner of allIn(subparagraphs)) {
        const path = paths.get(inner.body) ?? '';
        named.set(inner.body, { kind, place: innerPlace(paragraph, place, path) });
      }
    }
  }
  return named;
}

/** "paragraph 12 (b)", whose path is complete, or "third preambular paragraph (b)". */
function innerPlace({ kind, marker }: Operative | Preambular, outer: string, path: string): string {
  const isComplete = kind === 'operative' && marker !== undefined;
  return isComplete ? `paragraph ${path}` : `${outer} ${path}`.trim();
}

function allIn(subparagraphs: readonly Subparagraph[]): readonly Subparagraph[] {
  return subparagraphs.flatMap((one) => [one, ...allIn(one.subparagraphs)]);
}
