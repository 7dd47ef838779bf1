/** What a text of the corpus is called where it is quoted as a source. */
import { fileName } from '../text/fileName.ts';
import type { NamedText } from './namedText.ts';

/** "General Assembly resolution 65/230", "Draft of General Assembly resolution 74/173", "Draft A/C.3/80/L.45", "Draft “Title”" */
export function citingName(text: NamedText): string {
  const { organ, kind, number, symbol, status, title, file } = text;
  const draft = status === 'draft' ? 'Draft ' : '';
  if (organ !== undefined && number !== undefined) {
    return `${draft === '' ? '' : 'Draft of '}${organ} ${kind} ${number}`;
  }
  if (symbol !== undefined) return `${draft}${symbol}`;
  return title === undefined ? fileName(file) : `${draft}“${title}”`;
}
