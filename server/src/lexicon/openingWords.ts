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

/** `Re-emphasizing`, `State’s` */
const wordForm = /[A-Za-z0-9\u00C0-\u024F][\w\u00C0-\u024F’'-]*/y;

/** What may stand between two words of one opening: blanks, and a comma. */
const gapForm = /(,?)\s+/y;

const longest = 8;

/** At most eight words; they end at the first mark other than a comma. */
export function openingWords(text: string): readonly OpeningWord[] {
  const words: OpeningWord[] = [];
  let at = lead.exec(text)?.[0].length ?? 0;
  while (words.length < longest) {
    wordForm.lastIndex = at;
    const form = wordForm.exec(text)?.[0];
    if (form === undefined) break;
    const end = at + form.length;
    gapForm.lastIndex = end;
    const gap = gapForm.exec(text);
    const word = form.toLowerCase();
    const comma = text.startsWith(',', end);
    words.push({ start: at, end, word, capital: !word.startsWith(form.charAt(0)), comma });
    if (gap === null) break;
    at = end + gap[0].length;
  }
  return words;
}

/** The word at a place, empty where there is none. */
export function wordAt(words: readonly OpeningWord[], at: number): string {
  return words[at]?.word ?? '';
}
