/** `resolution outline`, `cite`, `hover` and `explain`. */
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { sound } from './drafts.ts';
import { resolution } from './paperWorld.ts';

const files = { 'a.resolution': sound };

test('outline lists numbers and opening words', async () => {
  const { code, out } = await resolution('outline a.resolution', { files });
  expect(out).toBe(`Countering cybercrime
General Assembly, judged as ga
    Recalling
1. Invites
    (a) To cooperate;
    (b) To report;
2. Decides
`);
  expect(code).toBe(0);
});

test('outline prints numbers, letters and bullets as they are written', async () => {
  const draft = `*The Security Council*,

1) *Decides*

    a. To meet;

        - Every year;

[2 bis. *Requests* a report.]
`;
  const { out } = await resolution('outline -', { standardInput: draft });
  expect(out).toBe(`(no title)
Security Council, judged as sc
1) Decides
    a. To meet;
        - Every year;
[2 bis. Requests
`);
});

test('the version is that of the package', async () => {
  const { code, out } = await resolution('--version');
  expect(out).toBe(`${version}\n`);
  expect(code).toBe(0);
});

test('outline as JSON has the shape of the contract', async () => {
  const { out } = await resolution('outline --format json a.resolution', { files });
  expect(JSON.parse(out)).toMatchObject({
    title: 'Countering cybercrime',
    organ: 'General Assembly',
    profile: 'ga',
    preambular: [{ opening: 'Recalling', range: { start: { line: 4, character: 0 } } }],
    operative: [
      { label: '1', marker: '1.', opening: 'Invites', children: [{ label: 'a' }, { label: 'b' }] },
      { label: '2', opening: 'Decides', children: [] },
    ],
    annexes: [],
    footnotes: [],
  });
});

test('cite lists every citation with its number in normal form', async () => {
  const { out } = await resolution('cite --format json a.resolution', { files });
  expect(JSON.parse(out)).toMatchObject([
    {
      organ: 'General Assembly',
      number: '65/230',
      date: '2010-12-21',
      range: { start: { line: 4 } },
      known: 'none',
    },
  ]);
});

test('cite in words says what is not in the corpus', async () => {
  const { out } = await resolution('cite a.resolution', { files });
  expect(out).toBe('5:28 General Assembly 65/230 (2010-12-21): not in the corpus\n1 citation\n');
});

test('hover prints what an editor shows', async () => {
  const { code, out } = await resolution('hover a.resolution:5:30', { files });
  expect(out).toContain('65/230');
  expect(code).toBe(0);
});

test('hover says so where nothing is known', async () => {
  const { code, out } = await resolution('hover a.resolution:13:30', { files });
  expect(out).toBe('Nothing is known about this place\n');
  expect(code).toBe(0);
});

test('explain prints the page of a rule', async () => {
  const rulePages = { 'paragraph-number': '# paragraph-number\n' };
  const { code, out } = await resolution('explain paragraph-number', { rulePages });
  expect(out).toBe('# paragraph-number\n');
  expect(code).toBe(0);
});

const refused = [
  [
    'explain paragraph-nubmer',
    'There is no rule "paragraph-nubmer"; perhaps "paragraph-number" is meant',
  ],
  ['explain weather', 'There is no rule "weather"'],
  [
    'hover a.resolution',
    'Expected PATH:LINE:COLUMN, such as draft.resolution:12:3, not a.resolution',
  ],
  ['hover a.resolution:99:1', 'a.resolution has no line 99 with a column 1'],
  ['outline .', '. is a folder; this command wants one draft'],
  ['cite none.resolution', 'There is no file none.resolution'],
  ['outline --format xml a.resolution', 'The format "xml" is not available; choose text or json'],
] as const;

test.for(refused)('"%s" is refused in one sentence', async ([words, said]) => {
  const { code, complaints, out } = await resolution(words, { files });
  expect(complaints).toBe(`resolution: ${said}\n`);
  expect(out).toBe('');
  expect(code).toBe(2);
});
