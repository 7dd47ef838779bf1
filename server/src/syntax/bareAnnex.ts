/** The line that begins an annex by the word alone. */

/** `Annex`, `ANNEX II` */
const bareAnnex = /^(?:Annex|ANNEX)(?: [IVXLC]{1,6}| \d{1,2})?$/;

/** Whether a line is the word "Annex", with or without a number: what stands in the next line is its title. */
export function isBareAnnex(words: string): boolean {
  return words.length < 20 && bareAnnex.test(words);
}
