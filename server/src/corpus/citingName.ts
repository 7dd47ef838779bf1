/** What a text of the corpus is called where it is quoted as a source. */
import type { CatalogueEntry } from './catalogue.ts';

/** "General Assembly resolution 65/230", "Draft of General Assembly resolution 74/173" */
export function citingName({ organ, kind, number, status }: CatalogueEntry): string {
  const name = `${organ} ${kind} ${number}`;
  return status === 'draft' ? `Draft of ${name}` : name;
}
