/** A paragraph of an annex under its name, with the letters below it, as Markdown. */
import type { AnnexLabel } from '../../model/annexLabels.ts';
import { annexName } from '../../model/annexName.ts';
import { calledByPath } from '../../model/calledByPath.ts';
import type { Resolution } from '../../model/resolution.ts';
import { capitalized } from '../../text/capitalized.ts';
import { shortened } from '../../text/shortened.ts';
import { escaped } from './escaped.ts';

const length = 300;
const lengthBelow = 120;

/** "**Paragraph 3 of annex I**" */
export function annexedText({ annexNumbering }: Resolution, label: AnnexLabel): string {
  const name = `${capitalized(calledByPath(label.path))} of ${annexName(label.annex)}`;
  const lines = below(label, annexNumbering).map(
    ({ marker, passage }) => `- (${escaped(marker.label)}) ${wordsOf(passage, lengthBelow)}`,
  );
  const list = lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
  return `**${escaped(name)}**\n\n${wordsOf(label.passage, length)}${list}`;
}

/** What follows it until the next paragraph. */
function below(label: AnnexLabel, all: readonly AnnexLabel[]): readonly AnnexLabel[] {
  const from = all.indexOf(label) + 1;
  const isBelow = ({ annex, path }: AnnexLabel) =>
    annex === label.annex && path.startsWith(`${label.path} (`);
  let to = from;
  for (let next = all[to]; next !== undefined && isBelow(next); next = all[to]) to += 1;
  return all.slice(from, to);
}

function wordsOf({ body }: AnnexLabel['passage'], atMost: number): string {
  return escaped(shortened(body.prose.text, atMost));
}
