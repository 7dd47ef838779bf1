/** What may go from before a number as layout. */

/** `**` of `**1.**`; not `~~`, `[EU: `, `OP`, `“`: what negotiators and quoted texts put there */
export const plainLead = /^[*_]*$/;
