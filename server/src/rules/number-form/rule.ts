/** Percentages, sessions, money and small numbers are written as the United Nations writes them. */
import { figuresIn } from '../figures.ts';
import { oddNumbersIn } from '../oddNumbers.ts';
import { oddWords } from '../oddWords.ts';
import type { Rule } from '../rule.ts';

export const numberForm: Rule = {
  severity: 'hint',
  title: 'Percentages, sessions, money and small numbers are in words where they should be',
  *check(_, { groundwork }) {
    for (const looked of groundwork.ownWords()) {
      const { body } = looked.readable;
      const numbers = (looked.finds.oddNumbers ??= oddNumbersIn(
        body.prose.text,
        figuresIn(looked),
      ));
      for (const odd of numbers) {
        const finding = oddWords(body, odd);
        if (groundwork.isOwn(body, finding.span)) yield finding;
      }
    }
  },
};
