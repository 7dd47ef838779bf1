/** Where the official document system shows a resolution, for series whose symbol is certain. */
import type { Citation } from '../../model/citation.ts';

/** The official languages of the United Nations. */
export const linkLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

export type LinkLanguage = (typeof linkLanguages)[number];

/** "A/RES/65/230" and its address; absent where number and organ do not settle the symbol. */
export function officialLink(
  cited: Pick<Citation, 'kind' | 'number'> & { readonly organ: string },
  language: LinkLanguage = 'en',
): { readonly symbol: string; readonly address: string } | undefined {
  const symbol = cited.kind === 'resolution' ? symbols.get(cited.organ)?.(cited.number) : undefined;
  if (symbol === undefined) return undefined;
  return { symbol, address: officialAddress(symbol, language) };
}

/** The address of any document; a symbol has nothing but letters, figures and `/.-()`. */
export function officialAddress(symbol: string, language: LinkLanguage): string {
  return `https://docs.un.org/${language}/${symbol}`;
}

/** `65/230`, `S-30/1`, `ES-11/1`; part letters are left out, for they are written in two ways */
const bySession = /^(?:E?S-)?\d{1,3}\/\d{1,3}$/;
/** `2625 (XXV)`, `3201 (S-VI)`, `2252 (ES-V)` */
const byRomanSession = /^(\d{1,4}) (\((?:E?S-)?[IVXLC]{1,8}\))$/;
/** `1325 (2000)` */
const byYear = /^(\d{1,4}) (\(\d{4}\))$/;
/** `2012/19` */
const annual = /^(\d{4})\/\d{1,3}$/;
/** From this year on each resolution of the Council is a document of its own. */
const firstOwnDocument = 2000;

/** The symbol of a number in normal form, by organ. */
const symbols: ReadonlyMap<string, (number: string) => string | undefined> = new Map([
  ['General Assembly', assemblySymbol],
  ['Security Council', (number: string) => bracketedSymbol('S', byYear, number)],
  ['Economic and Social Council', councilSymbol],
  ['Human Rights Council', humanRightsSymbol],
]);

function assemblySymbol(number: string): string | undefined {
  return bySession.test(number) ? `A/RES/${number}` : bracketedSymbol('A', byRomanSession, number);
}

function councilSymbol(number: string): string | undefined {
  const year = Number(annual.exec(number)?.[1] ?? 0);
  return year >= firstOwnDocument ? `E/RES/${number}` : undefined;
}

function humanRightsSymbol(number: string): string | undefined {
  return bySession.test(number) && !number.startsWith('E') ? `A/HRC/RES/${number}` : undefined;
}

/** `1325 (2000)` → `S/RES/1325(2000)` */
function bracketedSymbol(series: string, form: RegExp, number: string): string | undefined {
  const [, serial, bracket] = form.exec(number) ?? [];
  return serial === undefined || bracket === undefined
    ? undefined
    : `${series}/RES/${serial}${bracket}`;
}
