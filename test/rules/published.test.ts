/** Published resolutions are hardly ever wrong: what the rules say of them is mostly a false alarm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findingsOf } from '../support/findings.ts';

const folder = fileURLToPath(new URL('../../../shared/corpus/ga/', import.meta.url));

if (existsSync(folder)) {
  test('at most one error or warning in five published texts', { timeout: 120_000 }, () => {
    const texts = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
    const alarms = texts.flatMap((name) =>
      findingsOf(readFileSync(`${folder}${name}`, 'utf8'))
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule, message }) => `${name} ${rule}: ${message}`),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(texts.length / 5);
  });
} else {
  test('published texts are not there: nothing to measure, skipped', () => {
    console.log(`Skipped: no published texts in ${folder}`);
  });
}
