/** How negotiators note beside a paragraph that it is agreed. */

/** `(agreed)`, `[Agreed ad ref]`, `(provisionally agreed)` */
export const agreedRemark =
  /[([](?:(?:provisionally )?agreed(?: ad ref(?:erendum)?\.?)?|ad ref(?:erendum)?\.?)[)\]]/gi;

/** `Agreed ad ref.` as a line of its own */
export const agreedLine = /^(?:provisionally )?agreed(?: ad ref(?:erendum)?)?\.?$/i;

/** `…; (agreed)` at the end of a paragraph */
export const agreedTail =
  / ?[([](?:(?:provisionally )?agreed(?: ad ref(?:erendum)?\.?)?|ad ref(?:erendum)?\.?)[)\]]$/i;
