/** What was kept, changed, moved, added and dropped between two texts. */
import { expect, test } from 'vitest';
import { compared } from '../../../server/src/corpus/compare/compared.ts';
import { countsOf } from '../../../server/src/corpus/compare/countsOf.ts';
import { paragraphsIn } from '../../../server/src/corpus/compare/paragraphsIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';
import { seedTexts } from '../seedTexts.ts';
import { checkCompared } from './checkCompared.ts';

const older = `*The General Assembly*,

*Recalling* its resolution 78/10 of 1 December 2023 on safe bicycles,

*Noting* that many cities have no cycle paths,

1. *Welcomes* the report of the Secretary-General on cycle paths in large cities;

2. *Invites* Member States:

    (a) To build cycle paths along all main roads;

    (b) To teach children in schools how to ride safely;

3. *Encourages* the press to report on accidents with courtesy;

4. *Requests* the Secretary-General to report to it at its seventy-ninth session.
`;

test('a text compared with itself is kept, paragraph by paragraph', () => {
  checkCompared(
    older,
    older,
    `
kept first preambular paragraph ← first preambular paragraph
kept second preambular paragraph ← second preambular paragraph
kept paragraph 1 ← paragraph 1
kept paragraph 2 ← paragraph 2
kept paragraph 2 (a) ← paragraph 2 (a)
kept paragraph 2 (b) ← paragraph 2 (b)
kept paragraph 3 ← paragraph 3
kept paragraph 4 ← paragraph 4`,
  );
});

test('numbers play no part: behind a new paragraph the others are kept', () => {
  checkCompared(
    older,
    older
      .replace('4. *Req', '5. *Req')
      .replace('3. *Enc', '4. *Enc')
      .replace('2. *Inv', '2. *Deplores* the theft of bells and lamps;\n\n3. *Inv'),
    `
kept first preambular paragraph ← first preambular paragraph
kept second preambular paragraph ← second preambular paragraph
kept paragraph 1 ← paragraph 1
new paragraph 2
kept paragraph 3 ← paragraph 2
kept paragraph 3 (a) ← paragraph 2 (a)
kept paragraph 3 (b) ← paragraph 2 (b)
kept paragraph 4 ← paragraph 3
kept paragraph 5 ← paragraph 4`,
  );
});

test('changed words leave a paragraph where it was, and what was dropped stands where it stood', () => {
  checkCompared(
    older,
    older
      .replace('seventy-ninth', 'eightieth')
      .replace('*Recalling* its resolution', '*Recalling* its resolutions 77/3 and')
      .replace('3. *Encourages* the press to report on accidents with courtesy;\n\n4.', '3.'),
    `
changed first preambular paragraph ← first preambular paragraph
kept second preambular paragraph ← second preambular paragraph
kept paragraph 1 ← paragraph 1
kept paragraph 2 ← paragraph 2
kept paragraph 2 (a) ← paragraph 2 (a)
kept paragraph 2 (b) ← paragraph 2 (b)
dropped paragraph 3
changed paragraph 3 ← paragraph 4`,
  );
});

test('a paragraph that was carried to another place has moved', () => {
  checkCompared(
    older,
    older
      .replace('3. *Encourages* the press to report on accidents with courtesy;\n\n', '')
      .replace(
        '1. *Wel',
        '1. *Encourages* the press to report on accidents with courtesy;\n\n2. *Wel',
      )
      .replace('2. *Inv', '3. *Inv'),
    `
kept first preambular paragraph ← first preambular paragraph
kept second preambular paragraph ← second preambular paragraph
moved paragraph 1 ← paragraph 3
kept paragraph 2 ← paragraph 1
kept paragraph 3 ← paragraph 2
kept paragraph 3 (a) ← paragraph 2 (a)
kept paragraph 3 (b) ← paragraph 2 (b)
kept paragraph 4 ← paragraph 4`,
  );
});

test('a matter that goes from the preamble to the operative part is followed', () => {
  checkCompared(
    older,
    older
      .replace('*Noting* that many cities have no cycle paths,\n\n', '')
      .replace('1. *Wel', '1. *Notes* that many cities have no cycle paths;\n\n2. *Wel')
      .replace('2. *Inv', '3. *Inv')
      .replace('3. *Enc', '4. *Enc')
      .replace('4. *Req', '5. *Req'),
    `
kept first preambular paragraph ← first preambular paragraph
changed paragraph 1 ← second preambular paragraph
kept paragraph 2 ← paragraph 1
kept paragraph 3 ← paragraph 2
kept paragraph 3 (a) ← paragraph 2 (a)
kept paragraph 3 (b) ← paragraph 2 (b)
kept paragraph 4 ← paragraph 3
kept paragraph 5 ← paragraph 4`,
  );
});

test('what says the same several times is matched in order', () => {
  const twice = `*The General Assembly*,

1. *Decides* to remain seized of the matter;

2. *Urges* all States to ring their bells;

3. *Decides* to remain seized of the matter.
`;
  checkCompared(
    twice,
    twice.replace('ring their bells', 'ring their bells at noon'),
    `
kept paragraph 1 ← paragraph 1
changed paragraph 2 ← paragraph 2
kept paragraph 3 ← paragraph 3`,
  );
});

test('the words that close a list belong to its paragraph, and what follows them does not', () => {
  const text = `*The General Assembly*,

1. *Invites* all States:

    (a) To ring their bells;

    (b) To light their lamps;

and to consider how bicycles could be made safer;

The following text is not part of it.

2. *Requests* a report.
`;
  const places = paragraphsIn(analyse(text)).map(({ place }) => place);
  expect(places).toEqual([
    'paragraph 1',
    'paragraph 1 (a)',
    'paragraph 1 (b)',
    'paragraph 1, closing words',
    'passage 1',
    'paragraph 2',
  ]);
});

test('the passages of an annex are compared, too', () => {
  const annexed = `${older}
# Annex

## Rules for bells

Bells are rung before each crossing.

Lamps are lit when the sun has set.
`;
  checkCompared(
    annexed,
    annexed.replace('Bells are rung before each crossing.\n\n', '').slice(annexed.indexOf('*The')),
    `
kept first preambular paragraph ← first preambular paragraph
kept second preambular paragraph ← second preambular paragraph
kept paragraph 1 ← paragraph 1
kept paragraph 2 ← paragraph 2
kept paragraph 2 (a) ← paragraph 2 (a)
kept paragraph 2 (b) ← paragraph 2 (b)
kept paragraph 3 ← paragraph 3
kept paragraph 4 ← paragraph 4
kept annex, passage 1 ← annex, passage 1
dropped annex, passage 2
kept annex, passage 2 ← annex, passage 3`,
  );
});

test('every paragraph of two unlike texts is in one row, and in one only', () => {
  const texts = seedTexts().map(({ text }) => paragraphsIn(analyse(text)));
  for (const before of texts) {
    for (const after of texts) {
      const rows = compared(before, after);
      const newer = rows.flatMap((row) => (row.kind === 'dropped' ? [] : [row.newer]));
      const kept = rows.flatMap((row) => (row.kind === 'new' ? [] : [row.older]));
      expect(newer).toEqual(after);
      expect(new Set(kept)).toEqual(new Set(before));
      expect(kept).toHaveLength(before.length);
      if (before === after) expect(countsOf(rows)).toMatchObject({ kept: before.length });
    }
  }
});

test('what is said several times belongs to the paragraphs beside it', () => {
  const say = (operative: readonly string[]) =>
    `*The General Assembly*,\n\n${operative.map((words, at) => `${at + 1}. *Decides* ${words};\n\n`).join('')}`;
  const refrain = 'to keep the matter under review at its regular sessions';
  const [paths, schools] = ['to build cycle paths along main roads', 'to teach riding in schools'];
  checkCompared(
    say([refrain, paths, refrain, schools]),
    say([paths, refrain, schools, refrain]),
    `
kept paragraph 1 ← paragraph 2
kept paragraph 2 ← paragraph 3
kept paragraph 3 ← paragraph 4
moved paragraph 4 ← paragraph 1
`,
  );
});
