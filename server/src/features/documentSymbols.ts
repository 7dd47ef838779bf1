/** The outline of a draft as an editor lists it. */
import type { Part, Section } from '../model/outline.ts';
import type { Resolution } from '../model/resolution.ts';
import { annexSymbol } from './symbols/annexSymbol.ts';
import { footnotesSymbols } from './symbols/footnotesSymbol.ts';
import { headingSymbol, titleSymbol } from './symbols/headingSymbol.ts';
import { operativeSymbol, preambleSymbol } from './symbols/paragraphSymbol.ts';
import type { DraftSymbol } from './symbols/symbol.ts';

export type { DraftSymbol } from './symbols/symbol.ts';

/** In order of the draft; a child lies inside its parent. */
export function documentSymbols(resolution: Resolution): readonly DraftSymbol[] {
  const { outline } = resolution;
  const title = outline.title === undefined ? [] : [titleSymbol(outline.title)];
  const body = outline.parts.flatMap(partSymbols);
  const annexes = outline.annexes.map(annexSymbol);
  const notes = footnotesSymbols(resolution);
  return [...title, ...body, ...annexes, ...notes].toSorted((a, b) => a.span.start - b.span.start);
}

function partSymbols({ heading, sections }: Part): readonly DraftSymbol[] {
  const inside = sections.flatMap(sectionSymbols);
  return heading === undefined ? inside : [headingSymbol(heading, inside)];
}

function sectionSymbols({ heading, preambular, operative }: Section): readonly DraftSymbol[] {
  const preamble = preambleSymbol(preambular);
  const inside = [...preamble, ...operative.map(operativeSymbol)];
  return heading === undefined ? inside : [headingSymbol(heading, inside)];
}
