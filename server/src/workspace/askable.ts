/** The drafter's own corpus and the texts that come along, asked as one for their wording. */
import type { Corpus } from '../corpus/corpus.ts';
import { joinedMatches } from '../corpus/joinedMatches.ts';
import type { Wordings } from '../corpus/wordings.ts';

export type Askable = Pick<Corpus, 'agreed' | 'search' | 'paragraphs'>;

/** Where the own corpus fails to answer, `report` is told and the others answer alone. */
export function askable(
  own: Askable | undefined,
  brought: Wordings,
  report: (fault: unknown) => void,
): Askable {
  async function orNothing<Answer>(
    answer: Promise<Answer> | undefined,
  ): Promise<Answer | undefined> {
    return answer?.catch((fault: unknown) => {
      report(fault);
      return undefined;
    });
  }

  return {
    agreed: async (question) => {
      const found = await orNothing(own?.agreed(question));
      return brought
        .agreed(question)
        .map((matches, at) => joinedMatches(found?.[at] ?? [], matches, question.most));
    },
    search: async (question) =>
      joinedMatches(
        (await orNothing(own?.search(question))) ?? [],
        brought.search(question),
        question.most,
      ),
    paragraphs: async (address) =>
      brought.paragraphs(address) ?? (await orNothing(own?.paragraphs(address))),
  };
}
