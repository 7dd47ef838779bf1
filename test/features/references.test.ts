/** Finding everything that refers to one place. */
import { test } from 'vitest';
import { checkReferences } from '../support/checkPlaces.ts';

test('a paragraph is found where its number, a range over it or one of its subparagraphs is named', () => {
  checkReferences(`
*The General Assembly*

1. *Decides* to convene a conference;

|2. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;

3. *Invites* Member States to take part;

4. *Recommends* the conference referred to in paragraphs 1 to 3 above;
                                                         ^^^^^^

5. *Takes note* of paragraph 2 (b) above;
                             ^^^^^

6. *Decides* to review paragraphs 1 and 2 above.
                                        ^
`);
});

test('the number itself is found too where the editor asks for it', () => {
  checkReferences(
    `
*The General Assembly*

1. *Decides* to convene a conference;
^

2. *Requests* a report on the conference referred to in paragraph |1 above.
                                                                  ^
`,
    'with',
  );
});

test('all calls of a note are found from the note and from each call', () => {
  checkReferences(`
*The General Assembly*

1. *Decides* to convene a conference;[^1]
                                     ^^^^

2. *Requests* a report.[^1]
                       ^^^^

[^|1]: See A/65/460.
`);
});

test('an annex is found where it is named', () => {
  checkReferences(`
*The General Assembly*

1. *Adopts* the plan contained in annex II to the present resolution;
                                        ^^

2. *Requests* a report.

# Annex I

Rules

# An|nex II

Plan
`);
});

test('a resolution is found wherever the draft cites it', () => {
  checkReferences(`
*The General Assembly*,

*Recalling* its resolution 65/2|30 of 21 December 2010,
                           ^^^^^^^

1. *Reaffirms* its resolution 65/230;
                              ^^^^^^

2. *Requests* a report.
`);
});

test('a preambular paragraph is found by its opening words where it, or a range over it, is spoken of', () => {
  checkReferences(
    `
*The General Assembly*,

*Recalling* its work,

*Con|cerned* about delays,
 ^^^^^^^^^^

*Convinced* of the need,

1. *Decides* to act under the second preambular paragraph;
                              ^^^^^^

2. *Recalls* the first to third preambular paragraphs.
                 ^^^^^^^^^^^^^^
`,
    'with',
  );
});
