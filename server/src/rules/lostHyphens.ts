/** Words that lost their hyphen at the end of a line of the document they were copied from. */
import { compounds, houseCompounds } from '../lexicon/compounds.ts';
import type { Resolution } from '../model/resolution.ts';
import { matchesIn } from '../text/matches.ts';
import { span } from '../text/span.ts';
import { isText, type Debris } from './debris.ts';

/** `openended`, `Twentyninth` */
const solid = new RegExp(
  `\\b(?:${[...compounds.keys(), ...houseCompounds.keys()].join('|')})\\b`,
  'gi',
);

/** `openended`, `twentyninth`; Model UN may follow American spelling, where `nongovernmental` is right. */
export function lostHyphens(resolution: Resolution): readonly Debris[] {
  const { text } = resolution.tree;
  const isPartOfText = isText(resolution);
  const found: Debris[] = [];
  for (const { 0: word, index } of matchesIn(solid, text)) {
    const place = placeOfHyphen(word, resolution.profile);
    if (place === undefined || isAddress(text, index, index + word.length)) continue;
    const at = index + place;
    const range = span(index, index + word.length);
    if (!isPartOfText(range)) continue;
    const right = `${word.slice(0, place)}-${word.slice(place)}`;
    found.push({
      kind: 'hyphen',
      span: range,
      message: `Expected "${right}", found "${word}"`,
      fixes: [
        {
          title: `Change to "${right}"`,
          edits: [{ span: span(at, at), newText: '-' }],
          meaning: 'kept',
        },
      ],
    });
  }
  return found;
}

function placeOfHyphen(word: string, profile: Resolution['profile']): number | undefined {
  const lower = word.toLowerCase();
  return compounds.get(lower) ?? (profile === 'mun' ? undefined : houseCompounds.get(lower));
}

/** `www.example.org/openended` */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    /[./@_]/.test(text.charAt(start - 1)) || /^(?:[/@_]|\.[a-z])/.test(text.slice(end, end + 2))
  );
}
