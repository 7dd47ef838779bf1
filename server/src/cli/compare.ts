/** `resolution compare`: an older text and a newer one, paragraph by paragraph. */
import { compared } from '../corpus/compare/compared.ts';
import { paragraphsIn } from '../corpus/compare/paragraphsIn.ts';
import { analyse } from '../model/analyse.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { unreachable } from '../text/unreachable.ts';
import { complain } from './complain.ts';
import { comparisonHtml } from './comparisonHtml.ts';
import { comparisonJson } from './comparisonJson.ts';
import { comparisonText } from './comparisonText.ts';
import type { Comparison, ComparedText } from './comparison.ts';
import { draftAt } from './drafts.ts';
import { readFormat } from './readFormat.ts';
import type { ExitCode, World } from './world.ts';

export interface CompareOptions {
  readonly format?: string;
}

const formats = ['text', 'json', 'html'] as const;

/** Prints the comparison; refuses what has no paragraphs. Differences are no fault: the exit code is 0 with and without them. */
export async function compare(
  world: World,
  [older, newer]: readonly [string, string],
  options: CompareOptions,
): Promise<ExitCode> {
  const format = readFormat(options.format, formats);
  if (typeof format === 'object') return complain(world, [format]);
  if (older === '-' && newer === '-') {
    return complain(world, [refuse('Only one of the two texts can come from standard input')]);
  }
  const texts = [await textAt(world, older), await textAt(world, newer)] as const;
  const refusals = texts.filter((text) => 'refused' in text);
  const [before, after] = texts;
  if ('refused' in before || 'refused' in after) return complain(world, refusals);
  const rows = compared(before.paragraphs, after.paragraphs);
  world.out(written({ older: before, newer: after, rows }, format));
  return 0;
}

async function textAt(world: World, path: string): Promise<ComparedText | Refusal> {
  const draft = await draftAt(world, path);
  if ('refused' in draft) return draft;
  const { name, text } = draft;
  const resolution = analyse(text);
  const paragraphs = paragraphsIn(resolution);
  if (paragraphs.length > 0) {
    return { name, text, paragraphs, title: resolution.outline.title?.text.trim() };
  }
  const called = name === '-' ? 'Standard input' : name;
  return refuse(`${called} has no preambular or operative paragraphs that could be compared`);
}

function written(comparison: Comparison, format: (typeof formats)[number]): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison);
    case 'json':
      return comparisonJson(comparison);
    case 'html':
      return comparisonHtml(comparison);
    default:
      return unreachable(format);
  }
}
