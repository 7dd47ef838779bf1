/** What tells that a number is one of another text. */

/** ` of resolution 65/230`, ` of the report`; but not ` of the present resolution` */
export const ofAnotherText = /^ ?of (?!(?:the present|this|sections?|parts?)\b)/;

/** `its resolution 65/230, `, `resolution 1373 (2001), ` directly before the noun; a comma alone tells nothing */
export const behindCitation = /(?:\/\d{1,4}(?: [A-Z])?|\d \(\d{4}\)),\s*$/;
