/** Semantic tokens as the protocol wants them: on one line each, as numbers relative to the one before. */
import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes, type SemanticToken } from '../features/semanticTokens.ts';
import type { Span } from '../text/span.ts';

export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

export function encodedTokens(
  document: TextDocument,
  tokens: Iterable<SemanticToken>,
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const typeNumber = tokenTypes.indexOf(type);
    const modifierBits = modifiers.reduce(
      (bits, name) => bits | (1 << tokenModifiers.indexOf(name)),
      0,
    );
    for (const { line, character, length } of linesOf(document, span)) {
      builder.push(line, character, length, typeNumber, modifierBits);
    }
  }
  return builder.build();
}

interface Stretch {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** The part of a span on each line it touches; editors refuse tokens that cross lines. */
function* linesOf(document: TextDocument, { start, end }: Span): Iterable<Stretch> {
  let from = start;
  while (from < end) {
    const { line, character } = document.positionAt(from);
    const nextLine = document.offsetAt({ line: line + 1, character: 0 });
    const lineEnd = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    const to = Math.min(end, lineEnd);
    const length = document.positionAt(to).character - character;
    if (to > from) yield { line, character, length };
    if (nextLine <= from) return;
    from = nextLine;
  }
}
