/** Numbers of operative paragraphs that only the verb behind them betrays: `(2) Urges`, `II. Urges`, `**2. Urges** the`. */
import { romanValue } from '../text/numerals.ts';
import { span } from '../text/span.ts';
import { acts } from './actsBehind.ts';
import type { Marker } from './nodes.ts';

/** `II. Urges`, `**II.** Urges` */
const capitalNumeral = /^(?<em>[*_]{0,3})(?<numeral>[IVXL]{1,6})\.\k<em>\s+(?=\S)/;

/** `**2. Urges** the`: the emphasis opens before the number and ends behind the verb. */
const inEmphasis = /^(?<em>\*{1,3}|_)(?<number>\d{1,3})[.)]\s+(?=[A-Z])/;

/** The Roman number of a paragraph that acts, as some Model UN papers have it; counts like any other number. */
export function romanNumberOf(words: string, offset: number): Marker | undefined {
  const match = capitalNumeral.exec(words);
  const { em = '', numeral = '' } = match?.groups ?? {};
  const value = romanValue(numeral);
  if (match === null || value === undefined || !acts(words.slice(match[0].length)))
    return undefined;
  return numberAs(match[0].trimEnd(), { offset, lead: em, label: numeral, value });
}

/** The number of a paragraph that acts, where its emphasis takes in the number. */
export function numberInEmphasis(words: string, offset: number): Marker | undefined {
  const match = inEmphasis.exec(words);
  if (match === null) return undefined;
  const { em = '', number = '' } = match.groups ?? {};
  const rest = words.slice(match[0].length);
  const end = rest.indexOf(em);
  const isHeading = end === rest.length - em.length && !/[,;:.]$/.test(rest.slice(0, end));
  if (end === -1 || isHeading || !acts(rest)) return undefined;
  const marker = numberAs(match[0].trimEnd(), {
    offset,
    lead: em,
    label: number,
    value: Number(number),
  });
  return { ...marker, emphasis: span(offset, offset + em.length) };
}

interface Written {
  readonly offset: number;
  readonly lead: string;
  readonly label: string;
  readonly value: number;
}

function numberAs(written: string, { offset, lead, label, value }: Written): Marker {
  const start = offset + lead.length;
  return {
    span: span(offset, offset + written.length),
    label,
    labelSpan: span(start, start + label.length),
    series: 'arabic',
    value,
    latin: 0,
    alternative: 0,
    form: written.includes(')') ? 'paren' : 'dot',
    lead,
  };
}
