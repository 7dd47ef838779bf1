/** `resolution lint`. */
import { expect, test } from 'vitest';
import { misnumbered, sound, unpunctuated } from './drafts.ts';
import { resolution } from './paperWorld.ts';

test('a faultless draft gives no findings', async () => {
  const { code, out } = await resolution('lint a.resolution', { files: { 'a.resolution': sound } });
  expect(out).toBe('No findings in 1 draft\n');
  expect(code).toBe(0);
});

test('a finding is one line with place, severity, rule and message', async () => {
  const files = { 'a.resolution': misnumbered };
  const { code, out, complaints } = await resolution('lint a.resolution', { files });
  expect(out).toBe(
    'a.resolution:13:1 error paragraph-number Expected paragraph 2, found 3\n1 error in 1 draft\n',
  );
  expect(complaints).toBe('');
  expect(code).toBe(1);
});

test('a terminal sees severities in colour', async () => {
  const files = { 'a.resolution': misnumbered };
  const { out } = await resolution('lint a.resolution', { files, colours: 'yes' });
  expect(out).toContain('\u001B[31merror\u001B[0m');
});

test('JSON is one array with one element a file', async () => {
  const files = { 'a.resolution': misnumbered, 'b.resolution': sound };
  const { code, out } = await resolution('lint --format json a.resolution b.resolution', { files });
  expect(JSON.parse(out)).toEqual([
    {
      file: 'a.resolution',
      profile: 'ga',
      findings: [
        {
          rule: 'paragraph-number',
          severity: 'error',
          message: 'Expected paragraph 2, found 3',
          range: { start: { line: 12, character: 0 }, end: { line: 12, character: 2 } },
          fixes: expect.arrayContaining([
            {
              title: expect.any(String) as string,
              edits: expect.arrayContaining([
                {
                  range: expect.anything() as unknown,
                  newText: expect.stringContaining('2') as string,
                },
              ]) as unknown,
            },
          ]) as unknown,
        },
      ],
    },
    { file: 'b.resolution', profile: 'ga', findings: [] },
  ]);
  expect(code).toBe(1);
});

test('a folder means its drafts, however deep', async () => {
  const files = {
    'a.resolution': sound,
    'deep/er/b.resolution.md': sound,
    'notes.txt': 'No draft',
  };
  expect((await resolution('lint .', { files })).out).toBe('No findings in 2 drafts\n');
  expect((await resolution('lint', { files })).out).toBe('No findings in 2 drafts\n');
});

test('a pattern means the files that fit it', async () => {
  const files = { 'one/a.resolution': sound, 'one/two/b.resolution': sound, 'c.resolution': sound };
  expect((await resolution('lint one/*.resolution', { files })).out).toContain('1 draft');
  expect((await resolution('lint one/**/?.resolution', { files })).out).toContain('2 drafts');
  expect((await resolution('lint **/*.resolution', { files })).out).toContain('3 drafts');
});

test('a draft named twice is judged once', async () => {
  const files = { 'a.resolution': sound };
  expect((await resolution('lint a.resolution .', { files })).out).toContain('1 draft\n');
});

test('"-" is standard input', async () => {
  const { code, out } = await resolution('lint -', { standardInput: misnumbered });
  expect(out).toContain('-:13:1 error paragraph-number');
  expect(code).toBe(1);
});

test('--max-severity says what is still accepted', async () => {
  const files = { 'a.resolution': misnumbered };
  expect((await resolution('lint --max-severity error a.resolution', { files })).code).toBe(0);
  expect((await resolution('lint --max-severity warning a.resolution', { files })).code).toBe(1);
});

test('--fix saves what can be corrected, with its byte order mark', async () => {
  const files = { 'a.resolution': `\uFEFF${unpunctuated}` };
  const outcome = await resolution('lint --fix a.resolution', { files });
  expect(outcome.files.get('a.resolution')).toBe(`\uFEFF${sound}`);
  expect(outcome.out).toBe('No findings in 1 draft\n');
  expect(outcome.code).toBe(0);
});

test('without --fix nothing is written', async () => {
  const outcome = await resolution('lint a.resolution', {
    files: { 'a.resolution': unpunctuated },
  });
  expect(outcome.files.get('a.resolution')).toBe(unpunctuated);
});

test('--profile decides by which house style a draft is judged', async () => {
  const files = { 'a.resolution': sound };
  const { out } = await resolution('lint --profile sc --format json a.resolution', { files });
  expect(JSON.parse(out)).toMatchObject([{ profile: 'sc' }]);
});

const refused = [
  ['lint none.resolution', 'There is no file or folder none.resolution'],
  ['lint empty', 'There are no drafts (*.resolution, *.resolution.md) in the folder empty'],
  ['lint x*.resolution', 'No file fits x*.resolution'],
  ['lint locked.resolution', 'locked.resolution cannot be read: it may not be opened by you'],
  ['lint latin.resolution', 'latin.resolution is not in UTF-8; please save it as UTF-8'],
  ['lint wide.resolution', 'wide.resolution is in UTF-16, not in UTF-8; please save it as UTF-8'],
  [
    'lint --profile unesco a.resolution',
    'There is no profile "unesco"; choose one of ga, ecosoc, hrc, sc, mun',
  ],
  ['lint --format sarif a.resolution', 'The format "sarif" is not available; choose text or json'],
  [
    'lint --max-severity bad a.resolution',
    'There is no severity "bad"; choose one of hint, information, warning, error',
  ],
] as const;

const awkward = {
  'a.resolution': sound,
  'empty/notes.txt': 'No draft',
  'locked.resolution': sound,
  'latin.resolution': new Uint8Array([0x4c, 0xe9, 0x6f]),
  'wide.resolution': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
};

test.for(refused)('"%s" is refused in one sentence', async ([words, said]) => {
  const outcome = await resolution(words, { files: awkward, locked: ['locked.resolution'] });
  expect(outcome.complaints).toBe(`resolution: ${said}\n`);
  expect(outcome.out).toBe('');
  expect(outcome.code).toBe(2);
});

test('one unreadable file does not hide the findings of the others', async () => {
  const files = { 'a.resolution': misnumbered, 'latin.resolution': new Uint8Array([0xe9]) };
  const { code, out, complaints } = await resolution('lint .', { files });
  expect(out).toContain('a.resolution:13:1 error');
  expect(complaints).toContain('latin.resolution is not in UTF-8');
  expect(code).toBe(2);
});

test('standard input cannot be changed, and is said to be so', async () => {
  const { code, complaints } = await resolution('lint --fix -', { standardInput: unpunctuated });
  expect(complaints).toContain('Standard input cannot be changed');
  expect(code).toBe(2);
});

test('findings that could not be corrected in the file are shown as they stand there', async () => {
  const { out } = await resolution('lint --fix -', { standardInput: unpunctuated });
  expect(out).not.toContain('No findings');
});

test('UTF-16 without its mark is no draft', async () => {
  const bytes = new Uint8Array(
    Array.from('The General Assembly,', (sign) => [sign.charCodeAt(0), 0]).flat(),
  );
  const { code, complaints } = await resolution('lint a.resolution', {
    files: { 'a.resolution': bytes },
  });
  expect(complaints).toContain('not in UTF-8');
  expect(code).toBe(2);
});

test('a damaged index is said to be so, and the draft is judged', async () => {
  const files = { 'a.resolution': misnumbered };
  const { code, out, complaints } = await resolution('lint a.resolution', {
    files,
    seedIndex: '{',
  });
  expect(complaints).toContain('The index of known resolutions is damaged');
  expect(out).toContain('1 error');
  expect(code).toBe(1);
});

test('an option that does not exist is refused', async () => {
  const { code, complaints } = await resolution('lint --colour a.resolution');
  expect(complaints).toContain("unknown option '--colour'");
  expect(code).toBe(2);
});

test('asking for help is no mistake', async () => {
  const { code, out } = await resolution('--help');
  expect(out).toContain('lint');
  expect(code).toBe(0);
});
