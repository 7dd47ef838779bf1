/** One step of tidying: looks at the draft as it is now and gives edits. */
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** `place`: what is to be tidied. Edits do not overlap; with none left to make, there are none. */
export type Pass = (resolution: Resolution, place: Span) => readonly Edit[];
