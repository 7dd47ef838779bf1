/** The session or the year a number or a symbol tells. */
import { romanValue } from '../../text/numerals.ts';

/** `78/69`, `S-30/1`, `2012/19` */
const slashed = /^(?<session>(?:E?S-)?\d{1,4})\/\d/;

/** `1325 (2000)`, `217 A (III)`, `3201 (S-VI)` */
const bracketed = /\((?<special>E?S-)?(?<session>[IVXLC]+|\d{4})\)$/;

/** `/80/` of `A/C.3/80/L.45`, `/S-27/` of `A/S-27/L.1`, `/2017/` */
const inSymbol = /\/(?<session>(?:E?S-)?\d{1,4})\//;

/** "78", "S-30", "2000"; the number goes before the symbol. */
export function sessionOf(
  number: string | undefined,
  symbol: string | undefined,
): string | undefined {
  return (
    (number && sessionOfNumber(number)) ?? (symbol && inSymbol.exec(symbol)?.groups?.['session'])
  );
}

function sessionOfNumber(number: string): string | undefined {
  const plain = slashed.exec(number)?.groups?.['session'];
  if (plain !== undefined) return plain;
  const { special = '', session = '' } = bracketed.exec(number)?.groups ?? {};
  if (/^\d/.test(session)) return session;
  const value = romanValue(session);
  return value === undefined ? undefined : `${special}${value}`;
}
