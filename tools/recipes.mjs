/** The recipes in the guide's page on other editors: what a user copies is what is tried. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('../docs/guide/other-editors.md', import.meta.url));

/** The first block of code under each heading. */
export function recipesUnder(headings) {
  const lines = readFileSync(page, 'utf8').split(/\r?\n/);
  return headings.map((heading) => {
    const under = lines.findIndex(
      (line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading,
    );
    const start = lines.findIndex((line, at) => at > under && line.startsWith('```'));
    const end = lines.indexOf('```', start);
    if (under < 0 || start < 0 || end < 0)
      throw new Error(`The guide has no recipe for ${heading}`);
    return `${lines.slice(start + 1, end).join('\n')}\n`;
  });
}
