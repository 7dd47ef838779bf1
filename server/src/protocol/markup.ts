/** What an editor shows of our Markdown: all of it, or its words where it does not read Markdown. */
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { plainWords } from './plainWords.ts';
import type { Session } from './session.ts';

export type Markup = (markdown: string) => MarkupContent;

export function markupFor({ editor }: Session): Markup {
  return editor().abilities.readsMarkdown
    ? (value) => ({ kind: MarkupKind.Markdown, value })
    : (value) => ({ kind: MarkupKind.PlainText, value: plainWords(value) });
}
