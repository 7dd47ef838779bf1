/** The letters of a text, without marks, numbers and labels: words may be joined and notes moved, letters stay. */

/** `<sup>`, `</u>` */
const tag = /<\/?[a-z][a-z\d]*>/g;
/** `[^note]`, `(iv)`, `(b)`, `b)`, `b.`: a letter alone is one only where its mark is there. */
const label = /\[\^[^\]\s]{1,40}\]|\([a-z]{1,5}\)|(?<!\p{L})[a-z][).]/gu;

/** Each letter and how often it occurs: `a12 b3 …`. */
export function lettersOf(text: string): string {
  const bare = text
    .replace('<!-- Set aside by Tidy Pasted Text:', '')
    .replace(tag, ' ')
    .replace(label, ' ');
  const times = new Map<string, number>();
  for (const letter of bare.match(/[a-z\u00c0-\u024f]/gi) ?? []) {
    times.set(letter, (times.get(letter) ?? 0) + 1);
  }
  return [...times]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, count]) => `${letter}${count}`)
    .join(' ');
}
