/** What can be folded away. */
import { expect, test } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { readFixture } from '../support/fixture.ts';

/** First and last line of each fold. */
function folds(drawn: string): readonly string[] {
  const { text } = readFixture(drawn);
  return foldingRanges(analyse(text)).map(({ span, kind }) => {
    const lines = text.slice(span.start, span.end).trimEnd().split('\n');
    return `${lines[0] ?? ''} … ${(lines.at(-1) ?? '').trim()}${kind === undefined ? '' : ` <${kind}>`}`;
  });
}

test('front matter, preamble, paragraphs with subparagraphs, sections, annexes, notes and comments fold', () => {
  expect(
    folds(`
---
organ: General Assembly
---

# Cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

*Stressing* the need to cooperate,[^2]

<!-- to be
discussed -->

## I. Group

1. *Requests* the Secretary-General:

    (a) To convene a group;

    (b) To report;

2. *Decides* to consider the report.

[^1]: See A/65/460.
[^2]: Ibid.

# Annex

Terms of reference
`),
  ).toEqual([
    '--- … --- <region>',
    '*The General Assembly*, … *Stressing* the need to cooperate,[^2]',
    '<!-- to be … discussed --> <comment>',
    '## I. Group … 2. *Decides* to consider the report.',
    '1. *Requests* the Secretary-General: … (b) To report;',
    '[^1]: See A/65/460. … [^2]: Ibid.',
    '# Annex … Terms of reference',
  ]);
});

test('what takes one line has nothing to fold', () => {
  expect(folds('*The General Assembly*\n\n*Decides* to convene a conference.')).toEqual([]);
});
