/** Drafts the server is asked about. */

/** Paragraph 3 is called 4, and the reference in it leads nowhere once it is renumbered. */
export const misnumbered = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Invites* Member States:

    (a) To cooperate;

    (b) To report;

2. *Decides* to convene a conference;

4. *Requests* the Secretary-General to report on the implementation of paragraph 2 above;

5. *Decides* to consider the report requested in paragraph 4 above.

[^1]: See A/65/460.
`;

export const sound = misnumbered
  .replace('4. *Requests*', '3. *Requests*')
  .replace('5. *Decides*', '4. *Decides*')
  .replace('in paragraph 4 above', 'in paragraph 3 above');
