/** The five seed texts, tidied: each draft beside this file was read against its seed, line by line. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import type { Paragraph } from '../../server/src/syntax/nodes.ts';
import { dumpFindings } from '../support/dumpFindings.ts';
import { inCanonicalForm } from '../support/formatting.ts';
import { lettersOf } from '../support/lettersOf.ts';
import { tidyText } from '../support/tidyText.ts';

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

describe.each(seeds)('%s', (seed) => {
  const pasted = readFileSync(`seeds/${seed}.txt`, 'utf8');
  const tidied = tidyText(pasted);

  test('as a draft', async () => {
    await expect(tidied).toMatchFileSnapshot(`${seed}/tidied.resolution`);
  });

  // Nobody can mend what the copy of 20/7 has lost: a paragraph before "thereby", and notes 78 to 80.
  test('what is left to find in it are mistakes of its authors, and what has been lost on the way', async () => {
    const findings = findingsIn(analyse(tidied), emptyLibrary, {});
    await expect(dumpFindings(tidied, findings)).toMatchFileSnapshot(`${seed}/tidied-findings.txt`);
  });

  test('its paragraphs say what they said, in the same order', () => {
    expect(wordsOf(tidied)).toEqual(wordsOf(pasted));
  });

  test('nothing of it is lost', () => {
    expect(lettersOf(tidied)).toBe(lettersOf(pasted.replaceAll('lt;sup>', '')));
  });

  test('it is in canonical form', () => {
    expect(inCanonicalForm(tidied)).toBe(tidied);
  });

  test('tidying it once more changes nothing', () => {
    expect(tidyText(tidied)).toBe(tidied);
  });
});

/** Of each paragraph, without blanks and hyphens: a conversion loses some of them. */
function wordsOf(text: string): readonly string[] {
  const { blocks } = analyse(text).tree;
  return blocks.flatMap((block) =>
    block.kind === 'preambular' || block.kind === 'operative' ? wordsIn(block) : [],
  );
}

function wordsIn({ body, subparagraphs }: Paragraph): readonly string[] {
  const words = body.prose.text.replace(/[\s-]/g, '');
  // A list that was bulleted has semicolons now.
  return [words.replace(/[;.]$/, ''), ...subparagraphs.flatMap(wordsIn)];
}
