/** Puts also and further right, in one paragraph or in a whole row of them. */
import { repeatEdits, type Repeat } from '../lexicon/repeats.ts';
import type { Edit } from '../text/edit.ts';
import { sourceSpan } from '../text/prose.ts';
import { slice } from '../text/span.ts';
import type { RowMember } from './openingRows.ts';
import { rewording } from './rewording.ts';

/** Gives one opening its form; absent where emphasis marks stand between the words to change. */
export function repeatRewording(
  { opened, paragraph }: RowMember,
  repeat: Repeat,
  draft: string,
): readonly Edit[] | undefined {
  const { prose } = paragraph.body;
  const edits = repeatEdits(opened, repeat);
  const isPlain = edits.every(({ span: { start, end } }) => {
    const words = opened.text.slice(start, end);
    return words === '' || slice(draft, sourceSpan(prose, start, end)) === words;
  });
  if (!isPlain) return undefined;
  return edits.map(({ span: { start, end }, newText }) =>
    rewording(prose, { start, written: opened.text.slice(start, end), right: newText }),
  );
}

/** Gives every opening of a row the form it has in a row without fault. */
export function rowRewording(
  members: readonly RowMember[],
  draft: string,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const member of members) {
    const own = repeatRewording(member, member.settled, draft);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return edits;
}
