/** The comment at the end of a draft in which is kept what was pasted with the text and does not belong to it. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';

const title = 'Set aside by Tidy Pasted Text:';

/** Where the comment begins, or where it would stand. */
export function endOfText({ tree: { text }, comments }: Resolution): number {
  const last = comments.at(-1);
  const isAtEnd = last?.text.startsWith(title) === true && text.slice(last.span.end).trim() === '';
  return isAtEnd ? last.span.start : text.length;
}

/** Adds lines to the comment, or begins it. */
export function asideComment(resolution: Resolution, lines: readonly string[]): Edit {
  const { text } = resolution.tree;
  const words = lines.map(harmless).join('\n');
  const start = endOfText(resolution);
  if (start === text.length) {
    return { span: span(start, start), newText: `\n\n<!-- ${title}\n${words}\n-->\n` };
  }
  const close = text.lastIndexOf('-->');
  return { span: span(close, close), newText: `${words}\n` };
}

/** What would end the comment too soon. */
function harmless(line: string): string {
  return line.trim().replaceAll('-->', '-- >');
}
