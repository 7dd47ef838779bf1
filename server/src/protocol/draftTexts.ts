/**
 * The texts of drafts with the lines and columns of the editor at the other end. Whoever asks them for a place gives or gets
 * columns in its units; everything else counts in UTF-16 code units.
 */
import type {
  Position,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unitsIn, type Encoding, type Units } from './units.ts';

/** A text of the editor. Changes in place, as those of the library do. */
export interface DraftText extends TextDocument {
  /** The same text with columns in UTF-16 code units. */
  readonly inUtf16: TextDocument;
}

export type DraftTexts = TextDocumentsConfiguration<DraftText>;

/** `encoding` is asked when a text is made: the editor says what it counts before it opens one. */
export function draftTexts(encoding: () => Encoding): DraftTexts {
  return {
    create: (uri, languageId, version, content) =>
      draftText(TextDocument.create(uri, languageId, version, content), encoding()),
    update: (text, changes, version) => {
      for (const change of changes)
        TextDocument.update(text.inUtf16, [inUtf16(text, change)], version);
      return text;
    },
  };
}

/** Each change is one of the text that those before it have made. */
function inUtf16(
  text: DraftText,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  const position = (place: Position) => text.inUtf16.positionAt(text.offsetAt(place));
  return { text: change.text, range: { start: position(start), end: position(end) } };
}

function draftText(inUtf16: TextDocument, encoding: Encoding): DraftText {
  const { positionAt, offsetAt } = placesIn(inUtf16, encoding);
  const { uri, languageId } = inUtf16;
  return {
    inUtf16,
    uri,
    languageId,
    get version() {
      return inUtf16.version;
    },
    get lineCount() {
      return inUtf16.lineCount;
    },
    getText: (range) =>
      range === undefined
        ? inUtf16.getText()
        : inUtf16.getText().slice(offsetAt(range.start), offsetAt(range.end)),
    getLineRange: (line) => ({
      start: positionAt(offsetAt({ line, character: 0 })),
      end: positionAt(offsetAt({ line, character: Number.MAX_SAFE_INTEGER })),
    }),
    getEOLCharacters: (line) => inUtf16.getEOLCharacters(line),
    positionAt,
    offsetAt,
  };
}

type Places = Pick<TextDocument, 'positionAt' | 'offsetAt'>;

/** The same questions, the columns counted in units. */
function placesIn(inUtf16: TextDocument, encoding: Encoding): Places {
  let counted: { readonly text: string; readonly units: Units } | undefined;

  function units(): Units {
    const text = inUtf16.getText();
    if (counted?.text !== text) counted = { text, units: unitsIn(text, encoding) };
    return counted.units;
  }

  const startOf = (line: number) => inUtf16.offsetAt({ line, character: 0 });

  function positionAt(offset: number): Position {
    const { line, character } = inUtf16.positionAt(offset);
    const start = startOf(line);
    const { before } = units();
    return { line, character: before(start + character) - before(start) };
  }

  function offsetAt({ line, character }: Position): number {
    const start = startOf(line);
    const end = inUtf16.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    const { before, offsetOf } = units();
    return Math.max(start, Math.min(offsetOf(before(start) + character), end));
  }

  return { positionAt, offsetAt };
}
