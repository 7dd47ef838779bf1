/** The number under the cursor in a reference: of "2 (b)" the 2 or the b. */
import { meantBy } from '../../model/meantBy.ts';
import type { Label } from '../../model/numbering.ts';
import type { Mention } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import { matchesIn } from '../../text/matches.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { slice, span, touches } from '../../text/span.ts';
import { numeralName } from './numeralName.ts';
import type { Nameable } from './nameable.ts';
import { paragraphName } from './paragraphName.ts';

export function mentionedName(
  resolution: Resolution,
  mention: Mention,
  offset: number,
): Nameable | Refusal {
  const { target } = mention;
  const written = slice(resolution.tree.text, mention.span);
  switch (target.kind) {
    case 'missing':
      return refuse(`This draft has no "${mention.path}" that could be given another number`);
    case 'paragraph':
      return paragraphMentioned(resolution, mention, offset);
    case 'preambular':
      return refuse('Preambular paragraphs have no numbers: move the paragraph, and this follows');
    case 'annexed':
      return refuse(notInAnnexes);
    case 'annex':
    case 'heading':
      return mention.path === written
        ? numeralName(resolution, target, mention.span)
        : refuse('The annex is named here without a numeral');
  }
}

export const notInAnnexes = 'Paragraphs of annexes are numbered by hand: change the number itself';

/** `2`, `5 bis`, `b`, `iv` */
const part = /\d{1,3}(?:\s(?:bis|ter|quater|quinquies|alt(?:\s\d)?))?|[a-z]{1,8}/g;

function paragraphMentioned(
  resolution: Resolution,
  mention: Mention,
  offset: number,
): Nameable | Refusal {
  const parts = matchesIn(part, slice(resolution.tree.text, mention.span)).map(
    ({ index, 0: text }) => {
      const start = mention.span.start + index;
      return { text, span: span(start, start + text.length) };
    },
  );
  const place = parts.findIndex((one) => touches(one.span, offset));
  const found = parts[place];
  const below = parts.length - 1 - place;
  const label = found && holderOf(resolution, mention, below);
  return label?.marker.label === found?.text && label !== undefined && found !== undefined
    ? paragraphName(resolution, label, found.span)
    : refuse('Put the cursor on the number or letter you want to change');
}

/** The paragraph a mention means, or the one so many levels above it. */
function holderOf(resolution: Resolution, mention: Mention, above: number): Label | undefined {
  let paragraph = meantBy(resolution)(mention);
  for (let level = 0; level < above; level += 1) {
    const inner = paragraph;
    paragraph = resolution.numbering.find(({ paragraph: { subparagraphs } }) =>
      subparagraphs.some((one) => one === inner),
    )?.paragraph;
  }
  return resolution.numbering.find((label) => label.paragraph === paragraph);
}
