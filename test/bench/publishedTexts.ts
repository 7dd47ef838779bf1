/** Published texts in a folder of the reader's own; none of them belongs to the project. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decoded } from '../../server/src/storage/decoded.ts';
import { refuse, type Refusal } from '../../server/src/text/refusal.ts';

export interface PublishedText {
  /** With the folder as it was given, so that a terminal can open it. */
  readonly name: string;
  readonly text: string;
}

/** `.resolution`, `.resolution.md`, and what texts are usually kept as. */
const textName = /\.(?:resolution|md|txt)$/i;
/** What says something about a folder is not one of its texts. */
const aboutFolder = /^(?:readme|licen[cs]e)\b/i;

/** Every text in a folder and the folders below it, in order of their names. */
export function publishedTexts(folder: string): readonly PublishedText[] | Refusal {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return refuse(`There is no folder ${folder}`);
  }
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => textName.test(name) && !aboutFolder.test(path.basename(name)))
    .toSorted()
    .flatMap((name) => {
      const read = decoded(readFileSync(path.join(folder, name)));
      return 'refused' in read ? [] : [{ name: path.join(folder, name), text: read.text }];
    });
  if (texts.length > 0) return texts;
  return refuse(`There are no texts (*.resolution, *.md, *.txt) in the folder ${folder}`);
}
