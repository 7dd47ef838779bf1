/** LSP to ours: lines and columns become offsets. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { span, type Span } from '../text/span.ts';

export function spanOf(document: TextDocument, range: Range): Span {
  return span(document.offsetAt(range.start), document.offsetAt(range.end));
}
