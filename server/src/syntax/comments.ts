/** `<!-- … -->`: found before everything else, because nothing in a comment is read. */
import type { Comment } from './nodes.ts';

/** All comments in order. One that is never closed is no comment. */
export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let start = text.indexOf('<!--');
  while (start !== -1) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    const words = text.slice(start + 4, close).trim();
    comments.push({ kind: 'comment', span: { start, end: close + 3 }, text: words });
    start = text.indexOf('<!--', close + 3);
  }
  return comments;
}

/** Finds the comment an offset lies in; asked in rising order. */
export function commentFinder(
  comments: readonly Comment[],
): (offset: number) => Comment | undefined {
  let next = 0;
  return (offset) => {
    while ((comments[next]?.span.end ?? Infinity) <= offset) next++;
    const comment = comments[next];
    return comment !== undefined && comment.span.start <= offset ? comment : undefined;
  };
}
