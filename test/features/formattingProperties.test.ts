/** What holds for formatting whatever the draft, and however badly it was laid out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatted } from '../../server/src/features/formatting.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';
import { publishedTexts } from '../bench/publishedTexts.ts';
import { contentOf, countsOf, inCanonicalForm } from '../support/formatting.ts';
import { randomTexts } from '../support/randomTexts.ts';

interface Source {
  readonly name: string;
  readonly text: string;
}

function textsIn(folder: string, ending: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

const own: readonly Source[] = [
  ...textsIn('seeds', '.txt'),
  ...textsIn('test/bench/drafts', '.resolution'),
];

/** Forty published texts, from first to last, where there is a folder of them; none are needed. */
function published(folder: string): readonly Source[] {
  const found = existsSync(folder) ? publishedTexts(folder) : [];
  if ('refused' in found) return [];
  const step = Math.max(1, Math.floor(found.length / 40));
  return found.filter((_, at) => at % step === 0).slice(0, 40);
}

/** Throws where formatting changes what a text says, or would change more the second time. */
function checkMeaning(text: string): string {
  const once = inCanonicalForm(text);
  expect(contentOf(once)).toEqual(contentOf(text));
  expect(inCanonicalForm(once)).toBe(once);
  return once;
}

/** Throws where it adds a finding besides. */
function checkFormatting(text: string): void {
  const once = checkMeaning(text);
  const before = countsOf(text);
  for (const [rule, times] of countsOf(once)) {
    expect(times, `findings of ${rule}`).toBeLessThanOrEqual(before.get(rule) ?? 0);
  }
}

describe('formatting keeps the meaning, adds no finding, and is done after once', () => {
  test.each(own)('$name', ({ text }) => {
    checkFormatting(text);
  });

  test('published texts, where there are any', () => {
    for (const { name, text } of published('../shared/corpus')) {
      expect(() => {
        checkFormatting(text);
      }, name).not.toThrow();
    }
  }, 120_000);
});

/** What happens to a draft on its way through mails and word processors: each line, perhaps, one of these. */
const damages: Readonly<Record<string, (line: string, chance: number) => string>> = {
  'no blank line': (line, chance) => (line === '' && chance < 0.5 ? '\u0000' : line),
  'two blank lines': (line, chance) => (line === '' && chance < 0.4 ? '\n' : line),
  'another indent': (line, chance) =>
    line === '' || line.startsWith('|')
      ? line
      : ' '.repeat(Math.floor(chance * 9)) + line.trimStart(),
  'blanks at the end': (line, chance) => (chance < 0.3 ? `${line} \t` : line),
  wrapped: (line, chance) => wrapped(line, 50 + Math.floor(chance * 50)),
  'two blanks behind the marker': (line, chance) =>
    chance < 0.5 ? line.replace(/^(\s*(?:\d+\.|\([a-z]+\))) /, '$1   ') : line,
  'a dash before the number': (line, chance) =>
    chance < 0.7 ? line.replace(/^(?=\d+\. )/, '- ') : line,
  'a bracket behind the number': (line, chance) =>
    chance < 0.7 ? line.replace(/^(\d+)\. /, '$1) ') : line,
  'raised calls': (line) => line.replace(/\[\^(\d)\](?!:)/g, (_, digit: string) => raised(digit)),
  'raised notes': (line) => line.replace(/^\[\^(\d)\]:/, (_, digit: string) => raised(digit)),
  'a note in the middle': (line, chance) =>
    chance < 0.2 && line.length > 200
      ? line.replace(/^(.{100}\S*) /, '$1\n\n---\n\n[^1]: See A/65/460.\n\n')
      : line,
  'a comment before it': (line, chance) =>
    chance < 0.2 && line !== '' ? `<!-- See the notes of the meeting -->\n${line}` : line,
  'a proposal in brackets': (line, chance) =>
    chance < 0.2 ? line.replace(/ (of the \w+)/, ' [EU: $1]') : line,
  'bold numbers': (line, chance) => (chance < 0.7 ? line.replace(/^(\d+\.) /, '**$1** ') : line),
};

function raised(digit: string): string {
  return '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'.charAt(Number(digit));
}

function wrapped(line: string, width: number): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.trim() !== '' && last.length + word.length > width) lines.push(word);
    else
      lines[lines.length - 1] =
        last === '' && lines.length > 1 ? word : `${last}${last === '' ? '' : ' '}${word}`;
  }
  return lines.join('\n');
}

const damage = fc.record({
  kind: fc.constantFrom(...Object.keys(damages)),
  chances: fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
    minLength: 5,
    maxLength: 20,
  }),
});

const damaged = fc
  .record({
    source: fc.constantFrom(...own),
    done: fc.array(damage, { minLength: 1, maxLength: 3 }),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ source, done, lineEnd }) => {
    let text = source.text.replace(/\r\n/g, '\n');
    for (const { kind, chances } of done) {
      const change = damages[kind];
      text = text
        .split('\n')
        .map((line, at) => change?.(line, chances[at % chances.length] ?? 0) ?? line)
        .filter((line) => line !== '\u0000')
        .join('\n');
    }
    return text.replace(/\n/g, lineEnd);
  });

test('so it does after any damage to lines and blanks', () => {
  fc.assert(fc.property(damaged, checkFormatting), { numRuns: 150 });
}, 120_000);

test('line endings stay what they are, and the last line has one', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = inCanonicalForm(text);
      if (text.includes('\r\n')) expect(once.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      else expect(once).not.toContain('\r');
      expect(once).toMatch(/\S\r?\n$/);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Other ways to write the parts of a draft than the canonical one. */
const drawn = randomTexts(50, [
  ...['\n\n\n', '2) ', '3 ', '- 2. ', '___\n', '\f', '| a | b |\n', '\n1 See ', '~~', '++'],
  ...['Annex\n', '# Annex I\n', 'I\n', 'Norway: delete\n', '*Recalling* '],
  ...['The General Assembly,\n', '*The General Assembly,*\n'],
]);

test('it keeps the meaning of any text made of our signs', () => {
  fc.assert(
    fc.property(drawn, (text) => {
      checkMeaning(text);
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('formatting a range changes nothing outside the blocks that touch it', () => {
  fc.assert(
    fc.property(damaged, fc.nat(10_000), fc.nat(2000), (text, at, length) => {
      const range = span(at % text.length, Math.min(text.length, (at % text.length) + length));
      const resolution = analyse(text);
      const edits = formatted(resolution, { indent: 4, range });
      const touched = resolution.tree.blocks.filter(
        (block) => block.span.start <= range.end && range.start <= block.span.end,
      );
      const first = touched[0]?.span.start ?? range.start;
      const last = touched.at(-1)?.span.end ?? range.end;
      for (const { span: place } of edits) {
        expect(place.end === text.length || place.end <= last).toBe(true);
        expect(place.start === 0 || place.start >= first).toBe(true);
      }
      expect(contentOf(applyEdits(text, edits))).toEqual(contentOf(text));
    }),
    { numRuns: 60 },
  );
}, 60_000);
