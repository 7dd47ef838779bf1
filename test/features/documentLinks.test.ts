/** What opens the official text. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { parliamentarySymbolsIn } from '../../server/src/lexicon/parliamentarySymbols.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { encloses, slice } from '../../server/src/text/span.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { draw, readFixture } from '../support/fixture.ts';

/** Each link is drawn under its words with what its address says of language and symbol. */
function checkLinks(drawn: string, language: 'en' | 'fr' = 'en'): void {
  const { text, marks } = readFixture(drawn);
  const links = documentLinks(analyse(text), { language }).map(({ span, address }) => ({
    span,
    label: address.replace('https://docs.un.org/', ''),
  }));
  expect(draw(text, links)).toBe(draw(text, marks));
}

test('resolutions and documents open in the language of the drafter', () => {
  checkLinks(
    `
*The General Assembly*,

*Recalling* its resolutions 65/230 of 21 December 2010 and Security Council resolution 1325 (2000),
                            ^^^^^^ fr/A/RES/65/230
                                                                                       ^^^^^^^^^^^ fr/S/RES/1325(2000)

*Having considered* the report of the Secretary-General (E/CN.15/2017/6),
                                                         ^^^^^^^^^^^^^^ fr/E/CN.15/2017/6

1. *Takes note* of the reports.[^1]

[^1]: A/RES/70/1; see also A/65/460/Add.1, and E/2012/30-E/CN.15/2012/24.
      ^^^^^^^^^^ fr/A/RES/70/1
                           ^^^^^^^^^^^^^^ fr/A/65/460/Add.1
                                               ^^^^^^^^^ fr/E/2012/30
                                                         ^^^^^^^^^^^^^^^ fr/E/CN.15/2012/24
`,
    'fr',
  );
});

test('a link that leads nowhere leads to the official text', () => {
  checkLinks(`
*The General Assembly*,

*Recalling* its resolution [65/230](#) of 21 December 2010,
                            ^^^^^^ en/A/RES/65/230

1. *Decides* to meet.
`);
});

test('texts whose symbol is not certain, and words with a stroke, open nothing', () => {
  checkLinks(`
*The General Assembly*,

*Recalling* its decision 65/530, its resolution 57/270 B and Economic and Social Council resolution 1996/31,

1. *Decides* that HIV/AIDS, and/or the texts FCCC/CP/2015/10/Add.1, NPT/CONF.2010/50, ISBA/26/A/14 and S/he are not opened.
`);
});

test('the tooltip says what opens', () => {
  const links = documentLinks(
    analyse('*The General Assembly*,\n\n1. *Recalls* resolution 65/230.'),
    {
      language: 'en',
    },
  );
  expect(links.map(({ tooltip }) => tooltip)).toEqual(['Open A/RES/65/230 in English']);
});

test.each([
  'A/65/460',
  'A/C.3/74/L.5/Rev.1',
  'A/HRC/31/2',
  'A/CONF.213/18',
  'A/S-27/2',
  'A/ES-10/186',
  'A/75/PV.12',
  'S/2015/3',
  'S/PRST/2015/3',
  'S/25704',
  'E/CN.15/2017/CRP.1',
  'E/ICEF/2020/3',
  'ST/SGB/2013/4',
])('%s is read as it stands, also at the end of a sentence', (symbol) => {
  expect(parliamentarySymbolsIn(`See ${symbol}.`)).toEqual([{ start: 4, symbol }]);
});

test('links of real texts lie over the words of their symbol', () => {
  for (const { text } of seedTexts()) {
    const links = documentLinks(analyse(text), { language: 'en' });
    expect(links.length).toBeGreaterThan(0);
    for (const { span, address } of links) {
      expect(encloses({ start: 0, end: text.length }, span)).toBe(true);
      expect(address).toMatch(/^https:\/\/docs\.un\.org\/en\/[\w/.()-]+$/);
      const digits = slice(text, span).match(/\d+/g) ?? [];
      for (const figures of digits) expect(address).toContain(figures);
    }
  }
});

test('the draft on cybercrime has a link for each of its documents', () => {
  const text = readFileSync('seeds/ga-74-173-draft.txt', 'utf8');
  const addresses = documentLinks(analyse(text), { language: 'en' }).map(({ address }) => address);
  expect(addresses).toContain('https://docs.un.org/en/A/RES/73/187');
});
