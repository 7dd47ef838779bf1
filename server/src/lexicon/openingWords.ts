/** The first words of a paragraph, one by one, as far as an opening can reach. */

export interface OpeningWord {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly word: string;
  readonly capital: boolean;
  /** Whether a comma stands right behind it. */
  readonly comma: boolean;
}

/** `“`, `[`, `[EU: ` before the first word */
const lead = /^[\s“”"‘«([<]*(?:[A-Z][A-Z0-9/+,& -]{0,30}:\s*)?[“"‘«([]*/;

/** `Re-emphasizing`, `State’s`, and what stands behind the word: a comma, blanks */
const wordForm = /([A-Za-z0-9\u00C0-\u024F][\w\u00C0-\u024F’'-]*)(,?)(\s*)/y;

const longest = 8;

/** At most eight words, none that begins at `upTo` or behind it; they end at the first mark other than a comma. */
export function openingWords(text: string, upTo: number): readonly OpeningWord[] {
  const words = wordsAhead(text);
  const all: OpeningWord[] = [];
  for (let word = words.at(0); word !== undefined && word.start < upTo; word = words.at(all.length))
    all.push(word);
  return all;
}

/** The same words, by their places, counted from 0. */
export interface WordsAhead {
  readonly at: (place: number) => OpeningWord | undefined;
}

/** Each is read when somebody first asks for it: most openings are told by the first two. */
export function wordsAhead(text: string): WordsAhead {
  const read: OpeningWord[] = [];
  let next: number | undefined = lead.exec(text)?.[0].length ?? 0;

  function readOne(start: number): void {
    wordForm.lastIndex = start;
    const found = wordForm.exec(text);
    next = undefined;
    if (found === null) return;
    const [whole, form = '', comma, blanks] = found;
    const word = form.toLowerCase();
    const capital = !word.startsWith(form.charAt(0));
    read.push({ start, end: start + form.length, word, capital, comma: comma !== '' });
    if (blanks !== '' && read.length < longest) next = start + whole.length;
  }

  return {
    at: (place) => {
      while (read.length <= place && next !== undefined) readOne(next);
      return read[place];
    },
  };
}

/** The word at a place, empty where there is none. */
export function wordAt(words: WordsAhead, at: number): string {
  return words.at(at)?.word ?? '';
}
