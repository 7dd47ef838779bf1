/** What each text of a corpus is: the organ and number it bears, its title, whether it is the adopted text. */
import { refuse, type Refusal } from '../text/refusal.ts';
import { isRecord } from '../text/record.ts';
import { isArrayOf, isText, isTextOrAbsent } from './jsonShapes.ts';

export interface CatalogueEntry {
  /** "ccpcj-22-7.txt" */
  readonly file: string;
  /** In full: "General Assembly". */
  readonly organ: string;
  readonly kind: 'resolution' | 'decision';
  /** Normal form. Of a draft, the number it was adopted under. */
  readonly number: string;
  readonly title?: string;
  /** Of adoption, ISO; only where a text of the corpus says it. */
  readonly date?: string;
  readonly status: 'adopted' | 'draft';
  /** Which draft it is: "Revised draft resolution of 23 May 2017". */
  readonly note?: string;
}

/** An entry and the text it describes. */
export interface CatalogueText extends CatalogueEntry {
  readonly text: string;
}

/** Reads the parsed JSON of a catalogue file. */
export function readCatalogue(json: unknown): readonly CatalogueEntry[] | Refusal {
  if (!isArrayOf(json, isRecord)) return refuse('The catalogue is not a list of texts');
  if (isArrayOf(json, isEntry)) return json;
  const wrong = json.findIndex((entry) => !isEntry(entry)) + 1;
  return refuse(`Entry ${wrong} of the catalogue lacks its file, organ, kind, number or status`);
}

function isEntry(json: unknown): json is CatalogueEntry {
  return (
    isRecord(json) &&
    [json['file'], json['organ'], json['number']].every(isText) &&
    (json['kind'] === 'resolution' || json['kind'] === 'decision') &&
    (json['status'] === 'adopted' || json['status'] === 'draft') &&
    [json['title'], json['date'], json['note']].every(isTextOrAbsent)
  );
}
