/** Symbols such as A/RES/65/230 belong in notes and parentheses; the text says "General Assembly resolution 65/230". */
import type { Citation } from '../model/citation.ts';
import { rewording } from './rewording.ts';
import type { Finding } from './rule.ts';

/** `contained in document `, `see ` */
const namesDocument = /\b(?:documents?|[Ss]ee)(?: also)? $/;

export function symbolInText(citation: Citation): Finding | undefined {
  const { body, cited, group, organ, number, kind, span } = citation;
  const { text } = body.prose;
  const { start, end } = cited.found;
  const before = text.slice(0, start);
  const isParenthesis = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (organ === undefined || isParenthesis || namesDocument.test(before)) return undefined;
  const written = text.slice(start, end);
  const right = group.keywordEnd > group.start ? number : `${organ.name} ${kind} ${number}`;
  return {
    span,
    message: `Expected "${right}", found the symbol "${written}"`,
    fixes: [
      {
        title: `Write "${right}"`,
        edits: [rewording(body.prose, { start, written, right })],
        meaning: 'kept',
      },
    ],
  };
}
