/** The expander of snippets and the drafts they are wrapped in. */
import { expect, test } from 'vitest';
import { aroundSnippet } from './aroundSnippet.ts';
import { expandSnippet } from './expandSnippet.ts';
import { fixed } from './findings.ts';
import { snippets } from './snippets.ts';

test('a stop keeps its default, a choice its first value, a mirror what it mirrors', () => {
  const body = ['*The $2*, on ${1:the ${3:first} day}, ${2|Council,Assembly|} of $1$0'];
  expect(expandSnippet(body, '')).toBe('*The Council*, on the first day, Council of the first day');
});

test('a variable without a value gives its default', () => {
  expect(
    expandSnippet(['[${1:${TM_SELECTED_TEXT:as appropriate}}]', '$TM_SELECTED_TEXT.'], ''),
  ).toBe('[as appropriate]\n.');
});

test('escaped signs are literal, unclosed stops fail', () => {
  expect(expandSnippet(['\\$5 {a\\}'], '')).toBe('$5 {a}');
  expect(() => expandSnippet(['${1:open'], '')).toThrow('not closed');
});

test('a paragraph brings its number, unless the line has one already', () => {
  const body = snippets.find(({ name }) => name === 'Urging')?.body ?? [];
  const bare = '*Urges* Member States to intensify their efforts;';
  for (const line of ['', '    ', 'urges', 'as in 5. urges', 'urges (a) to']) {
    expect(expandSnippet(body, line)).toBe(`1. ${bare}`);
  }
  for (const line of ['5. urges', '5 bis. urges', '    - 5. urges', '[5. urges', '12) urges']) {
    expect(expandSnippet(body, line)).toBe(bare);
  }
});

test('every operative clause brings a number, be the line empty or its prefix typed', () => {
  for (const { body, prefixes, place, name } of snippets) {
    if (place !== 'operative') continue;
    for (const line of ['', ...prefixes]) {
      expect(expandSnippet(body, line), name).toMatch(/^[123]\. \*[A-Z]/);
    }
    expect(expandSnippet(body, '7. '), name).toMatch(/^\*[A-Z]/);
  }
});

test('clauses end as their place demands', () => {
  const wrong = snippets.filter(({ place, text }) => {
    const clause = text.split('\n\n[^')[0] ?? '';
    if (place === 'preambular') return !/^\*[A-Z][^*]*\*.*,(?:\[\^1\])?$/s.test(clause);
    if (place === 'operative') return !/^[123]\. \*[A-Z][^*]*\*.*[;.]$/s.test(clause);
    return place === 'draft' && !/[.\]]\n$/.test(text);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('every snippet has a draft around it with an organ line, and its text in it', () => {
  for (const snippet of snippets) {
    const draft = aroundSnippet(snippet);
    expect(draft, snippet.name).toMatch(/^\*The [^*]+\*,$/m);
    expect(draft, snippet.name).not.toMatch(/\$|\|/);
    const [line = ''] = snippet.text.split('\n');
    expect(draft, snippet.name).toContain(line);
    expect(draft, snippet.name).not.toMatch(/\n\n\n| \n|undefined|NaN/);
  }
});

test('the paragraphs around a third request are the first and the second', () => {
  const third = snippets.find(({ name }) => name === 'Third request');
  const draft = third === undefined ? '' : aroundSnippet(third);
  expect(draft.match(/^\d\. \*[^*]+\*/gm)).toEqual([
    '1. *Requests*',
    '2. *Also requests*',
    '3. *Further requests*',
    '4. *Supports*',
  ]);
});

test('at least 45 snippets, each prefix given once, each description a phrase', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(45);
  const prefixes = snippets.flatMap((snippet) => snippet.prefixes);
  expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  expect(prefixes.filter((prefix) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(prefix))).toEqual([]);
  const names = snippets.filter(({ description }) => !/^[A-Z].*[^.]$/.test(description));
  expect(names.map(({ name }) => name)).toEqual([]);
});

test('where the number a clause brings is not the next one, its fix counts on and takes the rest along', () => {
  const urging = snippets.find(({ name }) => name === 'Urging')?.text ?? '';
  const numbers = (...before: readonly string[]) =>
    fixed(
      `*The General Assembly*,\n\n*Recalling* its resolution 65/230 of 21 December 2010,\n\n${before.join('\n\n')}\n`,
    )
      .match(/^\d+\. \*[^*]+\*/gm)
      ?.join(' ');
  const [first, second] = ['1. *Welcomes* the report;', '2. *Supports* the Office;'];
  const third = '3. *Invites* States to act.';
  expect(urging).toMatch(/^1\. /);
  expect(numbers(urging, '1. *Welcomes* the report;', '2. *Supports* the Office.')).toBe(
    '1. *Urges* 2. *Welcomes* 3. *Supports*',
  );
  expect(numbers(first, second, urging, third)).toBe(
    '1. *Welcomes* 2. *Supports* 3. *Urges* 4. *Invites*',
  );
  expect(numbers(first, second, third, urging.replace(/;$/, '.'))).toBe(
    '1. *Welcomes* 2. *Supports* 3. *Invites* 4. *Urges*',
  );
});
