/** A text and where it is: what it is called, and under which number it is looked up. */
import type { TextIdentity } from './textIdentity.ts';

export interface NamedText extends TextIdentity {
  /** Of a seed its name, of a text of the user's corpus its address (URI). */
  readonly file: string;
}

/** A text whose organ and number are known. */
export interface NumberedText extends NamedText {
  readonly organ: string;
  readonly number: string;
}
