/** What stands before the number of a paragraph and says something of it: the bracket of `[5 bis.` */
import type { Marker } from '../../syntax/nodes.ts';

/** Marks of italics and bold, and the "OP" that some write before a number */
const ofTheNumber = /[*_]|OP|PP/g;

/** `[`, `[EU: `, `~~`; empty where nothing stands there, or what belongs to the number alone. */
export function leadOf({ lead }: Marker): string {
  const kept = lead.replace(ofTheNumber, '').trim();
  return kept.endsWith(':') ? `${kept} ` : kept;
}
