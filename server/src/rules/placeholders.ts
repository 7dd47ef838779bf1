/** What stands in a draft until somebody knows better: `80/___ of __ December`, `TBD`, `XX/XX`, three dots. */
import type { Resolution } from '../model/resolution.ts';
import type { Body } from '../syntax/nodes.ts';
import { matchesIn } from '../text/matches.ts';
import { sourceSpan } from '../text/prose.ts';
import { slice, type Span } from '../text/span.ts';
import { mayFollow } from './mayFollow.ts';

/** `80/… of __ December`, `TBD`, `XX/XX`, `__ May`, `20XX`; Roman numerals are none */
const blank =
  /\b\d{1,3}\/(?:…|\.{3}|_{2,}|X{1,3}\b)(?: of _+)?|\b(?:TBD|TBC|XXXX)\b|\bXX\/XX\b|\b20(?:XX|__)|\b(?:XX|_{2,})(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|…|\.{3}/g;

/** What each of them has in it, and few paragraphs besides */
const sign = /[…_X]|TB[CD]|\.{3}/;

/** Human Rights Council drafts name a coming resolution `40/…`. */
const numberToCome = /^\d+\/(?:…|\.{3})/;

const quotes = /["“”«]/;

/** Every placeholder in the paragraphs and the title; quotations leave words out by three dots and mean nothing else by them. */
export function placeholdersIn(resolution: Resolution): readonly Span[] {
  const { readables, tree } = resolution;
  const isUsual = mayFollow(resolution, 'hrc');
  return readables
    .filter(({ where }) => where === 'paragraph' || where === 'title')
    .flatMap(({ body }) => blanksIn(body))
    .filter((place) => !isUsual || !numberToCome.test(slice(tree.text, place)));
}

function blanksIn({ prose }: Body): readonly Span[] {
  const { text } = prose;
  if (!sign.test(text)) return [];
  return matchesIn(blank, text)
    .filter(([words]) => !/^[.…]/.test(words) || !quotes.test(text))
    .map(({ index, 0: words }) => sourceSpan(prose, index, index + words.length));
}
