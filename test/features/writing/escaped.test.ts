/** Words of others in Markdown. */
import { expect, test } from 'vitest';
import { escaped } from '../../../server/src/features/writing/escaped.ts';

test.each([
  ['a link', '[text](command:run)', String.raw`\[text\](command:run)`],
  ['an image', '![x](https://e.org/p.png)', String.raw`\!\[x\](https\://e.org/p.png)`],
  ['a tag', '<b onclick="x">', String.raw`\<b onclick="x"\>`],
  ['an address in brackets', '<command:run>', String.raw`\<command:run\>`],
  [
    'a bare address',
    'see https://e.org and www.e.org',
    String.raw`see https\://e.org and www\.e.org`,
  ],
  ['a mail address', 'x@e.org', String.raw`x\@e.org`],
  ['code', '`rm`', String.raw`\`rm\``],
  ['emphasis', '*a* _b_ ~~c~~', String.raw`\*a\* \_b\_ \~\~c\~\~`],
  ['an entity', '&lt;b&gt;', String.raw`\&lt;b\&gt;`],
  ['a table', 'a | b', String.raw`a \| b`],
  ['a backslash', String.raw`\[a\]`, String.raw`\\\[a\\\]`],
  ['a heading', '# big', String.raw`\# big`],
  ['a list', '- first', String.raw`\- first`],
  ['a number', '1. first', String.raw`1\. first`],
  ['lines', 'one\n\n# two\r\n- three', String.raw`one \# two - three`],
  ['signs that turn the direction of writing', 'a\u202Eb\u2066c', 'a b c'],
])('%s in the words of others stays words', (_, words, markdown) => {
  expect(escaped(words)).toBe(markdown);
});

test('ordinary words stay readable', () => {
  const words = 'Takes note of resolution 1325 (2000) of 31 October 2000, and “others”; (a) to (c)';
  expect(escaped(words)).toBe(words);
});
