/** A reference to an annex or a section leads to one. */
import type { Mention, Reference } from '../../model/reference.ts';
import type { Rule } from '../rule.ts';

export const undefinedAnnex: Rule = {
  severity: 'warning',
  title: 'A reference to an annex or a section leads to one',
  *check({ references, outline }) {
    for (const reference of references) {
      const { noun } = reference;
      if (noun !== 'annex' && noun !== 'section' && noun !== 'part') continue;
      const mention = reference.mentions.find(({ target }) => target.kind === 'missing');
      if (mention === undefined) continue;
      const related = outline.annexes.slice(0, 1).map(({ body }) => ({
        span: body.span,
        message: outline.annexes.length === 1 ? 'The only annex' : 'The first annex',
      }));
      yield {
        span: mention.span.end > mention.span.start ? mention.span : reference.span,
        message: missing(reference, mention),
        related: reference.noun === 'annex' ? related : [],
      };
    }
  },
};

function missing({ noun }: Reference, { path }: Mention): string {
  return path === '' ? `The draft has no ${noun}` : `The draft has no ${noun} ${path}`;
}
