/** The five texts that ship, with their catalogue. */
import { readFileSync } from 'node:fs';
import { readCatalogue, type CatalogueText } from '../../server/src/corpus/catalogue.ts';

function textIn(file: string): string {
  return readFileSync(`seeds/${file}`, 'utf8');
}

export function seedTexts(): readonly CatalogueText[] {
  const entries = readCatalogue(JSON.parse(textIn('catalogue.json')));
  if ('refused' in entries) throw new Error(entries.refused);
  return entries.map((entry) => ({ ...entry, text: textIn(entry.file) }));
}
