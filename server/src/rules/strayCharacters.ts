/** Characters and codes that belong to a web page or to a PDF file, not to a text. */
import type { Resolution } from '../model/resolution.ts';
import { matchesIn } from '../text/matches.ts';
import { span, type Span } from '../text/span.ts';
import { spanIndex } from '../text/spanIndex.ts';
import { isText, type Debris } from './debris.ts';

/** What stands in a draft and what belongs there; nothing does where a character was lost. */
interface Stray {
  readonly written: string;
  readonly right: string | undefined;
  /** How it is called, where it cannot be quoted. */
  readonly name?: string;
}

/** Reads what begins at an offset. */
type Reader = (text: string, offset: number) => Stray | undefined;

/** What any of them begins with */
const sign = /[&<\\\f\v\u00ad\u00c2\u00c3\u00e2\u200b\u2060\uf0b7\ufb00-\ufb06\ufeff\ufffd]/g;

/** All of them in order; those inside `taken` are spoken of elsewhere. */
export function strayCharacters(resolution: Resolution, taken: readonly Span[]): readonly Debris[] {
  const { text } = resolution.tree;
  const isPartOfText = isText(resolution);
  const others = spanIndex(taken);
  return matchesIn(sign, text).flatMap(({ 0: first, index }): readonly Debris[] => {
    const stray = (readers[first] ?? single)(text, index);
    if (stray === undefined) return [];
    const place = span(index, index + stray.written.length);
    return others.overlaps(place) || !isPartOfText(place) ? [] : [debris(stray, place)];
  });
}

function debris({ written, right, name }: Stray, place: Span): Debris {
  const kind = 'sign';
  if (right === undefined) {
    const message = `Expected the character that was lost, found "${written}"`;
    return { kind, span: place, message };
  }
  const found = name ?? `"${written}"`;
  const isBlank = right.trim() === '';
  const message = isBlank ? `Expected no ${found} here` : `Expected "${right}", found ${found}`;
  const title = isBlank ? 'Take it out' : `Change to "${right}"`;
  const edits = [{ span: place, newText: right }];
  return { kind, span: place, message, fixes: [{ title, edits, meaning: 'kept' }] };
}

const readers: Readonly<Record<string, Reader>> = {
  '&': entityAt,
  '<': tagAt,
  '\\': pageCommandAt,
  '\f': pageBreakAt,
  '\u00ad': softHyphenAt,
  '\u00c2': pairAt,
  '\u00c3': pairAt,
  '\u00e2': misreadAt,
};

const singles: Readonly<Record<string, Omit<Stray, 'written'>>> = {
  '\v': { right: '\n', name: 'line break' },
  '\u200b': { right: '', name: 'zero-width space' },
  '\u2060': { right: '', name: 'word joiner' },
  // A bullet of the Symbol font
  '\uf0b7': { right: '•' },
  '\ufb00': { right: 'ff' },
  '\ufb01': { right: 'fi' },
  '\ufb02': { right: 'fl' },
  '\ufb03': { right: 'ffi' },
  '\ufb04': { right: 'ffl' },
  '\ufb05': { right: 'st' },
  '\ufb06': { right: 'st' },
  '\ufeff': { right: '', name: 'byte order mark' },
  '\ufffd': { right: undefined },
};

function single(text: string, offset: number): Stray | undefined {
  const written = text.charAt(offset);
  const found = singles[written];
  // A byte order mark at the very start is right.
  return found === undefined || (offset === 0 && written === '\ufeff')
    ? undefined
    : { written, ...found };
}

/** At the end of a line it belongs to the word that breaks there. */
function softHyphenAt(text: string, offset: number): Stray | undefined {
  if (/^\s*\n/.test(text.slice(offset + 1, offset + 9))) return undefined;
  return { written: '\u00ad', right: '', name: 'soft hyphen' };
}

function pageBreakAt(text: string, offset: number): Stray {
  const isAtStart = offset === 0 || text.charAt(offset - 1) === '\n';
  return { written: '\f', right: isAtStart ? '' : '\n', name: 'page break' };
}

/** `\newpage` */
const pageCommand = /\\(?:newpage|pagebreak)\b/y;

function pageCommandAt(text: string, offset: number): Stray | undefined {
  const written = writtenAt(pageCommand, text, offset);
  return written === undefined ? undefined : { written, right: '', name: 'page break' };
}

/** `<p class="x">`; what a draft itself may use, such as `<sup>` or `<u>`, is left alone */
const tag =
  /<\/?(?:span|div|p|font|a|o:p|table|tbody|tr|td|th|li|ul|ol|h[1-6])(?:\s[^<>\n]{0,300})?\/?>/iy;

function tagAt(text: string, offset: number): Stray | undefined {
  const written = writtenAt(tag, text, offset);
  return written === undefined ? undefined : { written, right: '' };
}

/** `&rsquo;`, `&#8217;`, `&amp;amp;` */
const entity = /&(?:amp;)*(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,6});/iy;

function entityAt(text: string, offset: number): Stray | undefined {
  const written = writtenAt(entity, text, offset);
  const right = written === undefined ? undefined : decoded(written);
  return written === undefined || right === undefined ? undefined : { written, right };
}

function writtenAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** `â€™` is `’`: written in one encoding and read in another. */
function misreadAt(text: string, offset: number): Stray | undefined {
  const written = text.slice(offset, offset + 3);
  const right = misreadMarks[written];
  return right === undefined ? undefined : { written, right };
}

/** `Ã©` is `é`: two bytes of one letter. */
function pairAt(text: string, offset: number): Stray | undefined {
  const written = text.slice(offset, offset + 2);
  const [lead, rest] = [written.charCodeAt(0), written.charCodeAt(1)];
  if (!(rest >= 0x80 && rest <= 0xbf)) return undefined;
  return { written, right: String.fromCharCode(((lead & 0x1f) << 6) | (rest & 0x3f)) };
}

/** `’` and the like, read in the encoding of old Windows */
const misreadMarks: Readonly<Record<string, string>> = {
  '\u00e2\u20ac\u2122': '’',
  '\u00e2\u20ac\u02dc': '‘',
  '\u00e2\u20ac\u0153': '“',
  '\u00e2\u20ac\u009d': '”',
  '\u00e2\u20ac\u201c': '–',
  '\u00e2\u20ac\u201d': '—',
  '\u00e2\u20ac\u00a6': '…',
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  sect: '§',
  bull: '•',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ocirc: 'ô',
};

/** `&#8217;` → `’`; absent for names nobody knows. */
function decoded(written: string): string | undefined {
  const name = written.replace(/^&(?:amp;(?!$))*/i, '').slice(0, -1);
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code < 32 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
