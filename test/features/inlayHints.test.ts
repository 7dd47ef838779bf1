/** Ghost text behind references and citations. */
import { expect, test } from 'vitest';
import { inlayHints, type HintsOptions } from '../../server/src/features/inlayHints.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { span } from '../../server/src/text/span.ts';
import { smallLibrary } from '../support/library.ts';

const draft = `*The General Assembly*,

*Recalling* Commission on Crime Prevention and Criminal Justice resolution 22/7 and its resolution 65/230,

1. *Requests* the Secretary-General, within existing resources, to report;

2. *Decides* to consider the report requested in paragraph 1 above;

3. *Takes note* of paragraph 9 above and of annex I to the present resolution.

# Annex I. Terms of reference
`;
const resolution = analyse(draft);

/** The words with the ghost text in them. */
function shown(show: HintsOptions['show'], range = span(0, draft.length)): readonly string[] {
  const found = inlayHints(resolution, smallLibrary, range, { show });
  return found.map(({ at, text }) => `${draft.slice(at - 5, at)} «${text}»`);
}

test('a reference tells how the paragraph opens; one that leads nowhere tells nothing', () => {
  expect(shown('references')).toEqual([
    'aph 1 «Requests the Secretary-General…»',
    'nex I «Terms of reference»',
  ]);
});

test('a citation tells the title of a text that is known by it', () => {
  expect(shown('citations')).toEqual([' 22/7 «Strengthening international…»']);
});

test('both, or nothing', () => {
  expect(shown('all')).toHaveLength(3);
  expect(shown('off')).toEqual([]);
});

test('only what is in the range is explained', () => {
  expect(shown('all', span(0, 24))).toEqual([]);
});

test('the whole is in the tooltip', () => {
  const [first] = inlayHints(resolution, smallLibrary, span(0, draft.length), {
    show: 'references',
  });
  expect(first?.markdown).toContain('within existing resources, to report');
});
