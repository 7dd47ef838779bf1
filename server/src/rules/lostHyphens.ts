/** Words that lost their hyphen at the end of a line of the document they were copied from. */
import { compoundJoint, compounds, houseCompounds } from '../lexicon/compounds.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Body } from '../syntax/nodes.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Debris } from './debris.ts';
import type { Groundwork } from './groundwork.ts';
import { mayFollow } from './mayFollow.ts';
import { rewording } from './rewording.ts';
import { wordsWith } from '../text/wordsWith.ts';
import type { LostHyphen } from './wordFinds.ts';

/** `openended`, `twentyninth`, in paragraphs, headings, notes and annexes. */
export function lostHyphens({ words }: Groundwork, resolution: Resolution): readonly Debris[] {
  const hasOtherHabits = mayFollow(resolution, 'mun');
  return words().flatMap(({ readable: { body }, finds }) => {
    const found = (finds.lostHyphens ??= lostHyphensIn(body.prose.text));
    return found
      .filter((one) => one.of === 'all' || !hasOtherHabits)
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
  return wordsWith(compoundJoint, text).flatMap(({ start, end }): readonly LostHyphen[] => {
    const written = text.slice(start, end);
    const word = written.toLowerCase();
    const general = compounds.get(word);
    const place = general ?? houseCompounds.get(word);
    if (place === undefined || isAddress(text, start, end)) return [];
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
