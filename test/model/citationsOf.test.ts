/** What a draft cites. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Citation } from '../../server/src/model/citation.ts';

function cited(paragraph: string, organ = 'General Assembly'): readonly Citation[] {
  const text = `*The ${organ}*,\n\n${paragraph}\n\n1. *Decides* to remain seized of the matter.\n`;
  return analyse(text).citations;
}

/** `General Assembly 65/230 its 21.12.2010` */
function picture({ organ, number, by, date }: Citation): string {
  const day = date ? ` ${date.day}.${date.month}.${date.year}` : '';
  return `${organ?.name ?? '?'} ${number} ${by}${day}`;
}

function pictures(paragraph: string, organ?: string): readonly string[] {
  return cited(paragraph, organ).map(picture);
}

function said(paragraph: string): readonly (string | undefined)[] {
  return cited(paragraph).map((citation) => citation.said?.text);
}

describe('whose resolution it is', () => {
  test('its own, where it says "its"', () => {
    expect(pictures('*Recalling* its resolution 65/230 of 21 December 2010,')).toEqual([
      'General Assembly 65/230 its 21.12.2010',
    ]);
  });

  test('a commission goes on in a list of Roman numbers', () => {
    const words = '*Recalling* Commission on Narcotic Drugs resolutions 1 (XXX) and 2 (XXX),';
    expect(pictures(words, 'Economic and Social Council')).toEqual([
      'Commission on Narcotic Drugs 1 (XXX) name',
      'Commission on Narcotic Drugs 2 (XXX) list',
    ]);
  });

  test.each([
    ['Economic and Social Council resolution 2012/19', 'Economic and Social Council 2012/19 name'],
    ['Security Council resolution 1325 (2000)', 'Security Council 1325 (2000) name'],
    ['Human Rights Council resolution S-9/1', 'Human Rights Council S-9/1 name'],
    ['Commission on Narcotic Drugs resolution 51/12', 'Commission on Narcotic Drugs 51/12 name'],
    ['Commission on Human Rights resolution 2005/81', 'Commission on Human Rights 2005/81 name'],
    [
      'Commission on Narcotic Drugs resolution 2 (XXX)',
      'Commission on Narcotic Drugs 2 (XXX) name',
    ],
    ['World Health Assembly resolution WHA58.3', 'World Health Assembly WHA58.3 name'],
    ['resolution 65/230 of the General Assembly', 'General Assembly 65/230 name'],
    ['A/RES/65/230', 'General Assembly 65/230 name'],
    ['S/RES/1325(2000)', 'Security Council 1325 (2000) name'],
    ['A/HRC/RES/16/18', 'Human Rights Council 16/18 name'],
    ['A/RES/217(III)A', 'General Assembly 217 A (III) name'],
    ['UNSCR 1325', 'Security Council 1325 (2000) name'],
    ['resolution 1325 (2000)', 'Security Council 1325 (2000) shape'],
    ['resolution 1325', 'Security Council 1325 (2000) shape'],
    ['resolution 65/230', 'General Assembly 65/230 shape'],
    ['resolution 217 A (III)', 'General Assembly 217 A (III) shape'],
    ['decision 15/4 of the Conference of the Parties to the Convention', '? 15/4 name'],
    ['Governing Council decision 27/2', '? 27/2 name'],
    ['resolution 60/31 of the Assembly of the African Union', '? 60/31 name'],
    ['resolution 12/3 of the Conference of the Parties', '? 12/3 name'],
    ['resolution 60/31 of the African Union', '? 60/31 name'],
    ['resolution 60/31 of the OAU', '? 60/31 name'],
    [
      'resolution 60/31, paragraph 3, of the Executive Council of the African Union',
      '? 60/31 name',
    ],
    ['resolution 60/31 adopted by the Council of the League of Arab States', '? 60/31 name'],
    ['resolution 60/31 of the Council of Europe', '? 60/31 name'],
    [
      'resolution 60/31 of the General Assembly of the Organization of American States',
      '? 60/31 name',
    ],
    [
      'resolution 60/31 of the General Assembly of the United Nations',
      'General Assembly 60/31 name',
    ],
    ['resolution 60/31 of the Assembly', 'General Assembly 60/31 name'],
    ['resolution 65/230 of the United Nations', 'General Assembly 65/230 shape'],
    ['resolution 65/230 of the Organization', 'General Assembly 65/230 shape'],
    ['Assembly resolution 60/31 of the African Union', '? 60/31 name'],
    ['African Union Assembly resolution 60/31', '? 60/31 name'],
    ['Peace and Security Council resolution 60/31', '? 60/31 name'],
    ['Council of Europe resolution 60/31', '? 60/31 name'],
    ['Assembly resolution 65/230', 'General Assembly 65/230 name'],
    ['Conference of the Parties decision 12/3', '? 12/3 name'],
    ['the Conference of the Parties, in its decision 12/3', '? 12/3 its'],
    ['the Conference on Disarmament, resolution 65/230', 'General Assembly 65/230 shape'],
    // What is made by a resolution is not whose it is.
    ['resolution 1591 (2005) by the European Union', 'Security Council 1591 (2005) shape'],
    ['its resolution 77/301 of the Independent Institution', 'General Assembly 77/301 its'],
    ['its resolution 58/4, of the Convention against Corruption', 'General Assembly 58/4 its'],
    ['resolution 60/180, of the Peacebuilding Commission', 'General Assembly 60/180 shape'],
    ['resolution 2066 (2012) of the Council’s views', 'Security Council 2066 (2012) shape'],
  ])('%s', (words, expected) => {
    expect(pictures(`*Recalling* ${words},`)).toEqual([expected]);
  });

  test('a number of a stranger stays one where it is cited again without its owner', () => {
    const words =
      '*Recalling* resolution 60/31 of the Assembly of the African Union, and noting that resolution 60/31 was welcomed,';
    expect(pictures(words)).toEqual(['? 60/31 name', '? 60/31 shape']);
  });

  test('a short name means the own organ where it can', () => {
    expect(
      pictures(
        '*Recalling* Commission resolution 22/7,',
        'Commission on Crime Prevention and Criminal Justice',
      ),
    ).toEqual(['Commission on Crime Prevention and Criminal Justice 22/7 name']);
  });

  test('a short name means the organ named last where the own one has another name', () => {
    expect(
      pictures(
        'Welcoming the work of the Commission on Narcotic Drugs, and recalling Commission resolution 60/1,',
      ),
    ).toEqual(['Commission on Narcotic Drugs 60/1 name']);
  });

  test('a short name follows the shape of the number', () => {
    expect(
      pictures(
        '*Recalling* Council resolution 26/11, Council resolution 2011/33 and Council resolution 1373 (2001),',
      ),
    ).toEqual([
      'Human Rights Council 26/11 name',
      'Economic and Social Council 2011/33 name',
      'Security Council 1373 (2001) name',
    ]);
  });

  test.each([
    'resolution 16/2 of the Human Rights Council of 24 March 2011',
    'resolutions 16/2 and 16/3 of the Human Rights Council of 24 March 2011',
    'resolution 1970 (2011) of the Security Council, adopted on 24 March 2011',
  ])('a date behind the organ is that of the number: %s', (words) => {
    const dated = cited(`*Recalling* ${words},`).map(({ date }) => date?.year);
    expect(new Set(dated)).toEqual(new Set([2011]));
  });

  test('the organ of a session behind the number is whose it is', () => {
    expect(
      pictures(
        '*Recalling* resolution 1999/61 of the fifty-fifth session of the Commission on Human Rights,',
      ),
    ).toEqual(['Commission on Human Rights 1999/61 name']);
    expect(
      pictures(
        '*Recalling* resolution 60/31 of the seventh ordinary session of the Assembly of the African Union,',
      ),
    ).toEqual([expect.not.stringContaining('General Assembly')]);
  });

  test.each([
    'the World Trade Organization decision 12/3',
    'the Governing Council decision 27/2',
    'the African Union resolution 12/3',
    'the Nordic Working Group decision 12/3',
  ])('an organ the extension does not know is nobody else: %s', (words) => {
    const organs = cited(`*Recalling* ${words},`).map(({ organ }) => organ?.name);
    expect(organs).toEqual([undefined]);
  });

  test('"its" is that of the organ the clause is about', () => {
    expect(
      pictures('*Noting* the decision of the Human Rights Council, in its resolution 54/15,'),
    ).toEqual(['Human Rights Council 54/15 its']);
  });

  test('"its resolution" of a Commission that has not met so often is another organ’s', () => {
    expect(
      pictures(
        '*Recalling* its resolution 65/230,',
        'Commission on Crime Prevention and Criminal Justice',
      ),
    ).toEqual(['General Assembly 65/230 its']);
  });
});

describe('lists', () => {
  test('"and resolution" goes on with the list, not with the organ named just before', () => {
    expect(
      pictures(
        '*Recalling* General Assembly resolution 75/290 A on the Economic and Social Council and resolution 75/290 B on the forum,',
      ),
    ).toEqual(['General Assembly 75/290 A name', 'General Assembly 75/290 B list']);
    expect(
      pictures('*Recalling* Security Council relevant and recent resolution 2250 (2015),'),
    ).toEqual(['Security Council 2250 (2015) name']);
  });

  test('a commission that numbers by years does so throughout the list', () => {
    expect(
      pictures(
        '*Recalling* Commission on Population and Development resolutions 2006/2 and 2009/1,',
      ),
    ).toEqual([
      'Commission on Population and Development 2006/2 name',
      'Commission on Population and Development 2009/1 list',
    ]);
  });

  test('a citation knows its list and its place there', () => {
    const [first, second] = cited('*Recalling* resolutions 65/230 and 67/189 of 20 December 2012,');
    expect(first?.group).toBe(second?.group);
    expect(first?.group.numbers).toEqual([first?.cited, second?.cited]);
  });

  test('every number has its own date and the organ of the first', () => {
    expect(
      pictures(
        '*Recalling* General Assembly resolutions 55/59 of 4 December 2000, 55/63 of 4 December 2000 and 65/232 of 21 December 2010,',
      ),
    ).toEqual([
      'General Assembly 55/59 name 4.12.2000',
      'General Assembly 55/63 list 4.12.2000',
      'General Assembly 65/232 list 21.12.2010',
    ]);
  });

  test('a date behind two numbers of one session is that of both', () => {
    expect(
      pictures('*Recalling* its resolutions 67/1, 69/193 and 69/196 of 18 December 2014,'),
    ).toEqual([
      'General Assembly 67/1 its',
      'General Assembly 69/193 list 18.12.2014',
      'General Assembly 69/196 list 18.12.2014',
    ]);
  });

  test('"both of" makes it the date of both', () => {
    expect(
      pictures('*Recalling* its resolutions 68/1 and 67/290, both of 27 December 2013,'),
    ).toEqual(['General Assembly 68/1 its 27.12.2013', 'General Assembly 67/290 list 27.12.2013']);
  });

  test('a list goes on behind the subject of its first number', () => {
    const text =
      '*Recalling* Economic and Social Council resolutions 2011/33 of 28 July 2011 on prevention, protection and cooperation, and 2012/19 of 26 July 2012 on strengthening cooperation,';
    expect(pictures(text)).toEqual([
      'Economic and Social Council 2011/33 name 28.7.2011',
      'Economic and Social Council 2012/19 list 26.7.2012',
    ]);
    expect(said(text)).toEqual([
      'on prevention, protection and cooperation',
      'on strengthening cooperation',
    ]);
  });

  describe('each number has a subject, and all of them the date at the end', () => {
    const formula = [
      'Human Rights Council 5/1 name 18.6.2007',
      'Human Rights Council 5/2 list 18.6.2007',
    ];

    test.each([
      '5/1, on institution-building of the Council, and 5/2, on the Code of Conduct for Mandate Holders of the Council, of 18 June 2007, and stressing that the mandate holder shall discharge his duties',
      '5/1 on institution-building of the Council and 5/2 on the Code of Conduct for Mandate Holders of the Council of 18 June 2007, and stressing that',
      '5/1 on all forms of institution-building, and 5/2, of 18 June 2007',
      '5/1, on institution-building, of 18 June 2007, and 5/2, on the Code of Conduct, of 18 June 2007',
      '5/1, entitled “Institution-building”, and 5/2, entitled “Code of Conduct”, of 18 June 2007',
    ])('%s', (words) => {
      expect(pictures(`*Recalling* Human Rights Council resolutions ${words},`)).toEqual(formula);
    });

    test('numbers behind a subject may stand side by side', () => {
      const words = '4/1 on education and 5/1 and 5/2 on the Council, of 18 June 2007';
      expect(pictures(`*Recalling* Human Rights Council resolutions ${words},`)).toEqual([
        'Human Rights Council 4/1 name',
        ...formula.map((number) => number.replace('name', 'list')),
      ]);
    });

    test('the date is no part of what they are about', () => {
      const words = '5/1 on its institutions and 5/2, on the Code of Conduct, of 18 June 2007';
      expect(said(`*Recalling* Human Rights Council resolutions ${words},`)).toEqual([
        'on its institutions',
        'on the Code of Conduct',
      ]);
    });

    test('the date of what they are about is not theirs', () => {
      const words =
        '47/191 on the follow-up to Agenda 21 and 47/190 on the Rio Declaration of 14 June 1992';
      expect(pictures(`*Recalling* its resolutions ${words},`)).toEqual([
        'General Assembly 47/191 its',
        'General Assembly 47/190 list',
      ]);
    });

    test('figures in a subject are no resolutions', () => {
      const words = '72/266 on the budget for the periods 2018/19, 2019/20 and 2020/21 and 9/11';
      expect(pictures(`*Recalling* its resolutions ${words},`)).toEqual([
        'General Assembly 72/266 its',
      ]);
    });
  });

  test('a date that is also that of the number before is read', () => {
    const words = '10/1 of 16 October 2020, and 10/3, also of 16 October 2020, on prevention';
    expect(pictures(`*Recalling* Human Rights Council resolutions ${words},`)).toEqual([
      'Human Rights Council 10/1 name 16.10.2020',
      'Human Rights Council 10/3 list 16.10.2020',
    ]);
  });

  test('another organ in the sentence begins anew', () => {
    expect(
      pictures('*Recalling* its resolution 65/230 and Security Council resolution 1373 (2001),'),
    ).toEqual(['General Assembly 65/230 its', 'Security Council 1373 (2001) name']);
  });

  test('numbers may be singled out from resolutions on a subject', () => {
    expect(
      pictures(
        '*Recalling* its resolutions on Iraq, in particular 1500 (2003) and 1546 (2004),',
        'Security Council',
      ),
    ).toEqual(['Security Council 1500 (2003) its', 'Security Council 1546 (2004) list']);
  });
});

describe('numbers', () => {
  test('a section may stand between number and date', () => {
    expect(
      pictures('*Recalling* its resolution 45/248 B, section VI, of 21 December 1990,'),
    ).toEqual(['General Assembly 45/248 B its 21.12.1990']);
  });

  test('parts go on with AA behind Z', () => {
    expect(pictures('*Recalling* its resolution 53/77 AA of 4 December 1998,')).toEqual([
      'General Assembly 53/77 AA its 4.12.1998',
    ]);
  });

  test.each([
    ['57/270 B', '57/270 B'],
    ['31/6 A and B', '31/6 A and B'],
    ['3411 A and B (XXX)', '3411 A and B (XXX)'],
    ['3201 (S-VI)', '3201 (S-VI)'],
    ['2252 (ES-V)', '2252 (ES-V)'],
    ['S-30/1', 'S-30/1'],
    ['ES-11/1', 'ES-11/1'],
    ['65/230A', '65/230 A'],
    ['217A(III)', '217 A (III)'],
    ['1325(2000)', '1325 (2000)'],
  ])('%s is %s', (written, number) => {
    const [citation] = cited(`*Recalling* resolution ${written},`);
    expect(citation?.number).toBe(number);
  });

  test.each([
    'the fiscal year 2018/19',
    'service 24/7 on 9/11',
    'half of 1/2 and/or 3 (2000)',
    'document A/C.3/74/L.5 and report E/2017/30',
    'agenda item 12/3',
    'paragraph 42 of the Salvador Declaration',
    'draft resolution A/C.3/80/L.5',
    'the decision-making process 24/7',
  ])('%s is no citation', (words) => {
    expect(pictures(`*Recalling* ${words},`)).toEqual([]);
  });

  test('a number stands where it is written, links and footnote calls left aside', () => {
    const text =
      '*The General Assembly*,\n\n*Recalling* its resolution [65/230](#) of 21 December 2010,[^1]\n\n[^1]: Resolution 217 A (III).\n';
    const { citations } = analyse(text);
    expect(citations.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '65/230',
      '217 A (III)',
    ]);
    expect(citations.map((citation) => citation.text)).toEqual([
      'its resolution 65/230 of 21 December 2010',
      'Resolution 217 A (III)',
    ]);
  });
});

describe('what is said of it', () => {
  test.each([
    [
      'its resolution 65/230, in which it endorsed the Declaration and requested a study',
      'in which it endorsed the Declaration and requested a study',
    ],
    [
      'its resolution 65/230 on the promotion of tests, including examples',
      'on the promotion of tests, including examples',
    ],
    [
      'its resolution 70/1, entitled “Transforming our world”, in which it adopted goals',
      'entitled “Transforming our world”',
    ],
    [
      'its resolution 65/230 of 21 December 2010, on the Congress, and noting that States agreed',
      'on the Congress',
    ],
    [
      'its resolution 65/230, in which it asked the group established pursuant to resolution 64/179 to meet, and emphasizing the need',
      'in which it asked the group established pursuant to resolution 64/179 to meet',
    ],
  ])('%s', (words, expected) => {
    expect(said(`*Recalling* ${words},`)[0]).toBe(expected);
  });

  test('how often a report is asked for is not what a resolution is about', () => {
    expect(said('*Requests* a report on resolution 65/230 on an annual basis,')).toEqual([
      undefined,
    ]);
  });

  test('a subject behind two numbers is that of both', () => {
    expect(said('*Recalling* its resolutions 65/230 and 67/189 on crime prevention,')).toEqual([
      'on crime prevention',
      'on crime prevention',
    ]);
  });

  test('its annex', () => {
    const words =
      'the annex to General Assembly resolution 60/177, and resolution 65/230, annex II';
    expect(cited(`*Recalling* ${words},`).map(({ annex }) => annex)).toEqual(['annex', 'annex II']);
  });
});
