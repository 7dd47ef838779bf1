/** Declarations that a resolution adopts speak as "We": "We therefore: 1. Reaffirm …". */
import type { Resolution } from '../model/resolution.ts';
import type { Block, Operative, Passage, Preambular, Unparsed } from '../syntax/nodes.ts';

/** `We, Heads of State and Government, …` */
const firstPerson = /^[“"]?We\b/;
/** `… of all people, and we therefore:` */
const leadIn = /\bwe\b/;
/** How far before a colon "we" is looked for. */
const leadInLength = 60;

/** The numbered paragraphs after a text in the first person, up to the next organ line. */
export function declaredAsWe({ tree }: Resolution): ReadonlySet<Operative> {
  const declared = new Set<Operative>();
  let speaksAsWe = false;
  for (const block of tree.blocks) {
    if (block.kind === 'operative' && speaksAsWe) declared.add(block);
    if (block.kind === 'organLine') speaksAsWe = false;
    else if (isText(block) && isFirstPerson(block.body.prose.text)) speaksAsWe = true;
  }
  return declared;
}

function isFirstPerson(text: string): boolean {
  return firstPerson.test(text) || (text.endsWith(':') && leadIn.test(text.slice(-leadInLength)));
}

function isText(block: Block): block is Passage | Unparsed | Preambular {
  return block.kind === 'passage' || block.kind === 'unparsed' || block.kind === 'preambular';
}
