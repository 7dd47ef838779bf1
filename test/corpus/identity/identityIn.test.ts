/** What a text is called, by what it says of itself and by the name of its file. */
import { expect, test } from 'vitest';
import { identityIn } from '../../../server/src/corpus/identity/identityIn.ts';
import { analyse } from '../../../server/src/model/analyse.ts';

const body = `*Recalling* its resolution 70/1,

1. *Decides* to convene a conference;

2. *Requests* the Secretary-General to report thereon.
`;

function identityOf(head: string, file = 'text.md') {
  return identityIn(analyse(`${head}\n\n${body}`), file);
}

test('a masthead tells symbol, number, organ, session, agenda item and date of adoption', () => {
  const head = `A/RES/90/12
United Nations
General Assembly
Distr.: General
9 January 2036

**Ninetieth session**

Agenda item 75 (a)

## Resolution adopted by the General Assembly on 5 December 2035

[*on the report of the Third Committee (A/90/590)*]

# 90/12. Lighthouses

*The General Assembly*,`;
  expect(identityOf(head)).toEqual({
    organ: 'General Assembly',
    kind: 'resolution',
    number: '90/12',
    symbol: 'A/RES/90/12',
    title: 'Lighthouses',
    date: '2035-12-05',
    datedIn: 'masthead',
    session: '90',
    agendaItem: '75 (a)',
    status: 'adopted',
  });
});

test('the Security Council puts its day of adoption on a line of its own, and has no titles', () => {
  const head = `UNITED NATIONS
Security Council
Distr.
GENERAL
S/RES/1325 (2000)
31 October 2000
RESOLUTION 1325 (2000)
Adopted by the Security Council at its 4213th meeting,
on 31 October 2000

The Security Council,`;
  expect(identityOf(head)).toEqual({
    organ: 'Security Council',
    kind: 'resolution',
    number: '1325 (2000)',
    symbol: 'S/RES/1325 (2000)',
    date: '2000-10-31',
    datedIn: 'masthead',
    session: '2000',
    status: 'adopted',
  });
});

test('a line with number and date is a masthead, too', () => {
  expect(
    identityOf('Resolution 660 (1990) of 2 August 1990\n\nThe Security Council,'),
  ).toMatchObject({ number: '660 (1990)', date: '1990-08-02', status: 'adopted' });
});

test('a draft has a symbol and no number, and a note by which it is told from others', () => {
  const head = `A/C.3/90/L.45/Rev.1
United Nations
General Assembly
Distr.: Limited
4 November 2035
Original: English

**Ninetieth session**
**Third Committee**

Agenda item 71

**Norway: revised draft resolution**

# Lighthouses

*The General Assembly*,`;
  expect(identityOf(head)).toEqual({
    organ: 'General Assembly',
    kind: 'resolution',
    symbol: 'A/C.3/90/L.45/Rev.1',
    title: 'Lighthouses',
    session: '90',
    agendaItem: '71',
    status: 'draft',
    note: 'Revised draft resolution of 4 November 2035',
  });
});

test('a report named in brackets does not lend its symbol', () => {
  const head =
    '[on the report of the Third Committee (A/RES/70/2)]\n\n# Lighthouses\n\n*The General Assembly*,';
  expect(identityOf(head)).not.toHaveProperty('number');
});

test.each([
  ['# 90/12. Lighthouses', 'General Assembly', '90/12', 'Lighthouses'],
  ['# 2625 (XXV). Lighthouses', 'General Assembly', '2625 (XXV)', 'Lighthouses'],
  ['# Resolution 22/7: Lighthouses', 'Human Rights Council', '22/7', 'Lighthouses'],
  ['# Resolution 1325 (2000)', 'Security Council', '1325 (2000)', undefined],
])('the title line %s of the %s tells its number', (line, organ, number, title) => {
  const identity = identityOf(`${line}\n\n*The ${organ}*,`);
  expect(identity).toMatchObject({ number, status: 'adopted' });
  expect(identity.title).toBe(title);
});

test.each([
  ['# Decision 90/505. Lighthouses', 'decision', 'adopted'],
  ['# General Assembly decision 90/505. Lighthouses', 'decision', 'adopted'],
  ['# Draft decision 90/505: Lighthouses', 'decision', 'draft'],
  ['# Decision 90/505', 'decision', 'adopted'],
  ['# Resolution 90/12. Lighthouses', 'resolution', 'adopted'],
])('the title line %s tells that it is a %s', (line, kind, status) => {
  expect(identityOf(`${line}\n\n*The General Assembly*,`)).toMatchObject({ kind, status });
});

test('a number alone leaves the kind to the name of the file', () => {
  const head = '# 90/505. Lighthouses\n\n*The General Assembly*,';
  expect(identityOf(head, 'A-DEC-90-505.md')).toMatchObject({ kind: 'decision' });
  expect(identityOf(head, 'A-RES-90-505.md')).toMatchObject({ kind: 'resolution' });
});

test('a number within a title is not the number of the text', () => {
  const head = '# Follow-up to resolution 70/1\n\n*The General Assembly*,';
  expect(identityOf(head)).toEqual({
    organ: 'General Assembly',
    kind: 'resolution',
    title: 'Follow-up to resolution 70/1',
    status: 'draft',
  });
});

test.each([
  ['# 78/45. Lighthouses', 'Security Council'],
  ['# Resolution 1325 (2000)', 'General Assembly'],
  ['---\nnumber: 2023/505\n---', 'General Assembly'],
  ['---\nnumber: 78/69\n---', 'Economic and Social Council'],
  ['RESOLUTION 78/45', 'Security Council'],
])('%s is no number of the %s', (line, organ) => {
  const identity = identityOf(`${line}\n\n*The ${organ}*,`);
  expect(identity).toMatchObject({ organ, status: 'draft' });
  expect(identity).not.toHaveProperty('number');
});

test('where the number does not fit, the rest is still believed', () => {
  const matter = '---\nnumber: 2023/505\nstatus: adopted\ntitle: Lighthouses\n---';
  const identity = identityOf(`${matter}\n\n*The General Assembly*,`);
  expect(identity).toMatchObject({ title: 'Lighthouses', status: 'adopted' });
  const named = identityOf('# 78/45. Lighthouses\n\n*The Security Council*,', 'S-RES-1325-2000.md');
  expect(named).toMatchObject({ number: '1325 (2000)', title: 'Lighthouses' });
  expect(identityOf('# 1/3. Lighthouses\n\n*The Harbour Club*,').number).toBe('1/3');
});

test('front matter says what the text leaves open', () => {
  const head = `---
organ: UNEP
number: 90/12
date: 2035-12-05
title: Lighthouses
---

*The General Assembly*,`;
  expect(identityOf(head)).toMatchObject({
    number: '90/12',
    title: 'Lighthouses',
    date: '2035-12-05',
    datedIn: 'front matter',
    status: 'adopted',
  });
});

test.each([
  ['2035-12-05', '2035-12-05'],
  ['5 December 2035', '2035-12-05'],
  ['December 5, 2035', '2035-12-05'],
])('front matter may date a text %s', (written, date) => {
  const head = `---\nnumber: 90/12\ndate: ${written}\n---\n\n*The General Assembly*,`;
  expect(identityOf(head)).toMatchObject({ date, datedIn: 'front matter' });
});

test.each(['5 Decembre 2035', '31 April 2035', '2035-02-30', 'soon', '2035'])(
  'the date %s of front matter is no day, and is kept to be named',
  (written) => {
    const head = `---\nnumber: 90/12\ndate: ${written}\n---\n\n*The General Assembly*,`;
    const identity = identityOf(head);
    expect(identity).toMatchObject({ unreadDate: written });
    expect(identity).not.toHaveProperty('date');
  },
);

const byline = '*The General Assembly*,';

test.each(['A/RES/90/203', 'A/DEC/90/505', 'S/RES/1325 (2000)', 'A/C.3/91/L.12', 'A/91/L.4'])(
  'front matter with nothing but the symbol %s says what a masthead with it says',
  (symbol) => {
    const keyed = identityOf(`---\nsymbol: ${symbol}\n---\n\n# Lighthouses\n\n${byline}`);
    expect(keyed).toEqual(identityOf(`${symbol}\n\n# Lighthouses\n\n${byline}`));
    expect(keyed).toMatchObject({ symbol });
  },
);

test.each(['A/RES/90/203', 'S/RES/1325 (2000)', 'A/C.3/91/L.12', 'UNEP/EA.4/Res.10'])(
  'front matter may be written in small letters, and its keys in capitals: %s',
  (symbol) => {
    const head = (line: string) => `---\n${line}\n---\n\n# Lighthouses\n\n${byline}`;
    const usual = identityOf(head(`symbol: ${symbol}`));
    const small = identityOf(head(`Symbol: ${symbol.toLowerCase()}`));
    expect({ ...small, symbol: '' }).toEqual({ ...usual, symbol: '' });
    expect(small.symbol?.toUpperCase()).toBe(symbol.toUpperCase());
  },
);

test('of two keys that differ in capitals the one in small letters counts', () => {
  const head = '---\ntitle: Harbours\nTitle: Lamps\n---';
  expect(identityOf(head)).toMatchObject({ title: 'Harbours' });
  expect(identityOf('---\nTITLE: Harbours\nSession: 90\n---')).toMatchObject({
    ...{ title: 'Harbours', session: '90' },
  });
});

test('the symbol of front matter tells organ, number and session, adopted or draft', () => {
  expect(identityOf('---\nsymbol: S/RES/1325 (2000)\n---')).toMatchObject({
    organ: 'Security Council',
    number: '1325 (2000)',
    session: '2000',
    status: 'adopted',
  });
  const draft = identityOf(`---\nsymbol: A/C.3/91/L.12\n---\n\n${byline}`);
  expect(draft).toMatchObject({ organ: 'General Assembly', session: '91', status: 'draft' });
  expect(draft).not.toHaveProperty('number');
});

test.each([
  ['status: draft', { number: '90/203', status: 'draft' }],
  ['status: adopted', { number: '90/203', status: 'adopted' }],
  ['number: 90/204', { number: '90/204', status: 'adopted', session: '90' }],
  ['session: 91', { number: '90/203', session: '91' }],
  ['title: Lighthouses', { number: '90/203', title: 'Lighthouses' }],
])('%s in front matter wins over what the symbol implies', (line, said) => {
  const head = `---\n${line}\nsymbol: A/RES/90/203\n---\n\n${byline}`;
  expect(identityOf(head)).toMatchObject({ ...said, symbol: 'A/RES/90/203' });
});

test('a draft by its symbol may be called adopted, and a number alone does not do that', () => {
  const head = (line: string) => `---\nsymbol: A/C.3/91/L.12\n${line}\n---\n\n${byline}`;
  expect(identityOf(head('status: adopted'))).toMatchObject({ status: 'adopted' });
  expect(identityOf(head('number: 91/7'))).toMatchObject({ number: '91/7', status: 'draft' });
});

test('the organ of front matter goes before that of its symbol, whose number it cannot have given', () => {
  const told = identityOf(`---\norgan: Security Council\nsymbol: A/RES/90/203\n---`);
  expect(told).toMatchObject({ organ: 'Security Council', status: 'draft' });
  expect(told).not.toHaveProperty('number');
});

test('a masthead goes before the symbol and the session of front matter', () => {
  const head = `---\nsymbol: A/RES/90/203\nsession: 91\n---\n\nA/RES/89/7\n\n${byline}`;
  expect(identityOf(head)).toMatchObject({ symbol: 'A/RES/89/7', number: '89/7', session: '89' });
});

test('a symbol of front matter that nobody can read is kept', () => {
  expect(identityOf(`---\nsymbol: WG/7\n---\n\n${byline}`)).toMatchObject({
    symbol: 'WG/7',
    status: 'draft',
  });
});

test.each([
  ['71 (b)', { agendaItem: '71 (b)' }],
  [
    '"71 (b): Human rights questions"',
    { agendaItem: '71 (b)', agendaName: 'Human rights questions' },
  ],
  ['Agenda item 71', { agendaItem: '71' }],
  ['13 and 117', { agendaItem: '13 and 117' }],
  ['Human rights questions', { agendaName: 'Human rights questions' }],
])('the agenda %s of front matter tells number and name', (agenda, said) => {
  const head = `---\nagenda: ${agenda}\n---\n\n# Lighthouses\n\n${byline}`;
  const { agendaItem, agendaName } = identityOf(head);
  expect({ agendaItem, agendaName }).toEqual({
    ...{ agendaItem: undefined, agendaName: undefined },
    ...said,
  });
});

function agendaNameIn(masthead: string) {
  return identityOf(`${masthead}\n\n# Lighthouses\n\n${byline}`).agendaName;
}

test('a masthead tells what the item of the agenda is called', () => {
  const adopted = `A/RES/90/203

Agenda item 71 (b)

**Human rights questions: lights**

## Resolution adopted by the General Assembly on 19 December 2035`;
  const draft = `A/C.3/91/L.12
Distr.: Limited

# Third Committee

Agenda item 71

**Human rights questions:
lights**

**Iraq:*** **draft resolution**`;
  const several = adopted
    .replace('item 71 (b)', 'items 13 and 117')
    .replace('**Human', 'Follow-up\n\n**Human');
  const sponsored = draft.replace('**Iraq:***', 'Albania, Belgium and\nCroatia:');
  expect(agendaNameIn(adopted)).toBe('Human rights questions: lights');
  expect(agendaNameIn(draft)).toBe('Human rights questions: lights');
  expect(agendaNameIn(several)).toBe('Follow-up Human rights questions: lights');
  expect(agendaNameIn(sponsored)).toBe('Human rights questions: lights');
});

test('where a masthead has only the number of the item, neither a report nor the title is its name', () => {
  expect(agendaNameIn('A/RES/90/203\n\nAgenda item 109')).toBeUndefined();
  const reported = 'A/RES/90/203\n\nAgenda item 109\n\n[on the report of the Third Committee]';
  expect(agendaNameIn(reported)).toBeUndefined();
});

test('the record below a text tells that and when it was adopted', () => {
  const text = `# Lighthouses

*The General Assembly*,

${body}
*82nd plenary meeting*
*5 December 2035*
`;
  expect(identityIn(analyse(text), 'text.md')).toMatchObject({
    status: 'adopted',
    date: '2035-12-05',
    datedIn: 'record of adoption',
  });
});

test.each([
  ['A-RES-78-69.md', 'General Assembly', '78/69'],
  ['A_RES_65_230.txt', 'General Assembly', '65/230'],
  ['A-RES-217-A-III.txt', 'General Assembly', '217 A (III)'],
  ['A-RES-ES-10-21.txt', 'General Assembly', 'ES-10/21'],
  ['A_RES_S-30_1.md', 'General Assembly', 'S-30/1'],
  ['A_RES_78_205-EN.txt', 'General Assembly', '78/205'],
  ['A_RES_78_205-EN (1).txt', 'General Assembly', '78/205'],
  ['file:///texts/A-RES-78-69%20%282%29.md', 'General Assembly', '78/69'],
  ['A-RES-78-69 - Copy (2).resolution.md', 'General Assembly', '78/69'],
  ['A_RES_78_206_E.txt', 'General Assembly', '78/206 E'],
  ['S_RES_2753(2024)-EN.txt', 'Security Council', '2753 (2024)'],
  ['S-RES-1038-1996.txt', 'Security Council', '1038 (1996)'],
  ['S_RES_1325(2000).txt', 'Security Council', '1325 (2000)'],
  ['E-RES-2012-19.md', 'Economic and Social Council', '2012/19'],
  ['A_HRC_RES_22_7.resolution.md', 'Human Rights Council', '22/7'],
  ['E-CN-7-RES-60-1.txt', 'Commission on Narcotic Drugs', '60/1'],
  ['E_CN.7_RES_60_1.txt', 'Commission on Narcotic Drugs', '60/1'],
  [
    'file:///texts/my%20texts/ccpcj-22-7.txt',
    'Commission on Crime Prevention and Criminal Justice',
    '22/7',
  ],
  ['C:\\texts\\unsc-1325-2000.txt', 'Security Council', '1325 (2000)'],
  ['sc-1325-2000.txt', 'Security Council', '1325 (2000)'],
])('the file %s tells organ and number of a text that says neither', (file, organ, number) => {
  const identity = identityIn(analyse('1. Decides to convene a conference.'), file);
  expect(identity).toMatchObject({ organ, number, status: 'adopted' });
});

test.each([
  ['A-C3-80-L45.md', 'A/C.3/80/L.45', '80'],
  ['A_C.3_80_L.45_Rev.1.md', 'A/C.3/80/L.45/Rev.1', '80'],
  ['A-80-L12.md', 'A/80/L.12', '80'],
  ['E-CN15-2017-L6.md', 'E/CN.15/2017/L.6', '2017'],
  ['A-HRC-50-L3.md', 'A/HRC/50/L.3', '50'],
])('the file %s tells the symbol of a draft', (file, symbol, session) => {
  const identity = identityIn(analyse('1. Decides to convene a conference.'), file);
  expect(identity).toEqual({ kind: 'resolution', symbol, session, status: 'draft' });
});

test('the file of a draft may bear the number under which it was adopted', () => {
  expect(identityOf('*The General Assembly*,', 'ga-74-173-draft.txt')).toMatchObject({
    number: '74/173',
    status: 'draft',
  });
});

test('a bare number is one of the organ that the text names', () => {
  const numberIn = (organ: string, file: string) => identityOf(`*The ${organ}*,`, file).number;
  expect(numberIn('General Assembly', '78-69.md')).toBe('78/69');
  expect(numberIn('Security Council', '1325-2000.md')).toBe('1325 (2000)');
  expect(numberIn('Economic and Social Council', '2012-19.md')).toBe('2012/19');
});

test('what is no number of the organ is not taken for one', () => {
  for (const file of [
    '2024-05.md',
    '12-3.md',
    'notes-78-69.md',
    'v2.md',
    'README.md',
    '78-69-70.md',
  ])
    expect(identityOf('*The General Assembly*,', file)).toEqual({
      organ: 'General Assembly',
      kind: 'resolution',
      status: 'draft',
    });
});

test('the text is believed before the name of its file', () => {
  const head = '# 90/12. Lighthouses\n\n*The General Assembly*,';
  expect(identityOf(head, 'A-RES-90-13.md')).not.toHaveProperty('symbol');
  expect(identityOf(head, 'A-RES-90-13.md').number).toBe('90/12');
  expect(identityOf('*The Human Rights Council*,', 'ga-78-69.md')).not.toHaveProperty('number');
});

test('a special session has a number of its own', () => {
  const head = '**Thirtieth special session**\n\n# Lighthouses\n\n*The General Assembly*,';
  expect(identityOf(head).session).toBe('S-30');
  const emergency =
    '**Tenth emergency special session**\n\n# Lighthouses\n\n*The General Assembly*,';
  expect(identityOf(emergency).session).toBe('ES-10');
});

test('a decision is no resolution', () => {
  const head = 'A/DEC/78/501\n\n# Lighthouses\n\n*The General Assembly*,';
  expect(identityOf(head)).toMatchObject({ kind: 'decision', number: '78/501' });
});
