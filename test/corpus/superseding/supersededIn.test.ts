/** Which resolutions a text supersedes. */
import { expect, test } from 'vitest';
import { supersededIn } from '../../../server/src/corpus/superseding/supersededIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';

const commission = 'Commission on Crime Prevention and Criminal Justice';

function supersededBy(operative: string, preamble = 'Recalling its resolution 70/1,') {
  const text = `# Lighthouses\n\nThe General Assembly,\n\n${preamble}\n\n${operative}\n`;
  return [...supersededIn(analyse(text)).keys()].map(
    ({ organ, number }) => `${organ?.name ?? '?'} ${number}`,
  );
}

function decides(sentence: string) {
  return supersededBy(`1. Welcomes the report;\n\n2. ${sentence}.`);
}

test.each([
  'Decides that the present resolution supersedes its resolution 60/1 of 16 September 2005',
  'Decides also that the present resolution shall supersede its resolution 60/1',
  'Decides that this resolution replaces General Assembly resolution 60/1 in its entirety',
  'Decides further that, accordingly, the present resolution supersedes and replaces its resolution 60/1',
  'Stresses that the present resolution hereby replaces its resolution 60/1',
  'The present resolution repeals resolution 60/1',
  'Decides that the present resolution supersedes its resolution 60/1 on the rule of law, and requests the Secretary-General to report if necessary',
  'Decides that the present resolution supersedes its resolution 60/1, entitled “What if lighthouses may be lit”',
  'Decides that the present resolution supersedes the following resolutions: resolution 60/1',
  'Rescinds its resolution 60/1 of 16 September 2005',
  'Also revokes resolution 60/1',
  'Hereby repeals its resolution 60/1',
  'Decides to rescind its resolution 60/1',
  'Decides hereby to revoke its resolution 60/1, with immediate effect',
  'Decides to replace its resolution 60/1 with the present resolution',
  'Resolves to terminate its resolution 60/1',
  'Decides that its resolution 60/1 is hereby superseded',
  'Decides that resolution 60/1 shall be superseded by the present resolution',
  'Decides that its resolution 60/1, entitled “Lighthouses”, is superseded',
  'Declares that its resolution 60/1 on the rule of law and lighthouses is hereby rescinded',
  'Notes that its resolution 60/1 is superseded by the present resolution',
  'Resolution 60/1 is hereby revoked',
  'Decides that resolution 60/1 of the General Assembly is hereby superseded',
  'Decides that, as of 1 January 2027, the present resolution supersedes its resolution 60/1',
  'Its resolution 60/1 is replaced by this resolution',
  'Decides that the present resolution supersedes all previous resolutions, including resolution 60/1',
  'Decides that the present resolution supersedes its earlier relevant resolutions and decisions on lighthouses and lamps, in particular resolution 60/1',
  'Decides to rescind all its prior resolutions on lighthouses, namely resolution 60/1',
  'Decides that all previous resolutions on lighthouses, including resolution 60/1, are hereby superseded',
])('“%s” supersedes it', (sentence) => {
  expect(decides(sentence)).toEqual(['General Assembly 60/1']);
});

test.each([
  'Decides that the present resolution [supersedes resolution 60/1]',
  'Decides that the present resolution [supersedes] [welcomes] resolution 60/1',
  '[Decides that] the present resolution supersedes resolution 60/1',
  'Decides that the present resolution supersedes resolution [60/1]',
  'Decides that the present resolution supersedes resolution 60/1 [on the rule of law]',
  'Decides that the present resolution ~~supersedes resolution 60/1~~',
  'Decides that the present resolution ++supersedes++ resolution 60/1',
  '[Decides that the present resolution supersedes:]\n\n    (a) Resolution 60/1',
])('“%s” is not agreed', (sentence) => {
  expect(decides(sentence)).toEqual([]);
});

test('brackets in another sentence or subparagraph change nothing', () => {
  const list =
    'Decides that the present resolution supersedes:\n\n    (a) Resolution 60/1;\n\n    (b) [Resolution 60/2]';
  expect(decides(list)).toEqual(['General Assembly 60/1']);
  const sentence = 'Decides that the present resolution supersedes resolution 60/1; [thanks it]';
  expect(decides(sentence)).toEqual(['General Assembly 60/1']);
});

test.each([
  // Something of a resolution, or something else.
  'Decides to terminate the measures in paragraph 8 of resolution 1267 (1999)',
  'Decides to lift the measures imposed by paragraph 2 of resolution 1171 (1998)',
  'Decides that the measures imposed by resolution 1171 (1998) are hereby terminated',
  'Decides that the present resolution supersedes paragraph 5 of its resolution 60/1',
  'Decides that the present resolution supersedes its resolution 60/1, paragraphs 3 and 4',
  'Decides that the present resolution supersedes the annex to its resolution 60/1',
  'Decides that the present resolution supersedes its resolution 60/1, annex II',
  'Decides that the present resolution supersedes the provisions of previous resolutions, including resolution 60/1',
  'Decides that the present resolution supersedes parts of its earlier resolutions on lamps, including resolution 60/1',
  'Decides that the guidelines in the annex replace those of its resolution 60/1',
  'Decides to revoke the determination contained in its resolution 60/1',
  'Decides to replace the Board established by resolution 60/1',
  'Decides that the mandate under its resolution 60/1 is terminated',
  // In part, or on a condition.
  'Decides that the present resolution supersedes its resolution 60/1 with respect to lighthouses',
  'Decides that the present resolution supersedes its resolution 60/1, but not its annex',
  'Decides that the present resolution supersedes its resolution 60/1, first preambular paragraph',
  'Decides that the present resolution supersedes its resolution 60/1, article 5',
  'Decides that the present resolution supersedes its resolution 60/1 save for paragraph 5 thereof',
  'Decides that the present resolution supersedes its resolution 60/1 in case of conflict',
  'Decides that the present resolution supersedes its resolution 60/1 as soon as the Fund is set up',
  'Decides that the present resolution supersedes its resolution 60/1 on the entry into force of the Treaty',
  'Decides that the present resolution supersedes its resolution 60/1 on a provisional basis',
  'Decides that the present resolution supersedes its resolution 60/1 for a period of one year',
  'Decides that the present resolution supersedes its resolution 60/1 provisionally',
  'Decides to cancel its resolution 60/1 debts',
  'Terminates resolution 60/1 arms embargo',
  'Rescinds its resolution 60/1 request to the Secretary-General',
  'Decides to replace its resolution 60/1 by a single omnibus text at its eightieth session',
  'Decides that the present resolution supersedes its resolution 60/1 in part',
  'Decides that the present resolution supersedes its resolution 60/1 insofar as it speaks of lamps',
  'Decides that the present resolution supersedes its resolution 60/1, except for the lamps',
  'Decides that, if the lamps are lit, the present resolution supersedes its resolution 60/1',
  'Decides that its resolution 60/1 shall be superseded upon the entry into force of the Convention',
  'Decides that its resolution 60/1 is superseded unless the Council decides otherwise',
  'Decides that, upon receipt of the report, its resolution 60/1 shall be terminated',
  // Yet to come, not at all, or a wish.
  'Decides that a new resolution will supersede its resolution 60/1',
  'Decides that the present resolution will supersede its resolution 60/1',
  'Decides that the present resolution does not supersede its resolution 60/1',
  'Decides that the present resolution shall not supersede its resolution 60/1',
  'Decides to consider rescinding its resolution 60/1',
  'Requests the Council to rescind its resolution 60/1',
  'Requests the Secretary-General to report whether the present resolution supersedes its resolution 60/1',
  'Expresses its intention to replace its resolution 60/1',
  // History, and the deeds of others.
  'Recalls that its resolution 60/1 superseded its resolution 59/1',
  'Notes that its resolution 60/1 is superseded by its resolution 61/1',
  'Notes that resolution 60/1 has been superseded',
  'Takes note of the decision of the Council to rescind its resolution 60/1',
  'Decides that the text shall read: “Decides that the present resolution supersedes its resolution 60/1”',
  'Decides that the present resolution supersedes all previous resolutions, and recalls its resolution 60/1',
])('“%s” supersedes nothing', (sentence) => {
  expect(decides(sentence)).toEqual([]);
});

test('each of a list is superseded', () => {
  const lists = [
    'Decides that the present resolution supersedes its resolutions 60/1 and 61/2 of 6 December 2006',
    'Rescinds its resolution 60/1, and its resolution 61/2, and recalls its resolution 62/3',
    'Decides that its resolutions 60/1 and 61/2 are hereby superseded',
    'Decides that the following resolutions are hereby rescinded: resolution 60/1 and resolution 61/2',
  ];
  const both = ['General Assembly 60/1', 'General Assembly 61/2'];
  expect(lists.map(decides)).toEqual(lists.map(() => both));
});

test('a resolution of another organ can be superseded', () => {
  const sentence = `Decides that the present resolution supersedes resolution 22/7 of the ${commission}`;
  expect(decides(sentence)).toEqual([`${commission} 22/7`]);
});

test('subparagraphs go on with what their paragraph begins', () => {
  const rescinds = '1. Decides:\n\n    (a) To rescind its resolution 60/1;\n\n    (b) To meet.';
  const list =
    '1. Decides that the following resolutions are hereby superseded:\n\n    (a) Resolution 60/1;\n\n    (b) Resolution 61/2 on lamps.';
  const asks = '1. Requests the Council:\n\n    (a) To rescind its resolution 60/1.';
  expect(supersededBy(rescinds)).toEqual(['General Assembly 60/1']);
  expect(supersededBy(list)).toEqual(['General Assembly 60/1', 'General Assembly 61/2']);
  expect(supersededBy(asks)).toEqual([]);
});

test('the sentence is given as the text has it', () => {
  const text = `*The General Assembly*,

1. *Welcomes* the report; *decides* to go on;

2. *Decides* that the present resolution supersedes its resolutions 60/1 and 61/2.[^1]

[^1]: A note.
`;
  expect([...supersededIn(analyse(text)).values()]).toEqual([
    'Decides that the present resolution supersedes its resolutions 60/1 and 61/2',
    'Decides that the present resolution supersedes its resolutions 60/1 and 61/2',
  ]);
});

test('a preamble, a note, an annex, a quotation and what is not agreed supersede nothing', () => {
  const sentence = 'Decides that the present resolution supersedes its resolution 60/1';
  expect(supersededBy('1. Decides to meet.', `${sentence},`)).toEqual([]);
  expect(supersededBy(`1. Decides to meet.[^1]\n\n[^1]: ${sentence}.`)).toEqual([]);
  expect(supersededBy(`1. Decides to meet.\n\n# Annex\n\n1. ${sentence}.`)).toEqual([]);
  expect(supersededBy(`1. Decides to meet;\n\n“2. ${sentence}.”`)).toEqual([]);
  expect(supersededBy(`1. Decides to meet;\n\n[2. ${sentence}.]`)).toEqual([]);
});
