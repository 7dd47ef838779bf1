/** `npm run bench:precision -- DIR`: what the rules say about the published texts in a folder. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIndex } from '../../server/src/corpus/buildIndex.ts';
import { libraryOf } from '../../server/src/corpus/libraryOf.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { findingsIn } from '../../server/src/rules/run.ts';
import { refuse, type Refusal } from '../../server/src/text/refusal.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { precisionReport } from './precisionReport.ts';
import { publishedTexts } from './publishedTexts.ts';

const usage = `npm run bench:precision -- DIR [options]

Runs all rules over the published texts in a folder and the folders below it (*.resolution, *.md, *.txt).

  --rule ID     only this rule; may be given several times
  --samples N   so many findings of each rule are shown (3)
  --all         all of them are shown
`;

const asked = readWords();
if ('refused' in asked) {
  process.stderr.write(`${asked.refused}\n\n${usage}`);
  process.exitCode = 2;
} else {
  report(asked);
}

interface Asked {
  readonly folder: string;
  readonly rules: readonly string[];
  readonly samples: number;
}

function readWords(): Asked | Refusal {
  const words = parsedWords();
  if ('refused' in words) return words;
  const { values, positionals } = words;
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return refuse('Name one folder of texts');
  const wanted = values.rule ?? Object.keys(rules);
  const unknown = wanted.find((id) => !(id in rules));
  if (unknown !== undefined) return refuse(`No rule is called "${unknown}"`);
  const samples = values.all === true ? Number.POSITIVE_INFINITY : Number(values.samples ?? 3);
  if (!(samples >= 0))
    return refuse(`Expected a number after --samples, found "${values.samples ?? ''}"`);
  return { folder, rules: wanted, samples };
}

function parsedWords() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        rule: { type: 'string', multiple: true },
        samples: { type: 'string' },
        all: { type: 'boolean' },
      },
    });
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault));
  }
}

function report({ folder, rules: wanted, samples }: Asked): void {
  const texts = publishedTexts(folder);
  if ('refused' in texts) {
    process.stderr.write(`${texts.refused}\n`);
    process.exitCode = 2;
    return;
  }
  const library = libraryOf(buildIndex(seedTexts()));
  const judged = texts.map((published) => ({
    ...published,
    findings: findingsIn(analyse(published.text), library, {}).filter(({ rule }) =>
      wanted.includes(rule),
    ),
  }));
  process.stdout.write(precisionReport(judged, { rules: wanted, samples }));
}
