/** What is offered to finish at the cursor. */
import { describe, expect, test } from 'vitest';
import { completedLine, offered } from '../support/checkCompletion.ts';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';

function labels(drawn: string, count = 5): readonly string[] {
  return offered(drawn)
    .slice(0, count)
    .map(({ label }) => label);
}

describe('opening words', () => {
  test('an operative paragraph of the Assembly opens as most of its paragraphs do', () => {
    expect(
      labels(`
*The General Assembly*

1. |`),
    ).toEqual(['Encourages', 'Requests', 'Calls upon', 'Welcomes', 'Recognizes']);
  });

  test('the Human Rights Council and the Security Council have favourites of their own', () => {
    expect(labels('*The Human Rights Council*\n\n1. |', 2)).toEqual(['Requests', 'Calls upon']);
    expect(labels('*The Security Council*\n\n1. |', 2)).toEqual(['Decides', 'Requests']);
  });

  test('a preambular paragraph opens with a participle', () => {
    expect(
      labels(
        `
*The General Assembly*,

|`,
        3,
      ),
    ).toEqual(['Recalling', 'Recognizing', 'Reaffirming']);
  });

  test('capitals can be left to the completion', () => {
    expect(completedLine('*The General Assembly*,\n\nrec|', 'Recalling')).toBe('*Recalling* ');
    expect(completedLine('*The General Assembly*\n\n1. req|', 'Requests')).toBe('1. *Requests* ');
  });

  test('a hard-wrapped line is not the start of a paragraph', () => {
    expect(
      labels(
        '*The General Assembly*,\n\n*Recalling* its resolutions on cybercrime, terrorism,\nre|',
      ),
    ).toEqual([]);
  });

  test('the chosen verb is italic in a draft that uses italics', () => {
    expect(completedLine('*The General Assembly*\n\n1. Req|', 'Requests')).toBe('1. *Requests* ');
    expect(completedLine('The General Assembly\n\n1. Req|', 'Requests')).toBe('1. Requests ');
  });

  test('the first paragraph of a part is italic like the other part, be there words behind its number or not', () => {
    const before = '# Title of the text\n\n*The General Assembly*,\n\n';
    const preamble = '*Emphasizing* the importance of dialogue,\n\n';
    const behind = [
      '',
      '\n\n2. ',
      '\n\n2. *Urges* States to act.',
      '\n\n[^1]: See A/65/460.',
      '\n\n# Annex\n\n1. The group shall meet once a year.',
    ];
    for (const rest of behind) {
      for (const typed of ['1. |', '1. |;', '1. R|', '  - 1. |', '[1. |]']) {
        const line = completedLine(before + preamble + typed + rest, 'Requests');
        expect(line, typed + rest).toContain('1. *Requests* ');
      }
    }
    expect(completedLine(`${before}|\n\n1. *Urges* States to act.`, 'Recalling')).toBe(
      '*Recalling* ',
    );
    expect(completedLine(`${before}|\n\n1. Urges States to act.`, 'Recalling')).toBe('Recalling ');
    const plain = `${before}Emphasizing the importance of dialogue,\n\n`;
    for (const rest of ['', '\n\n2. ']) {
      expect(completedLine(`${plain}1. |${rest}`, 'Requests')).toBe('1. Requests ');
    }
  });

  test('an italic mark already typed is not doubled', () => {
    expect(completedLine('*The General Assembly*\n\n1. *Req|*', 'Requests')).toBe('1. *Requests* ');
    expect(completedLine('The General Assembly\n\n1. *Req|', 'Requests')).toBe('1. *Requests* ');
  });

  test('an opening that is there already is exchanged, wherever the cursor stands in it', () => {
    const draft = (second: string) =>
      `*The General Assembly*\n\n1. *Requests* a report;\n\n2. ${second} the Secretary-General.`;
    const exchanged = '2. *Also requests* the Secretary-General.';
    const places = ['*|Requests*', '*Re|quests*', '*Requests|*', '|*Requests*', '_Re|quests_'];
    for (const second of [...places, '|Requests', 'Re|quests', 'Requests|', '*|*']) {
      expect(completedLine(draft(second), 'Also requests'), second).toBe(exchanged);
    }
    expect(completedLine(draft('*Takes| note with appreciation of*'), 'Takes note')).toBe(
      '2. *Takes note* the Secretary-General.',
    );
  });

  test('so is that of a preambular paragraph', () => {
    const draft = (second: string) =>
      `*The General Assembly*,\n\n*Recalling* its resolutions,\n\n${second} its decision,`;
    for (const second of ['*Re|calling*', '*|Noting*', '|*Noting*', '_|Noting_', '|Noting']) {
      expect(completedLine(draft(second), 'Recalling also'), second).toBe(
        '*Recalling also* its decision,',
      );
    }
  });

  test('words that are no opening stay, and so do italics further on', () => {
    const draft = (second: string) => `*The General Assembly*\n\n1. ${second}`;
    expect(completedLine(draft('*Re| the *Committee*.'), 'Requests')).toBe(
      '1. *Requests* the *Committee*.',
    );
    expect(completedLine(draft('Re| the *Committee*.'), 'Requests')).toBe(
      '1. *Requests* the *Committee*.',
    );
    expect(completedLine(draft('|the Committee.'), 'Requests')).toBe(
      '1. *Requests* the Committee.',
    );
  });

  test('the setting decides where the drafter wants it to', () => {
    expect(
      completedLine('*The General Assembly*\n\n1. Req|', 'Requests', { italics: 'never' }),
    ).toBe('1. Requests ');
    expect(
      completedLine('The General Assembly\n\n1. Req|', 'Requests', { italics: 'always' }),
    ).toBe('1. *Requests* ');
  });

  test('after a paragraph with the same verb comes "Also", then "Further", then the verb alone', () => {
    const draft = (before: string) => `
*The General Assembly*

1. *${before}* the Secretary-General to report;

2. Re|`;
    expect(labels(draft('Requests'), 1)).toEqual(['Also requests']);
    expect(labels(draft('Also requests'), 1)).toEqual(['Further requests']);
    expect(labels(draft('Further requests'), 1)).toEqual(['Requests']);
    expect(completedLine(draft('Requests'), 'Also requests')).toBe('2. *Also requests* ');
  });

  test('the form with "also" is found by the letters of the verb as well as by its own', () => {
    const [first] = offered(`
*The General Assembly*

1. *Requests* the Secretary-General to report;

2. Re|`);
    expect(first).toMatchObject({ label: 'Also requests', filterText: 'Requests Also requests' });
  });

  test('in the preamble the adverb follows the participle', () => {
    expect(
      labels(
        `
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

*|

1. *Decides* to convene a conference.`,
        1,
      ),
    ).toEqual(['Recalling also']);
  });

  test('the Security Council repeats its verbs as they are', () => {
    expect(
      labels(
        `
*The Security Council*

1. *Decides* to extend the mandate;

2. *|`,
        1,
      ),
    ).toEqual(['Decides']);
  });

  test('"Calls for" after "Calls upon" is not a repetition', () => {
    const shown = labels(
      `
*The General Assembly*

1. *Calls upon* States to cooperate;

2. Cal|`,
      40,
    );
    expect(shown).toContain('Also calls upon');
    expect(shown).toContain('Calls for');
  });

  test('a heading begins a new series of openings', () => {
    expect(
      labels(
        `
*The General Assembly*

1. *Requests* the Secretary-General to report;

## II. Follow-up

2. Req|`,
        1,
      ),
    ).toEqual(['Requests']);
  });

  test('in the middle of a paragraph, in notes and in annexes no verb is offered', () => {
    expect(labels('*The General Assembly*\n\n1. *Requests* the Secretary-General Re|')).toEqual([]);
    expect(labels('*The General Assembly*\n\n1. *Requests* a report.[^1]\n\n[^1]: |')).toEqual([]);
    expect(labels('*The General Assembly*\n\n1. *Adopts* the plan.\n\n# Annex\n\n1. |')).toEqual(
      [],
    );
  });

  test('the numbered paragraphs are not the place for participles', () => {
    expect(labels('*The General Assembly*\n\n1. *Requests* a report;\n\n|')).toEqual([]);
  });

  test('each verb comes with its meaning and how often it is used', () => {
    const [first] = offered('*The General Assembly*\n\n1. Requ|').filter(
      ({ label }) => label === 'Requests',
    );
    expect(first?.detail).toBe('GA 1,625 · HRC 7,228 · SC 476');
    expect(first?.markdown).toContain('Asks for something to be done');
  });
});

describe('citations', () => {
  const draft = (words: string) => `
*The General Assembly*,

*Recalling* ${words}`;

  test('after "its resolution" come the resolutions of the organ, the most cited first', () => {
    expect(labels(draft('its resolution |'))).toEqual(['65/230', '67/189']);
  });

  test('a named organ has its own', () => {
    expect(
      labels(draft('Commission on Crime Prevention and Criminal Justice resolution |')),
    ).toEqual(['22/7']);
    expect(labels(draft('Commission resolution |'))).toEqual(['22/7']);
    expect(labels(draft('Security Council resolution |'))).toEqual([]);
  });

  test('the date comes with the number, and the owner stands beside it', () => {
    expect(completedLine(draft('its resolution 65|'), '65/230')).toBe(
      '*Recalling* its resolution 65/230 of 21 December 2010',
    );
    expect(offered(draft('its resolution |'))[0]?.detail).toBe(
      'General Assembly · 21 December 2010',
    );
  });

  test('a date given before is not given again', () => {
    expect(
      completedLine(
        `
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

*Recalling also* its resolution |`,
        '65/230',
      ),
    ).toBe('*Recalling also* its resolution 65/230');
  });

  test('the whole number at the cursor is replaced, and a date behind it is not written again', () => {
    const dated = '*Recalling* its resolution 65/230 of 21 December 2010,';
    for (const number of ['65/2|30', '6|5/230', '|65/230', '65/230|', '6|7/189']) {
      const words = `its resolution ${number} of 21 December 2010,`;
      expect(completedLine(draft(words), '65/230'), number).toBe(dated);
    }
    expect(completedLine(draft('its resolution 65/2|30,'), '65/230')).toBe(dated);
    expect(completedLine(draft('its resolution 65/2|30\nof 21 December 2010,'), '65/230')).toBe(
      '*Recalling* its resolution 65/230',
    );
  });

  test('no date is written where the sources disagree evenly', () => {
    expect(completedLine(draft('its resolution |'), '67/189')).toBe(
      '*Recalling* its resolution 67/189',
    );
  });

  test('a list of resolutions goes on', () => {
    expect(labels(draft('its resolutions 46/152 of 18 December 1991 and 6|'))).toEqual([
      '65/230',
      '67/189',
    ]);
  });

  test('without a corpus nothing is offered', () => {
    expect(offered(draft('its resolution |'), { library: emptyLibrary })).toEqual([]);
  });

  test('a sentence that goes on after "resolution" is left alone', () => {
    expect(labels(draft('its resolution on the |'))).toEqual([]);
  });
});

describe('paragraphs of the draft', () => {
  const draft = (words: string) => `
*The General Assembly*

1. *Decides* to convene a conference;

2. *Requests* the Secretary-General:

    (a) To report;

    (b) To assist;

3. *Also requests* a report on ${words}

4. *Invites* Member States to take part.`;

  test('each is offered with its opening words, but not the one being written', () => {
    expect(offered(draft('paragraph |')).map(({ label, detail }) => [label, detail])).toEqual([
      ['1', 'Decides to convene a conference;'],
      ['2', 'Requests the Secretary-General:'],
      ['4', 'Invites Member States to take part.'],
    ]);
  });

  test('above and below are right', () => {
    expect(completedLine(draft('paragraph |;'), '1')).toBe(
      '3. *Also requests* a report on paragraph 1 above;',
    );
    expect(completedLine(draft('paragraph |;'), '4')).toBe(
      '3. *Also requests* a report on paragraph 4 below;',
    );
  });

  test('a word that stands there already is not written twice', () => {
    expect(completedLine(draft('paragraph | above;'), '1')).toBe(
      '3. *Also requests* a report on paragraph 1 above;',
    );
  });

  test('the first of several numbers has no "above", the last one has', () => {
    expect(completedLine(draft('paragraphs |'), '1')).toMatch(/paragraphs 1$/);
    expect(completedLine(draft('paragraphs 1 and |'), '2')).toMatch(/paragraphs 1 and 2 above$/);
  });

  test('what a list names already is not offered again', () => {
    const rest = (words: string) => labels(draft(words), 9);
    expect(rest('paragraphs 1 and |')).toEqual(['2', '4']);
    expect(rest('paragraphs | and 4 above')).toEqual(['1', '2']);
    expect(rest('paragraphs 1, | and 4')).toEqual(['2']);
    expect(rest('paragraphs 1 to 2 and |')).toEqual(['4']);
    expect(rest('paragraphs 2 to |')).toEqual(['4']);
    expect(rest('paragraphs 2 (a) and (|')).toEqual(['1', '2', '2 (b)', '4']);
  });

  test('"above" comes behind the whole list, and not where it would be wrong for one of them', () => {
    expect(completedLine(draft('paragraphs 1, | and 4;'), '2')).toMatch(/paragraphs 1, 2 and 4;$/);
    expect(completedLine(draft('paragraphs 1 and |;'), '4')).toMatch(
      /paragraphs 1 and 4 of the present resolution;$/,
    );
  });

  test('the whole number at the cursor is replaced', () => {
    expect(completedLine(draft('paragraph 1|2 above;'), '1')).toMatch(/on paragraph 1 above;$/);
    expect(completedLine(draft('paragraph |2 (a) above;'), '1')).toMatch(/on paragraph 1 above;$/);
    expect(completedLine(draft('paragraph 2 (|);'), '2 (b)')).toMatch(/paragraph 2 \(b\) above;$/);
  });

  test('nothing is offered for the paragraphs of another text', () => {
    expect(labels(draft('paragraph | of resolution 65/230;'))).toEqual([]);
    expect(labels(draft('paragraphs | and 4 of the Salvador Declaration;'))).toEqual([]);
    expect(labels(draft('paragraphs 2 and | of\nGeneral Assembly resolution 65/230;'))).toEqual([]);
    expect(labels(draft('paragraph | of the present resolution;'))).toEqual(['1', '2', '4']);
  });

  test('nor where the number of a resolution and a comma stand before', () => {
    expect(labels(draft('its resolution 65/230, paragraph |;'))).toEqual([]);
    expect(labels(draft('its resolution 46/152 A, paragraphs 2 and |;'))).toEqual([]);
    expect(labels(draft('Security Council resolution 1373 (2001),\nparagraph |;'))).toEqual([]);
    expect(labels(draft('its resolution 65/230, subparagraph |;'))).toEqual([]);
    expect(labels(draft('the conference, paragraph |;'))).toEqual(['1', '2', '4']);
    expect(labels(draft('its resolution 65/230 and paragraph |;'))).toEqual(['1', '2', '4']);
  });

  test('subparagraphs are offered once a bracket is typed', () => {
    expect(labels(draft('paragraph 2 (|'), 9)).toContain('2 (b)');
    expect(completedLine(draft('paragraph 2 (|'), '2 (b)')).toMatch(/paragraph 2 \(b\) above$/);
  });

  test('from the preamble everything is below', () => {
    expect(
      completedLine(
        `
*The General Assembly*,

*Stressing* the aims set out in paragraph |

1. *Decides* to convene a conference.`,
        '1',
      ),
    ).toBe('*Stressing* the aims set out in paragraph 1 below');
  });

  test('an annex speaks of the resolution', () => {
    expect(
      completedLine(
        `
*The General Assembly*

1. *Adopts* the plan annexed to the present resolution.

# Annex

The conference referred to in paragraph |`,
        '1',
      ),
    ).toMatch(/paragraph 1 of the present resolution$/);
  });
});

describe('in an annex', () => {
  const draft = (words: string) => `
*The General Assembly*

1. *Adopts* the plan annexed to the present resolution;

2. *Decides* to act.

# Annex

1. The conference shall meet.

2. It shall be open to:

(a) Member States;

(b) Observers.

3. It shall act under ${words}

4. It shall report.
`;

  test('its own paragraphs are offered first, then those of the resolution', () => {
    expect(labels(draft('paragraph |'))).toEqual(['1', '2', '4', '1', '2']);
    expect(labels(draft('paragraph 2 (|'))).toEqual(expect.arrayContaining(['2 (a)', '2 (b)']));
  });

  test('they are above or below', () => {
    expect(completedLine(draft('paragraph |'), '4')).toBe(
      '3. It shall act under paragraph 4 below',
    );
    expect(offered(draft('paragraph |'))[0]?.edit.newText).toBe('1 above');
    expect(offered(draft('paragraph |')).at(-1)?.edit.newText).toBe('2 of the present resolution');
  });

  test('a list goes on with paragraphs of the annex', () => {
    expect(labels(draft('paragraphs 1 and |'))).toEqual(['2', '4']);
    expect(offered(draft('paragraphs 1 and |')).map(({ edit }) => edit.newText)).toEqual([
      '2 above',
      '4 of the present annex',
    ]);
  });

  test('what stands behind the cursor decides whose paragraphs are offered', () => {
    expect(labels(draft('paragraph | of the present resolution'))).toEqual(['1', '2']);
    expect(labels(draft('paragraph | above'))).toEqual(['1', '2']);
    expect(labels(draft('paragraph | below'))).toEqual(['4']);
    expect(labels(draft('annex II, paragraph |'))).toEqual([]);
  });
});

describe('annexes, sections and subparagraphs', () => {
  const draft = (words: string) => `
*The General Assembly*

## I. Arrangements

1. *Decides* to convene a conference;

## II. Follow-up

2. *Requests* the Secretary-General:

    (a) To report;

    (b) To act on ${words}

    (c) To assist.

# Annex I. Rules of the conference

1. The conference shall have rules.

# Annex II. Programme
`;

  test('after "annex" come the annexes of the draft', () => {
    expect(offered(draft('annex |;')).map(({ label, detail }) => [label, detail])).toEqual([
      ['I', 'Rules of the conference'],
      ['II', 'Programme'],
    ]);
    expect(completedLine(draft('annex |I to the present resolution;'), 'II')).toBe(
      '    (b) To act on annex II to the present resolution;',
    );
    expect(labels(draft('annexes I and |;'))).toEqual(['II']);
  });

  test('after "section" come its sections', () => {
    expect(offered(draft('section |;')).map(({ label, detail }) => [label, detail])).toEqual([
      ['I', 'Arrangements'],
      ['II', 'Follow-up'],
    ]);
    expect(completedLine(draft('section I|V of the present resolution;'), 'II')).toBe(
      '    (b) To act on section II of the present resolution;',
    );
  });

  test('but not where another text is named', () => {
    expect(labels(draft('resolution 65/230, annex |;'))).toEqual([]);
    expect(labels(draft('annex | to its resolution 65/230;'))).toEqual([]);
    expect(labels(draft('resolution 65/230, section |;'))).toEqual([]);
    expect(labels(draft('section | of the report;'))).toEqual([]);
    expect(labels(draft('the intersection |;'))).toEqual([]);
  });

  test('after "subparagraph" come the letters of its own list', () => {
    expect(labels(draft('subparagraph |;'))).toEqual(['(a)', '(c)']);
    expect(completedLine(draft('subparagraph (|);'), '(c)')).toMatch(/subparagraph \(c\) below;$/);
    expect(completedLine(draft('subparagraph (|a) above;'), '(c)')).toMatch(/\(c\) above;$/);
    expect(labels(draft('subparagraphs (a) and |;'))).toEqual(['(c)']);
  });

  test('or those of the paragraph named behind', () => {
    const other = draft('it;').replace(
      'convene a conference',
      'act on subparagraph | of paragraph 2',
    );
    expect(labels(other)).toEqual(['(a)', '(b)', '(c)']);
    expect(labels(other.replace('paragraph 2', 'resolution 65/230'))).toEqual([]);
    expect(labels(other.replace(' of paragraph 2', ''))).toEqual([]);
  });

  test('"above" stands behind several letters only where it is right for each of them', () => {
    expect(completedLine(draft('subparagraphs (a) and |;'), '(c)')).toMatch(
      /subparagraphs \(a\) and \(c\) of the present resolution;$/,
    );
    const last = draft('it;').replace('To assist', 'To assist under subparagraphs (a) and |');
    expect(completedLine(last, '(b)')).toMatch(/subparagraphs \(a\) and \(b\) above\.$/);
  });

  test('those of the present resolution are exchanged for others of it', () => {
    expect(completedLine(draft('subparagraph (|a) of the present resolution;'), '(c)')).toMatch(
      /subparagraph \(c\) of the present resolution;$/,
    );
  });

  test('those of another text are not offered', () => {
    expect(labels(draft('subparagraph | of resolution 65/230;'))).toEqual([]);
    expect(labels(draft('subparagraph | of paragraph 2 of resolution 65/230;'))).toEqual([]);
    expect(labels(draft('subparagraph | in paragraph 2 of the report;'))).toEqual([]);
    expect(labels(draft('subparagraph | of paragraph 2 of the present resolution;'))).toEqual([
      '(a)',
      '(c)',
    ]);
  });
});

describe('footnotes', () => {
  const draft = (words: string) => `
*The General Assembly*

1. *Decides* to convene a conference;[^1]

2. *Requests* a report.${words}

[^1]: See A/65/460.
[^2]: Ibid.`;

  test('the notes of the draft are offered with their text, and the number of the next one', () => {
    expect(offered(draft('[^|')).map(({ label, detail }) => [label, detail])).toEqual([
      ['1', 'See A/65/460.'],
      ['2', 'Ibid.'],
      ['3', 'New footnote'],
    ]);
  });

  test('a bracket the editor has closed is not closed again', () => {
    expect(completedLine(draft('[^|]'), '2')).toBe('2. *Requests* a report.[^2]');
    expect(completedLine(draft('[^|'), '2')).toBe('2. *Requests* a report.[^2]');
  });

  test('the number of a call is replaced wherever the cursor stands in it', () => {
    expect(completedLine(draft('[^|12]'), '2')).toBe('2. *Requests* a report.[^2]');
    expect(completedLine(draft('[^1|2]'), '1')).toBe('2. *Requests* a report.[^1]');
  });
});
