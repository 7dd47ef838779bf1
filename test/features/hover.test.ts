/** What is shown beside the words under the cursor. */
import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { checkHover, checkHoverSays } from '../support/checkHover.ts';
import { known22, known65, libraryWith, source } from '../support/library.ts';

test('a range shows what lies inside it', () => {
  checkHoverSays(
    `
*The General Assembly*,

1. *Decides* to convene a conference;

2. *Invites* States to attend it;

3. *Urges* them to prepare for it;

4. *Requests* a report on para|graphs 1 to 3 above.
`,
    '**Paragraph 1**\n\n*Decides* to convene a conference;\n\n---\n\n**Paragraph 2**\n\n*Invites* States to attend it;\n\n---\n\n**Paragraph 3**',
  );
});

describe('a cited resolution', () => {
  test('whose text is in the corpus is summed up', () => {
    checkHover(
      `
*The General Assembly*,

*Recalling* Commission on Crime Prevention and Criminal Justice resolution 22|/7 of 26 April 2013,
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
### Commission on Crime Prevention and Criminal Justice resolution 22/7

**Strengthening international cooperation to combat cybercrime**

26 April 2013 — *Commission on Crime Prevention and Criminal Justice resolution 22/7*, third preambular paragraph

The Commission takes note of the study.

**Operative paragraphs**

- **1** Takes note of the comprehensive study
- **2** Expresses its appreciation for the work done

**Cited in**

- *Draft of Commission on Crime Prevention and Criminal Justice resolution 26/4*, paragraph 2

*The corpus holds its text (ccpcj-22-7.txt): the adopted text with 5 preambular and 2 operative paragraphs.*
`,
    );
  });

  test('of an organ nobody knows is not taken for one of the General Assembly', () => {
    checkHover(
      `
*The General Assembly*,

*Recalling* resolution 60|/31 of the Assembly of the African Union,
            ^^^^^^^^^^^^^^^^^
`,
      `
### Resolution 60/31

The organ named with this resolution is none that the extension knows for certain.
`,
    );
  });

  test('known only from texts that cite it is told in their words', () => {
    checkHover(
      `
*The General Assembly*,

*Recalling* its resolution 65/23|0 of 21 December 2010,
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
### General Assembly resolution 65/230

21 December 2010 — *Commission on Crime Prevention and Criminal Justice resolution 22/7*, first preambular paragraph

The corpus does not hold its text; this is what texts that cite it say.

**What it did**

- endorsed the Salvador Declaration — *Commission on Crime Prevention and Criminal Justice resolution 22/7*, first preambular paragraph

**Annexes**

- annex — *Commission on Crime Prevention and Criminal Justice resolution 22/7*, footnote 2

**Cited in**

- *Commission on Crime Prevention and Criminal Justice resolution 22/7*, first preambular paragraph, footnote 2

Official text: [A/RES/65/230](https://docs.un.org/en/A/RES/65/230)
`,
    );
  });

  test('that nobody knows is placed in its year', () => {
    checkHover(
      `
*The General Assembly*,

*Recalling* its resolution 70/1|,
`,
      `
### General Assembly resolution 70/1

By its number, adopted between September 2015 and September 2016.

The corpus does not know this resolution.

Official text: [A/RES/70/1](https://docs.un.org/en/A/RES/70/1)
`,
      emptyLibrary,
    );
  });

  test('with dates that disagree names who says what', () => {
    checkHoverSays(
      '*The General Assembly*,\n\n*Recalling* its resolution 67/18|9 of 20 December 2012,',
      `Texts disagree on its date:

- 20 December 2012: Commission on Crime Prevention and Criminal Justice resolution 22/7, second preambular paragraph
- 21 December 2012: Commission on Crime Prevention and Criminal Justice resolution 22/7, paragraph 4`,
    );
  });

  test('with a date nobody else gives says that this draft stands alone', () => {
    const citing = (file: string) => ({ name: file, file, place: 'paragraph 1' });
    const sources = [citing('70-174.txt'), citing('22-7.txt')];
    checkHoverSays(
      '*The Commission on Crime Prevention and Criminal Justice*,\n\n*Recalling* its resolution 22/|7 of 22 April 2013,',
      'in 2 texts of the corpus\n\nThis draft says 22 April 2013.',
      libraryWith({ ...known22, dates: [{ date: '2013-04-26', sources }] }),
    );
  });

  test('that one text dates otherwise sets the two dates beside each other', () => {
    checkHoverSays(
      '*The General Assembly*,\n\n*Recalling* its resolution 65/23|0 of 22 December 2010,',
      `Texts disagree on its date:

- 22 December 2010: this draft
- 21 December 2010: Commission on Crime Prevention`,
    );
  });

  test('of which only a draft is there is called a draft', () => {
    const text = known22.text && { ...known22.text, status: 'draft' as const };
    const library = libraryWith({ ...known22, ...(text === undefined ? {} : { text }) });
    checkHoverSays(
      '*The Commission on Crime Prevention and Criminal Justice*,\n\n*Recalling* its resolution 22/|7,',
      '### Draft of Commission on Crime Prevention and Criminal Justice resolution 22/7',
      library,
    );
  });

  test('cited again says where else', () => {
    checkHoverSays(
      `
*The General Assembly*,

*Recalling* its resolution 65/23|0 of 21 December 2010,

1. *Decides* to implement its resolution 65/230.`,
      '**Also cited in this draft:** ',
    );
  });

  test('cited again in a paragraph without a number says in which subparagraphs', () => {
    checkHoverSays(
      `
*The General Assembly*,

*Recalling* its resolution 65/23|0 of 21 December 2010,

*Decides*:

(a) To implement its resolution 65/230;

(b) To meet;

(c) To report on its resolution 65/230.`,
      '**Also cited in this draft:** subparagraph (a), subparagraph (c)',
    );
  });

  test('whose words in the corpus are hostile shows them and does nothing', () => {
    const statement = {
      text: 'endorsed <img src=x> [this](command:evil) `code`\n# big ![i](http://x.y)',
      source: source('paragraph 1', '[name](command:evil)'),
    };
    checkHoverSays(
      '*The General Assembly*,\n\n*Recalling* its resolution 65/23|0,',
      String.raw`- endorsed \<img src=x\> \[this\](command:evil) \`code\` \# big \!\[i\](http\://x.y) — *\[name\](command:evil)*, paragraph 1`,
      libraryWith({ ...known65, statements: [statement] }),
    );
  });
});

describe('a reference', () => {
  const draft = (words: string) => `
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;

2. *Decides* to consider the report referred to in ${words}.`;

  test('to a paragraph shows its words and its subparagraphs', () => {
    checkHover(
      draft('paragraph 1| above'),
      `
**Paragraph 1**

*Requests* the Secretary-General:

- (a) To convene a group;
- (b) To report;
`,
    );
  });

  test('to a subparagraph shows that', () => {
    checkHoverSays(draft('paragraph 1 (b|) above'), 'To report;');
  });

  test('to nothing says so, and what there is', () => {
    checkHover(
      draft('paragraph 9| above'),
      'There is no paragraph 9 in this draft. Its paragraphs run from 1 to 2.',
    );
  });

  test('to a number of two figures that is not there does not speak of the paragraph of the first', () => {
    checkHover(
      draft('paragraph 12| above'),
      'There is no paragraph 12 in this draft. Its paragraphs run from 1 to 2.',
    );
  });

  test('to a subparagraph that is not there says which there are', () => {
    checkHover(
      draft('paragraph 1 (d|) above'),
      'There is no paragraph 1 (d) in this draft. Paragraph 1 has (a) to (b).',
    );
  });

  test('to a section tells what it is called and what stands in it', () => {
    checkHover(
      `
*The General Assembly*

## I. Group

1. *Decides* to convene a group;

## II. Follow-up

2. *Requests* a report on the group established in section I| above.`,
      `
**Section I** · Group

Paragraph 1
`,
    );
  });

  test('to an annex shows how it begins, without its notes and tables', () => {
    const text = `
*The General Assembly*

1. *Adopts* the rules in the annex to the present resolution.

# Annex

Rules of the Fund.[^1]

| Year | Sum |
|------|-----|
| 2025 | 100 |

[^1]: See A/80/1.

They apply to all.

[^2]: See A/80/2.`;
    const hover = hoverAt(analyse(text), emptyLibrary, text.indexOf('annex to'));
    expect(hover?.markdown).toBe('**Annex**\n\nRules of the Fund. They apply to all.');
  });

  test('to a subparagraph of a paragraph without a number calls it so', () => {
    checkHover(
      `
*The General Assembly*

*Decides*:

(a) To convene a conference;

(b) To report on the conference referred to in subparagraph (a|) above.`,
      '**Subparagraph (a)**\n\nTo convene a conference;',
    );
  });

  test('to an annex that is not there says so', () => {
    checkHoverSays(
      draft('annex II| to the present resolution'),
      'There is no annex II in this draft.',
    );
  });

  test('is shown from the number it names too', () => {
    checkHover(
      `
*The General Assembly*

1|. *Decides* to convene a conference;

2. *Requests* a report on the conference referred to in paragraph 1 above.`,
      `
**Referred to in**

- paragraph 2: “paragraph 1 above”
`,
    );
  });
});

describe('a footnote', () => {
  const draft = (call: string, mark: string) => `
*The General Assembly*

1. *Decides* to convene a conference.${call}

${mark} See A/65/460.`;

  test('call shows the note', () => {
    checkHover(draft('[^|1]', '[^1]:'), '**Footnote 1**\n\nSee A/65/460.');
  });

  test('call without a note says that there is none', () => {
    checkHover(
      draft('[^|2]', '[^1]:'),
      'Footnote 2 is called here, but the draft has no note with this number.',
    );
  });

  test('says where it is called', () => {
    checkHoverSays(draft('[^1]', '[^|1]:'), '**Footnote 1** is called in ');
  });
});

describe('opening words', () => {
  test('are explained, counted and compared', () => {
    checkHover(
      `
*The General Assembly*

1. *Takes n|ote* of the report.
    ^^^^^^^^^^^
`,
      `
**Takes note** · operative paragraph

Neutral: records that something exists or has been received, and expresses neither approval nor disapproval.

*See General Assembly decision 55/488.*

**Paragraphs that open so**

- General Assembly, recent sessions: 720 (no. 12 of all), 69 more with “also”, 14 with “further”
- Human Rights Council, 1993–2026: 1,941 (no. 10 of all)
- Security Council, 1970–2002: 38 (no. 16 of all)

**Strength, where others have ranked it (they disagree)**

- hrc-voting, from blame to praise: step 3 of 5 (blame: regrets, deplores, rejects, denounces; praise: welcomes, appreciates, endorses, approves, supports)
`,
    );
  });

  test('that nobody uses are not made up', () => {
    checkHoverSays(
      '*The General Assembly*\n\n1. *Ponders|* the matter.',
      'Not counted among the openings of published operative paragraphs.',
    );
  });
});

describe('an acronym', () => {
  const introduced = `
*The General Assembly*,

*Welcoming* the role of the UN|ICEF Fund and the United Nations Children’s Fund (UNICEF),

1. *Requests* the United Nations Office on Drugs and Crime (UNODC) to help small States;

2. *Invites* `;

  test('is written out, with the place that introduces it', () => {
    checkHover(
      `${introduced.replace('|', '')}UN|ODC to report on SIDS, and paragraph 1 of the report of UNDP.
             ^^^^^^
`,
      '**UNODC** · United Nations Office on Drugs and Crime\n\nIntroduced in paragraph 1.',
    );
  });

  test('whose letters are not all initials goes by the name before its parentheses', () => {
    checkHover(
      `${introduced}States to act.`,
      '**UNICEF** · United Nations Children’s Fund\n\nIntroduced in the first preambular paragraph.',
    );
  });

  test('explained behind itself, or above the text, is known, too', () => {
    checkHover(
      `
*The General Assembly*,

1. *Requests* SIDS (small island developing States) to act;

2. *Urges* |SIDS to act.
`,
      '**SIDS** · small island developing States\n\nIntroduced in paragraph 1.',
    );
    checkHover(
      `
Committee: United Nations Environment Programme (UNEP)

*The United Nations Environment Assembly of UNEP*,

1. *Requests* UNEP| to act;

2. *Urges* States to act.
`,
      '**UNEP** · United Nations Environment Programme\n\nIntroduced above the text.',
    );
  });

  test('that nothing introduces, or another text says, has nothing to show', () => {
    checkHover(`${introduced.replace('|', '')}UND|P to report.`, undefined);
    checkHover(`${introduced.replace('|', '')}States to read “Friends of UNO|DC”.`, undefined);
    checkHover(`${introduced.replace('|', '')}(states, UND|P).`, undefined);
  });

  test('within a citation or reference leaves the place to it', () => {
    checkHoverSays(
      `
*The General Assembly*,

*Noting* the General Assembly (GAS) and para|graph 1 below,

1. *Requests* the GAS to act.
`,
      '**Paragraph 1**',
    );
  });

  test('is shown without its name doing anything', () => {
    checkHover(
      `
*The General Assembly*,

1. *Requests* ABC (Alpha Beta Cat <img src=x> [y] www.un.org) to act;

2. *Urges* |ABC to act.
`,
      '**ABC** · Alpha Beta Cat \\<img src=x\\> \\[y\\] www\\.un.org\n\nIntroduced in paragraph 1.',
    );
  });
});

test('plain words have nothing to show', () => {
  checkHover('*The General Assembly*\n\n1. *Decides* to convene a con|ference.', undefined);
});

describe('a cited resolution that a later text follows up', () => {
  const title = 'Question of lighthouses';
  const texts = ['88/10', '89/12', '90/14'].map((number, place) => ({
    ...known65,
    ...{ number, title },
    dates: [{ date: `20${33 + place}-12-05`, sources: [source('paragraph 1')] }],
  }));

  test('names the next one and the last one, with title and date', () => {
    checkHoverSays(
      '*The General Assembly*,\n\n*Recalling* its resolution 88|/10,',
      '**Later:** 89/12 (Question of lighthouses) of 5 December 2034; the last one is 90/14 (Question of lighthouses) of 5 December 2035',
      libraryWith(...texts),
    );
  });

  test('names it once where only one follows', () => {
    checkHoverSays(
      '*The General Assembly*,\n\n*Recalling* its resolution 89|/12,',
      '**Later:** 90/14 (Question of lighthouses) of 5 December 2035\n\nThe corpus',
      libraryWith(...texts),
    );
  });
});

describe('a cited resolution that is superseded', () => {
  const draft = '*The General Assembly*,\n\n*Recalling* its resolution 65|/230,';
  const words = 'Decides that the present resolution supersedes its resolution 65/230';
  const saidIn = (number: string, date: string) => ({
    text: words,
    source: { ...source('paragraph 4', `General Assembly resolution ${number}`), date },
  });

  test('is said to be so before all else, with the text, the paragraph and its words', () => {
    const supersededBy = [saidIn('90/14', '2035-12-05')];
    checkHoverSays(
      draft,
      `### General Assembly resolution 65/230\n\n**Superseded by** *General Assembly resolution 90/14*, paragraph 4: “${words}”\n\n`,
      libraryWith({ ...known65, supersededBy }),
    );
  });

  test('where several say so, the newest comes first', () => {
    const supersededBy = [saidIn('89/12', '2034-12-05'), saidIn('90/14', '2035-12-05')];
    const line = (number: string) =>
      `- *General Assembly resolution ${number}*, paragraph 4: “${words}”`;
    checkHoverSays(
      draft,
      `**Superseded by**\n\n${line('90/14')}\n${line('89/12')}\n\n`,
      libraryWith({ ...known65, supersededBy }),
    );
  });

  test('of more than five the newest are shown, and how many more there are', () => {
    const supersededBy = Array.from({ length: 7 }, (_, at) =>
      saidIn(`${80 + at}/1`, `${2025 + at}-12-05`),
    );
    checkHoverSays(
      draft,
      `*General Assembly resolution 82/1*, paragraph 4: “${words}”\n- and 2 more\n\n`,
      libraryWith({ ...known65, supersededBy }),
    );
  });
});

test('of many texts that cite a resolution the newest five are shown, and how many more there are', () => {
  const citing = Array.from({ length: 8 }, (_, at) => ({
    name: `General Assembly resolution ${80 + at}/9`,
    file: `file:///texts/${at}.md`,
    place: 'paragraph 3',
    date: `${2025 + at}-12-05`,
  }));
  const lines = [87, 86, 85, 84, 83].map(
    (session) => `- *General Assembly resolution ${session}/9*, paragraph 3`,
  );
  checkHoverSays(
    '*The General Assembly*,\n\n*Recalling* its resolution 65|/230,',
    ['**Cited in**', '', ...lines, '- and 3 more'].join('\n'),
    libraryWith({ ...known65, citedIn: citing }),
  );
});

test('the date a text gives itself is told with the place where it stands', () => {
  const file = 'file:///texts/A%20RES%2065%20230.md';
  const text = { file, status: 'adopted', summary: '', preambularCount: 0, operative: [] } as const;
  const own = { name: 'General Assembly resolution 65/230', file, place: 'masthead' };
  const known = {
    ...known65,
    dates: [{ date: '2010-12-21', sources: [source('footnote 1'), own] }],
    text,
  };
  const cited = '*The General Assembly*,\n\n*Recalling* its resolution 65|/230,';
  checkHoverSays(
    cited,
    '21 December 2010 — *General Assembly resolution 65/230*, masthead',
    libraryWith(known),
  );
  checkHoverSays(cited, 'The corpus holds its text (A RES 65 230.md)', libraryWith(known));
});

test('a place in the preamble shows the paragraph that has it, or that there is none', () => {
  const draft = (place: string) => `
*The General Assembly*,

*Recalling* its work,

*Concerned* about delays,

1. *Decides* to act under the ${place} preambular paragraph above.
`;
  checkHover(
    draft('secon|d'),
    `
**Second preambular paragraph**

*Concerned* about delays,
`,
  );
  checkHover(draft('nint|h'), 'The preamble has no ninth paragraph.');
});
