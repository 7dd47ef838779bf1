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
    const counted = paragraphs.map((one) => ({ paragraph: one, own: ownWords(one) }));
    const words = counted.reduce((sum, { paragraph, own }) => sum + own + wordsBelow(paragraph), 0);
    if (words > mostWords) {
      yield whole(outline, first, `${mostWords} words in a draft, found ${words}`);
    }
    const mostInOne = numberIn(options, 'paragraphWords');
    for (const { paragraph, own } of counted) {
      if (own <= mostInOne) continue;
      const span = openingSpan(paragraph);
      yield { span, message: `Expected at most ${mostInOne} words in a paragraph, found ${own}` };
    }
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

/** In its subparagraphs. */
function wordsBelow({ subparagraphs }: Paragraph): number {
  return subparagraphs.reduce((sum, one) => sum + ownWords(one) + wordsBelow(one), 0);
}

/** The prose has single blanks between its words. */
function ownWords({ body }: Paragraph): number {
  const { text } = body.prose;
  if (text === '') return 0;
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
