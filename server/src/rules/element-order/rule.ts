/** The name of the organ, the preamble and the operative part come in this order. */
import type { Opening } from '../../lexicon/opening.ts';
import { readOpening } from '../../lexicon/readOpening.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Block, Operative, OrganLine } from '../../syntax/nodes.ts';
import { sourceSpan, type Prose } from '../../text/prose.ts';
import { isSettled } from '../../model/ownParagraphs.ts';
import { mayFollow } from '../mayFollow.ts';
import { openingSpan } from '../openingOf.ts';
import type { Finding, Rule } from '../rule.ts';

export const elementOrder: Rule = {
  severity: 'warning',
  yieldsTo: ['split-paragraph'],
  title: 'The name of the organ, the preamble and the operative paragraphs come in this order',
  *check(resolution) {
    yield* beforeOrgan(resolution);
    let before: Operative | undefined;
    for (const [at, block] of resolution.tree.blocks.entries()) {
      if (block.kind === 'operative') before = block;
      else if (beginsAnew(block)) before = undefined;
      else if (before !== undefined && isPreamble(block, resolution.tree.blocks[at + 1])) {
        yield* afterOperative(block, before, resolution);
        // What follows it may belong to it: one finding is enough.
        before = undefined;
      }
    }
  },
};

/** Sections may open with a preamble of their own. */
function beginsAnew({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'organLine' || kind === 'annex';
}

/** Where it ends like an operative paragraph, only the one that follows shows that it stands in their midst. */
function isPreamble(block: Block, next: Block | undefined): block is Worded {
  if (block.kind === 'preambular') return isSettled(block);
  return block.kind === 'passage' && block.marker === undefined && next?.kind === 'operative';
}

type Worded = Extract<Block, { kind: 'preambular' | 'passage' }>;

function* afterOperative(
  { body: { prose } }: Worded,
  before: Operative,
  resolution: Resolution,
): Iterable<Finding> {
  const opening = preambularOpening(prose);
  if (opening === undefined) return;
  // The Security Council may invoke the Charter for the paragraphs that follow alone.
  if (mayFollow(resolution, 'sc') && opening.phrase.startsWith('Acting')) return;
  const name =
    before.marker === undefined ? 'an operative paragraph' : `paragraph ${before.marker.label}`;
  yield {
    span: sourceSpan(prose, opening.start, opening.end),
    message: `Expected "${words(prose, opening)}" in the preamble, found it after ${name}`,
    related: [{ span: before.marker?.span ?? openingSpan(before), message: 'Stands before it' }],
  };
}

/** Model UN papers may have the name of the committee below the preamble. */
function* beforeOrgan({ outline, profile }: Resolution): Iterable<Finding> {
  const organLine = outline.parts[0]?.organLine;
  if (organLine === undefined || profile === 'mun') return;
  for (const { body } of [...outline.mastheads, ...(outline.title ? [outline.title] : [])]) {
    const { prose } = body;
    const opening = prose.text.endsWith(',') ? preambularOpening(prose) : undefined;
    if (opening === undefined) continue;
    yield {
      span: sourceSpan(prose, opening.start, opening.end),
      message: `Expected "The ${organLine.name}," before "${words(prose, opening)}"`,
      related: [nameOf(organLine)],
    };
    return;
  }
}

function nameOf({ nameSpan }: OrganLine) {
  return { span: nameSpan, message: 'The name of the organ' };
}

function preambularOpening({ text }: Prose): Opening | undefined {
  const opening = readOpening(text);
  return opening?.known === true && opening.form === 'participle' ? opening : undefined;
}

function words({ text }: Prose, { start, end }: Opening): string {
  return text.slice(start, end);
}
