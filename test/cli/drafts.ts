/** Drafts for the command line. */
export const sound = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

1. *Invites* Member States:

    (a) To cooperate;

    (b) To report;

2. *Decides* to convene a conference.
`;

export const misnumbered = sound.replace('2. *Decides*', '3. *Decides*');

/** One full stop where a comma belongs. */
export const unpunctuated = sound.replace('2010,', '2010.');
