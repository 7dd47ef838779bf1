/** A place in a draft, in the words of the protocol. */
import { window, type Range } from 'vscode';
import { draftInFront } from './draftInFront.ts';

export interface DraftPlace {
  readonly textDocument: { readonly uri: string };
  readonly range: PlainRange;
}

interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** What a lens says, or else the cursor or the selection in the draft in front; absent where there is none. */
export function draftPlace(...[uri, range]: readonly unknown[]): DraftPlace | undefined {
  if (typeof uri === 'string' && isPlainRange(range)) return { textDocument: { uri }, range };
  const draft = draftInFront();
  const editor = window.activeTextEditor;
  if (draft === undefined || editor === undefined) return undefined;
  const textDocument = { uri: draft.uri.toString() };
  return { textDocument, range: plainRange(editor.selection) };
}

function plainRange({ start, end }: Range): PlainRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function isPlainRange(value: unknown): value is PlainRange {
  return isRecord(value) && isPlainPosition(value['start']) && isPlainPosition(value['end']);
}

function isPlainPosition(value: unknown): value is PlainPosition {
  return (
    isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
