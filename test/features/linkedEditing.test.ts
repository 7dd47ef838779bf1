/** What changes by itself while its twin is typed. */
import { expect, test } from 'vitest';
import { linkedAt } from '../../server/src/features/linkedEditing.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { cursorOf, draw, readFixture } from '../support/fixture.ts';

/** Each `^^^` is one of the twins; none are drawn where nothing is linked. */
function checkLinked(drawn: string): void {
  const fixture = readFixture(drawn);
  const found = linkedAt(analyse(fixture.text), cursorOf(fixture))?.spans ?? [];
  const unlabelled = (spans: typeof found) => spans.map((span) => ({ span, label: '' }));
  expect(draw(fixture.text, unlabelled(found))).toBe(
    draw(fixture.text, unlabelled(fixture.marks.map(({ span }) => span))),
  );
}

test('a footnote number and that of its note', () => {
  checkLinked(`
*The General Assembly*

1. *Decides* to convene a conference;[^12|]
                                       ^^
2. *Requests* a report.

[^12]: See A/65/460.
  ^^
`);
  checkLinked(`
*The General Assembly*

1. *Decides* to convene a conference;¹
                                     ^
2. *Requests* a report.

|¹ See A/65/460.
^^
`);
});

test('a note that is called twice is not linked to one of its calls', () => {
  checkLinked(`
*The General Assembly*

1. *Decides* to convene a conference;[^1|]

2. *Requests* a report.[^1]

[^1]: See A/65/460.
`);
});

test('neither is a call without a note, nor one that is written otherwise, nor the number of a paragraph', () => {
  checkLinked('*The General Assembly*\n\n1. *Decides* to meet.[^1|]\n');
  checkLinked('The General Assembly\n\n1. Decides to meet.|¹\n\n[^1]: See A/65/460.\n');
  checkLinked(
    '*The General Assembly*\n\n|1. *Decides* to meet;\n\n2. *Notes* paragraph 1 above.\n',
  );
});
