/** Of what signs words are made. */

/** `é` of "Résumé", `7` of "2017" */
const wordSign = /[\p{L}\p{M}\p{N}]/u;

/** Whether a sign is part of a word; hyphens and apostrophes join words and are not. */
export function isWordSign(sign: string): boolean {
  return wordSign.test(sign);
}
