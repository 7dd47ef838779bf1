/** The grammar colours every opening the lexicon knows where it is typed without italics; how far it reaches, semantic tokens tell. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import openings from '../../server/src/lexicon/openings.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const path = 'syntaxes/resolution.tmLanguage.json';

async function grammar() {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.resolution' ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null,
      ),
  });
  const loaded = await registry.loadGrammar('text.resolution');
  if (loaded === null) throw new Error('The grammar does not load');
  return loaded;
}

test('every opening word of the lexicon', async () => {
  const loaded = await grammar();
  const uncoloured = (phrase: string, line: string, scope: string) => {
    const { tokens } = loaded.tokenizeLine(line, INITIAL);
    const coloured = tokens.find(({ scopes }) => scopes.includes(`${scope}.resolution`));
    const found = coloured === undefined ? '' : line.slice(coloured.startIndex, coloured.endIndex);
    return found !== '' && phrase.startsWith(found) ? [] : [`${phrase}: ${found}`];
  };
  expect([
    ...openings.preambular.flatMap(({ phrase }) =>
      uncoloured(phrase, `${phrase} the report,`, 'keyword.other.preambular'),
    ),
    ...openings.operative.flatMap(({ phrase }) =>
      uncoloured(phrase, `1. ${phrase} the report;`, 'keyword.control.operative'),
    ),
  ]).toEqual([]);
});
