/** Drafts that several suites open, most of them drawn with a cursor. */

/** A draft with nothing to say about it. */
export const correct = `# Countering cybercrime

*The General Assembly*,

1. *Invites* Member States to cooperate;

2. *Requests* the Secretary-General to report on cooperation.
`;

/** Two references to paragraph 1, and a footnote. */
export const referring = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Decides* to convene a conference;

2. *Requests* a report on the conference referred to in paragraph 1 above;

3. *Invites* Member States to take part in the conference referred to in paragraph 1 above.

[^1]: See A/65/460.
`;

/** The cursor is in paragraph 2, which paragraph 3 refers to. */
export const conference = `
*The General Assembly*

1. *Invites* Member States to cooperate;

2. *Decides* to convene| a conference;

3. *Requests* a report on the conference referred to in paragraph 2 above.
`;
