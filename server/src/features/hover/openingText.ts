/** An opening phrase: what it means, how common it is in each organ, what stands next to it in strength. */
import type { Opening } from '../../lexicon/opening.ts';
import { meaningOf, orderingsOf, type Ordering } from '../../lexicon/openingMeanings.ts';
import {
  operativePhrases,
  preambularPhrases,
  type PhraseEntry,
} from '../../lexicon/openingTables.ts';
import { escaped } from '../writing/escaped.ts';
import { figures } from '../writing/figures.ts';
import { listUnder } from './listUnder.ts';

/** For the part of the resolution the paragraph stands in. */
export function openingText(opening: Opening, part: PhraseEntry['part']): string {
  const phrases = part === 'operative' ? operativePhrases : preambularPhrases;
  const entry = phrases.find(({ phrase }) => phrase === opening.phrase);
  const blocks = [
    `**${escaped(opening.phrase)}** · ${part} paragraph`,
    meaningText(opening.phrase),
    entry === undefined ? notListed(opening, part) : frequencyText(entry, phrases),
    strengthText(opening.phrase),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function meaningText(phrase: string): string {
  const entry = meaningOf(phrase);
  if (entry === undefined) return '';
  const source =
    entry.source === undefined
      ? 'No agreed definition; described from its use in published resolutions.'
      : `See ${entry.source}.`;
  return `${entry.meaning}\n\n*${source}*`;
}

function notListed({ form }: Opening, part: PhraseEntry['part']): string {
  return form === 'unknown' || form === 'base'
    ? `Not among the phrases ${part} paragraphs open with.`
    : `Not counted among the openings of published ${part} paragraphs.`;
}

const organs = [
  ['ga', 'General Assembly, recent sessions'],
  ['hrc', 'Human Rights Council, 1993–2026'],
  ['sc', 'Security Council, 1970–2002'],
] as const;

function frequencyText(entry: PhraseEntry, phrases: readonly PhraseEntry[]): string {
  const lines = organs.flatMap(([organ, name]) => {
    const [also, further] = [entry.also[organ], entry.further[organ]];
    const count = entry.counts[organ];
    if (count + also + further === 0) return [];
    const rank = phrases.filter((other) => other.counts[organ] > count).length + 1;
    const repeats = [
      ...(also > 0 ? [`${figures(also)} more with “also”`] : []),
      ...(further > 0 ? [`${figures(further)} with “further”`] : []),
    ];
    const place = count > 0 ? ` (no. ${rank} of all)` : '';
    return [`- ${name}: ${[`${figures(count)}${place}`, ...repeats].join(', ')}`];
  });
  return lines.length === 0
    ? 'Known from lists for drafters; not counted in published resolutions.'
    : listUnder('Paragraphs that open so', lines);
}

function strengthText(phrase: string): string {
  const lines = orderingsOf(phrase).map(({ ordering, step }) => strengthLine(ordering, step));
  return listUnder('Strength, where others have ranked it (they disagree)', lines);
}

function strengthLine({ source, steps, least, most }: Ordering, step: number): string {
  const below = steps[step - 1];
  const above = steps[step + 1];
  const neighbours = [
    ...(below === undefined ? [] : [`${least}: ${named(below)}`]),
    ...(above === undefined ? [] : [`${most}: ${named(above)}`]),
  ];
  return `- ${source}: step ${step + 1} of ${steps.length} (${neighbours.join('; ')})`;
}

const namesShown = 5;

function named(phrases: readonly string[]): string {
  const names = phrases.slice(0, namesShown).map((phrase) => phrase.toLowerCase());
  return phrases.length > namesShown ? `${names.join(', ')} …` : names.join(', ');
}
