/** What one place of a text – masthead, title line, front matter, file name – says of the text it belongs to. */
import type { TextIdentity } from '../textIdentity.ts';

/** Only what is said there; the rest is absent. */
export type Says = Partial<TextIdentity>;
