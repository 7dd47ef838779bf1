/** Words that lost their hyphen at the end of a line of the document they were copied from. */
import { compounds, houseCompounds } from '../lexicon/compounds.ts';
import type { Profile } from '../lexicon/profiles.ts';
import type { Body } from '../syntax/nodes.ts';
import { matchesIn } from '../text/matches.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Debris } from './debris.ts';
import type { Groundwork } from './groundwork.ts';
import { rewording } from './rewording.ts';
import type { LostHyphen } from './wordFinds.ts';

/** `openended`, `Twentyninth` */
const solid = new RegExp(
  `\\b(?:${[...compounds.keys(), ...houseCompounds.keys()].join('|')})\\b`,
  'gi',
);

/** `openended`, `twentyninth`, in paragraphs, headings, notes and annexes. */
export function lostHyphens({ words }: Groundwork, profile: Profile): readonly Debris[] {
  return words().flatMap(({ readable: { body }, finds }) => {
    const found = (finds.lostHyphens ??= lostHyphensIn(body.prose.text));
    return found
      .filter((one) => one.of === 'all' || profile !== 'mun')
      .map((one) => debris(body, one));
  });
}

function debris({ prose }: Body, lost: LostHyphen): Debris {
  const { start, written, right } = lost;
  const edits = [rewording(prose, lost)];
  return {
    kind: 'hyphen',
    span: sourceSpan(prose, start, start + written.length),
    message: `Expected "${right}", found "${written}"`,
    fixes: [{ title: `Change to "${right}"`, edits, meaning: 'kept' }],
  };
}

function lostHyphensIn(text: string): readonly LostHyphen[] {
  return matchesIn(solid, text).flatMap(({ 0: written, index: start }): readonly LostHyphen[] => {
    if (isAddress(text, start, start + written.length)) return [];
    const lower = written.toLowerCase();
    const general = compounds.get(lower);
    const place = general ?? houseCompounds.get(lower) ?? 0;
    const right = `${written.slice(0, place)}-${written.slice(place)}`;
    return [{ start, written, right, of: general === undefined ? 'house' : 'all' }];
  });
}

/** `www.example.org/openended` */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    /[./@_]/.test(text.charAt(start - 1)) || /^(?:[/@_]|\.[a-z])/.test(text.slice(end, end + 2))
  );
}
