/** What each piece of a draft is. */
import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { draw, readFixture } from '../support/fixture.ts';

/** Each piece is drawn under its line with its type and modifiers. */
function checkTokens(drawn: string): void {
  const { text, marks } = readFixture(drawn);
  const tokens = semanticTokens(analyse(text)).map(({ span, type, modifiers }) => ({
    span,
    label: [type, ...modifiers].join(' '),
  }));
  expect(draw(text, tokens)).toBe(draw(text, marks));
}

test('organ, openings, numbers, citations, references and footnotes are told apart', () => {
  checkTokens(`
# Cybercrime
  ^^^^^^^^^^ title

*The General Assembly*,
     ^^^^^^^^^^^^^^^^ organ

*Recalling also* its resolution 65/230 of 21 December 2010,[^1]
 ^^^^^^^^^^^^^^ preambularOpening
                                ^^^^^^ citation
                                                           ^^^^ footnoteCall

1. *Requests* the Secretary-General:[^9]
^ paragraphNumber
    ^^^^^^^^ operativeOpening
                                    ^^^^ footnoteCall undefined

    (a) To report;
     ^ subparagraphLabel

2. *Decides* to consider the report referred to in paragraph 1 above.
^ paragraphNumber
    ^^^^^^^ operativeOpening
                                                             ^ reference

[^1]: See A/65/460.
^^^^^ footnoteMark`);
});

test('a reference that leads nowhere is marked so', () => {
  checkTokens(`
*The General Assembly*
     ^^^^^^^^^^^^^^^^ organ

1. *Decides* to consider the report;
^ paragraphNumber
    ^^^^^^^ operativeOpening

2. *Requests* the report referred to in paragraph 7 above.
^ paragraphNumber
    ^^^^^^^^ operativeOpening
                                                  ^ reference undefined`);
});
