/** An index that answers: every question of a corpus, at once. */
import { wordTexts } from '../corpus/agreed/words.ts';
import type { AgreedMatch, AgreedQuestion } from '../corpus/corpus.ts';
import { worthiest } from '../corpus/worthiest.ts';
import type { Database } from './database.ts';
import { forerunnersIn } from './forerunners.ts';
import { indexShelf, type IndexShelf } from './indexShelf.ts';
import { knowledgeIn } from './knowledge.ts';
import { paragraphsIn } from './packedParagraphs.ts';
import { passagesIn } from './passages.ts';
import type { Found } from './textRows.ts';
import type { Answers } from './threadMessages.ts';

export function corpusIndex(database: Database, { fingerprints, marks }: Found): Answers {
  const shelf = indexShelf(database, fingerprints);
  const knowledge = knowledgeIn(database);
  return {
    known: (names) => names.flatMap((name) => knowledge.of(name) ?? []),
    beginning: knowledge.beginning,
    citing: knowledge.citing,
    citingUnnumbered: knowledge.citingUnnumbered,
    citedBy: knowledge.citedBy,
    family: knowledge.family,
    agreed: (question) => question.paragraphs.map((text) => agreedIn(shelf, text, question)),
    search: (question) => passagesIn(marks, shelf, question),
    forerunners: (question) => forerunnersIn(database, question),
    paragraphs: (address) => {
      const text = database.one(
        'SELECT first_paragraph, last_paragraph FROM texts WHERE address = ?',
        address,
      );
      if (text === undefined) return undefined;
      const extent = [text.number('first_paragraph'), text.number('last_paragraph')];
      const among = 'SELECT * FROM paragraphs WHERE first BETWEEN ? AND ? ORDER BY first';
      return database.all(among, ...extent).flatMap(paragraphsIn);
    },
  };
}

function agreedIn(
  shelf: IndexShelf,
  text: string,
  { most, ...sieve }: AgreedQuestion,
): readonly AgreedMatch[] {
  const accepts = shelf.sieve(sieve);
  const words = wordTexts(text);
  const found = worthiest(words, shelf, { most, ...(accepts && { accepts }) });
  return found.flatMap(({ paragraph, share }) => {
    const one = shelf.paragraph(paragraph);
    return one === undefined ? [] : { ...one, share };
  });
}
