/** Tells the drafter which drafts in his folders are not checked. */
import type { UnreadDraft } from './diskDrafts.ts';
import { sameAddress } from './sameAddress.ts';

const mostNamed = 3;

/** "Not checked: a.resolution is larger than 2 megabytes; b.resolution may not be opened by you" */
export function unreadSentence(unread: readonly UnreadDraft[]): string {
  const named = unread.slice(0, mostNamed).map(({ uri, refused }) => `${nameOf(uri)} ${refused}`);
  const others = unread.length - named.length;
  return `Not checked: ${[...named, ...(others > 0 ? [`and ${others} more`] : [])].join('; ')}`;
}

function nameOf(uri: string): string {
  return sameAddress(uri).split('/').at(-1) ?? uri;
}
