/** Text of several lines as a terminal may show it. */
import { oneLine } from '../text/oneLine.ts';

/** Line breaks are kept. */
export function visible(text: string): string {
  return text.split('\n').map(oneLine).join('\n');
}
