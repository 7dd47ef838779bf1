/** What conversions leave behind is found, each kind once, and put right without touching a word. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from '../support/findings.ts';

/** A faultless draft around one paragraph. */
function draft(paragraph: string, after = ''): string {
  return `*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

1. *Decides* ${paragraph};

2. *Requests* the Secretary-General to report on the present resolution.
${after}`;
}

function debrisIn(text: string) {
  return findingsOf(text).filter(({ rule }) => rule === 'conversion-debris');
}

/** The draft after the first fix of every finding, one at a time. */
function mended(text: string): string {
  let current = text;
  for (;;) {
    const edits = debrisIn(current)[0]?.fixes?.[0]?.edits;
    if (edits === undefined) return current;
    current = applyEdits(current, edits);
  }
}

test.each([
  ['an openended group', 'an open-ended group'],
  ['an OPENENDED group', 'an OPEN-ENDED group'],
  ['a fiftysecond session', 'a fifty-second session'],
  ['the well- being of all', 'the well-being of all'],
  ['law &amp; order', 'law & order'],
  ['States&#8217; views', 'States’ views'],
  ['States&amp;rsquo; views', 'States’ views'],
  ['Statesâ€™ views', 'States’ views'],
  ['a resumÃ©', 'a resumé'],
  ['the con\uFB02ict', 'the conflict'],
  ['a <span lang="EN-GB">report</span>', 'a report'],
  ['co\u00ADoperation', 'cooperation'],
  ['inter\u00AD\nnational law', 'international law'],
  ['capacity\u00AD\n    building', 'capacity-building'],
  ['the\u200B report', 'the report'],
  ['a report \\newpage', 'a report '],
  ['resolution [65/230](#) and [65/231]()', 'resolution 65/230 and 65/231'],
])('%s', (written, right) => {
  expect(mended(draft(written))).toBe(draft(right));
});

test.each([
  'the short- and long-term needs of States',
  'the report of 2/3 of the States',
  'the reports in documents A/78/67 and A/78/68',
  'an increase of < 5 per cent and > 3 per cent',
  'the AT&T and R&D agreements',
  'the Convention,<sup>1</sup> and H<sub>2</sub>O',
  'the report at www.example.org/openended',
  '[65/230](https://undocs.org/A/RES/65/230)',
  'the words <!-- openended --> as they stand',
])('nothing is left in "%s"', (words) => {
  expect(debrisIn(draft(words))).toEqual([]);
});

describe('pages', () => {
  const inside = (lines: string) =>
    draft('to hold a conference', `\n3. *Decides* so;\n\n${lines}\n\n4. *Decides* more.\n`);

  test.each([
    '2/4',
    '2 / 4',
    '2 / 4 19-12345',
    'GE.19-12345 (E)',
    '19-16322 (E) 041019',
    'Page 3 of 4',
    '/...',
  ])('%s belongs to a page', (line) => {
    expect(debrisIn(inside(line)).map(({ message }) => message)).toEqual([
      `Expected no page number or running head in the text, found "${line}"`,
    ]);
  });

  test('a running head and a page number are one thing', () => {
    expect(debrisIn(inside('A/C.3/74/L.5\n\n2/4 19-16322'))).toHaveLength(1);
  });

  test('a number on a line of its own is one of a page beside a running head alone', () => {
    const found = debrisIn(inside('3\n\nA/C.3/74/L.5')).map(({ message }) => message);
    expect(found).toEqual([
      'Expected no page number or running head in the text, found "3 A/C.3/74/L.5"',
    ]);
    expect(debrisIn(inside('3'))).toEqual([]);
  });

  test('a symbol that stands alone once may belong to the text', () => {
    expect(debrisIn(inside('A/C.3/74/L.5'))).toEqual([]);
  });

  test('symbol and title on one line are of a page in the middle of a sentence, beside a page number, or again and again', () => {
    const head = 'A/RES/74/173          Countering cybercrime';
    expect(debrisIn(draft(`to ask the\n${head}\ngroup of experts`))).toHaveLength(1);
    expect(debrisIn(inside(`2 / 3          19-22259\n${head}`))).toHaveLength(1);
    expect(debrisIn(inside(`${head}\n\n5. *Decides* so;\n\n${head}`))).toHaveLength(2);
    const narrow = 'Countering cybercrime A/RES/74/173';
    expect(debrisIn(draft(`to ask the\n2/3\n${narrow}\ngroup of experts`))).toHaveLength(1);
  });

  test('page numbers may stand beside what is there again and again', () => {
    const head = 'A/RES/74/173 Countering cybercrime';
    const found = debrisIn(inside(`${head}\n1 / 9\n\n5. *Decides* so;\n\n${head}\n2 / 9`));
    expect(found.map(({ message }) => message)).toEqual([
      `Expected no page number or running head in the text, found "${head} 1 / 9"`,
      `Expected no page number or running head in the text, found "${head} 2 / 9"`,
    ]);
  });

  test('elsewhere they may be a row of a list, or words of a sentence', () => {
    const row = 'A/RES/74/173          Countering cybercrime';
    expect(debrisIn(inside(row))).toEqual([]);
    expect(debrisIn(inside(`${row}\nA/RES/74/174          Technical assistance`))).toEqual([]);
    expect(
      debrisIn(draft('to ask the group of document\nA/RES/74/173 Countering cybercrime\nto meet')),
    ).toEqual([]);
  });

  test('the masthead is no furniture', () => {
    expect(debrisIn(`A/C.3/74/L.5\n\n19-16322 (E)\n\n# Oceans\n\n${draft('it')}`)).toEqual([]);
  });
});

describe('words that break at their hyphen', () => {
  const fixesFor = (words: string) =>
    debrisIn(draft(words)).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));

  test('both spellings are offered', () => {
    expect(fixesFor('the inter-\ngovernmental body')).toEqual([
      'Join to "intergovernmental"',
      'Join to "inter-governmental"',
    ]);
  });

  test('the draft itself may know', () => {
    expect(fixesFor('the inter-\nnational body and international law')).toEqual([
      'Join to "international"',
    ]);
    expect(fixesFor('a high-\nlevel meeting')).toEqual(['Join to "high-level"']);
  });

  test('a dash within a line is none of our business', () => {
    expect(fixesFor('the report- which is long')).toEqual([]);
  });
});

test('footnote digits that stick to a word take the form of their note', () => {
  const text = draft('to note the Declaration,78 and the Plan79 of Action');
  const notes = '\n[^78]: A/1.\n\n[^79]: A/2.\n';
  expect(mended(text + notes)).toBe(
    draft('to note the Declaration,[^78] and the Plan[^79] of Action') + notes,
  );
});

test('an opening whose word goes on behind its italics has lost no blank', () => {
  const text = draft('to meet').replace('*Requests*', '*Request*s');
  expect(debrisIn(text)).toEqual([]);
});

test.each([
  ['below a line, one by one', '\n_______________\n\n1 Resolution 48/134, annex.\n\n2 A/80/309.\n'],
  ['below a line, line by line', '\n_______________\n1 Resolution 48/134, annex.\n2 A/80/309.\n'],
  ['without a line', '\n1 Resolution 48/134, annex.\n2 A/80/309.\n'],
])('footnotes that lost their marks are mended with their calls: %s', (_, notes) => {
  const text = draft(
    'to note the Paris Principles,1 and the report of the Secretary-General2 on them',
  );
  expect(debrisIn(text + notes).map(({ message }) => message)).toEqual([
    'Expected the footnote number "[^1]", found "1"',
    'Expected the footnote number "[^2]", found "2"',
  ]);
  expect(findingsOf(text + notes)).toHaveLength(2);
  expect(mended(text + notes)).toBe(
    draft('to note the Paris Principles,[^1] and the report of the Secretary-General[^2] on them') +
      notes.replace('1 Res', '[^1]: Res').replace('2 A', '[^2]: A'),
  );
});

test('more than twelve of a kind are one finding with one fix', () => {
  const text = draft('it &amp; '.repeat(13).trim());
  const findings = debrisIn(text);
  expect(findings.map(({ message }) => message)).toEqual([
    'Expected "&", found "&amp;", and 12 more like it',
  ]);
  expect(mended(text)).toBe(draft('it & '.repeat(13).trim()));
});

test('a lost character is reported, and nothing is made up', () => {
  expect(debrisIn(draft('the r\uFFFDsum\uFFFD')).map(({ fixes }) => fixes)).toEqual([[], []]);
});

test('in Model UN words may be solid that are so in American spelling', () => {
  const text = `---\nprofile: mun\n---\n\n${draft('to help nongovernmental groups')}`;
  expect(debrisIn(text)).toEqual([]);
  expect(debrisIn(draft('to help nongovernmental groups'))).toHaveLength(1);
});

test('a link around the number of a footnote is left: without it the number would be one of the text', () => {
  const linked = draft(
    'to act in 2024<a href="#n1">1</a>',
    '\n<a href="#r1">1</a> See A/65/460.\n',
  );
  expect(debrisIn(linked)).toEqual([]);
  expect(debrisIn(draft('to act on <a href="#p1">paragraph 1</a>'))).toHaveLength(2);
});
