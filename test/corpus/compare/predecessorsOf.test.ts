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

test('an earlier text comes before another draft of the same session', () => {
  const other = draft.replace('L.5', 'L.6').replace('Recalling', 'Noting');
  const texts = [other, adopted('76/1', 'Safe bicycles: cycle paths')];
  expect(found(draft, texts)).toEqual(['76/1 title', ' title']);
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

/** Under an item of the agenda of the session, with another title than the draft. */
function underItem(number: string, item: string, title: string): string {
  const masthead = `A/RES/${number}\n\nAgenda item 7\n\n**${item}**\n\n## Resolution adopted by the General Assembly`;
  return `${masthead}\n\n${adopted(number, title)}`;
}

const ofItem = draft.replace(
  'Agenda item 19 (a)',
  'Agenda item 19 (a)\n\n**Traffic in 2025: bicycles**',
);

test('where no title is like that of the draft, texts of its item of the agenda are, if each session has one', () => {
  const texts = [
    underItem('76/2', 'Traffic in 2022: bicycles', 'Velocipedes'),
    underItem('78/2', 'Traffic in 2024: Bicycles', 'Two-wheeled vehicles'),
    underItem('78/3', 'Traffic in 2024: cars', 'Cars'),
    underItem('79/3', 'Traffic in 2025: bicycles', 'Of the same session'),
  ];
  expect(found(ofItem, texts)).toEqual(['78/2 item', '76/2 item']);
  expect(found(draft, texts)).toEqual([]);
  expect(found(ofItem, [...texts, adopted('75/1', 'Safe bicycles: cycle paths')])).toEqual([
    '75/1 title',
  ]);
});

test('of many texts of one item only those are that the draft recalls', () => {
  const texts = ['77/3', '77/4', '77/5'].map((number) =>
    underItem(number, 'Traffic in 2023: bicycles', `Velocipedes of kind ${number}`),
  );
  expect(found(ofItem, texts)).toEqual(['77/4 item, recalled']);
});

test('among similar titles the one of the same item comes first', () => {
  const texts = [
    underItem('77/8', 'Traffic: bicycles', 'Safe bicycles: cycle paths and bridges'),
    underItem('77/9', 'Sports', 'Safe bicycles: cycle paths and bridges'),
  ];
  const named = ofItem.replace('Traffic in 2025: bicycles', 'Traffic: bicycles');
  expect(found(named, texts)).toEqual(['77/8 similar title', '77/9 similar title']);
});

test('a draft tells its session and its item of the agenda', () => {
  expect(successorIn(analyse(draft), 'draft.md').identity).toMatchObject({
    organ: 'General Assembly',
    status: 'draft',
    session: '79',
    agendaItem: '19 (a)',
  });
});
