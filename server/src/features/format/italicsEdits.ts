/** Opening words in italics where the draft has italics for them; which those are is known to the rule. */
import { emptyLibrary } from '../../corpus/emptyLibrary.ts';
import { isUnsettled } from '../../model/negotiation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { groundworkOf } from '../../rules/groundwork.ts';
import { openingItalics } from '../../rules/opening-italics/rule.ts';
import { silencer, suppressionsOf } from '../../rules/suppressions.ts';
import type { Edit } from '../../text/edit.ts';

export function italicsEdits(resolution: Resolution): readonly Edit[] {
  const silenced = suppressionsOf(resolution);
  const findings = openingItalics.check(resolution, {
    library: emptyLibrary,
    groundwork: groundworkOf(resolution),
    suppressions: [],
    options: {},
  });
  return [...findings]
    .filter(
      ({ span }) =>
        !isUnsettled(resolution.negotiation, span) &&
        silencer(silenced, 'opening-italics', span) === undefined,
    )
    .flatMap(({ fixes = [] }) => fixes.slice(0, 1).flatMap(({ edits }) => edits));
}
