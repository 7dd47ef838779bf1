/**
 * `npm run bench:features`: how long the server takes for each of its answers on drafts of several lengths, once everything is
 * warm, from the question to the JSON that goes out. Medians, and in brackets the least; with `~` where the machine did other things
 * besides nearly all the time.
 * `npm run bench:features -- rename tokens` takes only those with such names.
 */
import process from 'node:process';
import { deskWith, type Desk } from './desk.ts';
import { features, type Feature, type State } from './features.ts';
import { longDraft } from './longDraft.ts';
import { table } from './table.ts';
import { undisturbed } from './undisturbed.ts';

const lengths = [60, 1000, 5000];

/** Runs before the clock is looked at, and runs of which the median is taken; fewer of what takes seconds. */
const warming = 5;
const measured = { wanted: 9, patience: 6000 };

interface Times {
  readonly median: number;
  readonly least: number;
  /** Of the answer, in characters. */
  readonly length: number;
  /** Whether the machine left enough runs alone. */
  readonly areSure: boolean;
}

/** Untidy: cut at a margin, without empty lines, numbers in brackets; faulty: a paragraph of each part was taken out, and some end marks are wrong. */
const drafts: Readonly<Record<State, (text: string) => string>> = {
  ordered: (text) => text,
  typing: (text) => {
    const middle = text.length >> 1;
    const typed = text.slice(middle).replace('before the group;', '$&\n        (');
    return text.slice(0, middle) + typed;
  },
  untidy: (text) =>
    text
      .replaceAll('\n\n', '\n')
      .replace(/^(\d+)\. /gm, '$1) ')
      .replace(/.{60,75}(?= )/g, '$&\n'),
  faulty: (text) => text.replace(/^3\. .*\n\n/gm, '').replaceAll('meetings;', 'meetings,'),
};

const names = process.argv.slice(2);
const chosen = features.filter(
  ({ name }) => names.length === 0 || names.some((part) => name.includes(part)),
);
const times = new Map<Feature, Times[]>(chosen.map((feature) => [feature, []]));
for (const length of lengths) {
  for (const state of ['ordered', 'typing', 'untidy', 'faulty'] as const) {
    await measure(state, length);
  }
}
const rows = chosen.map((feature) => {
  const all = times.get(feature) ?? [];
  const slowest = Math.max(...all.map(({ median }) => median));
  const { name, bar } = feature;
  return [
    name,
    ...all.map(
      ({ median, least, areSure }) =>
        `${areSure ? '' : '~'}${median.toFixed(2)} (${least.toFixed(2)})`,
    ),
    ((all.at(-1)?.length ?? 0) / 1000).toFixed(1),
    bar === undefined ? '' : `${bar}`,
    bar !== undefined && slowest > bar ? 'yes' : '',
  ];
});
const report = table(
  [
    { head: 'feature', align: 'left' },
    ...lengths.map((length) => ({ head: `${length} paragraphs`, align: 'right' }) as const),
    { head: 'answer, kB', align: 'right' },
    { head: 'bar, ms', align: 'right' },
    { head: 'over it', align: 'left' },
  ],
  rows,
);
process.stdout.write(
  `Node ${process.versions.node}, median and least of up to ${measured.wanted} runs, in ms\n\n${report}\n`,
);

async function measure(state: State, length: number): Promise<void> {
  const asked = chosen.filter(({ draft }) => draft === state);
  if (asked.length === 0) return;
  const desk = await deskWith(drafts[state](longDraft(length)));
  for (const feature of asked) times.get(feature)?.push(await timesOf(feature, desk));
}

async function timesOf({ method, params }: Feature, desk: Desk): Promise<Times> {
  // Answers are let go, as a server lets them go: kept, they would be copied by each collection of garbage that is timed.
  const ask = async () => {
    const { time, sent } = await desk.ask(method, await params(desk));
    return { time, sent };
  };
  for (let run = 0; run < warming; run += 1) await ask();
  const { results, areSure } = await undisturbed(ask, measured);
  const length = results.at(-1)?.sent ?? 0;
  const ordered = results.map(({ time }) => time).toSorted((a, b) => a - b);
  return {
    median: ordered[ordered.length >> 1] ?? Number.NaN,
    least: ordered[0] ?? Number.NaN,
    length,
    areSure,
  };
}
