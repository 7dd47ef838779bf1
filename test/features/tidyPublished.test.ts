/** Published texts, tidied: no word is lost, and nothing is broken that numbers, references and citations hang on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../support/findings.ts';
import { lettersOf } from '../support/lettersOf.ts';
import { tidyText } from '../support/tidyText.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Ten of each kind, from all over the folder. */
const sample = ['ga', 'sc', 'drafts'].flatMap((kind) => {
  const folder = `${corpus}${kind}`;
  const texts = existsSync(folder) ? readdirSync(folder) : [];
  const step = Math.ceil(texts.length / 10);
  return texts.filter((_, at) => at % step === 0).map((name) => `${kind}/${name}`);
});

/** What tidying must not set off. */
const held = /number|label|reference|undefined-|citation|footnote|annex/;

describe.runIf(sample.length > 0)('published texts', () => {
  test.each(sample)('%s', (file) => {
    const text = readFileSync(`${corpus}${file}`, 'utf8');
    const tidied = tidyText(text);
    expect(lettersOf(tidied)).toBe(lettersOf(text));
    const before = heldFindings(text);
    for (const finding of heldFindings(tidied)) expect(before).toContain(finding);
    expect(tidyText(tidied)).toBe(tidied);
  });
});

if (sample.length === 0) {
  test('published texts are not there: nothing to tidy, skipped', () => {
    console.log(`Skipped: no published texts in ${corpus}`);
  });
}

/** Footnote labels may be others. */
function heldFindings(text: string): readonly string[] {
  return findingsOf(text)
    .filter(({ rule }) => held.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}
