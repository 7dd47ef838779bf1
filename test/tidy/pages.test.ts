/** README, guide and changelog say what is there. `UPDATE=1` writes the table of rules in the README anew. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { resolution } from '../cli/paperWorld.ts';
import { ruleDocs } from '../support/ruleDocs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = path.join(root, 'README.md');

const pages = [
  ...pagesIn('.'),
  ...pagesIn('docs'),
  ...pagesIn('docs/guide'),
  ...pagesIn('docs/rules'),
];

function pagesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
}

function read(page: string): string {
  return readFileSync(path.join(root, page), 'utf8');
}

/** `<!-- rules -->` … `<!-- /rules -->` */
const tableOfRules = /(?<=<!-- rules -->\n).*?(?=<!-- \/rules -->)/s;

/** The table of `docs/rules`, as it reads from the root. */
function rulesTable(): string {
  const lines = (ruleDocs().get('README.md') ?? '').split('\n');
  const table = lines.filter((line) => line.startsWith('|'));
  return `${table.join('\n').replaceAll('](', '](docs/rules/')}\n`;
}

test('the README lists every rule, and no other', () => {
  if (process.env['UPDATE'] !== undefined) {
    writeFileSync(readme, read('README.md').replace(tableOfRules, rulesTable));
  }
  expect(tableOfRules.exec(read('README.md'))?.[0]).toBe(rulesTable());
});

/** `` `[^1]` `` */
const codeInLine = /`[^`\n]+`/g;

/** Code is no text: what looks like a link in it is none. */
function withoutCode(markdown: string): string {
  let fence = '';
  const lines = markdown.split('\n').filter((line) => {
    const sign = /^ *(`{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') fence = sign;
    else if (sign === fence) fence = '';
    return fence === '' && sign === '';
  });
  return lines.join('\n').replace(codeInLine, '');
}

/** `[words](docs/format.md#footnotes)` */
const link = /\]\(([^()\s]+)\)/g;

test.each(pages)('every link of %s leads to a file and a heading that are there', (page) => {
  const targets = [...withoutCode(read(page)).matchAll(link)].map(([, target = '']) => target);
  const broken = targets.filter((target) => !/^https?:/.test(target) && !leads(page, target));
  expect(broken).toEqual([]);
});

function leads(page: string, target: string): boolean {
  const [file = '', heading] = target.split('#');
  const there = file === '' ? page : path.join(path.dirname(page), file);
  if (!existsSync(path.join(root, there))) return false;
  return heading === undefined || headingsOf(there).includes(heading);
}

/** As links name them: `To silence one` → `to-silence-one` */
function headingsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the first version in the changelog is that of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(/^## \[(\d[^\]]*)\]/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

interface Contributions {
  readonly commands: readonly { readonly title: string }[];
  readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
}

const { contributes } = JSON.parse(read('package.json')) as { contributes: Contributions };

test('every command has its place in the README or the guide', () => {
  const told = [...pagesIn('docs/guide'), 'README.md'].map(read).join('\n').replace(/\s+/g, ' ');
  const titles = contributes.commands.map(({ title }) => title);
  expect(titles.filter((title) => !told.includes(title))).toEqual([]);
});

/** `| `resolution.profile` | the house style …` */
const rowOfSetting = /^\| `(resolution\.[\w.]+)` \|/gm;

test('the README lists every setting, and no other', () => {
  expect(firstCells(rowOfSetting)).toEqual(
    Object.keys(contributes.configuration.properties).toSorted(),
  );
});

/** `| `resolution lint draft.resolution` | prints the findings …` */
const rowOfCommand = /^\| `resolution ([a-z]+)[ `]/gm;
/** `  lint [options] [paths...]  find mistakes …` */
const lineOfCommand = /^ {2}([a-z]+) /gm;

test('the README lists every command of the command line, and no other', async () => {
  const { out } = await resolution('--help');
  const [, listed = ''] = out.split('Commands:\n');
  const commands = [...listed.matchAll(lineOfCommand)].map(([, name = '']) => name);
  expect(firstCells(rowOfCommand)).toEqual(commands.filter((name) => name !== 'help').toSorted());
});

/** What the first cells of a table in the README name, in alphabetical order. */
function firstCells(row: RegExp): readonly string[] {
  return [...read('README.md').matchAll(row)].map(([, name = '']) => name).toSorted();
}
