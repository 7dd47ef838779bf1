/** What tells that a number is one of another text. */

/** ` of resolution 65/230`, ` of the report`; but not ` of the present resolution` */
export const ofAnotherText = /^ ?of (?!(?:the present|this|sections?|parts?)\b)/;
