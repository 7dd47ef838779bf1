/** What is known where a citation is being typed: nobody has asked the corpus for its number yet. */
import type { Library } from '../corpus/known.ts';
import { citationBegunAt } from '../features/completion/citationCompletions.ts';
import type { Asked } from './asked.ts';
import { besidesItself } from './besidesItself.ts';

/** That of the question itself elsewhere. */
export async function libraryForTyping(
  { session, document, resolution, library }: Asked,
  offset: number,
): Promise<Library> {
  if (session.corpus.now() === undefined) return library;
  const begun = citationBegunAt(resolution, offset);
  if (begun === undefined) return library;
  const known = await session.knownSoFar.ask((corpus) => corpus.beginning(begun));
  return known.length === 0 ? library : besidesItself(session, document.uri, session.library.now());
}
