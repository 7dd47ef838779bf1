/** Every form of an element that format.md lists is read as that element. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { checkTree } from '../support/checkTree.ts';
import { dumpTree } from '../support/dumpTree.ts';

test('the canonical draft of the format page', () => {
  checkTree(
    `
    ---
    organ: General Assembly
    session: 80
    sponsors: [Belarus, Brazil]
    ---

    # Strengthening cooperation against cybercrime

    *The General Assembly*,

    *Recalling* its resolution 65/230 of 21 December 2010,[^1]

    *Recalling also* its resolution 70/174 of 17 December 2015,

    1. *Requests* the Secretary-General:

        (a) To convene an expert group, which shall:

            (i) Meet annually;

            (ii) Report to the Assembly;

        (b) To implement paragraph 2 below;

    2. *Also requests* the Secretary-General to report.

    [^1]: See A/65/460.

    # Annex

    ## Terms of reference
    `,
    `
    frontMatter
    title “Strengthening cooperation against cybercrime”
    organLine General Assembly , “The General Assembly,” (1 italic)
    preambular [Recalling participle] “Recalling its resolution 65/230 of 21 December 2010,” (calls 1 markdown; 1 italic)
    preambular [Recalling +also participle] “Recalling also its resolution 70/174 of 17 December 2015,” (1 italic)
    operative 1 (arabic, dot) [Requests finite] “Requests the Secretary-General:” (1 italic)
      subparagraph a (letter, parens) “To convene an expert group, which shall:”
        subparagraph i (roman, parens) “Meet annually;”
        subparagraph ii (roman, parens) “Report to the Assembly;”
      subparagraph b (letter, parens) “To implement paragraph 2 below;”
    operative 2 (arabic, dot) [Requests +also finite] “Also requests the Secretary-General to report.” (1 italic)
    note 1 (markdown) “See A/65/460.”
    annex “Annex”
      heading section “Terms of reference”
    `,
  );
});

/** The one line of the dump that begins with a kind. */
function lineOf(kind: string, draft: string): string | undefined {
  return dumpTree(parse(draft))
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith(kind));
}

describe('organ lines', () => {
  const forms = [
    'The General Assembly,',
    '*The General Assembly*,',
    '*The General Assembly,*',
    '**The General Assembly**,',
    '## The General Assembly,',
    'THE GENERAL ASSEMBLY,',
    'The General Assembly',
    'The General Assembly:',
    '*The General Assembly*;',
  ];
  test.each(forms)('%s', (form) => {
    expect(lineOf('organLine', `${form}\n\nRecalling it,\n`)).toContain(
      'organLine General Assembly',
    );
  });

  test('without comma, directly below its masthead and above its preamble', () => {
    const draft = 'COMMITTEE: DISEC\nThe General Assembly\nRecalling it,\n1. Requests it to act.\n';
    expect(lineOf('organLine', draft)).toBe('organLine General Assembly “The General Assembly”');
    expect(lineOf('preambular', draft)).toContain('“Recalling it,”');
  });

  test('without comma, above an opening in the wrong form', () => {
    const draft = 'The General Assembly\nRecall its resolution 65/230\n2. Request a report.\n';
    expect(lineOf('organLine', draft)).toBe('organLine General Assembly “The General Assembly”');
    const title = 'The General Assembly\nSupport for all children\n\nRecalling it,\n';
    expect(lineOf('organLine', title)).toBeUndefined();
  });

  test('a name without comma is none above a line that goes on with a sentence', () => {
    const draft = 'The General Assembly\nadopts its resolutions by vote,\n\nRecalling it,\n';
    expect(`${lineOf('masthead', draft) ?? ''}${lineOf('title', draft) ?? ''}`).toContain(
      'adopts its resolutions',
    );
  });

  test('a Model UN committee nobody listed', () => {
    expect(
      lineOf('organLine', 'The Disarmament and Security Committee,\n\nRecalling it,\n'),
    ).toContain('unknown organ ,');
  });

  test('a Model UN committee with a number', () => {
    expect(lineOf('organLine', 'The General Assembly Committee 1,\n\nRecalling it,\n')).toContain(
      '“The General Assembly Committee 1,”',
    );
  });

  test('directly below its masthead and above its preamble', () => {
    checkTree(
      `
      Resolution 9001 (2031)
      Adopted on 2 May 2031
      The Security Council,
      Recalling its resolution 9000 (2031),
      Gravely concerned at the shortage of bridges,
      which the Assembly deplored,
      1. Decides to remain seized of the matter.
      `,
      `
      masthead “Resolution 9001 (2031) Adopted on 2 May 2031”
      organLine Security Council , “The Security Council,”
      preambular [Recalling participle] “Recalling its resolution 9000 (2031),”
      preambular [Gravely concerned participle] “Gravely concerned at the shortage of bridges, which the Assembly deplored,”
      operative 1 (arabic, dot) [Decides finite] “Decides to remain seized of the matter.”
      `,
    );
  });

  test('in a line that goes on with a sentence it is none', () => {
    const draft = 'The General Assembly,\n\nRecalling that\nthe Security Council,\nasked,\n';
    expect(lineOf('preambular', draft)).toContain('“Recalling that the Security Council, asked,”');
  });

  test('a name nobody listed with another mark than a comma is none', () => {
    expect(
      lineOf('organLine', 'The Disarmament and Security Committee:\n\nRecalling it,\n'),
    ).toBeUndefined();
  });

  test('a sentence about an organ is none', () => {
    expect(lineOf('organLine', 'The General Assembly decides to meet.\n')).toBeUndefined();
  });
});

test('without an organ line the text begins with its first paragraph, even one in the wrong form', () => {
  const kinds = (draft: string) => parse(draft).blocks.map(({ kind }) => kind);
  expect(kinds('Cybercrime\n\n1. Request the Office to report;\n\n2. Decides it.\n')).toEqual([
    'title',
    'operative',
    'operative',
  ]);
  expect(kinds('Request a copy from the Secretariat;\n')).not.toContain('operative');
});

describe('titles', () => {
  test.each([
    ['# 78/102. A title', 'title 78/102 “78/102. A title”'],
    ['## A title', 'title “A title”'],
    ['**A title**', 'title “A title” (1 bold)'],
    ['A title', 'title “A title”'],
  ])('%s', (title, expected) => {
    expect(lineOf('title', `${title}\n\n*The General Assembly*,\n`)).toBe(expected);
  });

  test('the names that templates give the parts of a resolution are none, and # comes before ##', () => {
    checkTree(
      `
      # Resolution WHO/1.1

      **Committee:** World Health Organization

      ## Topic

      ## Preambulatory Clauses

      *The World Health Organization,*

      *Recalling* its purposes,

      ## Operative Clauses

      1. *Decides* to meet.
      `,
      `
      title “Resolution WHO/1.1”
      masthead “Committee: World Health Organization” (1 bold)
      masthead “Topic”
      masthead “Preambulatory Clauses”
      organLine unknown organ , “The World Health Organization,” (1 italic)
      preambular [Recalling participle] “Recalling its purposes,” (1 italic)
      heading section “Operative Clauses”
      operative 1 (arabic, dot) [Decides finite] “Decides to meet.” (1 italic)
      `,
    );
  });

  test('a masthead above the title is kept and not taken for it', () => {
    checkTree(
      `
      A/RES/78/1
      United Nations

      Agenda item 16

      ## Resolution adopted by the General Assembly on 5 December 2023

      # 78/1. A title

      The General Assembly,
      `,
      `
      masthead “A/RES/78/1 United Nations”
      masthead “Agenda item 16”
      masthead “Resolution adopted by the General Assembly on 5 December 2023”
      title 78/1 “78/1. A title”
      organLine General Assembly , “The General Assembly,”
      `,
    );
  });
});

describe('operative paragraphs', () => {
  const after = 'The General Assembly,\n\nRecalling it,\n\n';
  test.each([
    ['1. *Requests* it.', '1 (arabic, dot) [Requests finite] “Requests it.”'],
    ['- 1. Requests it.', '1 (arabic, dot) [Requests finite]'],
    ['1) Requests it.', '1 (arabic, paren) [Requests finite]'],
    ['1 Requests it.', '1 (arabic, bare) [Requests finite]'],
    ['1*Requests* it.', '1 (arabic, glued) [Requests finite]'],
    ['**1.** Requests it.', '1 (arabic, dot) [Requests finite]'],
    ['1*. Requests* it.', '1 (arabic, dot) [Requests finite] “Requests it.”'],
    ['1\\. Requests it.', '1 (arabic, dot) [Requests finite] “Requests it.”'],
    ['1 bis. Requests it.', '1 bis (arabic, dot) [Requests finite]'],
    ['[1 ter. Requests it.]', '1 ter (arabic, dot) [Requests finite]'],
    ['OP1. Requests it.', '1 (arabic, dot) [Requests finite]'],
    ['OP1 Requests it.', '1 (arabic, dot) [Requests finite]'],
    ['OP1bis: Requests it.', '1 bis (arabic, dot) [Requests finite]'],
    ['OP1 alt 2: Requests it.', '1 alt 2 (arabic, dot) [Requests finite]'],
    ['**OP1** **Requests** it.', '1 (arabic, dot) [Requests finite]'],
    ['1 alt. Requests it.', '1 alt (arabic, dot) [Requests finite]'],
    ['[EU: 1 bis. Requests it.]', '1 bis (arabic, dot) [Requests finite]'],
    ['~~1. Requests it.~~', '1 (arabic, dot) [Requests finite] “Requests it.” (1 struck)'],
    ['++1. Requests it.++', '1 (arabic, dot) [Requests finite] “Requests it.” (1 inserted)'],
    ['Requests it.', '[Requests finite]'],
  ])('%s', (paragraph, expected) => {
    expect(lineOf('operative', after + paragraph)).toContain(expected);
  });

  test('paragraphs without blank lines between them, wrapped by hand', () => {
    checkTree(
      `
      The Security Council,
      Recalling its resolution 1325 (2000),
      Expressing concern about the situation
      in the region,
      1. Requests the Secretary-General to report
      on the matter;
      2. Decides to remain seized of the matter.
      `,
      `
      organLine Security Council , “The Security Council,”
      preambular [Recalling participle] “Recalling its resolution 1325 (2000),”
      preambular [Expressing concern participle] “Expressing concern about the situation in the region,”
      operative 1 (arabic, dot) [Requests finite] “Requests the Secretary-General to report on the matter;”
      operative 2 (arabic, dot) [Decides finite] “Decides to remain seized of the matter.”
      `,
    );
  });

  test('a blank line after a comma does not end a subparagraph that goes on in small letters', () => {
    const draft = '1. Deplores:\n\n(a) Floods,\n\nincluding those of rivers;\n\n(b) Droughts.\n';
    expect(lineOf('subparagraph a', draft)).toContain('“Floods, including those of rivers;”');
    expect(lineOf('subparagraph b', draft)).toContain('“Droughts.”');
  });

  test('a small letter at the start of a wrapped line goes on with the sentence', () => {
    const draft = `
      Recalling the Treaty on Bridges, including its article 5,
      and welcoming the Protocol,
      recognizing that both are mutually reinforcing,
      Noting the report,
    `;
    expect(lineOf('preambular', draft)).toContain('mutually reinforcing,”');
  });

  test('the next paragraph begins even where the one above it lacks its last mark', () => {
    const draft = '1. Requests a report [of ten pages]\n2. Urges haste.\n';
    expect(lineOf('operative 2', draft)).toContain('“Urges haste.”');
  });

  test('a note in brackets may begin with a year', () => {
    checkTree(
      `
      1. Recalls the Review Conference,[1] and decides to meet.

      [1] 2010 Review Conference of the Parties, Final Document.
      `,
      `
      operative 1 (arabic, dot) [Recalls finite] “Recalls the Review Conference, and decides to meet.” (calls 1 bracketed)
      note 1 (bracketed) “2010 Review Conference of the Parties, Final Document.”
      `,
    );
  });

  test('a numeral that wrapped to the start of a line is no heading', () => {
    checkTree(
      `
      1. Decides to meet.<sup>1</sup>

      <sup>1</sup> Supplement No. 3 (A/65/3), chap. II, sect.
      III.
      `,
      `
      operative 1 (arabic, dot) [Decides finite] “Decides to meet.” (calls 1 sup)
      note 1 (sup) “Supplement No. 3 (A/65/3), chap. II, sect. III.”
      `,
    );
  });

  test('a number that wrapped to the start of a line is none', () => {
    const draft =
      'The General Assembly,\n\n1. Requests a report under agenda item\n12. of its agenda;\n\n2. Decides it.\n';
    expect(dumpTree(parse(draft)).match(/operative/g)).toHaveLength(2);
  });

  test('the agenda a paragraph announces is no paragraph of the resolution', () => {
    const agenda =
      '1. Approves the following agenda:\n\n1. Opening of the Congress.\n\n2. Organizational matters.\n\n2. Decides to meet.\n';
    const kinds = parse(`The General Assembly,\n\n${agenda}`).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['organLine', 'operative', 'passage', 'passage', 'operative']);
  });
});

describe('preambular paragraphs that were numbered', () => {
  test.each([
    '1. Recalling it,',
    '(a) Recalling it,',
    'PP1. Recalling it,',
    '[PP1. Recalling it,]',
    'PP1bis Recalling it,',
  ])('%s', (paragraph) => {
    expect(
      lineOf('preambular', `The General Assembly,\n\n${paragraph}\n\n1. Decides it.\n`),
    ).toContain('[Recalling participle]');
  });
});

describe('subparagraphs', () => {
  const labels = (draft: string) =>
    dumpTree(parse(`The General Assembly,\n\n1. Decides:\n\n${draft}`))
      .split('\n')
      .filter((line) => line.includes('subparagraph'))
      .map((line) => line.replace(/ “.*/, '').replace('subparagraph ', ''));

  test('(i) after (h) is a letter', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    expect(labels(letters.map((label) => `(${label}) To act;`).join('\n\n'))).toEqual(
      letters.map((label) => `  ${label} (letter, parens)`),
    );
  });

  test('(i) below (b) is the first Roman number, and (c) goes on above', () => {
    expect(labels('(a) To act;\n\n(b) To see:\n\n(i) This;\n\n(ii) That;\n\n(c) To go.')).toEqual([
      '  a (letter, parens)',
      '  b (letter, parens)',
      '    i (roman, parens)',
      '    ii (roman, parens)',
      '  c (letter, parens)',
    ]);
  });

  test('numbers in brackets, as the World Health Assembly writes them', () => {
    const draft = '1. URGES Member States:\n\n(1) to build bridges;\n\n(2) to cross them.\n';
    expect(lineOf('subparagraph', draft)).toBe(
      'subparagraph 1 (arabic, parens) “to build bridges;”',
    );
  });

  test('letters as Model UN writes them', () => {
    expect(
      labels('   a. Firearms;\n   b. Chemicals:\n      i. Acids;\n      ii. Bases;\n   c. Toxins.'),
    ).toEqual([
      '  a (letter, dot)',
      '  b (letter, dot)',
      '    i (roman, dot)',
      '    ii (roman, dot)',
      '  c (letter, dot)',
    ]);
  });

  test('rings, as a word processor pastes its bullets', () => {
    const draft =
      '1. Affirms two principles:\no Withdrawal of all bridges;\no Respect for rivers.\n';
    expect(lineOf('subparagraph', draft)).toBe(
      'subparagraph o (bullet, bullet) “Withdrawal of all bridges;”',
    );
  });

  test('a run-in list that goes on at the start of a line stays in its paragraph', () => {
    expect(labels('to help: (a) the first; (b) the second; and\n\n(c) the third;')).toEqual([]);
  });
});

describe('headings', () => {
  const heading = (line: string) =>
    lineOf('heading', `The General Assembly,\n\n1. Decides it;\n\n${line}\n\n2. Requests it.\n`);
  test.each([
    ['## I. Organization of work', 'heading section I'],
    ['**XIV Organization of work**', 'heading section XIV'],
    ['**Organization of work**', 'heading section'],
    ['I', 'heading section I'],
    ['Organization of work', 'heading section'],
  ])('%s', (line, expected) => {
    expect(heading(line)).toContain(expected);
  });

  const beforeNumber = (line: string, gap: string) =>
    parse(
      ['The Security Council,', 'Mindful of it,', line, '1. Decides it;', '2. Urges it.', ''].join(
        gap,
      ),
    ).blocks[2]?.kind;

  test.each(['Mandate', 'Mandate of the Mission', 'Support', 'Call for action', 'Sanctions'])(
    'between preamble and paragraph 1, with and without empty lines: %s',
    (line) => {
      expect([beforeNumber(line, '\n\n'), beforeNumber(line, '\n')]).toEqual([
        'heading',
        'heading',
      ]);
    },
  );

  test.each([
    'Support States',
    'Recalls',
    'Recalling',
    'Recognize its work',
    'Mindful of the rest',
  ])('no heading, but a paragraph that lacks its comma: %s', (line) => {
    expect(beforeNumber(line, '\n\n')).toBe('preambular');
  });

  test('a letter above an organ line begins a part', () => {
    expect(
      lineOf(
        'heading',
        'The General Assembly,\n\n1. Decides it.\n\nB\n\nThe General Assembly,\n\nRecalling it,\n',
      ),
    ).toContain('heading part B');
  });
});

describe('composite resolutions', () => {
  test.each(['## A', 'A', '**A**'])('the first part begins with %s', (letter) => {
    const draft = `# A title\n\n${letter}\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides it.\n\nB\n\nThe General Assembly,\n\n1. Decides more.\n`;
    expect(lineOf('title', draft)).toContain('“A title”');
    expect(lineOf('heading', draft)).toContain('heading part A');
  });
});

describe('annexes', () => {
  test.each([
    ['# Annex', 'annex “Annex”'],
    ['# Annex II', 'annex II'],
    ['ANNEX', 'annex “ANNEX”'],
    ['**Annex**', 'annex “Annex”'],
    ['**Annex Terms of reference**', 'annex “Annex Terms of reference”'],
    ['Annex B Goods review list', 'annex B'],
    ['Annex to resolution 1526 (2004)', 'annex “Annex to'],
  ])('%s', (line, expected) => {
    expect(
      lineOf(
        'annex',
        `The General Assembly,\n\n1. Decides it.\n\n${line}\n\n1. The group shall meet.\n`,
      ),
    ).toContain(expected);
  });

  test('the title may stand directly below the word, and the paragraph above may be the only one', () => {
    checkTree(
      `
      The General Assembly

      Adopts the declaration annexed to the present resolution.

      9th plenary meeting
      2 May 2031

      Annex
      Declaration on Bridges

      1. We cross them.¹
      ___
      1 Resolution 85/3.
      `,
      `
      organLine General Assembly “The General Assembly”
      operative [Adopts finite] “Adopts the declaration annexed to the present resolution.”
      adoptionRecord “9th plenary meeting 2 May 2031”
      annex “Annex”
        passage “Declaration on Bridges”
        passage 1 (arabic, dot) “We cross them.” (calls 1 superscript)
        divider
        note 1 (bare) “Resolution 85/3.”
      `,
    );
  });

  test('nothing in an annex is operative, and its preamble is not the resolution’s', () => {
    checkTree(
      `
      The General Assembly,

      1. Adopts the Convention.

      **Annex**

      *The States Parties to this Convention*,

      *Convinced* of its value,

      1. Requests nothing.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      operative 1 (arabic, dot) [Adopts finite] “Adopts the Convention.”
      annex “Annex” (1 bold)
        passage “The States Parties to this Convention,” (1 italic)
        passage “Convinced of its value,” (1 italic)
        passage 1 (arabic, dot) “Requests nothing.”
      `,
    );
  });
});

describe('footnotes', () => {
  const call = (text: string) =>
    lineOf('operative', `The General Assembly,\n\n1. Decides ${text}\n`);
  test.each([
    ['it;[^1]', 'calls 1 markdown'],
    ['it;¹', 'calls 1 superscript'],
    ['it; ¹²', 'calls 12 superscript'],
    ['it;<sup>1</sup>', 'calls 1 sup'],
    ['it;<sup>&</sup>lt;sup>1</sup>', 'calls 1 debris'],
    ['it;^1', 'calls 1 caret'],
    ['it;16/', 'calls 16 slash'],
    ['it; 16/', 'calls 16 slash'],
  ])('the call in “%s” is left out of the prose', (text, expected) => {
    expect(call(text)).toContain(`“Decides it;” (${expected})`);
  });

  test('a call behind a year counts, and so does one behind a last mark', () => {
    const draft =
      'The General Assembly,\n\nRecalling the Pact,1\n\nRecalling its review of 2003,2 and 2,500 more,\n\n1. Decides it;3\n';
    expect(dumpTree(parse(draft))).toContain('review of 2003, and 2,500 more,” (calls 2 glued)');
  });

  test('a number with a slash is a call wherever it is glued to a word', () => {
    expect(call('to thank the Commission17/ for it;')).toContain(
      '“Decides to thank the Commission for it;” (calls 17 slash)',
    );
    expect(call('to use 1/2 of it, and/or A/44/25;')).not.toContain('calls');
  });

  test.each([
    ['for which a note waits', 'the World,9 and', '[^9]: A/1.', 'calls 9 glued'],
    ['for which one waits behind a year', 'in 2022,9 and', '⁹ A/1.', 'calls 9 glued'],
  ])('a number %s is its call', (_, words, note, expected) => {
    const draft = `The General Assembly,\n\nRecalling ${words} more,\n\n${note}\n`;
    expect(lineOf('preambular', draft)).toContain(expected);
  });

  test('a number that is called elsewhere, or might be one of two, is none', () => {
    const called = 'The General Assembly,\n\nRecalling it,[^9] the World,9 and,\n\n[^9]: A/1.\n';
    expect(lineOf('preambular', called)).not.toContain('glued');
    const twice = 'The General Assembly,\n\nRecalling Crime9 and the World,9 too,\n\n[^9]: A/1.\n';
    expect(lineOf('preambular', twice)).not.toContain('glued');
  });

  test('numbers glued to words are calls only where they run on', () => {
    const draft = 'The General Assembly,\n\nRecalling the World,78 and Crime79 at its session80,\n';
    expect(lineOf('preambular', draft)).toContain(
      '“Recalling the World, and Crime at its session,” (calls 78 glued, 79 glued, 80 glued)',
    );
    expect(
      lineOf('preambular', 'The General Assembly,\n\nRecalling the World,78 and it,\n'),
    ).toContain('World,78 and it');
  });

  test.each(['force;78', 'force; 78', '2022;78'])(
    'a lone call behind the last mark of a paragraph: %s',
    (words) => {
      expect(call(words)).toContain('calls 78 glued');
    },
  );

  test.each(['25,472,300', 'resolution 338', 'S/2003/12/Add.1'])(
    '%s at the end of a paragraph is none',
    (words) => {
      expect(call(words)).not.toContain('calls');
    },
  );

  test('km² is a unit', () => {
    expect(call('to survey 12 km² of land;')).toMatch(/12 km² of land;”$/);
  });

  test.each([
    ['[^1]: See it.', 'note 1 (markdown) “See it.”'],
    ['¹ See it.', 'note 1 (superscript) “See it.”'],
    ['<sup>1</sup> See it.', 'note 1 (sup) “See it.”'],
    ['<sup>&</sup>lt;sup>1</sup> See it.', 'note 1 (debris) “See it.”'],
    ['1/ See it.', 'note 1 (slash) “See it.”'],
    ['__________\n\n1  See it.', 'note 1 (bare) “See it.”'],
  ])('%s', (note, expected) => {
    expect(lineOf('note', `The General Assembly,\n\n1. Decides it.\n\n${note}\n`)).toBe(expected);
  });

  test('notes without marks may follow one another line by line', () => {
    checkTree(
      `
      The General Assembly,

      Recalling the Pact for Bridges,1 and the Plan2 for roads,

      1. Decides to welcome it.

      ______
      1 Resolution 85/3, part II, and paragraph
      2 of its annex.
      2 See resolution 85/4.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Recalling participle] “Recalling the Pact for Bridges, and the Plan for roads,” (calls 1 glued, 2 glued)
      operative 1 (arabic, dot) [Decides finite] “Decides to welcome it.”
      divider
      note 1 (bare) “Resolution 85/3, part II, and paragraph 2 of its annex.”
      note 2 (bare) “See resolution 85/4.”
      `,
    );
  });

  test('a note without a mark is known by its call above', () => {
    checkTree(
      `
      The General Assembly,

      Recalling the Pact for Bridges,1

      1 See resolution 85/3.

      1 Decides to welcome it.
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Recalling participle] “Recalling the Pact for Bridges,” (calls 1 glued)
      note 1 (bare) “See resolution 85/3.”
      operative 1 (arabic, bare) [Decides finite] “Decides to welcome it.”
      `,
    );
  });

  test.each([
    '2/4',
    '2/4 GE.19-12345 (E)',
    '19-12345 (E) 041019',
    'A/C.3/74/L.5',
    'Page 3 of 4',
    '/...',
  ])('%s belongs to the page and does not end the paragraph it interrupts', (furniture) => {
    const draft = `The General Assembly,\n\n1. Decides to hold the\n\n${furniture}\n\nconference.\n`;
    expect(lineOf('operative', draft)).toContain('“Decides to hold the conference.”');
    expect(lineOf('unparsed', draft)).toContain(furniture);
  });

  test('a page break and its notes do not end the paragraph they interrupt', () => {
    checkTree(
      `
      The General Assembly,

      Highlighting the utility of the Convention in the investigation of

      ---

      <sup>1</sup> General Assembly resolution 60/177, annex.

      cybercrime in all its forms,
      `,
      `
      organLine General Assembly , “The General Assembly,”
      preambular [Highlighting participle] “Highlighting the utility of the Convention in the investigat … ercrime in all its forms,”
        divider
        note 1 (sup) “General Assembly resolution 60/177, annex.”
      `,
    );
  });
});

describe('what is set aside', () => {
  test('a comment is not read, and its paragraphs are none', () => {
    const draft =
      'The General Assembly,\n\n<!-- 1. Decides nothing;\n\n2. Requests nothing -->\n\n1. Decides it.\n';
    expect(parse(draft).blocks.map(({ kind }) => kind)).toEqual([
      'organLine',
      'comment',
      'operative',
    ]);
  });

  test('the record of adoption directly below the last paragraph is no part of it', () => {
    const draft =
      'The General Assembly,\n1. Requests a report.\n99th plenary meeting\n2 May 2031\n';
    expect(lineOf('operative', draft)).toContain('“Requests a report.”');
    expect(lineOf('adoptionRecord', draft)).toBe(
      'adoptionRecord “99th plenary meeting 2 May 2031”',
    );
  });

  test.each(['99th plenary meeting\n2 May 2031', '99th plenary meeting 2 May 2031'])(
    'it ends with its date: %j',
    (record) => {
      const draft = `The General Assembly,[1]\n1. Requests a report.\n${record}\n[1] See A/65/460.\n`;
      expect(parse(draft).blocks.map(({ kind }) => kind)).toEqual([
        'organLine',
        'operative',
        'adoptionRecord',
        'note',
      ]);
    },
  );

  test('the record of adoption ends the operative part', () => {
    const draft =
      'The General Assembly,\n\n1. Decides it.\n\n*82nd plenary meeting 29 November 1979*\n\n2. Requests nothing.\n';
    expect(parse(draft).blocks.map(({ kind }) => kind)).toEqual([
      'organLine',
      'operative',
      'adoptionRecord',
      'passage',
    ]);
  });

  test('front matter that is not YAML says why and costs nothing', () => {
    const [frontMatter, ...rest] = parse('---\norgan: [\n---\n\nThe General Assembly,\n').blocks;
    expect(frontMatter?.kind === 'frontMatter' && frontMatter.metadata.problem).toMatch(/\w/);
    expect(rest.map(({ kind }) => kind)).toEqual(['organLine']);
  });

  test('a link reads as its words', () => {
    expect(
      lineOf('preambular', 'The General Assembly,\n\nRecalling resolution [65/230](#) of 2010,\n'),
    ).toContain('resolution 65/230 of 2010');
  });
});

test('more than a hundred thousand paragraphs are no more than a call can bear', () => {
  const draft = `The General Assembly,\n\n${'Recalling it,\n\n'.repeat(130_000)}`;
  expect(parse(draft).blocks).toHaveLength(130_001);
});
