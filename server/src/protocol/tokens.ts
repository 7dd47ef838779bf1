/** Semantic tokens as the protocol wants them: on one line each, as numbers relative to the one before. */
import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes, type SemanticToken } from '../features/semanticTokens.ts';

export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** `tokens` are in order of the draft. */
export function encodedTokens(
  document: TextDocument,
  tokens: Iterable<SemanticToken>,
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  let line: Line = lineAt(document, 0);
  for (const { span, type, modifiers } of tokens) {
    const typeNumber = tokenTypes.indexOf(type);
    const bits = modifiers.reduce((sum, name) => sum | (1 << tokenModifiers.indexOf(name)), 0);
    for (let { start } = span; start < span.end; start = line.next) {
      if (start >= line.next) line = lineAt(document, start);
      const end = Math.min(span.end, line.end);
      const [from, to] = [line.columnOf(start), line.columnOf(end)];
      if (end > start) builder.push(line.number, from, to - from, typeNumber, bits);
      if (line.next <= start) break;
    }
  }
  return builder.build();
}

interface Line {
  readonly number: number;
  /** Before its break; editors refuse tokens that cross lines. */
  readonly end: number;
  readonly next: number;
  readonly columnOf: (offset: number) => number;
}

function lineAt(document: TextDocument, offset: number): Line {
  const { line: number } = document.positionAt(offset);
  const start = document.offsetAt({ line: number, character: 0 });
  const end = document.offsetAt({ line: number, character: Number.MAX_SAFE_INTEGER });
  const next = document.offsetAt({ line: number + 1, character: 0 });
  // A line that is as long in the units of the editor has the same columns.
  const isPlain = document.positionAt(end).character === end - start;
  const columnOf = isPlain
    ? (place: number) => place - start
    : (place: number) => document.positionAt(place).character;
  return { number, end, next, columnOf };
}
