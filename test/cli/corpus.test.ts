/** `resolution search` and `agreed`, and `--corpus` for the commands that want to know what resolutions say. */
import { chmodSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusHost, folderOfTexts } from '../support/corpusHost.ts';
import { resolution } from './paperWorld.ts';

const adopted = `A/RES/78/69

*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Requests* the Secretary-General to report to the General Assembly at its seventy-ninth session on road safety;

2. *Decides* to remain seized of the matter.
`;

const council = `S/RES/2700 (2023)

*The Security Council*,

1. *Requests* the Secretary-General to report on road safety;

2. *Decides* to remain seized of the matter.
`;

const draft = `# Road safety

*The General Assembly*,

*Recalling* its resolution 70/1 of 26 September 2015,

1. *Requests* the Secretary-General to report to the General Assembly at its eightieth session on road safety;

2. *Thanks* everybody.
`;

const files = { 'a.resolution': draft };

function texts() {
  return folderOfTexts({ '78-69.txt': adopted, 'sc/2700.txt': council });
}

test('search names file, line, text and paragraph, and gives the wording', async () => {
  const folder = texts();
  const words = ['search', 'at its seventy-ninth session', '--corpus', folder.path];
  const { code, out } = await resolution(words);
  expect(out).toBe(
    `${folder.path}/78-69.txt:7 General Assembly resolution 78/69, paragraph 1: Requests the ` +
      'Secretary-General to report to the General Assembly at its seventy-ninth session on road safety;\n' +
      '1 paragraph\n',
  );
  expect(code).toBe(0);
});

test('search can be narrowed by organ and part, and finds what is near', async () => {
  const folder = texts();
  const near = ['search', 'report promptly on road safety', '--corpus', folder.path, '--near'];
  const found = await resolution([...near, '--organ', 'Security Council', '--format', 'json']);
  expect(JSON.parse(found.out)).toMatchObject([
    {
      file: `${folder.path}/sc/2700.txt`,
      name: 'Security Council resolution 2700 (2023)',
      place: 'paragraph 1',
      kind: 'operative',
      range: { start: { line: 4 } },
    },
  ]);
  const none = await resolution([...near, '--in', 'preamble']);
  expect(none.out).toBe('0 paragraphs\n');
  expect(none.code).toBe(1);
});

/** More texts with the same clause than are compared word by word, the newest among them neither first nor last by name. */
function manyTexts() {
  const standing = (head: string) =>
    `${head}\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter of lighthouses;\n`;
  const old = Array.from({ length: 45 }, (_, at): [string, string] => [
    `${at % 2 === 0 ? 'a' : 'z'}${at}.md`,
    standing(`# ${at + 31}/9. Lighthouses`),
  ]);
  return folderOfTexts({
    ...Object.fromEntries(old),
    'm.md': standing('# 79/12. Lighthouses'),
    'x.md': standing('A/80/L.3\n\nDraft resolution submitted by Egypt'),
  });
}

test('of those that say the same the newest adopted text is named, whatever its file is called', async () => {
  const folder = manyTexts();
  const own = {
    'a.resolution': draft.replace(
      'Thanks* everybody',
      'Decides* to remain seized of the matter of lighthouses',
    ),
  };
  const words = ['agreed', '--corpus', folder.path, '--', 'a.resolution:9'];
  const { out } = await resolution(words, { files: own });
  const named = [...out.matchAll(/100% .*(?:resolution (\S+),|Draft)/g)].map(
    ([, number]) => number,
  );
  expect(named).toEqual(['79/12', '75/9', '74/9', '73/9', '72/9']);
});

test('search names the newest first', async () => {
  const words = ['search', 'matter of lighthouses', '--corpus', manyTexts().path];
  const { out } = await resolution(words);
  expect(out.split('\n')[0]).toContain('General Assembly resolution 79/12');
  expect(out.split('\n').at(-3)).toContain('Draft A/80/L.3');
});

test.each(['sc', 'SC', 'unsc', 'Security Council', 'the Security Council'])(
  'search knows the organ %s',
  async (organ) => {
    const words = ['search', 'road safety', '--corpus', texts().path, '--organ', organ];
    const { out, complaints } = await resolution(words);
    expect(complaints).toBe('');
    expect(out).toContain('Security Council resolution 2700 (2023)');
    expect(out).not.toContain('General Assembly');
  },
);

test('search refuses what it does not know', async () => {
  const folder = texts();
  const ask = (...more: string[]) => resolution(['search', 'road safety', ...more]);
  expect((await ask()).complaints).toContain('Name a folder of texts to search in with --corpus');
  const corpus = ['--corpus', folder.path];
  expect((await ask(...corpus, '--in', 'title')).complaints).toContain('There is no part "title"');
  expect((await ask(...corpus, '--organ', 'Some Club')).complaints).toContain('"Some Club"');
  expect((await ask(...corpus, '--session', '')).complaints).toContain(
    'The session "" is not known',
  );
  const missing = await ask('--corpus', `${folder.path}/nowhere`);
  expect(missing.complaints).toContain('There is no folder');
  expect(missing.code).toBe(2);
});

test('agreed names the closest paragraph for each of a draft', async () => {
  const folder = texts();
  const { code, out } = await resolution(['agreed', 'a.resolution', '--corpus', folder.path], {
    files,
  });
  const [first, second, third, ...rest] = out.split('\n');
  // 8 words in each, one of which is another.
  expect(first).toBe(
    `a.resolution:5 87% ${folder.path}/78-69.txt:5 General Assembly resolution 78/69, first preambular paragraph`,
  );
  // 16 words in each, one of which is another.
  expect(second).toBe(
    `a.resolution:7 93% ${folder.path}/78-69.txt:7 General Assembly resolution 78/69, paragraph 1`,
  );
  expect(third).toBe('a.resolution:9 nothing close');
  expect(rest).toEqual(['']);
  expect(code).toBe(0);
});

test('agreed shows the difference of words for one paragraph', async () => {
  const folder = texts();
  const { out } = await resolution(['agreed', 'a.resolution:7', '--corpus', folder.path], {
    files,
  });
  expect(out.split('\n')[1]).toBe(
    'Requests the Secretary-General to report to the General Assembly at its [-seventy-ninth-] {+eightieth+} session on road safety;',
  );
  const none = await resolution(['agreed', 'a.resolution:2', '--corpus', folder.path], { files });
  expect(none.complaints).toBe('resolution: a.resolution has no paragraph on line 2\n');
});

test('agreed names no text that has the number of the draft', async () => {
  const folder = folderOfTexts({
    'copy.txt': adopted,
    '77-1.txt': adopted.replace('78/69', '77/1'),
  });
  const { out } = await resolution(['agreed', 'mine.resolution:7', '--corpus', folder.path], {
    files: { 'mine.resolution': adopted },
  });
  expect(out).toContain('General Assembly resolution 77/1, paragraph 1');
  expect(out).not.toContain('78/69');
});

test('agreed does not find a draft in itself', async () => {
  const folder = folderOfTexts({ '78-69.txt': adopted, 'mine.resolution': draft });
  const mine = `${folder.path}/mine.resolution`;
  const { out } = await resolution(['agreed', mine, '--corpus', folder.path, '--format', 'json'], {
    files: { [`../${mine}`]: draft },
  });
  expect(JSON.parse(out)).toMatchObject([
    { place: 'first preambular paragraph', matches: [{ file: `${folder.path}/78-69.txt` }] },
    { place: 'paragraph 1', matches: [{ file: `${folder.path}/78-69.txt` }] },
    { place: 'paragraph 2', matches: [] },
  ]);
});

test('lint, cite and hover know what the texts of a folder say', async () => {
  const agreeing = { '78-69.txt': adopted, '79-71.txt': adopted.replace('78/69', '79/71') };
  const folder = folderOfTexts(agreeing);
  const corpus = ['--corpus', folder.path];
  const linted = await resolution(['lint', 'a.resolution', ...corpus], { files });
  expect(linted.out).toContain('a.resolution:5:36 warning citation-mismatch');
  const cited = await resolution(['cite', 'a.resolution', ...corpus], { files });
  expect(cited.out).not.toContain('not in the corpus');
  const hovered = await resolution(['hover', 'a.resolution:5:32', ...corpus], { files });
  expect(hovered.out).toContain('25 September 2015');
});

test('a text without title or date is in the corpus all the same', async () => {
  const folder = folderOfTexts({
    'A-RES-77-12.txt': '*The General Assembly*,\n\n1. *Decides* to build a lighthouse.\n',
  });
  const citing = '*The General Assembly*,\n\n*Recalling* its resolution 77/12,\n\n1. *Agrees*.\n';
  const { out } = await resolution(['cite', 'b.resolution', '--corpus', folder.path], {
    files: { 'b.resolution': citing },
  });
  expect(out).toContain('77/12: The Assembly decides to build a lighthouse.');
});

test('what cannot be read is said, and the rest is searched', async () => {
  const folder = folderOfTexts({
    '78-69.txt': adopted,
    'wide.txt': Buffer.from([0xff, 0xfe, 0x41, 0]),
  });
  const words = ['search', 'road safety', '--corpus', folder.path];
  const { code, out, complaints } = await resolution(words);
  expect(out).toContain('1 paragraph');
  expect(complaints).toContain('"wide.txt" is in UTF-16');
  expect(code).toBe(0);
});

// The administrator of a machine may look into every folder.
test.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
  'a folder nobody may look into is said, and what was read in it before is still found',
  async () => {
    const folder = folderOfTexts({ '78-69.txt': adopted, 'locked/78-70.txt': adopted });
    const words = ['search', 'seventy-ninth session', '--corpus', folder.path];
    const paper = { corpus: corpusHost(folderOfTexts({}).path) };
    await resolution(words, paper);
    chmodSync(`${folder.path}/locked`, 0);
    const { out, complaints } = await resolution(words, paper);
    chmodSync(`${folder.path}/locked`, 0o700);
    expect(complaints).toContain('"locked" cannot be read');
    expect(out).toContain('2 paragraphs');
  },
);

test.runIf(process.platform !== 'win32')(
  'a folder that is named by two ways is searched once',
  async () => {
    const folder = folderOfTexts({ 'texts/78-69.txt': adopted });
    symlinkSync(`${folder.path}/texts`, `${folder.path}/link`);
    const ways = [`${folder.path}/texts`, `${folder.path}/link`, folder.path];
    const words = ['search', 'seventy-ninth session', '--corpus', ...ways];
    expect((await resolution(words)).out.split('\n').at(-2)).toBe('1 paragraph');
  },
);

/** A red bell, and words that run backwards. */
const hostile = '\u001b[31m\u0007\u009b1m\u202e';

test('nothing that is printed of a file moves the terminal', async () => {
  const name = `a${hostile}\nb.md`;
  const text = `# Road${hostile} safety\n\n\n\n*The General Assembly*,\n\n1. *Requests* the Secretary-General to report on road${hostile} safety;[^1]\n\n[^1]: Resolution 78/69 of ${hostile}.\n`;
  const folder = folderOfTexts({ [name]: text });
  const corpus = ['--corpus', folder.path];
  const own = `x${hostile}\ny.resolution`;
  const commands = [
    ['search', 'report on road', ...corpus],
    ['agreed', own, ...corpus],
    ['agreed', ...corpus, '--', `${own}:7`],
    ['outline', own],
    ['cite', own],
    ['hover', `${own}:7:70`],
    ['compare', own, own],
    ['compare', own, own, '--format', 'html'],
    ['lint', own],
    ['lint', `no${hostile}ne`],
    ['format', '--check', own],
  ];
  const drafts = { [own]: text };
  for (const words of commands) {
    const { out, complaints } = await resolution(words, { files: drafts });
    expect(`${out}${complaints}`).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(`${out}${complaints}`).not.toBe('');
  }
  for (const command of ['search', 'agreed', 'outline', 'cite', 'lint']) {
    const asked = command === 'search' ? 'report on road' : own;
    const more = command === 'outline' ? [] : corpus;
    const words = [command, asked, ...more, '--format', 'json'];
    const { out } = await resolution(words, { files: drafts });
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(JSON.stringify(JSON.parse(out))).not.toBe('');
  }
});

test('a hit is one line, whatever its file is called', async () => {
  const folder = folderOfTexts({ 'a\nb.txt': adopted });
  const { out } = await resolution(['search', 'seventy-ninth session', '--corpus', folder.path]);
  expect(out.split('\n')).toHaveLength(3);
});

test('a draft is printed sign by sign, and to somebody at a terminal without control characters', async () => {
  const files = {
    'a.resolution': `# Road${hostile} safety\n\n*The General Assembly*,\n\n1. *Decides* to meet;\n`,
  };
  expect((await resolution('tidy a.resolution', { files })).out).toContain('\u001b');
  const shown = await resolution('tidy a.resolution', { files, reader: 'person' });
  expect(shown.out).not.toContain('\u001b');
});

test('an empty text is said to be left out, once; notes are left out without a word', async () => {
  const corpus = corpusHost();
  const folder = folderOfTexts({ '78-69.txt': adopted, 'a.md': '', 'b.md': '\n', 'c.md': 'Milk' });
  const words = ['search', 'road safety', '--corpus', folder.path];
  const first = await resolution(words, { corpus });
  expect(first.complaints).toBe(
    'resolution: Texts of your corpus are left out: "a.md" is empty; "b.md" is empty\n',
  );
  const again = await resolution(words, { corpus });
  expect(again.complaints).toBe('');
  expect(again.code).toBe(0);
});

test('what supersedes a cited resolution is told first, however many newer texts cite it', async () => {
  const by = (number: string, operative: string) =>
    `# ${number}. Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its resolution 60/9,\n\n1. ${operative}.\n`;
  const citing = Array.from({ length: 205 }, (_, at): [string, string] => [
    `b${at}.md`,
    by(`80/${at + 1}`, '*Decides* to meet'),
  ]);
  const superseding = by(
    '61/1',
    '*Decides* that the present resolution supersedes its resolution 60/9',
  );
  const folder = folderOfTexts({ ...Object.fromEntries(citing), 'a.md': superseding });
  const files = { 'a.resolution': by('90/1', '*Agrees*') };
  const corpus = ['--corpus', folder.path];
  const cited = await resolution(['cite', 'a.resolution', ...corpus], { files });
  expect(cited.out).toContain(
    'General Assembly 60/9: superseded by General Assembly resolution 61/1, paragraph 1\n',
  );
  const hovered = await resolution(['hover', 'a.resolution:5:32', ...corpus], { files });
  expect(hovered.out).toContain(
    '### General Assembly resolution 60/9\n\n**Superseded by** *General Assembly resolution 61/1*, paragraph 1: ' +
      '“Decides that the present resolution supersedes its resolution 60/9”\n',
  );
});

test('hover names the text that follows under the same title', async () => {
  const titled = (number: string) =>
    `# ${number}. Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its resolution 77/9,\n\n1. *Agrees*.\n`;
  const folder = folderOfTexts({ 'a.md': titled('78/5'), 'b.md': titled('79/6') });
  const files = { 'a.resolution': titled('90/1').replace('77/9', '78/5') };
  const corpus = ['--corpus', folder.path];
  const { out } = await resolution(['hover', 'a.resolution:5:32', ...corpus], { files });
  expect(out).toContain('**Later:** 79/6 (Lighthouses)\n');
});
