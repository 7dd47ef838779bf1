/** What a drafter types to search a corpus: `organ:sc session:78 in:preamble "root causes"`. */
import type { PhraseQuestion } from '../corpus/corpus.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { organFilter, sessionFilter } from './search/filters.ts';

/** `organ:sc`, `organ:"Human Rights Council"` */
const filter = /(?:^|\s)(?<name>[a-z]{1,10}):(?:"(?<quoted>[^"]*)"|(?<word>[^\s"]*))/gi;
/** `“`, `”`, `"` */
const quotationMarks = /["“”]/g;
/** `"root causes"` */
const inQuotes = /^["“].*["”]$/;

type Filters = Omit<PhraseQuestion, 'phrase' | 'nearness' | 'most'>;

/**
 * In quotation marks the words are sought in a row, without them also what is near. Refuses a filter that is none of
 * organ, session, in, status, and one that says nothing anybody knows; gives nothing where no words are there yet.
 */
export function phraseQuestion(typed: string, most: number): PhraseQuestion | Refusal | undefined {
  let filters: Filters = {};
  for (const { groups = {} } of typed.matchAll(filter)) {
    const { name = '', quoted, word } = groups;
    const value = (quoted ?? word ?? '').trim();
    const read = filterNamed(name.toLowerCase(), value);
    if ('refused' in read) return read;
    filters = { ...filters, ...read };
  }
  const words = typed.replace(filter, ' ').trim();
  const phrase = words.replace(quotationMarks, ' ').trim();
  if (phrase === '') return undefined;
  return { ...filters, phrase, nearness: inQuotes.test(words) ? 'exact' : 'near', most };
}

function filterNamed(name: string, value: string): Filters | Refusal {
  switch (name) {
    case 'organ':
      return organFilter(value);
    case 'session':
      return sessionFilter(value);
    case 'in':
      return part(value.toLowerCase());
    case 'status':
      return status(value.toLowerCase());
    default:
      return refuse(`There is no filter "${name}:"; there are organ:, session:, in: and status:`);
  }
}

const parts = [
  ['preamble', 'preambular'],
  ['operative', 'operative'],
  ['annex', 'annex'],
] as const;

function part(value: string): Filters | Refusal {
  const found =
    value === ''
      ? undefined
      : parts.find(([name, kind]) => name.startsWith(value) || kind.startsWith(value));
  return found === undefined
    ? refuse(`"in:${value}" is none of in:preamble, in:operative and in:annex`)
    : { kind: found[1] };
}

function status(value: string): Filters | Refusal {
  return value === 'adopted' || value === 'draft'
    ? { status: value }
    : refuse(`"status:${value}" is neither status:adopted nor status:draft`);
}
