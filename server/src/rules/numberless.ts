/** Operative paragraphs that have no number, or a bullet in its place, and how they are given one. */
import { isSettled } from '../model/ownParagraphs.ts';
import type { Part } from '../model/outline.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Operative } from '../syntax/nodes.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';

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

export function isNumberless({ marker }: Operative): boolean {
  return marker === undefined || marker.series === 'bullet';
}

/** Puts the number before the words, in the place of a bullet. */
export function numbered({ marker, body }: Operative, number: string): Edit {
  const { start } = body.span;
  return { span: span(marker?.span.start ?? start, start), newText: `${number}. ` };
}
