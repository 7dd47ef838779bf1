/** Symbols of reports, letters, draft resolutions and other documents: `A/65/460`. Those of adopted texts are read elsewhere. */
import { matchesIn } from '../text/matches.ts';

export interface ParliamentarySymbol {
  /** Position in the text. */
  readonly start: number;
  /** As written: "A/65/460". */
  readonly symbol: string;
}

/** `A/65/460`, `A/C.3/74/L.5/Rev.1`, `E/CN.15/2017/CRP.1`, `A/S-27/2`, `S/2015/3`, `S/PRST/2015/3`, `ST/SGB/2013/4` */
const written =
  /(?=[AEST][DT]?\/)(?<![\w/.])(?:[AEST]|ST|TD)\/(?:\d|E?S-\d|(?:C|AC|CN|CONF|PV|L)\.\d|(?:HRC|PRST|ICEF|ESCAP|ECE|ECA|INF|SGB|AI)\/)[\w./-]{0,60}/g;

/** `65/460`, `C.3/74/L.5`, `PRST/2015/3`: all between two strokes is a number or has one but for the first name */
const numbered = /^(?:[A-Z]{2,5}\/)?(?:(?:E?S-|[A-Z][A-Za-z]{0,6}\.)?\d{1,5}(?:\/|$)){1,6}$/;

/** `25704`: the early documents of the Security Council have nothing but a number */
const bareNumber = /^\d{3,5}$/;

/** In order; what merely looks like a symbol is left out. */
export function parliamentarySymbolsIn(text: string): readonly ParliamentarySymbol[] {
  if (!text.includes('/')) return [];
  return matchesIn(written, text).flatMap(({ 0: found, index }) =>
    symbolsIn(found).map(({ start, symbol }) => ({ start: index + start, symbol })),
  );
}

/** `A/65/460.` at the end of a sentence; `E/2012/30-E/CN.15/2012/24`, one document with two symbols */
function symbolsIn(found: string): readonly ParliamentarySymbol[] {
  let start = 0;
  return found.split(joint).flatMap((one) => {
    const place = start;
    start += one.length + 1;
    const symbol = one.replace(trailing, '');
    return isSymbol(symbol) ? [{ start: place, symbol }] : [];
  });
}

/** `-` of `A/59/565-S/2004/816` */
const joint = /-(?=[A-Z]{1,2}\/)/;

/** `.` of `A/65/460.` */
const trailing = /[./-]$/;

function isSymbol(symbol: string): boolean {
  const stroke = symbol.indexOf('/');
  const [series, rest] = [symbol.slice(0, stroke), symbol.slice(stroke + 1)];
  if (series === 'S' && bareNumber.test(rest)) return true;
  return rest.includes('/') && numbered.test(rest) && !rest.endsWith('/');
}
