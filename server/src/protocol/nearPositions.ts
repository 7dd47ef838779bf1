/** A document whose lines and columns are found sooner: most offsets asked for stand near the one before. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The same document for as long as it does not change; its columns must count UTF-16 code units. */
export function nearPositions(document: TextDocument): TextDocument {
  const { uri, languageId, version, lineCount } = document;
  const text = document.getText();
  const startOf = (line: number) => document.offsetAt({ line, character: 0 });
  let [line, start, next] = [0, 0, startOf(1)];
  return {
    uri,
    languageId,
    version,
    lineCount,
    getText: (range) => document.getText(range),
    offsetAt: (position) => document.offsetAt(position),
    getLineRange: (at) => document.getLineRange(at),
    getEOLCharacters: (at) => document.getEOLCharacters(at),
    positionAt: (offset) => {
      for (let step = 0; step < stride && offset >= next && line + 1 < lineCount; step += 1) {
        line += 1;
        start = next;
        next = startOf(line + 1);
      }
      if (offset < start || offset >= next) {
        ({ line } = document.positionAt(offset));
        [start, next] = [startOf(line), startOf(line + 1)];
      }
      // Between the two signs of a line break, and behind the last line, the document knows what is meant.
      return offset < start || offset >= next || text.charCodeAt(offset - 1) === carriageReturn
        ? document.positionAt(offset)
        : { line, character: offset - start };
    },
  };
}

/** So many lines on it is still quicker to walk. */
const stride = 6;

const carriageReturn = 13;
