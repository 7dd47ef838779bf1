/** An opening phrase: what it means, how common it is in each organ, what stands next to it in strength. */
import type { Opening } from '../../lexicon/opening.ts';
import { meaningOf, orderingsOf, type Ordering } from '../../lexicon/openingMeanings.ts';
import {
  operativePhrases,
  preambularPhrases,
  type PhraseCounts,
  type PhraseEntry,
} from '../../lexicon/openingTables.ts';
import { escaped } from '../writing/escaped.ts';
import { listUnder } from './listUnder.ts';

/** For the part of the resolution the paragraph stands in. */
export function openingText(opening: Opening, part: PhraseEntry['part']): string {
  const phrases = part === 'operative' ? operativePhrases : preambularPhrases;
  const entry = phrases.find(({ phrase }) => phrase === opening.phrase);
  const blocks = [
    `**${escaped(opening.phrase)}** · ${part} paragraph`,
    meaningText(opening.phrase),
    entry === undefined ? notListed(opening, part) : frequencyText(entry),
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

function frequencyText({ counts, also, further, part }: PhraseEntry): string {
  const spans = { ga: 'General Assembly', hrc: 'Human Rights Council', sc: 'Security Council' };
  const organs = (['ga', 'hrc', 'sc'] as const).filter(
    (organ) =>
      (organ === 'hrc' && part === 'preambular' ? 0 : sum(organ, counts, also, further)) > 0,
  );
  const lines = organs.map((organ) => {
    const repeats = [
      ...(also[organ] > 0 ? [`${figures(also[organ])} with “also”`] : []),
      ...(further[organ] > 0 ? [`${figures(further[organ])} with “further”`] : []),
    ];
    const of = repeats.length === 0 ? '' : ` (and ${repeats.join(', ')})`;
    return `- ${spans[organ]}, ${period[organ]}: ${figures(counts[organ])}${of}`;
  });
  return lines.length === 0
    ? 'Known from lists for drafters; not counted in published resolutions.'
    : listUnder('Paragraphs that open so', lines);
}

const period = { ga: 'recent sessions', hrc: '1993–2026', sc: '1970–2002' } as const;

function sum(organ: keyof PhraseCounts, ...counts: readonly PhraseCounts[]): number {
  return counts.map((count) => count[organ]).reduce((total, count) => total + count, 0);
}

/** 2,362 */
function figures(count: number): string {
  return count.toLocaleString('en');
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
