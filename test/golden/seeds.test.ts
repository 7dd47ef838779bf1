/** The five seed texts, read: each file beside this one was compared with its text by a person. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { dumpFindings } from '../support/dumpFindings.ts';
import { dumpModel } from '../support/dumpModel.ts';
import { dumpSymbols } from '../support/dumpSymbols.ts';
import { dumpTree } from '../support/dumpTree.ts';

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
});
