/** An annex in the outline, with its headings. */
import type { Annex, Block } from '../../syntax/nodes.ts';
import type { DraftSymbol } from './symbol.ts';
import { headingSymbol } from './headingSymbol.ts';
import { operativeSymbol } from './paragraphSymbol.ts';

/** "Annex II", and its title beside it. */
export function annexSymbol({ numeral, title, span, body, blocks }: Annex): DraftSymbol {
  return {
    name: numeral === undefined || numeral === '' ? 'Annex' : `Annex ${numeral}`,
    detail: title ?? '',
    kind: 'annex',
    span,
    selection: body.span,
    children: blocks.flatMap(symbolOf),
  };
}

function symbolOf(block: Block): readonly DraftSymbol[] {
  if (block.kind === 'heading') return [headingSymbol(block, [])];
  return block.kind === 'operative' ? [operativeSymbol(block)] : [];
}
