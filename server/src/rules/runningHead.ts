/** Tells a running head that has words – the symbol of the document beside its title – from a line of the text. */
import { isCapital } from '../text/letters.ts';
import { pageLineKind } from '../syntax/pageLine.ts';

export interface RunningHead {
  /** The title beside the symbol. */
  readonly words: string;
  /** `wide` where a gap parts the two, as a page does; a sentence may have both with one blank between them. */
  readonly gap: 'wide' | 'narrow';
}

const longest = 160;

/** What the margins of a page leave between its symbol and its title */
const wideGap = /\t\s*|\s{3,}/;

/** `A/RES/74/173 Countering cybercrime` */
const behindSymbol = /^(?<symbol>[AEST]\/\S{3,41}) (?<words>.+)$/;

/** `Countering cybercrime A/RES/74/173` */
const beforeSymbol = /^(?<words>\S.*\S) (?<symbol>[AEST]\/\S{3,41})$/;

/** `line` is without the blanks at its ends; nothing where it is none, and where it has a symbol and no title. */
export function runningHeadOf(line: string): RunningHead | undefined {
  if (line.length > longest || !line.includes('/')) return undefined;
  if (pageLineKind(line.replace(/\s{2,}/g, ' ')) !== undefined) return undefined;
  const parts = line.split(wideGap);
  return parts.length > 1 ? wideHead(parts) : narrowHead(line);
}

/** `A/RES/74/173          Countering cybercrime          2/3` */
function wideHead(parts: readonly string[]): RunningHead | undefined {
  const others = parts.filter((part) => pageLineKind(part) === undefined);
  const [words, second] = others;
  if (words === undefined || second !== undefined || !isTitle(words)) return undefined;
  const symbols = parts.filter((part) => pageLineKind(part) === 'symbol');
  return symbols.length === 1 ? { words, gap: 'wide' } : undefined;
}

function narrowHead(line: string): RunningHead | undefined {
  const { symbol = '', words = '' } =
    (behindSymbol.exec(line) ?? beforeSymbol.exec(line))?.groups ?? {};
  if (pageLineKind(symbol) !== 'symbol' || !isTitle(words)) return undefined;
  return { words, gap: 'narrow' };
}

function isTitle(words: string): boolean {
  return isCapital(words) && words.length > 3 && !/[,;:.]$/.test(words);
}
