/** The text says what an annex is for. */
import type { Annex } from '../../syntax/nodes.ts';
import { annexName } from '../../model/annexName.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Rule } from '../rule.ts';

export const unreferencedAnnex: Rule = {
  severity: 'information',
  title: 'The text mentions every annex',
  *check(resolution) {
    const { annexes } = resolution.outline;
    // A reference that leads to no annex may well mean the one nobody mentions.
    if (annexes.length === 0 || hasMissing(resolution)) return;
    const mentioned = mentionedAnnexes(resolution);
    for (const annex of annexes) {
      if (mentioned.has(annex) || isSpokenOf(annex, resolution)) continue;
      const name = annexName(annex);
      yield { span: annex.body.span, message: `Expected the text to mention ${name}` };
    }
  },
};

function hasMissing({ references }: Resolution): boolean {
  return references.some(
    ({ noun, mentions }) =>
      noun === 'annex' && mentions.some(({ target }) => target.kind === 'missing'),
  );
}

function mentionedAnnexes({ references }: Resolution): ReadonlySet<Annex> {
  const mentioned = new Set<Annex>();
  for (const { mentions } of references) {
    for (const { target } of mentions) if (target.kind === 'annex') mentioned.add(target.annex);
  }
  return mentioned;
}

/** `(annex)`, `set out in Annex A`; not the annex of a cited text: `resolution 65/230, annex` */
const annexWord =
  /(?<!, )\b(?:annex(?:ed|es)?|append(?:ed|ix)|attach(?:ed|ment))\b(?<numeral> [A-Z0-9]{1,6}\b)?/gi;

/** Words too loose for a reference; a single annex may be spoken of without its name. */
function isSpokenOf({ numeral }: Annex, { readables }: Resolution): boolean {
  return readables.some(
    ({ where, body }) =>
      (where === 'paragraph' || where === 'note') &&
      [...body.prose.text.matchAll(annexWord)].some(({ groups }) => {
        const named = groups?.['numeral']?.trim();
        return named === undefined || named === numeral;
      }),
  );
}
