/** Which text a draft goes on from. */
import { expect, test } from 'vitest';
import { predecessorsOf } from '../../../server/src/corpus/compare/predecessorsOf.ts';
import { successorIn } from '../../../server/src/corpus/compare/successorIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';

const draft = `A/C.2/79/L.5

Agenda item 19 (a)

# Safe bicycles: cycle paths

*The General Assembly*,

*Recalling* its resolution 77/4 of 1 December 2022,

1. *Decides* to meet.
`;

function adopted(number: string, title: string, organ = 'General Assembly'): string {
  return `# ${number}. ${title}\n\n*The ${organ}*,\n\n1. *Decides* to meet.\n`;
}

function found(text: string, candidates: readonly string[]): readonly string[] {
  return predecessorsOf(
    successorIn(analyse(text), 'draft.md'),
    candidates.map((candidate) => successorIn(analyse(candidate), 'candidate.md')),
  ).map(({ candidate, because }) => `${candidate.identity.number ?? ''} ${because.join(', ')}`);
}

test('a draft goes on from the latest text of its organ with its title', () => {
  const texts = [
    adopted('76/1', 'Safe bicycles: cycle paths'),
    adopted('78/3', 'Safe bicycles: cycle paths'),
    adopted('78/4', 'Rights of the child'),
    adopted('1/2', 'Safe bicycles: cycle paths', 'Human Rights Council'),
  ];
  expect(found(draft, texts)).toEqual(['78/3 title', '76/1 title']);
});

test('what the preamble recalls comes first among equals, and is enough where the title is another', () => {
  expect(
    found(draft, [
      adopted('78/3', 'Safe bicycles: cycle paths'),
      adopted('77/4', 'Safe bicycles: cycle paths'),
    ]),
  ).toEqual(['77/4 title, recalled', '78/3 title']);
  expect(found(draft, [adopted('77/4', 'Safe bicycles for children')])).toEqual([
    '77/4 similar title, recalled',
  ]);
});

test('one part of a title stands for the whole', () => {
  expect(
    found(draft.replace('Safe bicycles: cycle paths', 'Safe bicycles and tricycles'), [
      adopted('76/2', 'Safe bicycles and tricycles: cycle paths'),
      adopted('76/3', 'Cycle paths'),
    ]),
  ).toEqual(['76/2 similar title']);
});

test('neither the text itself nor a later one is a predecessor', () => {
  const text = adopted('78/3', 'Safe bicycles');
  expect(
    found(text, [text, adopted('79/1', 'Safe bicycles'), adopted('77/9', 'Safe bicycles')]),
  ).toEqual(['77/9 title']);
});

test('a draft tells its session and its item of the agenda', () => {
  expect(successorIn(analyse(draft), 'draft.md').identity).toMatchObject({
    organ: 'General Assembly',
    status: 'draft',
    session: '79',
    agendaItem: '19 (a)',
  });
});
