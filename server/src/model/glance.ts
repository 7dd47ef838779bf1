/** A draft of which the tree is there, while nobody has asked yet for what is derived from it. */
import type { Tree } from '../syntax/nodes.ts';
import { parse } from '../syntax/parse.ts';
import { once } from '../text/once.ts';
import { noMemory, turn } from './memory.ts';
import type { Resolution } from './resolution.ts';
import { resolutionOf, type AnalysisOptions } from './resolutionOf.ts';

export interface Glance {
  readonly tree: Tree;
  /** Derived when first asked for. */
  readonly resolution: () => Resolution;
}

/** Reads the tree of a draft. Total: accepts any text. */
export function glanceAt(text: string, options: AnalysisOptions = {}): Glance {
  const { memory = noMemory } = options;
  turn(memory.bodies, memory.openings);
  const tree = parse(text, memory);
  return { tree, resolution: once(() => resolutionOf(tree, options)) };
}
