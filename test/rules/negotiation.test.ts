/** Texts under negotiation: what is not agreed yet is left alone, what is agreed is judged as ever. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { renumbering } from '../../server/src/model/renumber.ts';
import { slice } from '../../server/src/text/span.ts';
import { checkFindings } from '../support/findings.ts';

const preamble = `*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,
`;

/** The draft, drawn with the findings there are and no others. */
function checkText(drawn: string): void {
  checkFindings(preamble + drawn);
}

function negotiationIn(drawn: string) {
  return analyse(preamble + drawn).negotiation;
}

describe('labels of negotiators', () => {
  test('PP and OP number a text, with or without full stops', () => {
    checkFindings(`
The General Assembly,

PP1 Recalling its resolution 77/248 of 30 December 2022,

PP2. Welcoming the report of the Secretary-General, (agreed ad ref)

PP2bis Noting with concern the loss of coral reefs;
                                                  ^ preambular-comma: Expected "," after this preambular paragraph, found ";"

PP2 alt 1 [EU/US: Noting the loss of coral reefs.]

OP1 Decides to convene a conference on the oceans; [agreed ad ref]

OP2 Urges States to attend,
                          ^ operative-semicolon: Expected ";" after paragraph 2, found ","

OP2 alt 1 (G77 and China) Encourage States to attend

OP2 alt 2: Invite States to attend,

OP4: Requests the Secretary-General to report.
^^^^ paragraph-number: Expected paragraph 3, found 4
`);
  });

  test('a bold label stands before bold opening words', () => {
    checkFindings(`
**The General Assembly,**

**Recalling** its resolution 77/248 of 30 December 2022,

**OP1** **Decides** to convene a conference **on the oceans** [AUS, NZ: **and the seas**];

**OP2** [**Urges**/**Encourage**] States **[EU: including landlocked States,]** to attend
                                                                                   ^^^^^^ operative-semicolon: Expected ";" after paragraph 2

**OP3** **Requests** a report.
`);
  });

  test('a single OP1 keeps its label', () => {
    checkText(`
OP1. *Decides* to convene a conference.
`);
  });
});

describe('attributions', () => {
  test('delegations propose words within a paragraph', () => {
    checkText(`
1. *Decides* to convene a conference [G77: in New York] [EU: in Brussels,] on the oceans,
                                                                                        ^ operative-semicolon: Expected ";" after paragraph 1, found ","

2. [US: *Encourage*] [EU, CANZ: *Urging*] [G77 and China: *Invite*] States to attend;

3. *Requests* a report.
`);
  });

  test('a whole paragraph may be one delegation’s', () => {
    checkText(`
[Russian Federation: *Notes* the report.]

Norway: *Acknowledges* the report of the panel.

*Bearing in mind* the law of the sea;
                                    ^ preambular-comma: Expected "," after this preambular paragraph, found ";"

1. *Decides* to convene a conference;

[US: 1 alt. *Decide* to postpone the conference]

[Facilitator’s proposal: *Welcome* the offer of Fiji]

2. *Requests* a report.
`);
  });

  test('what delegations say between the paragraphs belongs to none', () => {
    checkText(`
1. *Decides* to convene a conference;
[agreed ad ref]

2. *Invites* States to attend, (Agreed)
                             ^ operative-semicolon: Expected ";" after paragraph 2, found ","

EU: reserve

3. *Urges* observers to attend:
                              ^ operative-semicolon: Expected ";" after paragraph 3, found ":"

Agreed ad ref

4. *Requests* a report.
`);
  });
});

describe('alternatives', () => {
  test('an alternative stands beside its paragraph', () => {
    checkText(`
1. *Decides* to convene a conference;

1 alt. *Decide* to postpone the conference

1 alt 2. *Decide* to hold no conference

2. *Invites* States to attend;

4. *Requests* a report.
^^ paragraph-number: Expected paragraph 3, found 4
`);
  });

  test('an alternative without a number is no paragraph with a wrong opening', () => {
    checkText(`
Alt. *Recalls* the law of the sea;

*Recalls* the decisions of its Conference,
 ^^^^^^^ preambular-opening: Expected "Recalling" in the preamble, found "Recalls"

1. *Decides* to convene a conference;

2. *Requests* a report [within a year].
`);
  });

  test('bracketed versions of a paragraph share its number', () => {
    checkText(`
1. *Decides* to convene a conference;

[2. *Urges* States to attend]

[2. *Encourages* States to attend]

3. *Invites* observers [to speak];

4. *Requests* a report.
`);
  });

  test('the agreed paragraphs may count on as if bracketed ones were not there', () => {
    checkText(`
1. *Decides* to convene a conference [in May] [of States];

[2. *Urges* States to attend;

3. *Urges* observers to attend;]

2. *Invites* the host country to report;

4. *Requests* a report.
^^ paragraph-number: Expected paragraph 3, found 4
`);
  });

  test('two sets of options count each for itself', () => {
    checkText(`
1. *Decides* to convene a conference;

[Option 1: 2. *Request* the Secretary-General to report annually,

3. *Also requests* a budget.]

[Option 2: 2. *Request* the Secretary-General to report every two years]

3. *Decide* to consider the report.
    ^^^^^^ operative-opening: Expected "Decides", found "Decide"
`);
  });
});

describe('brackets', () => {
  test('a bracket may hold several paragraphs and other brackets', () => {
    checkText(`
1. *Decides* to convene a conference;

[2. *Urges* States to pay [their contributions [in full] and on time],

3. *Request* the Secretary-General to prepare

(a) The agenda,

(c) the budget.]

4. *Invites* States to attend [and to speak]:
                                            ^ operative-semicolon: Expected ";" after paragraph 4, found ":"

5. *Requests* a report.
`);
  });

  test('brackets may stand on lines of their own', () => {
    checkText(`
[

1. *Decide* to convene a conference [of States]

2. *Invite* States to attend [in person]

]

3. *Requests* a report.
`);
  });

  test('a paragraph that only bracketed ones follow may be the last', () => {
    checkText(`
1. *Decides* to convene a conference,
                                    ^ operative-semicolon: Expected ";" after paragraph 1, found ","

2. *Invites* [all] States to attend.

[3. *Requests* a report.]

[4. *Decides* to remain seized of the matter]
`);
  });

  test('a bracket around a subparagraph leaves the others to be judged', () => {
    checkText(`
1. *Requests* the Secretary-General:

    (a) To convene a conference,
                               ^ subparagraph-end: Expected ";" after subparagraph (a), found ","

    (b) [to invite] [to exclude] observers;

    [(c) to report,]

    (d) To publish [all] results;

2. *Decides* to consider the results.
`);
  });
});

describe('changes', () => {
  test('struck and inserted words are another text’s', () => {
    checkText(`
1. ~~*Request*~~ ++*Requests*++ the Secretary-General to convene a conference;

2. *Invites* States ~~and observers.~~ ++to attend++;

~~3. *Urge* States to pay~~

++3. *Encourages* States to pay;++

4. *Calls upon* observers to attend,
                                   ^ operative-semicolon: Expected ";" after paragraph 4, found ","

5. *Requests* a report.
`);
  });

  test('the marks of a list are judged outside its brackets', () => {
    checkFindings(`
The Environment Committee,

Recalling General Assembly resolution 77/248 of 30 December 2022,

1. Encourages Member States to:
a. Reduce [single-use] plastics;
b. [fund clean-ups],
                   ^ subparagraph-end: Expected ";" after subparagraph (b), found ","
c. Report yearly
          ^^^^^^ operative-semicolon: Expected ";" after paragraph 1

1 alt. Urge Member States to ban plastics

2. Calls upon everybody to help.
`);
  });
});

describe('whether a text is under negotiation', () => {
  test.each([
    ['two kinds of marks', '1. *Decides* [to meet];\n\n1 bis. *Invites* States.\n', 'open'],
    ['several brackets', '1. *Decides* [to meet] soon [in May] or [in Fiji].\n', 'open'],
    ['two wordings side by side', '1. *Decides* to [meet] / [confer].\n', 'open'],
    ['an attribution', '1. *Decides* [EU: not] to meet.\n', 'open'],
    ['a label', 'OP1 *Decides* to meet.\n', 'open'],
    ['an alternative', '1. *Decides* to meet;\n\n1 alt. *Decides* so.\n', 'open'],
    ['a remark', '1. *Decides* to meet. (agreed)\n', 'open'],
    ['one bracket', '1. *Decides* to meet [in Fiji].\n', 'settled'],
    ['one changed word', '1. *Decides* to ~~meet~~ ++confer++.\n', 'settled'],
    [
      'inserted numbers',
      '1. *Decides* so;\n\n1 bis. *Urges* it;\n\n1 ter. *Asks* it.\n',
      'settled',
    ],
    ['an editorial bracket', '1. *Decides* [sic] [6] to meet.\n', 'settled'],
    ['a name before a colon', '1. *Decides* to meet on Forests: a Renewed Agenda.\n', 'settled'],
  ])('%s', (_, drawn, state) => {
    expect(negotiationIn(drawn).state).toBe(state);
  });

  test('front matter decides where it says something', () => {
    const state = (status: string, words: string) =>
      analyse(`---\nstatus: ${status}\n---\n\n${preamble}\n1. *Decides* ${words}.\n`).negotiation
        .state;
    expect(state('negotiation', 'to meet')).toBe('open');
    expect(state('final', '[EU: not] to meet')).toBe('settled');
  });

  test('in a final text every mark is left over', () => {
    checkFindings(`
---
status: final
---

*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

OP1. *Decides* to convene a conference [EU: in Fiji];
^^^^ leftover-mark: "OP1." is left from a negotiation
                                       ^^^^^^^^^^^^^ leftover-mark: "[EU: in Fiji]" is still in square brackets

OP2. *Requests* ~~two reports~~ a report.
^^^^ leftover-mark: "OP2." is left from a negotiation
                ^^^^^^^^^^^^^^^ leftover-mark: "~~two reports~~" is still marked as a change
`);
  });
});

test('what nobody has agreed to yet is known word by word', () => {
  const drawn = '1. *Decides* [to [not] meet]; (agreed)\n\n2 alt. *Urges* it.\n\nEU: delete\n';
  const text = preamble + drawn;
  const { unsettled } = analyse(text).negotiation;
  expect(unsettled.map((place) => slice(text, place))).toEqual([
    '[to [not] meet]',
    '(agreed)',
    '2 alt. *Urges* it.',
    'EU: delete',
  ]);
});

test('renumbering keeps an alternative beside its paragraph', () => {
  const text = '2. *Decides* so;\n\n2 alt. *Declines* so;\n\n2 bis. *Urges* it;\n\n4. *Asks* it.\n';
  expect(applyEdits(text, renumbering(analyse(text)))).toBe(
    '1. *Decides* so;\n\n1 alt. *Declines* so;\n\n2. *Urges* it;\n\n3. *Asks* it.\n',
  );
});
