/** What lights up while the cursor rests on something. */
import { expect, test } from 'vitest';
import { highlightsAt } from '../../server/src/features/documentHighlight.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { cursorOf, draw, readFixture } from '../support/fixture.ts';

/** Each marked place is drawn under its line with its kind. */
function checkHighlights(drawn: string): void {
  const fixture = readFixture(drawn);
  const found = highlightsAt(analyse(fixture.text), cursorOf(fixture)).map(({ span, kind }) => ({
    span,
    label: kind,
  }));
  expect(draw(fixture.text, found)).toBe(draw(fixture.text, fixture.marks));
}

test('the number of a paragraph lights up with all references to it', () => {
  checkHighlights(`
*The General Assembly*

|1. *Decides* to convene a conference;
^^ write

2. *Takes note* of paragraphs 1 and 3 of the present resolution;
                              ^ read

3. *Requests* a report on the conference referred to in paragraph 1 above.
                                                                  ^ read
`);
});

test('from a reference the paragraph and the other references to it light up', () => {
  checkHighlights(`
*The General Assembly*

1. *Decides* to convene a conference;
^ write

2. *Requests* a report on the conference referred to in paragraph |1 above;
                                                                  ^^ read

3. *Decides* to review paragraph 1 above.
                                 ^ read
`);
});

test('a footnote lights up with all calls of it', () => {
  checkHighlights(`
*The General Assembly*

1. *Decides* to convene a conference;[^|1]
                                     ^^^^^ read

2. *Requests* a report.[^1]
                       ^^^^ read

[^1]: See A/65/460.
^^^^^ write
`);
});

test('a citation lights up with all citations of the same text, however they are written', () => {
  checkHighlights(`
*The General Assembly*,

*Recalling* its resolutions 65/2|30 of 21 December 2010 and 67/189 of 20 December 2012,
                            ^^^^^^^ read

1. *Reaffirms* General Assembly resolution 65/230;[^1]
                                           ^^^^^^ read

2. *Requests* a report on Human Rights Council resolution 16/1.

[^1]: See A/RES/65/230.
          ^^^^^^^^^^^^ read
`);
});

test('an abbreviation lights up everywhere, most of all where it is introduced', () => {
  checkHighlights(`
*The General Assembly*,

*Noting* the work of the United Nations Office on Drugs and Crime (UNODC),
                                                                   ^^^^^ write

1. *Invites* UN|ODC to report;[^1]
             ^^^^^^ read

2. *Requests* support for UNODC by the EU.
                          ^^^^^ read

[^1]: See the report of UNODC.
                        ^^^^^ read
`);
});

test('plain words and references that lead nowhere light nothing up', () => {
  const places = ['con|ference to be held in 2030', 'report on paragraph |7 above', '|Decides to'];
  for (const words of places) {
    checkHighlights(`
*The General Assembly*

1. *Decides* to convene a conference to be held in 2030 ${words};

2. *Requests* a report.
`);
  }
});
