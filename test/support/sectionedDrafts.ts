/** Drafts with several sections whose paragraphs speak of one another in every way sections allow. */

/** Numbers that run on through all sections; the fourth is empty, the fifth has no numeral. */
export const runningSections = `# Protection of the migratory birds

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

*Bearing in mind* section III below and paragraph 5 below,

1. *Welcomes* the atlas of the flyways;[^2]

## I. Counting

2. *Decides* to count the storks every year, without prejudice to section II below;

3. *Requests* the observers:

    (a) To count at dawn;

    (b) To report the counts referred to in subparagraph (a) above;

4. *Invites* the schools to take part in the counting referred to in paragraph 2 above;

## II. Financing

*Concerned* by the costs described in paragraph 6 below,

5. *Establishes* a fund for the purposes of paragraphs 2 to 4 above;[^3]

6. *Also establishes* an audit of the fund, as described in section I, paragraph 3, above;

7. *Calls upon* the banks to support paragraphs 2 to 8 of the present resolution;

## III. Follow-up

8. *Encourages* the museums to act on paragraphs 3 (b), 5 and 9 of the present resolution;

9. *Stresses* the work described in paragraph 6 of section II above;

10. *Reaffirms* the mandate described in section I above;

## IV. Review

## Last words

11. *Underlines* the need for patience, as in paragraph 10 above;

12. *Requests* a report on all this, in particular on paragraphs 7 and 8 above.

[^1]: See A/65/460.

[^2]: See A/66/460.

[^3]: See A/67/460.
`;

/** Each section counts from 1; a numeral and a title are two lines. */
export const restartedSections = `# Questions relating to the budget of the museums

*The General Assembly*,

*Having considered* the report of the curators,

## I

## Museum of clocks

*Recalling* section VII of its resolution 76/245,

1. *Takes note* of the report on the clocks;

2. *Endorses* the estimate for the pendulums, subject to paragraph 3 below;

3. *Approves* an amount of 412,000 dollars for the springs;

4. *Decides* to wind the clocks referred to in paragraphs 1 to 3 above;

## II

## Museum of bells

1. *Approves* an amount of 97,000 dollars for the ropes;

2. *Requests* the ringers to act on section III, paragraph 2, below;

3. *Also requests* the ringers to report on the amounts approved in section I, paragraph 3, above and in paragraph 1 above;

## III

## Museum of maps

1. *Stresses* the value of the globes;

2. *Invites* the sailors to visit the globes, as described in paragraph 1 above;

3. *Encourages* the sailors to read paragraphs 1 and 2 of section II above;

4. *Thanks* the sailors.
`;

/** Sections without numerals, one of them below brackets that hold two of its paragraphs. */
export const bracketedSections = `# Lighthouses

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,

## Lamps

1. *Decides* to light the lamps, as described in paragraph 4 below;

[2. *Requests* the keepers to clean the lenses;]

3. *Urges* the keepers to sleep by day;

## Horns

[4. *Invites* the makers of horns to act on paragraph 3 above;

5. *Calls upon* the makers of reeds:

    (a) To cut the reeds;

    (b) To dry the reeds cut under paragraph 5 (a) above;]

6. *Notes* the fog;

## Boats

7. *Recommends* the purchase of boats to the keepers referred to in paragraphs 2 and 3 above;

8. *Decides* to remain attentive.
`;

/** A preamble whose paragraphs are spoken of, from within it and from below. */
export const spokenOfPreamble = `*The General Assembly*,

*Recalling* its work on storks,

*Noting* the atlas referred to in the second preambular paragraph of resolution 65/230 of 21 December 2010,

*Welcoming* the museums, and the concern expressed in the fifth preambular paragraph below,

*Bearing in mind* the schools named in the preceding preambular paragraph,

*Concerned* about the banks mentioned in the third preambular paragraph above,

*Convinced* of the need for patience,

1. *Decides* to count, in the light of the first and fourth preambular paragraphs;

2. *Requests* the observers to act under the last preambular paragraph and paragraph 1 above;

3. *Invites* the banks to study the second to fifth preambular paragraphs of the present resolution;

4. *Encourages* the museums to act on PP3 and on paragraph 2 above.
`;
