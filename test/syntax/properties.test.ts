/** What holds for the tree of any text whatever. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { isBlank } from '../../server/src/syntax/lines.ts';
import type { Block, Interruption, Subparagraph, Tree } from '../../server/src/syntax/nodes.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { randomTexts } from '../support/randomTexts.ts';

type Node = Block | Subparagraph | Interruption;

const draft = randomTexts(60, [
  '12 bis. ',
  '](#)',
  'Annex',
  'I\n',
  'The General Assembly',
  '\\',
  '&amp;',
  '|',
]);

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'annex') return node.blocks;
  if (!('subparagraphs' in node)) return [];
  return [...node.subparagraphs, ...node.interruptions].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Throws unless the nodes are ordered, apart and inside their parent. */
function checkNesting(
  nodes: readonly Node[],
  within: { readonly start: number; readonly end: number },
): void {
  let reached = within.start;
  for (const node of nodes) {
    expect(node.span.start, `${node.kind} at ${node.span.start}`).toBeGreaterThanOrEqual(reached);
    expect(node.span.end).toBeLessThanOrEqual(within.end);
    reached = node.span.end;
    checkNesting(childrenOf(node), node.span);
  }
}

/** What stands outside all blocks. */
function uncovered({ text, blocks }: Tree): string {
  let rest = '';
  let reached = 0;
  for (const { span } of blocks) {
    rest += text.slice(reached, span.start);
    reached = span.end;
  }
  return Array.from(rest + text.slice(reached))
    .filter((sign) => !isBlank(sign.charCodeAt(0)))
    .join('');
}

function checkTreeOf(text: string): void {
  const tree = parse(text);
  checkNesting(tree.blocks, { start: 0, end: text.length });
  expect(uncovered(tree)).toBe('');
}

const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'));

describe('blocks nest, are ordered and cover every character that is not blank', () => {
  test('in any text made of our signs', () => {
    fc.assert(fc.property(draft, checkTreeOf), { numRuns: 1500 });
  });

  test('in any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkTreeOf), {
      numRuns: 500,
    });
  });

  test.each(seeds)('in %s, whole and cut off anywhere', (file) => {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    for (let end = text.length; end > 0; end -= 97) checkTreeOf(text.slice(0, end));
  });
});

describe('a draft is the same', () => {
  test('read twice', () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { numRuns: 200 },
    );
  });

  test.each(seeds)('with other line ends: %s', (file) => {
    const text = readFileSync(`seeds/${file}`, 'utf8').replace(/\r\n/g, '\n');
    const words = (tree: Tree) =>
      tree.blocks.map((block) =>
        'body' in block ? [block.kind, block.body.prose.text] : [block.kind],
      );
    expect(words(parse(text.replace(/\n/g, '\r\n')))).toEqual(words(parse(text)));
  });
});

test('positions in the prose lead back to the same words in the draft', async () => {
  const { sourceOffset } = await import('../../server/src/text/prose.ts');
  fc.assert(
    fc.property(draft, (text) => {
      for (const { body } of analyse(text).readables) {
        for (let at = 0; at < body.prose.text.length; at++) {
          const written = text.charAt(sourceOffset(body.prose, at));
          const read = body.prose.text.charAt(at);
          expect(read === ' ' || read === written || written === '&').toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
