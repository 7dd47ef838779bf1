/** An agreed paragraph put into a draft: number, end mark and footnotes are right afterwards. */
import { expect, test } from 'vitest';
import { insertWording, type Wording } from '../../server/src/features/insertWording.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { readFixture } from '../support/fixture.ts';

const wishes = { numbering: 'running', adverbs: 'follow', references: 'ask' } as const;
const options = { wishes, italics: 'auto' } as const;

const operative: Wording = {
  ...{ kind: 'operative', place: 'paragraph 12', name: 'General Assembly resolution 78/69' },
  text: 'Calls upon Member States to cooperate; and',
};
const preambular: Wording = {
  ...{ kind: 'preambular', place: 'third preambular paragraph' },
  ...{ name: 'General Assembly resolution 78/69', text: 'Noting with concern the root causes,' },
};
const subparagraph: Wording = { ...operative, place: 'paragraph 3 (b)', text: 'The root causes;' };

function inserted(drawn: string, wording: Wording): string {
  const { text, cursor } = readFixture(drawn);
  const edits = insertWording(analyse(text), cursor ?? -1, wording, options);
  return 'refused' in edits ? edits.refused : `\n${applyEdits(text, edits)}`;
}

test('notes behind it count on, references go on leading where they led', () => {
  const draft = `
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Decides* to |convene;

2. *Takes note* of the report;

3. *Requests* a report on paragraph 2 above.[^2]

[^1]: A.

[^2]: B.
`;
  expect(inserted(draft, operative)).toBe(`
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Decides* to convene;

2. *Calls upon* Member States to cooperate;[^2]

3. *Takes note* of the report;

4. *Requests* a report on paragraph 3 above.[^3]

[^1]: A.

[^2]: See General Assembly resolution 78/69, para. 12.

[^3]: B.
`);
});

test('notes are written as the draft writes them, and verbs without italics where it has none', () => {
  const draft = `
The General Assembly,

Recalling it,|¹

1. Decides to convene.

¹ A.
`;
  expect(inserted(draft, preambular)).toBe(`
The General Assembly,

Recalling it,¹

Noting with concern the root causes,²

1. Decides to convene.

¹ A.

² See General Assembly resolution 78/69, third preambular paragraph.
`);
});

test('the first note of a draft comes to its end, before the annexes', () => {
  const draft = `
*The General Assembly*,

*Recalling* it,

1. *Decides* to convene;

2. *Requests*| a report.

# Annex

Rules
`;
  expect(inserted(draft, operative)).toBe(`
*The General Assembly*,

*Recalling* it,

1. *Decides* to convene;

2. *Requests* a report;

3. *Calls upon* Member States to cooperate.[^1]

[^1]: See General Assembly resolution 78/69, para. 12.

# Annex

Rules
`);
});

test('a subparagraph comes among subparagraphs', () => {
  const draft = '\n*The General Assembly*\n\n1. *Decides*:\n\n    (a) One|;\n\n    (b) Two.\n';
  expect(inserted(draft, subparagraph)).toBe(
    '\n*The General Assembly*\n\n1. *Decides*:\n\n    (a) One;\n\n    (b) The root causes;[^1]\n\n    (c) Two.\n\n[^1]: See General Assembly resolution 78/69, para. 3 (b).\n',
  );
});

const place = '\n*The General Assembly*,\n\n*Recalling* it,\n\n1. *Decides* to meet.|\n';

test.each([
  [
    preambular,
    'This is a preambular paragraph: please put the cursor into a preambular paragraph first',
  ],
  [subparagraph, 'This is a subparagraph: please put the cursor into a subparagraph first'],
  [
    { ...operative, kind: 'annex' as const },
    'What stands in an annex is no paragraph of a resolution',
  ],
])('what does not belong there is refused', (wording, reason) => {
  expect(inserted(place, wording)).toBe(reason);
});

test('a draft is a source within a sentence, too', () => {
  const draft = { ...operative, name: 'Draft A/C.3/78/L.9' };
  expect(inserted(place, draft)).toContain('[^1]: See draft A/C.3/78/L.9, para. 12.');
});

test('words of the corpus make neither links, tags nor comments of a draft', () => {
  const hostile = { ...operative, text: 'Calls upon [all](command:x) <!-- States --> to meet;' };
  expect(inserted(place, hostile)).toContain(
    '2. *Calls upon* [all(command:x) !-- States -- to meet.[^1]',
  );
});

test('in the texts that come along, each paragraph takes one below it, and nothing else is lost', () => {
  for (const { file, text } of seedTexts()) {
    const before = analyse(text);
    const sections = before.outline.parts.flatMap(({ sections: all }) => all);
    for (const { body } of sections.flatMap((section) => section.operative)) {
      const edits = insertWording(before, body.span.start, operative, options);
      if ('refused' in edits) continue;
      const after = analyse(applyEdits(text, edits));
      expect(after.footnotes.calls.length, file).toBe(before.footnotes.calls.length + 1);
      expect(after.footnotes.notes.length, file).toBe(before.footnotes.notes.length + 1);
      expect(after.numbering.length, file).toBe(before.numbering.length + 1);
      expect(after.references.length, file).toBe(before.references.length);
      expect(after.footnotes.calls.filter(({ note }) => note === undefined).length, file).toBe(
        before.footnotes.calls.filter(({ note }) => note === undefined).length,
      );
    }
  }
});
