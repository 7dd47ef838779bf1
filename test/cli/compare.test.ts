/** `resolution compare`. */
import { expect, test } from 'vitest';
import { resolution } from './paperWorld.ts';

const older = `# Safe bicycles

*The General Assembly*,

1. *Welcomes* the report on cycle paths in large cities;

2. *Deplores* the theft of bells & lamps < 5 dollars;

3. *Requests* a report on cycle paths at its seventy-ninth session.
`;

const newer = `# Safe bicycles

*The General Assembly*,

1. *Welcomes* the report on cycle paths in large cities;

2. *Requests* a report on cycle paths at its eightieth session;

3. *Encourages* the press to write about courtesy.
`;

const files = { 'old.resolution': older, 'new.resolution': newer };

test('compare says in words what was kept, changed, added and dropped', async () => {
  const { code, out } = await resolution('compare old.resolution new.resolution', { files });
  expect(out).toBe(`1 kept, 1 changed, 0 moved, 1 new, 1 dropped

kept  paragraph 1
    Welcomes the report on cycle paths in large cities;

dropped  paragraph 2
    [-Deplores the theft of bells & lamps < 5 dollars;-]

changed  paragraph 2 (was paragraph 3)
    Requests a report on cycle paths at its [-seventy-ninth-] {+eightieth+} session[-.-]{+;+}

new  paragraph 3
    {+Encourages the press to write about courtesy.+}
`);
  expect(code).toBe(0);
});

test('a word dropped from the beginning stands apart from the one that begins now', async () => {
  const words = 'compare old.resolution new.resolution';
  const also = {
    'old.resolution': newer.replace('*Requests*', '*Also requests*'),
    'new.resolution': newer,
  };
  expect((await resolution(words, { files: also })).out).toContain('[-Also-] Requests a report');
  const html = await resolution(`${words} --format html`, { files: also });
  expect(html.out).toContain('<del>Also</del> Requests a report');
});

test('compare as JSON gives places, ranges and words', async () => {
  const { out } = await resolution('compare --format json old.resolution new.resolution', {
    files,
  });
  expect(JSON.parse(out)).toMatchObject({
    older: { file: 'old.resolution', title: 'Safe bicycles' },
    newer: { file: 'new.resolution', title: 'Safe bicycles' },
    counts: { kept: 1, changed: 1, moved: 0, new: 1, dropped: 1 },
    rows: [
      { kind: 'kept', share: 1 },
      { kind: 'dropped', share: null, newer: null, words: [] },
      {
        kind: 'changed',
        older: { place: 'paragraph 3', range: { start: { line: 8, character: 0 } } },
        newer: { place: 'paragraph 2', kind: 'operative' },
        words: [
          { kind: 'kept', text: 'Requests a report on cycle paths at its' },
          { kind: 'dropped', text: ' seventy-ninth' },
          { kind: 'added', text: ' eightieth' },
          { kind: 'kept', text: ' session' },
          { kind: 'dropped', text: '.' },
          { kind: 'added', text: ';' },
        ],
      },
      { kind: 'new', share: null, older: null },
    ],
  });
});

test('compare as a page has no scripts, and shows signs as words', async () => {
  const { out } = await resolution('compare --format html old.resolution new.resolution', {
    files,
  });
  expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(out).toContain('<del>Deplores the theft of bells &amp; lamps &lt; 5 dollars;</del>');
  expect(out).toContain('at its <ins>eightieth</ins> session<ins>;</ins>');
  expect(out).not.toMatch(/<script|https?:/);
});

test('one of the texts may come from standard input', async () => {
  const { code, out } = await resolution('compare old.resolution -', {
    files,
    standardInput: older,
  });
  expect(out).toMatch(/^3 kept, 0 changed/);
  expect(code).toBe(0);
});

test('what cannot be compared is refused in a sentence', async () => {
  const refused = async (words: string) => {
    const { code, complaints } = await resolution(words, {
      files: { ...files, 'empty.resolution': '' },
      standardInput: '',
    });
    expect(code).toBe(2);
    return complaints;
  };
  expect(await refused('compare old.resolution none.resolution')).toBe(
    'resolution: There is no file none.resolution\n',
  );
  expect(await refused('compare empty.resolution new.resolution')).toBe(
    'resolution: empty.resolution has no preambular or operative paragraphs that could be compared\n',
  );
  expect(await refused('compare - -')).toBe(
    'resolution: Only one of the two texts can come from standard input\n',
  );
  expect(await refused('compare --format docx old.resolution new.resolution')).toBe(
    'resolution: The format "docx" is not available; choose text, json or html\n',
  );
});
