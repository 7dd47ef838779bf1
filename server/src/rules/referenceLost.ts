/** Whether new numbers would give a reference another meaning. */
import type { Resolution } from '../model/resolution.ts';

/** A reference that leads nowhere would lead to another paragraph once the numbers are right: a person must look. */
export function isSomeReferenceLost({ references }: Resolution): boolean {
  return references.some(
    ({ noun, annex, mentions }) =>
      annex === undefined &&
      (noun === 'paragraph' || noun === 'subparagraph') &&
      mentions.some(({ target }) => target.kind === 'missing'),
  );
}
