/** The five seed texts, read: each file beside this one was compared with its text by a person. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { libraryOf } from '../../server/src/corpus/libraryOf.ts';
import { citationTable } from '../../server/src/features/citationTable.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { dumpFindings } from '../support/dumpFindings.ts';
import { dumpModel } from '../support/dumpModel.ts';
import { dumpSymbols } from '../support/dumpSymbols.ts';
import { dumpTree } from '../support/dumpTree.ts';

const library = libraryOf(buildIndex(seedTexts()));

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

describe.each(seeds)('%s', (seed) => {
  const text = readFileSync(`seeds/${seed}.txt`, 'utf8');
  const resolution = analyse(text);

  test('its tree', async () => {
    await expect(dumpTree(resolution.tree)).toMatchFileSnapshot(`${seed}/tree.txt`);
  });

  test('its model', async () => {
    await expect(dumpModel(resolution)).toMatchFileSnapshot(`${seed}/model.txt`);
  });

  test('its findings', async () => {
    const findings = findingsIn(resolution, emptyLibrary, {});
    await expect(dumpFindings(text, findings)).toMatchFileSnapshot(`${seed}/findings.txt`);
  });

  test('its outline', async () => {
    await expect(dumpSymbols(documentSymbols(resolution))).toMatchFileSnapshot(`${seed}/outline.txt`);
  });

  test('what hovering each of its citations shows', async () => {
    const shown = resolution.citations.map(({ span, text: cited }) => {
      const hover = hoverAt(resolution, library, span.start);
      return `===== ${cited}\n${hover?.markdown ?? 'nothing'}\n`;
    });
    await expect(shown.join('\n')).toMatchFileSnapshot(`${seed}/hovers.md`);
  });

  test('every citation in it is known to the corpus it belongs to', () => {
    const rows = citationTable(resolution, library);
    expect(rows.filter(({ known }) => known === 'none')).toEqual([]);
  });
});
