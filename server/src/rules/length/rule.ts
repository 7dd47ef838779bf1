/** Budgets for the length of a paragraph and of a draft. */
import type { Resolution } from '../../model/resolution.ts';
import type { Operative, Paragraph, Preambular } from '../../syntax/nodes.ts';
import { openingSpan } from '../openingOf.ts';
import type { Finding, Rule } from '../rule.ts';
import { numberIn } from '../ruleOptions.ts';

export const length: Rule = {
  severity: 'off',
  title: 'Paragraphs and drafts keep within a budget of words',
  options: {
    paragraphWords: {
      kind: 'number',
      description: 'How many words a paragraph may have, its subparagraphs apart.',
      least: 1,
      usual: 150,
    },
    paragraphs: {
      kind: 'number',
      description: 'How many preambular and operative paragraphs a draft may have.',
      least: 1,
      usual: 100,
    },
    words: {
      kind: 'number',
      description: 'How many words the paragraphs of a draft may have together.',
      least: 1,
      usual: 6000,
    },
  },
  *check({ outline }, { options }) {
    const paragraphs = outline.parts.flatMap(({ sections }) =>
      sections.flatMap(({ preambular, operative }) => [...preambular, ...operative]),
    );
    const [first] = paragraphs;
    if (first === undefined) return;
    const most = numberIn(options, 'paragraphs');
    if (paragraphs.length > most) {
      yield whole(outline, first, `${most} paragraphs in a draft, found ${paragraphs.length}`);
    }
    const mostWords = numberIn(options, 'words');
    const words = paragraphs.reduce((sum, one) => sum + allWords(one), 0);
    if (words > mostWords) {
      yield whole(outline, first, `${mostWords} words in a draft, found ${words}`);
    }
    for (const one of paragraphs) yield* tooLong(one, numberIn(options, 'paragraphWords'));
  },
};

/** At the name of the organ, where there is one. */
function whole(
  { parts }: Resolution['outline'],
  first: Operative | Preambular,
  excess: string,
): Finding {
  const span = parts[0]?.organLine?.nameSpan ?? openingSpan(first);
  return { span, message: `Expected at most ${excess}` };
}

function* tooLong(paragraph: Operative | Preambular, most: number): Iterable<Finding> {
  const words = ownWords(paragraph);
  if (words <= most) return;
  const span = openingSpan(paragraph);
  yield { span, message: `Expected at most ${most} words in a paragraph, found ${words}` };
}

function allWords(paragraph: Paragraph): number {
  const below = paragraph.subparagraphs.reduce((sum, one) => sum + allWords(one), 0);
  return ownWords(paragraph) + below;
}

/** The prose has single blanks between its words. */
function ownWords({ body }: Paragraph): number {
  const { text } = body.prose;
  if (text === '') return 0;
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
