/** Draws an outline as an indented list. */
import type { DraftSymbol } from '../../server/src/features/symbols/symbol.ts';

/** One line a symbol: its name, then its detail. */
export function dumpSymbols(symbols: readonly DraftSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail === '' ? '' : ` — ${detail}`}\n${dumpSymbols(children, `${indent}  `)}`,
    )
    .join('');
}
