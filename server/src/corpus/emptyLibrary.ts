/** A library that knows nothing: in use until an index has been read. */
import type { Library } from './known.ts';

export const emptyLibrary: Library = { of: () => undefined, all: () => [] };
