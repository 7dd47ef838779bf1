/** The paragraphs of published texts, as they are compared. */
import { wordTexts } from '../../server/src/corpus/agreed/words.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { publishedTexts } from './publishedTexts.ts';

export interface ComparedParagraph {
  /** With the folder, so that a terminal can open it. */
  readonly file: string;
  /** A preambular or operative paragraph of the text itself, or anything else: subparagraphs, annexes, quotations. */
  readonly kind: 'own' | 'other';
  readonly text: string;
  readonly words: readonly string[];
}

/** In order of the files and the texts; none where there is no such folder. */
export function agreedParagraphs(folder: string): readonly ComparedParagraph[] {
  const texts = publishedTexts(folder);
  return 'refused' in texts
    ? []
    : texts
        .flatMap(({ name, text }) => paragraphsIn(name, text))
        .filter(({ words }) => words.length > 0);
}

function paragraphsIn(file: string, draft: string): readonly ComparedParagraph[] {
  const { own, readables } = analyse(draft);
  const bodies = new Set([...own.preambular, ...own.operative].map(({ body }) => body));
  return readables
    .filter(({ where }) => where === 'paragraph' || where === 'annex')
    .map(({ body }) => ({
      file,
      kind: bodies.has(body) ? ('own' as const) : ('other' as const),
      text: body.prose.text,
      words: wordTexts(body.prose.text),
    }));
}
