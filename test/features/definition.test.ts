/** Going from a reference to what it names. */
import { test } from 'vitest';
import { checkDefinition } from '../support/checkPlaces.ts';

test('a reference jumps to the paragraph it names', () => {
  checkDefinition(`
*The General Assembly*

1. *Decides* to convene a conference;
^

2. *Requests* a report on the conference referred to in paragraph |1 above.
`);
});

test('a reference to a subparagraph jumps to its letter', () => {
  checkDefinition(`
*The General Assembly*

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;
     ^

2. *Decides* to consider the report referred to in paragraph 1 |(b) above.
`);
});

test('each number of a list leads to its own paragraph, the word before them to all', () => {
  checkDefinition(`
*The General Assembly*

1. *Decides* to convene a conference;
^

2. *Invites* Member States to take part;
^

3. *Requests* a report on para|graphs 1 and 2 above.
`);
});

test('a footnote call jumps to its note, and the note to its call', () => {
  checkDefinition(`
*The General Assembly*

1. *Decides* to convene a conference;[^|1]

2. *Requests* a report.

[^1]: See A/65/460.
^^^^^
`);
  checkDefinition(`
*The General Assembly*

1. *Decides* to convene a conference;[^1]
                                     ^^^^

2. *Requests* a report.

[^|1]: See A/65/460.
`);
});

test('a reference to an annex jumps to its heading', () => {
  checkDefinition(`
*The General Assembly*

1. *Adopts* the plan contained in annex |II to the present resolution;

2. *Requests* a report.

# Annex I

Rules

# Annex II
  ^^^^^^^^

Plan
`);
});

test('a reference to a section jumps to its heading', () => {
  checkDefinition(`
*The General Assembly*

## I. Group
   ^^^^^^^^

1. *Decides* to convene a group;

## II. Follow-up

2. *Requests* a report on the group referred to in section |I above.
`);
});

test('a reference to nothing leads nowhere', () => {
  checkDefinition(`
*The General Assembly*

1. *Decides* to convene a conference;

2. *Requests* a report on the conference referred to in paragraph |7 above.
`);
});

test('a preambular paragraph is found by its place', () => {
  checkDefinition(`
*The General Assembly*,

*Recalling* its work,

*Concerned* about delays,
^^^^^^^^^^^^^^^^^^^^^^^^^

1. *Decides* to act under the |second preambular paragraph.
`);
});
