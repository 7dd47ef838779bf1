/** Every snippet leaves a faultless draft when its stops keep their defaults. */
import { expect, test } from 'vitest';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { aroundSnippet } from '../support/aroundSnippet.ts';
import { draw } from '../support/fixture.ts';
import { snippets } from '../support/snippets.ts';

test.for(snippets)('$name', (snippet) => {
  const text = aroundSnippet(snippet);
  const findings = findingsIn(analyse(text), emptyLibrary, {});
  const marks = findings.map(({ rule, message, span }) => ({ span, label: `${rule}: ${message}` }));
  expect(draw(text, marks)).toBe(text);
});
