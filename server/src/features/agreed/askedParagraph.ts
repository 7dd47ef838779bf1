/** The paragraphs of a draft whose wording others may have agreed to before. */
import { isOwnText } from '../../model/ownParagraphs.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Body, Paragraph, Subparagraph } from '../../syntax/nodes.ts';

/** Fewer words than these are a turn of phrase, which stands in many texts and tells nothing. */
const fewestWords = 8;

/** In order: preambular and operative paragraphs, and their subparagraphs; what is quoted belongs to another text. */
export function askedParagraphs({ outline }: Resolution): readonly Body[] {
  const found: Body[] = [];
  const add = ({ body, subparagraphs }: Paragraph) => {
    if (isLong(body.prose.text)) found.push(body);
    for (const one of subparagraphs) add(one);
  };
  for (const { preambular, operative } of outline.parts.flatMap(({ sections }) => sections)) {
    for (const paragraph of preambular) if (isOwnText(paragraph)) add(paragraph);
    for (const paragraph of operative) if (isOwnText(paragraph)) add(paragraph);
  }
  return found;
}

/** The innermost one an offset stands in, or on a line of; however short it is. */
export function paragraphAround(resolution: Resolution, offset: number): Body | undefined {
  const { text } = resolution.tree;
  const lineEnd = text.indexOf('\n', offset);
  const until = lineEnd === -1 ? text.length : lineEnd;
  const sections = resolution.outline.parts.flatMap((part) => part.sections);
  const whole = sections
    .flatMap(({ preambular, operative }) => [...preambular, ...operative])
    .findLast(({ span: { start } }) => start < until);
  const body = whole && (innermost(whole.subparagraphs, until) ?? whole).body;
  if (body === undefined) return undefined;
  return text.lastIndexOf('\n', offset - 1) + 1 <= body.span.end ? body : undefined;
}

function innermost(list: readonly Subparagraph[], until: number): Subparagraph | undefined {
  const one = list.findLast(({ span: { start } }) => start < until);
  return one && (innermost(one.subparagraphs, until) ?? one);
}

/** Counted by the blanks between words, which is quick. */
export function isLong(text: string): boolean {
  let blank = -1;
  for (let words = 1; words < fewestWords; words += 1) {
    blank = text.indexOf(' ', blank + 1);
    if (blank === -1) return false;
  }
  return true;
}
