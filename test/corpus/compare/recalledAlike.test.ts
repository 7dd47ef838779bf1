/** Which of the texts it recalls a draft goes on from, where no title is alike. */
import { expect, test } from 'vitest';
import { paragraphsIn } from '../../../server/src/corpus/compare/paragraphsIn.ts';
import { recalledAlike } from '../../../server/src/corpus/compare/recalledAlike.ts';
import { recalledBefore } from '../../../server/src/corpus/compare/recalledBefore.ts';
import { successorIn } from '../../../server/src/corpus/compare/successorIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';

const draft = `# Cycle paths

*The General Assembly*,

*Recalling* its resolutions 76/2 of 6 December 2021 and 77/12 of 1 December 2022,

*Concerned* about the theft of bicycle lamps at night in large cities,

1. *Urges* Member States to mend the potholes of their cycle paths without delay;

2. *Requests* the Secretary-General to report on bicycle bells at the eightieth session.
`;

function adopted(number: string, paragraphs: string): string {
  return `# ${number}. Safe traffic\n\n*The General Assembly*,\n\n${paragraphs}`;
}

const alike = adopted(
  '77/12',
  `*Concerned* about the theft of bicycle lamps at night in large cities,

1. *Urges* Member States to mend the potholes of their cycle paths without delay;

2. *Requests* the Secretary-General to report on bicycle bells at the seventy-ninth session.
`,
);

const other = adopted(
  '76/2',
  `*Concerned* about the theft of bicycle lamps at night in large cities,

1. *Decides* to convene a conference of harbour masters in Valletta.
`,
);

function found(text: string, candidates: readonly string[]): readonly string[] {
  const texts = candidates.map((candidate) => {
    const resolution = analyse(candidate);
    return { ...successorIn(resolution, 'a.md'), paragraphs: paragraphsIn(resolution) };
  });
  const resolution = analyse(text);
  const read = recalledBefore(successorIn(resolution, 'draft.md'), texts).map((candidate) => ({
    candidate,
    paragraphs: candidate.paragraphs,
  }));
  return recalledAlike(paragraphsIn(resolution), read).map(
    ({ candidate, because }) => `${candidate.identity.number ?? ''} ${because.join(', ')}`,
  );
}

test('it is the one from which most of its paragraphs have come', () => {
  expect(found(draft, [other, alike])).toEqual(['77/12 recalled, paragraphs']);
});

test('a text with the same paragraphs that it does not recall is none', () => {
  expect(found(draft.replace('77/12', '77/13'), [alike])).toEqual([]);
});

test('what it recalls for a single paragraph is none', () => {
  expect(found(draft, [other])).toEqual([]);
});

test('a text of another organ, a later one or the text itself is none', () => {
  const texts = [
    alike.replace('General Assembly', 'Human Rights Council'),
    alike.replace('77/12', '76/2'),
  ];
  expect(found(draft.replace('# Cycle', '# 76/2. Cycle'), texts)).toEqual([]);
});
