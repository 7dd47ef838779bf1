/** The numbers of resolutions and decisions as they are written, and their normal form. */

/**
 * What a number looks like; tells which organs can have given it.
 * `session` 65/230, `special` S-30/1, `annual` 2012/19, `year` 1325 (2000), `roman` 217 A (III), `specialRoman` 3201 (S-VI).
 */
type Shape = 'session' | 'special' | 'annual' | 'year' | 'roman' | 'specialRoman' | 'own';

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** Normal form: "65/230", "31/6 A and B", "217 A (III)", "1325 (2000)". */
  readonly number: string;
  readonly shape: Shape;
}

/** `65/230`, `S-30/1`, `2012/19`, `57/270 B`, `53/77 AA`, `31/6 A and B`, `61/296 A to C` */
const slashed =
  /(?<special>E?S[-‑–])?(?<first>\d{1,4})\/(?<second>\d{1,4})(?![\d/]|[.\-‑]\d|[A-Za-z]{2})(?<letters>(?: ?\[?A?[A-Z](?![A-Za-z/’'.-]))?\]?(?:(?:, ?| and | to |-)[A-Z](?![A-Za-z/’'-]))*)/y;

/** `1325 (2000)`, `217 A (III)`, `3411 A and B (XXX)`, `2252 (ES-V)`, `217(III)A` */
const bracketed =
  /(?<number>\d{1,4})(?<letters> ?[A-Z](?:(?:, ?| and | to |-)[A-Z])*)? ?\((?<in>(?:19|20)\d\d|(?:E?S[-‑–])?[IVXLC]{1,7})\)(?<after> ?\[?[A-Z](?![A-Za-z/’'.-])\]?)?/y;

/** `WHA58.3`, `WHA72(10)`, `EB130.R1` */
const health = /(?:WHA|EB)\d{1,3}(?:\.R?\d{1,3}|\(\d{1,3}\))/y;

/** `1/CP.21`, `16/COP.14`, `5/CMA.3` */
const climate = /\d{1,3}\/(?:CP|CMP|CMA|COP)\.\d{1,2}/y;

/** `XIII/18` */
const convention = /[IVX]{1,6}\/\d{1,3}(?![\d/])/y;

/** `40 C/Resolution 37`, `33 C/Res. 41` */
const education = /(?<session>\d{2}) C\/Res(?:olution|\.) ?(?<number>\d{1,3})/iy;

/** The number that begins exactly there. */
export function numberAt(text: string, start: number): FoundNumber | undefined {
  return (
    ownAt(text, start) ??
    (isDigit(text, start - 1) ? undefined : (slashedAt(text, start) ?? bracketedAt(text, start)))
  );
}

function ownAt(text: string, start: number): FoundNumber | undefined {
  const form = ownFormAt(text, start);
  if (form === undefined) return undefined;
  form.lastIndex = start;
  const found = form.exec(text);
  return found === null
    ? undefined
    : { start, end: form.lastIndex, number: found[0], shape: 'own' };
}

/** The only one of these forms that can stand there, by a sign it must have. */
function ownFormAt(text: string, start: number): RegExp | undefined {
  const first = text.charAt(start);
  if (first === 'W' || first === 'E') return health;
  if (first === 'I' || first === 'V' || first === 'X') return convention;
  const slash = text.slice(start, start + 5).indexOf('/');
  if (slash === 4 && text.charAt(start + 2) === ' ') return education;
  return slash !== -1 && text.charAt(start + slash + 1) === 'C' ? climate : undefined;
}

function slashedAt(text: string, start: number): FoundNumber | undefined {
  slashed.lastIndex = start;
  const groups = slashed.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { special, first = '', second = '', letters = '' } = groups;
  const shape = special !== undefined ? 'special' : shapeOfSlashed(first);
  if (shape === undefined) return undefined;
  const before = special === undefined ? '' : special.slice(0, -1) + '-';
  const number = `${before}${Number(first)}/${Number(second)}${partLetters(letters)}`;
  return { start, end: slashed.lastIndex, number, shape };
}

function shapeOfSlashed(first: string): Shape | undefined {
  if (first.length < 4) return 'session';
  return first.startsWith('19') || first.startsWith('20') ? 'annual' : undefined;
}

function bracketedAt(text: string, start: number): FoundNumber | undefined {
  bracketed.lastIndex = start;
  const groups = bracketed.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const session = (groups['in'] ?? '').replace(/[‑–]/, '-');
  const letters = partLetters(groups['letters'] ?? groups['after'] ?? '');
  const number = `${Number(groups['number'])}${letters} (${session})`;
  return { start, end: bracketed.lastIndex, number, shape: shapeOfBracketed(session) };
}

function shapeOfBracketed(session: string): Shape {
  if (/^\d/.test(session)) return 'year';
  return session.includes('-') ? 'specialRoman' : 'roman';
}

/** `B`, `[B]` → ` B`; `A and B` → ` A and B`; `A-C` → ` A to C` */
function partLetters(written: string): string {
  const plain = written.replace(/[[\]]/g, '').trim().replace('-', ' to ');
  return plain === '' ? '' : ` ${plain}`;
}

function isDigit(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign >= '0' && sign <= '9';
}
