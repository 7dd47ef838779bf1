/** The outline of a draft. */
import { expect, test } from 'vitest';
import { documentSymbols, type DraftSymbol } from '../../server/src/features/documentSymbols.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { encloses } from '../../server/src/text/span.ts';
import { readFixture } from '../support/fixture.ts';

function outline(drawn: string): string {
  const { text } = readFixture(drawn);
  return documentSymbols(analyse(text))
    .flatMap((symbol) => lines(symbol, ''))
    .join('\n');
}

function lines({ name, detail, kind, children }: DraftSymbol, indent: string): readonly string[] {
  const beside = detail === '' ? '' : ` · ${detail}`;
  const own = `${indent}${name}${beside} <${kind}>`;
  return [own, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

const whole = `
# Strengthening cooperation against cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

*Recalling also* its resolution 70/174 of 17 December 2015,

## I. Expert group

1. *Requests* the Secretary-General to convene, in a manner that takes full account of the views of Member States, a group:

    (a) To meet annually, which shall:

        (i) Report;

    (b) To report;

## II. Follow-up

2. *Decides* to consider the report.

[^1]: See A/65/460.

# Annex II

## Terms of reference

The group shall meet.
`;

test('it lists preamble, sections, paragraphs, annexes and footnotes by number and first words', () => {
  expect(outline(whole)).toBe(`Strengthening cooperation against cybercrime <title>
Preamble · 2 paragraphs <preamble>
  Recalling its resolution 65/230 of 21 December 2010, <preambular>
  Recalling also its resolution 70/174 of 17 December 2015, <preambular>
I. Expert group <section>
  1. Requests the Secretary-General to convene, in a manner that… <operative>
    (a) To meet annually, which shall: <subparagraph>
      (i) Report; <subparagraph>
    (b) To report; <subparagraph>
II. Follow-up <section>
  2. Decides to consider the report. <operative>
Footnotes · 1 <footnotes>
  1 See A/65/460. <note>
Annex II <annex>
  Terms of reference <section>`);
});

test('a part of a composite resolution holds its own preamble and paragraphs', () => {
  expect(
    outline(`
# Question of cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

*Decides* to convene a conference.

## B

*The General Assembly*,

*Stressing* the need to cooperate,

*Requests* a report.
`),
  ).toContain(`
B <part>
  Preamble · 1 paragraph <preamble>
    Stressing the need to cooperate, <preambular>
  Requests a report. <operative>`);
});

test('notes that stand between paragraphs are listed where they stand', () => {
  expect(
    outline(`
*The General Assembly*

1. *Decides* to convene a conference;[^1]

[^1]: See A/65/460.

2. *Requests* a report.[^2]

[^2]: Ibid.
`),
  ).toBe(`1. Decides to convene a conference; <operative>
Footnotes · 1 <footnotes>
  1 See A/65/460. <note>
2. Requests a report. <operative>
Footnotes · 1 <footnotes>
  2 Ibid. <note>`);
});

test('a child lies inside its parent, and what the editor jumps to inside both', () => {
  const check = (symbol: DraftSymbol): void => {
    expect(encloses(symbol.span, symbol.selection)).toBe(true);
    for (const child of symbol.children) {
      expect(encloses(symbol.span, child.span)).toBe(true);
      check(child);
    }
  };
  for (const symbol of documentSymbols(analyse(readFixture(whole).text))) check(symbol);
});

test('an empty file has an empty outline', () => {
  expect(outline('')).toBe('');
});
