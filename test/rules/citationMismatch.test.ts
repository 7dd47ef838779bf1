/** Numbers and dates of cited resolutions against each other, the draft's own date and what the corpus knows. */
import { describe, expect, test } from 'vitest';
import type { Known, Library } from '../../server/src/corpus/known.ts';
import { checkFindings, findingsOf } from '../support/findings.ts';

function libraryWith(dates: Known['dates'], text?: Known['text']): Library {
  const known: Known = {
    organ: 'General Assembly',
    number: '65/230',
    kind: 'resolution',
    dates,
    subjects: [],
    statements: [],
    annexes: [],
    supersededBy: [],
    citedIn: [],
    ...(text && { text }),
  };
  return {
    of: (organ, number) => (organ === known.organ && number === known.number ? known : undefined),
    all: () => [known],
  };
}

function source(name: string) {
  return { name, file: `${name}.txt`, place: 'paragraph 1' };
}

const draft = `
*The General Assembly*,

*Recalling* its resolution 65/230 of 20 December 2010,
                                     ^^^^^^^^^^^^^^^^ citation-mismatch: Expected 21 December 2010, as in resolution 70/174, found 20 December 2010

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`;

test('a date other than that of two texts of the corpus is reported', () => {
  const library = libraryWith([
    { date: '2010-12-21', sources: [source('resolution 70/174'), source('resolution 22/7')] },
  ]);
  checkFindings(draft, { library });
});

describe('of a resolution the corpus', () => {
  const silent = draft.replace(/\n *\^.*/, '');
  const held = (status: 'adopted' | 'draft'): Known['text'] => ({
    ...{ file: '65-230.txt', status, summary: '', preambularCount: 0, operative: [] },
  });
  const citing = { date: '2010-12-21', sources: [source('resolution 70/174')] };
  const catalogued = { date: '2010-12-21', sources: [] };

  test('only knows what one text says of it, which may be the one that errs, this is mere information', () => {
    const told = ['information resolution 70/174 gives 21 December 2010, found 20 December 2010'];
    for (const text of [undefined, held('draft')]) {
      const found = findingsOf(silent, { library: libraryWith([citing], text) });
      expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(told);
    }
  });

  test('holds, its own date counts', () => {
    const sources = [{ ...source('resolution 70/174'), file: '65-230.txt' }];
    const library = libraryWith([{ date: '2010-12-21', sources }], held('adopted'));
    checkFindings(draft, { library });
  });

  test('holds, that of the catalogue counts, which no text need say', () => {
    const drawn = draft.replace(
      'as in resolution 70/174',
      'as in General Assembly resolution 65/230',
    );
    checkFindings(drawn, { library: libraryWith([catalogued], held('adopted')) });
    checkFindings(silent, { library: libraryWith([catalogued], held('draft')) });
    const other = { ...citing, date: '2010-12-22' };
    checkFindings(drawn, { library: libraryWith([other, catalogued], held('adopted')) });
  });
});

test('any date the corpus gives will do', () => {
  const library = libraryWith([
    { date: '2010-12-21', sources: [source('resolution 70/174'), source('resolution 22/7')] },
    { date: '2010-12-20', sources: [source('resolution 22/8')] },
  ]);
  checkFindings(draft.replace(/\n *\^.*/, ''), { library });
});

test('a date after that of the draft itself is reported', () => {
  checkFindings(`
---
date: 2010-11-01
---

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,
                                     ^^^^^^^^^^^^^^^^ citation-mismatch: Expected a date up to 1 November 2010, when the draft was written, found 21 December 2010

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
});

test('the fix changes the year to the one that fits', () => {
  const text = draft.replace(/\n *\^.*/, '').replace('20 December 2010', '20 December 2012');
  const [finding] = findingsOf(text);
  expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Change the year to 2010']);
});

/** What the rule says of one citation in a text of the General Assembly, or of `organ`. */
function said(citation: string, { organ = 'General Assembly', above = '' } = {}): string {
  const text = `${above}*The ${organ}*,\n\n*Recalling* ${citation},\n\n*Decides* to convene a conference.\n`;
  return findingsOf(text)
    .filter(({ rule }) => rule === 'citation-mismatch')
    .map(({ message }) => message)
    .join('; ');
}

describe('each series has its own years', () => {
  const series = [
    [
      'General Assembly',
      'resolution 65/230',
      '21 December 2010',
      '21 December 2011',
      'September 2010 to September 2011',
    ],
    [
      'General Assembly',
      'resolution 57/270 B',
      '23 June 2003',
      '23 June 2002',
      'September 2002 to September 2003',
    ],
    ['General Assembly', 'resolution 95 (I)', '11 December 1946', '11 December 1947', '1946'],
    [
      'General Assembly',
      'resolution 217 A (III)',
      '10 December 1948',
      '10 December 1949',
      'September 1948 to September 1949',
    ],
    [
      'General Assembly',
      'resolution 1514 (XV)',
      '14 December 1960',
      '14 December 1961',
      'September 1960 to September 1961',
    ],
    ['General Assembly', 'resolution 3201 (S-VI)', '1 May 1974', '1 May 1975', '1974'],
    ['General Assembly', 'resolution S-30/1', '19 April 2016', '19 April 2017', '2016'],
    ['General Assembly', 'resolution 2252 (ES-V)', '4 July 1967', '4 July 1968', '1967'],
    [
      'General Assembly',
      'resolution ES-7/6',
      '19 August 1982',
      '19 August 1984',
      '1980 to December 1982',
    ],
    [
      'General Assembly',
      'resolution ES-10/21',
      '27 October 2023',
      '27 October 1993',
      '1997 or later',
    ],
    [
      'General Assembly',
      'decision 74/415',
      '5 December 2019',
      '5 December 2020',
      'September 2019 to September 2020',
    ],
    [
      'General Assembly',
      'decision 60/551',
      '28 December 2005',
      '28 December 2006',
      'September 2005 to September 2006',
    ],
    ['Security Council', 'resolution 1325 (2000)', '31 October 2000', '31 October 2001', '2000'],
    [
      'Economic and Social Council',
      'resolution 663 C (XXIV)',
      '31 July 1957',
      '31 July 1958',
      '1957',
    ],
    ['Economic and Social Council', 'resolution 9 (II)', '21 June 1946', '21 June 1947', '1946'],
    [
      'Economic and Social Council',
      'resolution 1721 (LIII)',
      '28 July 1972',
      '28 July 1973',
      '1972',
    ],
    ['Economic and Social Council', 'resolution 2012/19', '26 July 2012', '26 July 2011', '2012'],
    [
      'Economic and Social Council',
      'decision 2017/206',
      '5 October 2016',
      '5 October 2015',
      'July 2016 to December 2017',
    ],
    ['Human Rights Council', 'resolution 3/2', '8 December 2006', '8 December 2007', '2006'],
    [
      'Human Rights Council',
      'resolution 16/18',
      '24 March 2011',
      '24 March 2012',
      'February to June 2011',
    ],
    [
      'Human Rights Council',
      'resolution 43/1',
      '19 June 2020',
      '19 September 2020',
      'February to June 2020',
    ],
    [
      'Human Rights Council',
      'resolution 53/28',
      '14 July 2023',
      '4 April 2023',
      'June to July 2023',
    ],
    [
      'Human Rights Council',
      'decision 54/101',
      '6 October 2023',
      '6 April 2023',
      'September to December 2023',
    ],
    ['Human Rights Council', 'resolution S-9/1', '12 January 2009', '12 January 2010', '2009'],
    ['Commission on Human Rights', 'resolution 2005/81', '21 April 2005', '21 April 2004', '2005'],
    [
      'Commission on Human Rights',
      'resolution 8 (XXIII)',
      '16 March 1967',
      '16 March 1968',
      '1967',
    ],
    [
      'Commission on Crime Prevention and Criminal Justice',
      'resolution 22/7',
      '26 April 2013',
      '26 April 2012',
      '2013',
    ],
    ['Commission on Narcotic Drugs', 'resolution 51/12', '14 March 2008', '14 March 2009', '2008'],
    [
      'Commission on the Status of Women',
      'resolution 56/1',
      '9 March 2012',
      '9 March 2011',
      '2012',
    ],
    [
      'Economic and Social Commission for Asia and the Pacific',
      'resolution 73/1',
      '19 May 2017',
      '19 May 2016',
      '2017',
    ],
    [
      'Economic Commission for Africa',
      'resolution 2023/1',
      '21 March 2023',
      '21 March 2022',
      '2023',
    ],
    [
      'United Nations Environment Assembly',
      'resolution 4/10',
      '15 March 2019',
      '15 March 2020',
      '2019',
    ],
    [
      'United Nations Environment Assembly',
      'UNEP/EA.1/Res.5',
      '27 June 2014',
      '27 June 2015',
      '2014',
    ],
    ['United Nations Habitat Assembly', 'resolution 2/1', '9 June 2023', '9 June 2022', '2023'],
    [
      'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      'resolution 10/2',
      '16 October 2020',
      '16 October 2018',
      '2020',
    ],
    [
      'Conference of the States Parties to the United Nations Convention against Corruption',
      'resolution 8/3',
      '20 December 2019',
      '20 December 2018',
      '2019',
    ],
    ['World Health Assembly', 'resolution WHA58.3', '23 May 2005', '23 May 2006', '2005'],
    [
      'General Conference of UNESCO',
      'resolution 40 C/Resolution 37',
      '25 November 2019',
      '25 November 2020',
      '2019',
    ],
  ] as const;

  test.each(series)('%s %s of %s, not of %s', (organ, number, right, ...[wrong, years]) => {
    const words = number.startsWith('UNEP') ? number : `${organ} ${number}`;
    expect(said(`${words} of ${right}`)).toBe('');
    expect(said(`${words} of ${wrong}`)).toContain(
      `dates from ${years}`.replace('from 1980', 'from January 1980'),
    );
  });

  test('the tables end somewhere: later numbers bear their own year', () => {
    expect(said('Security Council resolution 2793 (2025) of 17 November 2025')).toBe('');
    expect(said('Security Council resolution 2793 (2025) of 17 November 2024')).toContain(
      'dates from 2025',
    );
    expect(said('Security Council resolution 2793 (2024)')).toBe(
      'Expected a year after 2024 for resolution 2793 of the Security Council, found "(2024)"',
    );
  });

  test.each([
    'World Health Assembly decision WHA72(10) of 28 May 2019',
    'decision 15/4 of the Conference of the Parties of 19 December 2022',
    'Commission on Narcotic Drugs resolution 8/1 of 3 March 1982',
    'Trusteeship Council resolution 2183 (LIII) of 28 May 1986',
  ])('no rule is known for %s', (citation) => {
    expect(said(citation)).toBe('');
  });
});

describe('whose number it is comes first', () => {
  test('"its resolution" is that of the draft’s own organ', () => {
    const organ = 'Commission on Crime Prevention and Criminal Justice';
    expect(said('its resolution 22/7 of 26 April 2013', { organ })).toBe('');
    expect(said('its resolution 22/7 of 26 April 2015', { organ })).toContain(
      `of the ${organ} dates from 2013`,
    );
    expect(said('its resolution 22/7 of 22 March 2013', { organ: 'Human Rights Council' })).toBe(
      '',
    );
    expect(
      said('its resolution 22/7 of 26 April 2015', { organ: 'Human Rights Council' }),
    ).toContain('February to June 2013');
  });

  test('"Council resolution" is that of the Council that counts so', () => {
    const organ = 'Human Rights Council';
    expect(said('Council resolution 26/11 of 26 June 2014', { organ })).toBe('');
    expect(said('Economic and Social Council resolution 2012/19 of 26 July 2012', { organ })).toBe(
      '',
    );
  });
});

describe('the draft’s own date', () => {
  const later = 'its resolution 78/132 of 19 December 2023';
  const tooLate = (day: string, found: string) =>
    `Expected a date up to ${day}, when the draft was written, found ${found}`;

  test('stands in its masthead', () => {
    expect(
      said(later, { above: 'A/78/L.5\n\nDistr.: Limited\n\n14 November 2023\n\n# Oceans\n\n' }),
    ).toBe(tooLate('14 November 2023', '19 December 2023'));
    expect(
      said(later, { above: 'A/RES/78/140\n\nDistr.: General\n\n21 December 2023\n\n# Oceans\n\n' }),
    ).toBe('');
  });

  test('is at the latest the end of its session', () => {
    const session = (words: string) => ({ above: `A/C.3/77/L.5\n\n${words}\n\n# Oceans\n\n` });
    expect(said(later, session('Seventy-seventh session'))).toBe(
      tooLate('30 September 2023', '19 December 2023'),
    );
    expect(said(later, session('Seventy-eighth session'))).toBe('');
    expect(said(later, { above: '---\nsession: 77\n---\n\n' })).not.toBe('');
  });

  test('stands below the text', () => {
    const text = (day: string) =>
      `*The General Assembly*,\n\n*Recalling* ${later},\n\n*Decides* to convene a conference.\n\n82nd plenary meeting\n\n${day}\n`;
    const found = (day: string) => findingsOf(text(day)).map(({ rule }) => rule);
    expect(found('20 December 2023')).toEqual([]);
    expect(found('19 December 2022')).toEqual(['citation-mismatch']);
  });

  test('makes a number of a later session impossible', () => {
    const above = '---\ndate: 2023-11-14\n---\n\n';
    expect(said('General Assembly resolution 78/132', { above })).toBe('');
    expect(said('General Assembly resolution 79/1', { above })).toBe(
      'Resolution 79/1 cannot have been adopted before September 2024, but the draft is of 14 November 2023',
    );
  });
});

describe('decisions have numbers of their own', () => {
  test.each([
    [
      'General Assembly resolution 74/415',
      'By its number, 74/415 of the General Assembly is a decision, found "resolution"',
    ],
    [
      'General Assembly decision 65/230',
      'By its number, 65/230 of the General Assembly is a resolution, found "decision"',
    ],
    [
      'Economic and Social Council resolution 2019/230',
      'By its number, 2019/230 of the Economic and Social Council is a decision, found "resolution"',
    ],
    [
      'Human Rights Council resolution 25/117',
      'By its number, 25/117 of the Human Rights Council is a decision, found "resolution"',
    ],
    ['General Assembly decision ES-7/11', ''],
    ['General Assembly resolution 70/303', ''],
  ])('%s', (citation, message) => {
    expect(said(citation)).toBe(message);
  });
});

test('words that are quoted or still in brackets are not judged', () => {
  expect(said('that it adopted “resolution 65/230 of 21 December 2011”')).toBe('');
  expect(said('[General Assembly resolution 65/230 of 21 December 2011]')).toBe('');
});
