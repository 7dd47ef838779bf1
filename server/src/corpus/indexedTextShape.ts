/** Whether what an index keeps of a text's paragraphs has the shape of `IndexedText`. */
import { isRecord } from '../text/record.ts';
import type { CorpusParagraph } from './corpusText.ts';
import { isIdentity } from './identityShape.ts';
import type { IndexedText } from './indexedText.ts';
import { isArrayOf, isText } from './jsonShapes.ts';

export function isIndexedText(json: unknown): json is IndexedText {
  return (
    isRecord(json) &&
    isText(json['address']) &&
    isText(json['name']) &&
    isIdentity(json['identity']) &&
    isArrayOf(json['paragraphs'], isParagraph)
  );
}

const kinds: readonly unknown[] = ['preambular', 'operative', 'annex'];

function isParagraph(json: unknown): json is CorpusParagraph {
  return (
    isRecord(json) &&
    kinds.includes(json['kind']) &&
    isText(json['place']) &&
    isText(json['text']) &&
    typeof json['start'] === 'number' &&
    typeof json['end'] === 'number'
  );
}
