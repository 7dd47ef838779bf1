/** The words an abbreviation stands for, in its place. */
import type { Edit } from '../text/edit.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Mention } from './acronyms.ts';
import type { FullForm } from './fullForm.ts';

/** "by UNODC" becomes "by the United Nations Office …". */
export function writtenOut({ prose, start }: Mention, letters: string, full: FullForm): Edit {
  const hasArticle = /\bthe $/i.test(prose.text.slice(Math.max(0, start - 5), start));
  const article = full.article === undefined || hasArticle ? '' : 'the ';
  return {
    span: sourceSpan(prose, start, start + letters.length),
    newText: `${article}${full.text}`,
  };
}
