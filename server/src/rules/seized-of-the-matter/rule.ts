/** A resolution of the Security Council closes with the decision to remain seized of the matter. */
import { after, repeatedPhrase, repeatOf } from '../../lexicon/repeats.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Operative } from '../../syntax/nodes.ts';
import { slice, span } from '../../text/span.ts';
import { endingOf } from '../ending.ts';
import { openingSpan } from '../openingOf.ts';
import type { OperativeEnd } from '../operativeEnds.ts';
import { styledOpenings } from '../openingStyle.ts';
import type { Fix, Rule } from '../rule.ts';

export const seizedOfTheMatter: Rule = {
  severity: 'off',
  profiles: { sc: 'hint' },
  title: 'The last paragraph says that the Council remains seized of the matter',
  *check(resolution, { groundwork }) {
    const ends = groundwork.operativeEnds();
    const last = ends.findLast(({ place }) => place === 'final');
    if (last === undefined || ends.length < 2 || ends.some(saysSeized)) return;
    // Without its full stop the draft is not finished yet.
    if (endingOf(last.last.body, resolution.tree.text)?.mark !== '.') return;
    yield {
      span: openingSpan(last.paragraph),
      message: `Expected "${closing}" in a paragraph after the last`,
      fixes: insertion(last, resolution),
    };
  },
};

const closing = 'Decides to remain seized of the matter';

/** `Decides to remain actively seized of the matter`, `to keep the item on its agenda`, `has concluded its consideration` */
const seized =
  /\bremains? (?:actively )?seized\b|\bon its agenda\b|\bunder (?:\w{5,12} )?(?:review|consideration)\b|\bconcluded its consideration\b/i;

function saysSeized({ paragraph, last }: OperativeEnd): boolean {
  return [paragraph, last].some(({ body }) => seized.test(body.prose.text));
}

/** Written as the last paragraph is; only behind one that has a plain number. */
function insertion({ paragraph, last }: OperativeEnd, resolution: Resolution): readonly Fix[] {
  const { text } = resolution.tree;
  const ending = endingOf(last.body, text);
  const marker = nextMarker(paragraph, text);
  if (marker === undefined || ending === undefined) return [];
  const { end } = paragraph.span;
  const written = `${marker} ${openingFor(paragraph, resolution)} to remain seized of the matter.`;
  return [
    {
      title: `Add "${closing}"`,
      edits: [
        { span: ending.span, newText: ';' },
        { span: span(end, end), newText: `\n\n${written}` },
      ],
      // What the Council decides is for its members to say.
      meaning: 'unsure',
    },
  ];
}

/** `12.` behind `11.`, `- 12.` behind `- 11.` */
function nextMarker({ marker }: Operative, draft: string): string | undefined {
  if (marker === undefined || marker.latin > 0 || marker.emphasis !== undefined) return undefined;
  if (marker.series !== 'arabic') return undefined;
  return slice(draft, marker.span).replace(marker.label, String(marker.value + 1));
}

/** In italics where the last paragraph has them; "Also decides" where other organs would say so. */
function openingFor(paragraph: Operative, { profile, tree }: Resolution): string {
  const { opening } = paragraph;
  const words =
    opening?.phrase === 'Decides' && profile !== 'sc'
      ? repeatedPhrase('Decides', 'operative', after(repeatOf(opening)))
      : 'Decides';
  const [styled] = styledOpenings([paragraph]);
  if (styled?.style !== 'italic' || styled.emphasis === undefined) return words;
  const sign = tree.text.charAt(styled.emphasis.span.start);
  return `${sign}${words}${sign}`;
}
