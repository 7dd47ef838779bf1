/** Writes generated texts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readCorpusText } from '../../server/src/corpus/readCorpusText.ts';
import { generatedTexts } from './generatedTexts.ts';
import { publishedTexts } from './publishedTexts.ts';
import { randomOf } from './random.ts';

const [corpus = '', out = '', count = '1000'] = process.argv.slice(2);
const texts = publishedTexts(corpus);
if ('refused' in texts) throw new Error(texts.refused);
const real = texts.flatMap(({ name, text }) => {
  const read = readCorpusText(text, path.basename(name));
  return 'refused' in read ? [] : [read];
});
let bytes = 0;
for (const { name, text } of generatedTexts(real, { count: Number(count), seed: 'corpus' })) {
  const folder = path.join(out, name.split('-')[2] ?? '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
  bytes += text.length;
}
const random = randomOf('questions');
const all = real.flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => text.length > 80));
const questions = Array.from(
  { length: 200 },
  () => all[Math.floor(random() * all.length)]?.text ?? '',
);
writeFileSync(path.join(out, '..', 'questions.json'), JSON.stringify(questions));
process.stdout.write(
  `${real.length} real texts, ${count} generated, ${(bytes / 1e6).toFixed(0)} MB\n`,
);
