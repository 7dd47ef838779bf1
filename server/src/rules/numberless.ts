/** Lists of operative paragraphs none of which has a number. */
import { isNumberless } from '../model/numberless.ts';
import { isSettled } from '../model/ownParagraphs.ts';
import type { Part } from '../model/outline.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Operative } from '../syntax/nodes.ts';

/** The paragraphs that are to count from 1 together: all of a text, or all of a section of it. None of them has a number. */
export function numberlessLists({ outline }: Resolution): readonly (readonly Operative[])[] {
  return outline.parts.flatMap(listsIn).filter(({ length }) => length > 1);
}

/** Numbers run on through headings. */
function listsIn({ sections }: Part): readonly (readonly Operative[])[] {
  const lists = sections.map(({ operative }) => operative);
  const whole = lists.flat();
  return whole.every(isUnnumberedAct) ? [whole] : lists.filter((one) => one.every(isUnnumberedAct));
}

function isUnnumberedAct(paragraph: Operative): boolean {
  return isNumberless(paragraph) && paragraph.opening?.form === 'finite' && isSettled(paragraph);
}
