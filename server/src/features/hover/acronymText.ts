/** An abbreviation: what it stands for, and where the draft introduces it. */
import { placeNames } from '../../model/placeNames.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Span } from '../../text/span.ts';
import { acronymUnder } from '../place/acronymUnder.ts';
import { introductionOf } from '../place/introductionOf.ts';
import { escaped } from '../writing/escaped.ts';
import { inSentence } from './inSentence.ts';

/** Absent where nothing introduces it. What stands in quotation marks belongs to another text. */
export function acronymText(
  resolution: Resolution,
  offset: number,
): { readonly span: Span; readonly markdown: string } | undefined {
  const under = acronymUnder(resolution, offset);
  if (under === undefined || under.as === 'quoted') return undefined;
  const introduction = introductionOf(resolution, under.letters);
  if (introduction === undefined) return undefined;
  const { name, body } = introduction;
  const place = placeNames(resolution).get(body);
  const where = place === undefined ? 'above the text' : `in ${escaped(inSentence(place))}`;
  const markdown = `**${escaped(under.letters)}** · ${escaped(name)}\n\nIntroduced ${where}.`;
  return { span: under.span, markdown };
}
