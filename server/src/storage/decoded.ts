/** Bytes to text. Drafts are UTF-8; anything else is said to be so, never guessed at. */
import { refuse, type Refusal } from '../text/refusal.ts';

export interface Decoded {
  readonly text: string;
  /** A byte order mark, or nothing. */
  readonly mark: string;
}

const byteOrderMark = '\uFEFF';

export function decoded(bytes: Uint8Array): Decoded | Refusal {
  if (isUtf16(bytes)) return refuse('is in UTF-16, not in UTF-8; please save it as UTF-8');
  const text = utf8(bytes);
  // No text has a zero character; UTF-16 without its mark is full of them.
  if (text?.includes('\0') !== false) return refuse('is not in UTF-8; please save it as UTF-8');
  return text.startsWith(byteOrderMark)
    ? { text: text.slice(1), mark: byteOrderMark }
    : { text, mark: '' };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
