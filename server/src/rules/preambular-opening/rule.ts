/** A preambular paragraph opens with a participle or an adjective. */
import { participleOf } from '../../lexicon/inflection.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import { rewording } from '../rewording.ts';
import type { Rule } from '../rule.ts';

export const preambularOpening: Rule = {
  severity: 'warning',
  yieldsTo: ['conversion-debris', 'split-paragraph'],
  title: 'A preambular paragraph opens with a participle or an adjective',
  *check(resolution) {
    for (const paragraph of resolution.own.preambular) {
      const { opening, body } = paragraph;
      const isParticiple = opening?.form === 'participle';
      if (opening === undefined || (isParticiple && opening.known)) continue;
      const written = openingWords(paragraph);
      const span = openingSpan(paragraph);
      const right = isParticiple ? undefined : participleOf(written);
      if (isParticiple) {
        const message = `"${written}" is not among the usual openings of preambular paragraphs`;
        yield { span, message, severity: 'hint' };
      } else if (right === undefined) {
        const message = `Expected a participle or an adjective, such as "Recalling" or "Mindful of", found "${written}"`;
        yield { span, message };
      } else {
        const edits = [rewording(body.prose, { start: opening.start, written, right })];
        const message = `Expected "${right}" in the preamble, found "${written}"`;
        yield { span, message, fixes: [{ title: `Change to "${right}"`, edits }] };
      }
    }
  },
};
