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
export function openingWords(text: string, upTo = text.length): readonly OpeningWord[] {
  const words: OpeningWord[] = [];
  let at = lead.exec(text)?.[0].length ?? 0;
  wordForm.lastIndex = at;
  for (let found = wordForm.exec(text); found !== null; found = wordForm.exec(text)) {
    const [whole, form = '', comma, blanks] = found;
    const end = at + form.length;
    const word = form.toLowerCase();
    words.push({
      start: at,
      end,
      word,
      capital: !word.startsWith(form.charAt(0)),
      comma: comma !== '',
    });
    at += whole.length;
    if (words.length === longest || blanks === '' || at >= upTo) break;
  }
  return words;
}

/** The word at a place, empty where there is none. */
export function wordAt(words: readonly OpeningWord[], at: number): string {
  return words[at]?.word ?? '';
}
