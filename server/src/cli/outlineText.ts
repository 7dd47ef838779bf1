/** The structure of a draft in words, one paragraph a line. */
import type { OutlinedParagraph, OutlineReport } from './outlineReport.ts';
import { oneLine } from '../text/oneLine.ts';

export function outlineText(report: OutlineReport): string {
  const { title, organ, profile, preambular, operative, annexes, footnotes } = report;
  const lines = [
    title ?? '(no title)',
    `${organ ?? '(no organ)'}, judged as ${profile}`,
    ...preambular.map(({ opening }) => `    ${opening}`),
    ...operative.flatMap((paragraph) => paragraphLines(paragraph, 0)),
    ...annexes.map(({ label, title: name }) => ['Annex', label, name].filter(isSaid).join(' ')),
    ...footnotes.map(({ label, text }) => `[${label}] ${text}`),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function paragraphLines(
  { marker, opening, children }: OutlinedParagraph,
  depth: number,
): readonly string[] {
  const line = `${'    '.repeat(depth)}${marker === null ? '' : `${marker} `}${opening}`;
  return [line, ...children.flatMap((child) => paragraphLines(child, depth + 1))];
}

function isSaid(words: string | null): words is string {
  return words !== null;
}
