/** Signs that are not seen, and yet do something. */

/** Control characters, which a terminal obeys, and marks that turn the direction of writing, which mislead; a tab is harmless. */
export const unseen =
  /(?!\t)[\p{Cc}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
