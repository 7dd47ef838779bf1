/** `resolution hover`: what an editor would show at a place of a draft. */
import { hoverAt } from '../features/hover.ts';
import { analyse } from '../model/analyse.ts';
import { refuse } from '../text/refusal.ts';
import { complain } from './complain.ts';
import { draftAt } from './drafts.ts';
import { positionsIn } from './positions.ts';
import { withKnowledge } from './withKnowledge.ts';
import type { ExitCode, World } from './world.ts';
import { visible } from './visible.ts';

/** `drafts/cybercrime.resolution:12:3` */
const place = /^(.+):(\d+):(\d+)$/;

export interface HoverOptions {
  /** Folders of texts. */
  readonly corpus?: readonly string[];
}

export async function hover(world: World, given: string, options: HoverOptions): Promise<ExitCode> {
  const [, path, line, column] = place.exec(given) ?? [];
  if (path === undefined) {
    return complain(world, [
      refuse(`Expected PATH:LINE:COLUMN, such as draft.resolution:12:3, not ${given}`),
    ]);
  }
  const draft = await draftAt(world, path);
  if ('refused' in draft) return complain(world, [draft]);
  const position = { line: Number(line) - 1, character: Number(column) - 1 };
  const offset = positionsIn(draft.text).offset(position);
  if (offset === undefined) {
    return complain(world, [refuse(`${draft.name} has no line ${line} with a column ${column}`)]);
  }
  return withKnowledge(world, options.corpus ?? [], async (libraryOf) => {
    const found = hoverAt(analyse(draft.text), await libraryOf(draft, offset), offset);
    world.out(
      found === undefined ? 'Nothing is known about this place\n' : `${visible(found.markdown)}\n`,
    );
    return 0;
  });
}
