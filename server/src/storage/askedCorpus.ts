/** A corpus whose questions are all put to one who answers. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Answered, Asked, Name } from './threadMessages.ts';

type Ask = <Each extends Name>(name: Each, asked: Asked[Each]) => Promise<Answered[Each]>;

export function askedCorpus(ask: Ask): Corpus {
  const about =
    <Each extends Name>(name: Each) =>
    (...asked: Asked[Each]) =>
      ask(name, asked);
  return {
    known: about('known'),
    beginning: about('beginning'),
    citing: about('citing'),
    citingUnnumbered: about('citingUnnumbered'),
    citedBy: about('citedBy'),
    family: about('family'),
    agreed: about('agreed'),
    search: about('search'),
    forerunners: about('forerunners'),
    paragraphs: about('paragraphs'),
  };
}
