/** The source files keep the habits of STYLE.md that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sources = filesIn('server/src').concat(filesIn('client/src'));
const tests = filesIn('test');

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Files of which something is true: an empty list is a pass, a full one says where to look. */
function where(files: readonly string[], isSo: (text: string) => boolean): readonly string[] {
  return files.filter((file) => isSo(read(file)));
}

const vagueNames =
  /^(?:utils?|helpers?|common|misc|index|base|.*(?:Manager|Service|Provider|Helper|Utils?|Handle|Info|Item))\.ts$/i;

describe('source files', () => {
  test('open with a comment that says what they are for', () => {
    expect(where([...sources, ...tests], (text) => !text.startsWith('/**'))).toEqual([]);
  });

  test('have names that say something', () => {
    expect([...sources, ...tests].filter((file) => vagueNames.test(path.basename(file)))).toEqual(
      [],
    );
  });

  test('pass nothing on from other files', () => {
    expect(where(sources, (text) => /^export (?:\*|\{[^}]*\}) from/m.test(text))).toEqual([]);
  });

  test('name what they export', () => {
    expect(where(sources, (text) => /^export default /m.test(text))).toEqual([]);
  });

  test('import files by their names', () => {
    expect(where(sources, (text) => /from '\.[^']*(?<!\.ts|\.json)'/.test(text))).toEqual([]);
  });
});

describe('tests', () => {
  test('are all run', () => {
    expect(
      where(tests, (text) => /\b(?:test|it|describe)\.(?:skip|only|todo)\b/.test(text)),
    ).toEqual([]);
  });
});
