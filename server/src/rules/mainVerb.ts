/** Whether a paragraph that opens with a participle comes to its verb later. */
import { readOpening } from '../lexicon/readOpening.ts';
import type { Operative } from '../syntax/nodes.ts';

/** How many clauses are looked at: the verb never comes later in any text we have seen. */
const mostClauses = 12;

/** "Acting under Chapter VII of the Charter, authorizes …", or subparagraphs that begin with one: "(a) Decides …". */
export function hasMainVerb({ body, subparagraphs }: Operative): boolean {
  const clauses = body.prose.text.split(', ').slice(1, mostClauses);
  return [...clauses, ...subparagraphs.slice(0, 1).map((one) => one.body.prose.text)].some(
    (clause) => {
      const opening = readOpening(clause);
      return opening?.form === 'finite' && opening.known;
    },
  );
}
