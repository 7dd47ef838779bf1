/** Declarations that a resolution adopts speak as "We": "We therefore: 1. Reaffirm …". */
import type { Resolution } from '../model/resolution.ts';
import type { Block, Operative, Passage, Preambular, Unparsed } from '../syntax/nodes.ts';

/** `We, Heads of State and Government, …`, `… and we therefore:` */
const firstPerson = /\b[Ww]e\b/;

/** The numbered paragraphs after a text in the first person, up to the next organ line. */
export function declaredAsWe({ tree }: Resolution): ReadonlySet<Operative> {
  const declared = new Set<Operative>();
  let speaksAsWe = false;
  for (const block of tree.blocks) {
    if (block.kind === 'operative' && speaksAsWe) declared.add(block);
    if (block.kind === 'organLine') speaksAsWe = false;
    else if (isText(block) && firstPerson.test(block.body.prose.text)) speaksAsWe = true;
  }
  return declared;
}

function isText(block: Block): block is Passage | Unparsed | Preambular {
  return block.kind === 'passage' || block.kind === 'unparsed' || block.kind === 'preambular';
}
