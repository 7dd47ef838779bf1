/** A drafter works with a folder of texts of his own. */
import { HoverRequest } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { corpusHost, folderOfTexts, type TextFolder } from '../support/corpusHost.ts';
import { connectedEditor, emptyIndex, uri, wordsIn } from './editor.ts';

const cited = `A/RES/78/69

*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Decides* to convene a conference;

2. *Requests* a report.

50th plenary meeting
7 December 2023
`;

const draft = `*The General Assembly*,

*Recalling* its resolution 70/1 of 26 September 2015,

1. *Requests* a report;

2. *Decides* to remain seized of the matter.
`;

function settingsFor(folder: TextFolder): unknown {
  return { corpus: { folders: [folder.path] } };
}

test('what a text of the corpus says is known once it has been read', async () => {
  const folder = folderOfTexts({ '78-69.txt': cited });
  const corpus = corpusHost();
  const editor = await connectedEditor({
    ...{ corpus, seedIndex: emptyIndex, settings: settingsFor(folder) },
  });
  const document = await editor.open(draft);
  await editor.pull();
  await corpus.nextIndexed();
  const position = document.positionAt(wordsIn(document, '70/1').start);
  const hover = await editor.connection.sendRequest(HoverRequest.type, {
    ...{ textDocument: { uri }, position },
  });
  expect(JSON.stringify(hover)).toContain('25 September 2015');
});
