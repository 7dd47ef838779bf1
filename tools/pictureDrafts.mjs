/** The drafts of some pictures, beside the sample that everybody gets. */

const conference = `---
organ: General Assembly
session: 75
---

# Strengthening technical assistance to counter cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

*Recalling also* its resolution 67/189 of 20 December 2012,

1. *Expresses its appreciation* for the work of the open-ended intergovernmental expert group on cybercrime;

2. *Invites* Member States to nominate experts for the conference referred to in paragraph 4 below;

3. *Requests* the United Nations Office on Drugs and Crime, upon request:

    (a) To train investigators, prosecutors and judges;

    (b) To assist Member States in reviewing their legislation;

4. *Decides* to convene a conference on cybercrime in Vienna;

5. *Requests* the Secretary-General to report on the conference referred to in paragraph 4 above and on the assistance provided pursuant to paragraph 3 above.

[^1]: See A/65/460.
`;

/** What the draft on the conference goes on from. */
const earlier = `---
organ: General Assembly
session: 73
---

# 73/999. Strengthening technical assistance to counter cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

*Noting* the report of the Secretary-General,

1. *Expresses its appreciation* for the work of the open-ended intergovernmental expert group on cybercrime;

2. *Requests* the United Nations Office on Drugs and Crime, upon request:

    (a) To train investigators and prosecutors;

    (b) To assist Member States in reviewing their legislation;

3. *Invites* Member States to nominate experts for the group;

4. *Requests* the Secretary-General to report on the assistance provided pursuant to paragraph 2 above.
`;

/** Three things in one paragraph. */
const united = `# Strengthening technical assistance to counter cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Expresses its appreciation* for the preparation of the conference referred to in paragraph 2 below and of the report requested in paragraph 3 below;

2. *Decides* to convene a conference on cybercrime in Vienna, *invites* Member States to nominate experts, and *encourages* Member States to contribute to the costs of the conference;

3. *Requests* the Secretary-General to report on the conference referred to in paragraph 2 above.

[^1]: See A/65/460.
`;

/** As it comes out of a PDF file. */
const pasted = `A/C.3/75/L.99

Strengthening technical assistance to counter
cybercrime

The General Assembly,
Recalling its resolution 65/230 of 21 December 2010,1
Recalling also its resolution 67/189 of 20 December
2012,
- 1. Expresses its appreciation for the work of the
openended intergovernmental expert group on cybercrime;
- 2. Requests the United Nations Office on Drugs and
Crime, upon request:
(a) To train investigators, prosecutors and
judges;
(b) To assist Member States in reviewing their

2

legislation;
- 3. Decides to convene a conference on cybercrime in
Vienna.
_______________
1 See A/65/460.
`;

const untidy = `# Strengthening technical assistance to counter cybercrime
*The General Assembly*,
*Recalling* its resolution 65/230 of 21 December 2010,[^1]
[^1]: See A/65/460.
*Recalling also* its resolution 67/189 of 20 December
2012,
1) *Expresses its appreciation* for the preparation of
the conference referred to in paragraph 3 below;
2) *Requests* the United Nations Office on Drugs and
Crime, upon request:
(a) To train investigators, prosecutors and judges;
(b) To assist Member States in reviewing their
legislation;
3) Decides to convene a conference on cybercrime in
Vienna.
`;

export const drafts = {
  'conference.resolution': conference,
  'conference-73.resolution': earlier,
  'united.resolution': united,
  'pasted.resolution': pasted,
  'untidy.resolution': untidy,
};
