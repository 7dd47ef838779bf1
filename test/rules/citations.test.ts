/** Form, organ, date and order of what a draft cites: what the pages of these rules do not show. */
import { describe, expect, test } from 'vitest';
import type { Known, Library } from '../../server/src/corpus/known.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf, type Circumstances } from '../support/findings.ts';

interface Around {
  readonly organ?: string;
  readonly below?: string;
}

function draftOf(preambular: string, { organ = 'General Assembly', below = '' }: Around): string {
  return `*The ${organ}*,\n\n*Recalling* ${preambular},\n\n*Decides* to convene a conference.\n${below}`;
}

/** "severity rule: message" of each finding. */
function said(preambular: string, around: Around = {}): readonly string[] {
  return findingsOf(draftOf(preambular, around)).map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  );
}

/** The rules that have something to say. */
function rulesOn(preambular: string, around: Around = {}): readonly string[] {
  return findingsOf(draftOf(preambular, around)).map(({ rule }) => rule);
}

describe('numbers of one day, each with its subject', () => {
  test.each([
    'Human Rights Council resolutions 5/1, on institution-building of the Council, and 5/2, on the Code of Conduct for Special Procedures Mandate Holders of the Council, of 18 June 2007',
    'Human Rights Council resolutions 5/2 on the Code of Conduct and 5/1 on institution-building of the Council of 18 June 2007',
  ])('%s', (citation) => {
    for (const organ of ['General Assembly', 'Human Rights Council'])
      expect(said(citation, { organ })).toEqual([]);
  });
});

describe('the form of a number', () => {
  test.each([
    ['its resolution 65/230A of 21 December 2010', '65/230 A'],
    ['its resolution 217A(III) of 10 December 1948', '217 A (III)'],
    ['its resolution 217(III)A of 10 December 1948', '217 A (III)'],
    ['Security Council resolution 1325(2000) of 31 October 2000', '1325 (2000)'],
  ])('%s has %s', (citation, right) => {
    expect(said(citation)).toEqual([
      expect.stringContaining(`warning citation-form: Expected "${right}"`),
    ]);
  });

  test.each([
    'its resolution [65/230](#) of 21 December 2010',
    'its resolution ES‑10/21 of 27 October 2023',
    'its resolutions 31/6 A and B of 26 October 1976',
    'its resolutions 57/270 B of 23 June 2003 and subsequent resolutions',
    'its resolutions on the oceans, including 77/248 of 30 December 2022',
    'its resolution 5/1 of 18 June 2007 and its resolution 5/2 of 18 June 2007',
  ])('%s is right', (citation) => {
    const organ = citation.includes('5/1') ? 'Human Rights Council' : 'General Assembly';
    expect(rulesOn(citation, { organ }).filter((rule) => rule !== 'conversion-debris')).toEqual([]);
  });

  test('the year of a Security Council resolution may be missing once it was given', () => {
    expect(
      rulesOn('Security Council resolution 1325 (2000) of 31 October 2000 and resolution 1325'),
    ).toEqual([]);
    expect(said('Security Council resolution 1325 of 31 October 2000')).toEqual([
      'warning citation-form: Expected "1325 (2000)", found "1325" without its year',
    ]);
    expect(said('its resolution 1325 of 31 October 2000', { organ: 'Security Council' })).toEqual([
      'information citation-form: Expected "1325 (2000)", found "1325" without its year',
    ]);
  });

  test('symbols have their place in parentheses and notes, and in the Security Council', () => {
    expect(rulesOn('its work on the oceans (A/RES/77/248)')).not.toContain('citation-form');
    expect(rulesOn('the text contained in document A/RES/77/248')).not.toContain('citation-form');
    expect(
      rulesOn('General Assembly resolution A/RES/77/248', { organ: 'Security Council' }),
    ).toEqual([]);
    expect(rulesOn('its work,[^1]', { below: '\n[^1]: A/RES/77/248.\n' })).toEqual([]);
  });

  test('numbers that do not exist are told apart by session', () => {
    const rules = (number: string) => rulesOn(`General Assembly resolution ${number}`);
    expect(rules('30/12')).toContain('citation-form');
    expect(rules('31 (XXXI)')).toContain('citation-form');
    expect(rules('S-7/1')).toContain('citation-form');
    expect(rules('1 (S-VIII)')).toContain('citation-form');
    expect(rules('2252 (ES-V)')).not.toContain('citation-form');
    expect(rules('ES-6/1')).not.toContain('citation-form');
  });
});

describe('what stands before the number', () => {
  test.each([
    ['UNGA res. 65/230 of 21 December 2010', 'General Assembly resolution'],
    ['GA resolution 65/230 of 21 December 2010', 'General Assembly resolution'],
    ['ECOSOC resolution 2012/19 of 26 July 2012', 'Economic and Social Council resolution'],
    ['UNSCR 1325 (2000) of 31 October 2000', 'Security Council resolution'],
  ])('%s: %s', (citation, right) => {
    expect(said(citation)).toEqual([
      expect.stringContaining(`warning citation-form: Expected "${right}"`),
    ]);
  });

  test('a capital is right in names and in the Security Council an abbreviation is', () => {
    expect(
      rulesOn(
        'the Guidance for the Implementation of Security Council Resolution 2272 (2016) of 11 March 2016',
      ),
    ).toEqual([]);
    expect(rulesOn('UNSCR 1325 (2000)', { organ: 'Security Council' })).toEqual([]);
  });
});

describe('whose resolution it is', () => {
  test('a commission’s "its" is no longer its own in a text of the Assembly, and the reverse', () => {
    expect(rulesOn('its resolution 22/7 of 26 April 2013')).toEqual(['citation-organ']);
    const organ = 'Commission on Crime Prevention and Criminal Justice';
    expect(said('its resolution 65/230 of 21 December 2010', { organ })).toEqual([
      `hint citation-organ: A resolution with the number 65/230 is not one of the ${organ}: expected the General Assembly to be named, found "its"`,
    ]);
    expect(rulesOn('its resolution 22/7 of 26 April 2013', { organ })).toEqual([]);
  });

  test('"its" may be that of a body named in the paragraph', () => {
    expect(
      rulesOn(
        'that the Commission on Crime Prevention and Criminal Justice decided so in its resolution 22/7 of 26 April 2013',
      ),
    ).toEqual([]);
    expect(
      rulesOn(
        'that, in its decision 3/COP.15, the Conference of the Parties to the Convention decided so',
      ),
    ).toEqual([]);
  });

  test('a hint in the Human Rights Council, silence in the Security Council', () => {
    const citation = 'resolution 42/13 of 26 September 2019';
    expect(said(citation, { organ: 'Human Rights Council' })).toEqual([
      'hint citation-organ: Expected the organ to be named where it is first cited: "its resolution 42/13"',
    ]);
    expect(rulesOn('resolution 1325 (2000)', { organ: 'Security Council' })).toEqual([]);
  });
});

describe('dates', () => {
  function libraryWith(...dates: readonly string[]): Library {
    const known: Known = {
      organ: 'General Assembly',
      number: '65/230',
      kind: 'resolution',
      dates: dates.map((date) => ({
        date,
        sources: [{ name: 'resolution 70/174', file: '70-174.txt', place: 'paragraph 1' }],
      })),
      subjects: [],
      statements: [],
      annexes: [],
      supersededBy: [],
      citedIn: [],
    };
    return { of: (_, number) => (number === known.number ? known : undefined), all: () => [known] };
  }

  function fixedBy(circumstances: Circumstances, number: string): string | undefined {
    const text = draftOf(`its resolution ${number}`, {});
    const finding = findingsOf(text, circumstances).find(({ rule }) => rule === 'citation-date');
    const [fix] = finding?.fixes ?? [];
    return fix && applyEdits(text, fix.edits).split('\n')[2];
  }

  test('a date the corpus alone knows is added, outside a link', () => {
    const library = libraryWith('2010-12-21');
    const right = '*Recalling* its resolution';
    expect(fixedBy({ library }, '65/230')).toBe(`${right} 65/230 of 21 December 2010,`);
    expect(fixedBy({ library }, '[65/230](#)')).toBe(`${right} [65/230](#) of 21 December 2010,`);
    expect(fixedBy({}, '65/230')).toBeUndefined();
    // The only text that gives it may err.
    const [finding] = findingsOf(draftOf('its resolution 65/230', {}), { library });
    expect(finding?.fixes?.map(({ meaning }) => meaning)).toEqual(['unsure']);
    expect(fixedBy({ library: libraryWith('2010-12-21', '2010-12-20') }, '65/230')).toBeUndefined();
  });

  test.each([
    'its resolutions 69/193 and 69/196 of 18 December 2014',
    'its resolutions 69/193 and 69/205, both of 18 December 2014',
    'its resolution 70/1, entitled “Transforming our world”, adopted on 25 September 2015',
    'the adoption on 16 June 2025 of its resolution 79/293',
    'its decision 74/415',
    'its resolution 45/248 B, section VI, of 21 December 1990',
  ])('%s has its date', (citation) => {
    expect(rulesOn(citation)).toEqual([]);
  });

  test('each part of a composite resolution gives the dates anew', () => {
    const part = (letter: string) =>
      `## ${letter}\n\n*The General Assembly*,\n\n*Recalling* its resolution 65/230 of 21 December 2010,\n\n*Decides* to convene a conference.\n`;
    expect(findingsOf(`${part('A')}\n${part('B')}`).map(({ rule }) => rule)).toEqual([]);
  });

  test('a date another number needs is not repeated', () => {
    expect(
      rulesOn(
        'its resolution 69/196 of 18 December 2014 and its resolutions 69/193 and 69/196 of 18 December 2014',
      ),
    ).toEqual([]);
  });

  test('a hint for the Security Council’s, whose numbers bear the year', () => {
    expect(said('Security Council resolution 1325 (2000)')).toEqual([
      'hint citation-date: Expected the date of resolution 1325 (2000) where it is first mentioned',
    ]);
  });
});

describe('lists', () => {
  test.each([
    'its resolutions 3201 (S-VI) of 1 May 1974, 65/230 of 21 December 2010 and 67/189 of 20 December 2012',
    'its resolutions 1514 (XV) of 14 December 1960, 65/230 of 21 December 2010 and 67/189 of 20 December 2012',
    'its resolutions 67/189 of 20 December 2012 on crime prevention, 65/230 of 21 December 2010 on the congress and 66/181 of 19 December 2011 on technical cooperation',
    'its resolutions 58/269 and 58/270 of 23 December 2003 and 60/283 of 7 July 2006',
  ])('%s is in order', (citation) => {
    expect(rulesOn(citation)).toEqual([]);
  });

  test('a list with notes is not sorted by itself', () => {
    const text = draftOf(
      'its resolutions 67/189 of 20 December 2012,[^1] 65/230 of 21 December 2010 and 70/174 of 17 December 2015',
      { below: '\n[^1]: See A/67/1.\n' },
    );
    expect(findingsOf(text).map(({ rule, fixes }) => [rule, fixes?.length])).toEqual([
      ['citation-order', 0],
    ]);
  });

  test('a comma before "and" is custom in the Security Council', () => {
    const list = 'its resolutions 1261 (1999), 1314 (2000), and 1379 (2001)';
    expect(rulesOn(list, { organ: 'Security Council' })).toEqual([]);
  });
});
