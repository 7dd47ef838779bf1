/** Columns in bytes, UTF-16 code units or characters, as the editor counts: Arabic, Chinese, emoji and combining marks before every place. */
import {
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DocumentFormattingRequest,
  HoverRequest,
  RenameRequest,
  SemanticTokensRequest,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenTypes } from '../../server/src/features/semanticTokens.ts';
import { draftTexts } from '../../server/src/protocol/draftTexts.ts';
import { edited, positionIn, rangeOfWords, wordsAt, type Encoding } from './columns.ts';
import { connectedEditor, emptyIndex, modern, uri, wordsIn, type TestEditor } from './editor.ts';

const encodings = ['utf-8', 'utf-16', 'utf-32'] as const;
const textDocument = { uri };

/** Arabic, Chinese, an emoji of several characters, an "é" of two. */
const wide = 'حقوق الإنسان, 人權, 👩‍🚀🌍, cafe\u0301';

const draft = `# ${wide}

*The General Assembly*,

*Recalling* ${wide} and its resolution 65/230 of 21 December 2010,

1. *Requests* ${wide} to report on paragraph 2 below;

2. *Decides* to convene ${wide} as set out in paragraph 9 above.
`;

async function opened(encoding: Encoding, text = draft) {
  const editor = await connectedEditor({
    seedIndex: emptyIndex,
    capabilities: { ...modern, general: { positionEncodings: [encoding] } },
  });
  const document = await editor.open(text);
  const at = (words: string) => ({
    textDocument,
    position: positionIn(text, wordsIn(document, words).start, encoding),
  });
  const words = (range: Range) => wordsAt(text, range, encoding);
  return { ...editor, document, at, words };
}

/** As it is typed, in several steps of one message: each counts in the text that those before it have made. */
async function typed(
  editor: Pick<TestEditor, 'connection'>,
  before: string,
  steps: readonly (readonly [string, string])[],
  encoding: Encoding,
): Promise<string> {
  let text = before;
  const contentChanges = steps.map(([words, newText]) => {
    const start = text.indexOf(words);
    const range = rangeOfWords(text, { start, end: start + words.length }, encoding);
    text = text.slice(0, start) + newText + text.slice(start + words.length);
    return { range, text: newText };
  });
  await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges,
  });
  return text;
}

test('columns count what the editor names first of what we know', async () => {
  const agreed = async (positionEncodings?: string[]) => {
    const general = positionEncodings === undefined ? {} : { general: { positionEncodings } };
    const { initialized } = await connectedEditor({
      seedIndex: emptyIndex,
      capabilities: { ...modern, ...general },
    });
    return initialized.capabilities.positionEncoding;
  };
  expect(await agreed(['utf-7', 'utf-32', 'utf-8'])).toBe('utf-32');
  expect(await agreed(['utf-8', 'utf-16'])).toBe('utf-8');
  expect(await agreed(['utf-7'])).toBe('utf-16');
  expect(await agreed([])).toBe('utf-16');
  expect(await agreed()).toBe('utf-16');
});

describe.each(encodings)('where columns count %s', (encoding) => {
  test('a finding lies on its words', async () => {
    const { pull, words } = await opened(encoding);
    const { items = [] } = await pull();
    const found = items.filter(({ code }) => code === 'undefined-paragraph');
    expect(found.map(({ range }) => words(range))).toEqual(['9']);
  });

  test('hovering a number explains it, and lights it up', async () => {
    const { connection, at, words } = await opened(encoding);
    const hover = await connection.sendRequest(HoverRequest.type, at('2 below'));
    expect(JSON.stringify(hover?.contents)).toContain('convene');
    expect(hover?.range && words(hover.range)).toBe('2');
    expect(await connection.sendRequest(HoverRequest.type, at(' to convene'))).toBeNull();
  });

  test('a new number is written where the old one stands', async () => {
    const { connection, at } = await opened(encoding);
    const renamed = await connection.sendRequest(RenameRequest.type, {
      ...at('2 below'),
      newName: '3',
    });
    const [change] = renamed?.documentChanges ?? [];
    const edits = change !== undefined && 'edits' in change ? change.edits : [];
    expect(edited(draft, edits.filter(isPlain), encoding)).toBe(
      draft.replace('paragraph 2 below', 'paragraph 3 below').replace('\n2. ', '\n3. '),
    );
  });

  test('what is completed takes the place of the word begun', async () => {
    const { connection, at, words } = await opened(encoding);
    const offered = await connection.sendRequest(CompletionRequest.type, at(' above.'));
    const [first] = Array.isArray(offered) ? offered : [];
    const edit = first?.textEdit;
    expect(edit && 'range' in edit && words(edit.range)).toBe('9');
  });

  test('colours lie on their words', async () => {
    const { connection } = await opened(encoding);
    const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const coloured = wordsColoured(draft, tokens?.data ?? [], encoding);
    expect(coloured).toContainEqual(['title', wide]);
    expect(coloured).toContainEqual(['citation', '65/230']);
    expect(coloured).toContainEqual(['reference', '9']);
  });

  test('what is typed behind an emoji lands there', async () => {
    const editor = await opened(encoding);
    const text = await typed(
      editor,
      draft,
      [
        ['🌍, cafe\u0301 to', '🌍🌍, 人 to'],
        ['cafe\u0301 as set out', '🌏 as\n\n    set out'],
        ['paragraph 9 above', 'paragraphs 7 and 1 above'],
        ['人權', '權'],
      ],
      encoding,
    );
    const { items = [] } = await editor.pull();
    const found = items.filter(({ code }) => code === 'undefined-paragraph');
    expect(found.map(({ range }) => wordsAt(text, range, encoding))).toEqual(['7']);
  });

  test('a draft is put into its form without harm to a letter', async () => {
    const untidy = draft.replace('2 below;', '2 below;  ').replace('1. ', '1) ');
    const { connection } = await opened(encoding, untidy);
    const options = { tabSize: 4, insertSpaces: true };
    const request = { textDocument, options };
    const edits = await connection.sendRequest(DocumentFormattingRequest.type, request);
    expect(edited(untidy, edits ?? [], encoding)).toBe(draft);
  });

  test('after any edits the server has the text of the editor', () => {
    const piece = fc.constantFrom('a', 'é', 'م', '人', '🌍', '\u0301', '\n', '\r\n', ' ');
    const pieces = fc.array(piece, { maxLength: 200 });
    const change = fc.record({ from: fc.nat(250), length: fc.nat(6), newText: pieces });
    fc.assert(
      fc.property(pieces, fc.array(change, { maxLength: 6 }), (before, changes) => {
        const texts = draftTexts(() => encoding);
        const made = texts.create(uri, 'resolution', 1, before.join(''));
        let letters = before;
        for (const { from, length, newText } of changes) {
          const text = letters.join('');
          const start = letters.slice(0, from).join('').length;
          const end = letters.slice(0, from + length).join('').length;
          const range = rangeOfWords(text, { start, end }, encoding);
          letters = [...letters.slice(0, from), ...newText, ...letters.slice(from + length)];
          texts.update(made, [{ range, text: newText.join('') }], made.version + 1);
          expect(made.getText()).toBe(letters.join(''));
        }
        eachPlace(made.getText(), (offset) => {
          const position = positionIn(made.getText(), offset, encoding);
          expect(made.positionAt(offset)).toEqual(position);
          expect(made.offsetAt(position)).toBe(offset);
        });
      }),
    );
  });
});

test('a place within a character is the beginning of it, one behind the line its end', () => {
  const bytes = draftTexts(() => 'utf-8').create(uri, 'resolution', 1, 'é🌍\nx');
  expect(bytes.positionAt(2)).toEqual({ line: 0, character: 2 });
  expect(bytes.offsetAt({ line: 0, character: 1 })).toBe(0);
  expect(bytes.offsetAt({ line: 0, character: 4 })).toBe(1);
  expect(bytes.offsetAt({ line: 0, character: 99 })).toBe(3);
  expect(bytes.offsetAt({ line: 9, character: 9 })).toBe(5);
});

/** Where characters begin, but not between the two signs of a line break. */
function eachPlace(text: string, look: (offset: number) => void): void {
  let offset = 0;
  for (const letter of text) {
    if (!(letter === '\n' && text[offset - 1] === '\r')) look(offset);
    offset += letter.length;
  }
}

function wordsColoured(
  text: string,
  data: readonly number[],
  encoding: Encoding,
): readonly (readonly [string | undefined, string])[] {
  const found: [string | undefined, string][] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = lines === 0 ? character + columns : columns;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    found.push([tokenTypes[type], wordsAt(text, range, encoding)]);
  }
  return found;
}

function isPlain(edit: object): edit is TextEdit {
  return 'newText' in edit;
}
