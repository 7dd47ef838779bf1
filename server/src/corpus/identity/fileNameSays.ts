/** What the name of a file says: `A-RES-78-69.md`, `S-RES-1038-1996.txt`, `ccpcj-22-7.txt`, `A-C3-80-L45.md`. */
import { adoptedSymbolAt } from '../../lexicon/documentSymbols.ts';
import { organNamed, type Organ } from '../../lexicon/organs.ts';
import { parliamentarySymbolsIn } from '../../lexicon/parliamentarySymbols.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import { kindNamed } from './kindNamed.ts';
import type { Says } from './says.ts';

/**
 * The file is a name, a path or an address. `organ` is what the text itself says: a bare `78-69` is a number of that organ,
 * and the name of a file that tells of another one is not believed.
 */
export function fileNameSays(file: string, organ: string | undefined): Says {
  const words = wordsIn(file);
  const named = words.at(-1) === 'DRAFT' ? words.slice(0, -1) : words;
  const says = adopted(named) ?? draftSymbol(named) ?? numbered(named, organ) ?? {};
  const believed = isOfAnother(says, organ) ? withoutOrgan(says) : says;
  return named === words ? believed : { ...believed, status: 'draft' };
}

function isOfAnother(says: Says, organ: string | undefined): boolean {
  return organ !== undefined && says.organ !== undefined && says.organ !== organ;
}

/** The symbol of a draft may be that of one organ while the text is written for another. */
function withoutOrgan({ symbol, number, status }: Says): Says {
  return symbol === undefined || number !== undefined ? {} : { symbol, ...(status && { status }) };
}

/** `/texts/A_RES_65_230.txt` → A RES 65 230 */
function wordsIn(file: string): readonly string[] {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return withoutAdded(withoutEnding(unescaped(name).toUpperCase()))
    .split(/[^A-Z\d]+/)
    .filter((word) => word !== '');
}

/** `.resolution.md`: what is added to a name, one thing after the other. */
const endings = ['.MD', '.TXT', '.RESOLUTION'];

function withoutEnding(name: string): string {
  const ending = endings.find((one) => name.endsWith(one));
  return ending === undefined ? name : withoutEnding(name.slice(0, -ending.length));
}

/** ` (1)`, ` - COPY`, `-EN`: which copy it is, and the language. */
const addedToName = /(?: \(\d{1,2}\)| - COPY|[-_]EN)$/;

function withoutAdded(name: string): string {
  const shorter = name.replace(addedToName, '');
  return shorter === name ? name : withoutAdded(shorter);
}

/** `A%20RES%20%281%29.md` is the address of a file with blanks and brackets in its name. */
function unescaped(name: string): string {
  const brackets: Readonly<Record<string, string>> = { '%28': '(', '%29': ')' };
  return name.replace(/%[\da-f]{2}/gi, (escape) => brackets[escape] ?? ' ');
}

/** `A RES 78 69`, `S RES 1038 1996`, `E CN 15 RES 22 7`, `A RES 217 A III` */
function adopted(words: readonly string[]): Says | undefined {
  const at = words.findIndex((word) => word === 'RES' || word === 'DEC');
  if (at < 1) return undefined;
  const body = symbolPieces(words.slice(0, at)).join('/');
  const number = numbersOf(words.slice(at + 1)).map((form) => `${body}/${words[at] ?? ''}/${form}`);
  for (const symbol of number) {
    const found = adoptedSymbolAt(symbol, 0);
    if (found?.end !== symbol.length || !fits(found.organ, found.found.shape)) continue;
    const { kind, organ } = found;
    return { symbol, kind, organ: organ.name, number: found.found.number, status: 'adopted' };
  }
  return undefined;
}

/** A Security Council number has its year in brackets; other organs number by sessions. */
function fits({ series }: Organ, shape: string): boolean {
  return (series === 'year') === (shape === 'year');
}

/** How `78 69`, `1038 1996`, `217 A III`, `ES 10 21` can be a number. */
function numbersOf(words: readonly string[]): readonly string[] {
  const special = words[0] === 'S' || words[0] === 'ES' ? `${words[0]}-` : '';
  const [first = '', second = '', ...rest] = special === '' ? words : words.slice(1);
  const letters = rest.map((word) => ` ${word}`).join('');
  const last = words.at(-1) ?? '';
  const plain = `${special}${first}/${second}${letters}`;
  const inBrackets = `${words.slice(0, -1).join(' ')} (${last})`;
  return [plain, inBrackets].filter(
    (form) => numberAt(form, 0)?.end === form.length && !form.includes('/ '),
  );
}

/** `A`, `C3` or `C 3`, `80`, `L45` or `L 45` → A, C.3, 80, L.45 */
function symbolPieces(words: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1) ?? '';
    const [, letters, figures] = lettered.exec(word) ?? [];
    if (letters !== undefined && figures !== undefined)
      pieces.push(`${written(letters)}.${figures}`);
    else if (counted.test(last) && /^\d+$/.test(word))
      pieces.splice(-1, 1, `${written(last)}.${word}`);
    else pieces.push(word);
  }
  return pieces;
}

/** `C3`, `CN15`, `L45`, `REV1` */
const lettered = /^(C|CN|AC|CONF|L|CRP|REV|ADD|CORR)(\d{1,4})$/;

/** `C` of `C 3` */
const counted = /^(?:C|CN|AC|CONF|L|CRP|REV|ADD|CORR)$/;

function written(letters: string): string {
  return /^(?:REV|ADD|CORR)$/.test(letters)
    ? `${letters.charAt(0)}${letters.slice(1).toLowerCase()}`
    : letters;
}

/** `A C3 80 L45` → A/C.3/80/L.45 */
function draftSymbol(words: readonly string[]): Says | undefined {
  const [first = ''] = words;
  if (!/^[AES]$/.test(first)) return undefined;
  const symbol = symbolPieces(words).join('/');
  const [found] = parliamentarySymbolsIn(symbol);
  if (found?.symbol !== symbol || !symbol.includes('/L.')) return undefined;
  const organ = first === 'S' ? organNamed('Security Council')?.name : undefined;
  return { symbol, status: 'draft', ...(organ !== undefined && { organ }) };
}

/** `GA 74 173`, `CCPCJ RES 22 7`, `RESOLUTION 22 7`, `78 69` */
function numbered(words: readonly string[], said: string | undefined): Says | undefined {
  const alias = organNamed(words[0] ?? '');
  const named = alias === undefined ? words : words.slice(1);
  const figures = named.filter((word, at) => at > 0 || !noun.test(word));
  const organ = alias ?? organNamed(said ?? '');
  if (organ === undefined) return undefined;
  const number = numbersOf(figures).find((form) => isOf(organ, form));
  if (number === undefined) return undefined;
  const kind = kindNamed(words.find((word) => noun.test(word)));
  return { organ: organ.name, kind, number, status: 'adopted' };
}

const noun = /^(?:RESOLUTION|RES|DECISION|DEC)$/;

/** Whether the organ can have given the number: `2024-05` is no number of the Assembly, and `12-3` none either. */
function isOf({ series, sessions }: Organ, number: string): boolean {
  const shape = numberAt(number, 0)?.shape;
  const [from, to] = sessions ?? [1, Infinity];
  const session = Number(number.slice(0, number.indexOf('/')));
  switch (shape) {
    case 'session':
      return series === 'session' && from <= session && session <= to;
    case 'special':
      return series === 'session';
    case 'annual':
      return series === 'annual';
    case 'year':
      return series === 'year';
    default:
      return false;
  }
}
