/** Going to the definition of a citation, over the wire. */
import { DefinitionRequest } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { requests } from '../../server/src/protocol/contract.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { connectedEditor, rangeIn, uri, wordsIn, type EditorOptions } from './editor.ts';

const text = `*The Commission on Crime Prevention and Criminal Justice*,

*Recalling* paragraph 3 of its resolution 22/7 of 26 April 2013,

1. *Decides* to meet.
`;

async function definitionIn(options: EditorOptions) {
  const seedIndex = JSON.stringify(buildIndex(seedTexts()));
  const { connection, open } = await connectedEditor({ seedIndex, ...options });
  const draft = await open(text);
  const position = draft.positionAt(wordsIn(draft, '22/7').start);
  const found = await connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position,
  });
  return { connection, draft, found };
}

test('a citation opens the page on the text it names, at the paragraph it names', async () => {
  const { connection, draft, found } = await definitionIn({
    startOptions: { showsKnownTexts: true },
    capabilities: { textDocument: { definition: { linkSupport: true } } },
  });
  const origin = rangeIn(draft, wordsIn(draft, '3 of its resolution 22/7 of 26 April 2013'));
  expect(found).toMatchObject([{ originSelectionRange: origin }]);
  const [link] = Array.isArray(found) ? found : [];
  if (link === undefined || !('targetUri' in link)) throw new Error('The citation leads nowhere');
  expect(link.targetUri).toMatch(/^resolution-known:.*22\/7\.md$/);
  const page = await connection.sendRequest<string>(requests.knownText, { uri: link.targetUri });
  expect(page.split('\n')[link.targetRange.start.line]).toMatch(/^- \*\*3\*\* /);
});

test('an editor that knows no links is told the place alone', async () => {
  const { found } = await definitionIn({
    startOptions: { showsKnownTexts: true },
    capabilities: { textDocument: { definition: {} } },
  });
  const [place] = Array.isArray(found) ? found : [];
  expect(place && 'uri' in place ? place.uri : '').toMatch(/^resolution-known:/);
});

test('an editor without pages is led nowhere', async () => {
  const { found } = await definitionIn({});
  expect(found).toEqual([]);
});
