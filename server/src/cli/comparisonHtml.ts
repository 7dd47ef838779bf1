/** A comparison as one page for a browser and for paper: two columns, without scripts, nothing said by colour alone. */
import { countsOf, rowKinds } from '../corpus/compare/countsOf.ts';
import type { ComparedRow } from '../corpus/compare/compared.ts';
import { differencesOf, type Run } from '../corpus/agreed/differences.ts';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import type { Comparison, ComparedText } from './comparison.ts';
import { oneLine } from '../text/oneLine.ts';

export function comparisonHtml({ older, newer, rows }: Comparison): string {
  const counts = countsOf(rows);
  const summary = rowKinds.map((kind) => `${counts[kind]} ${kind}`).join(', ');
  const heading = `${called(newer)} compared with ${called(older)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${inHtml(heading)}</title>
<style>${style}</style>
</head>
<body>
<h1>${inHtml(heading)}</h1>
<p>${summary}. Words that went are <del>struck through</del>, words that came are <ins>underlined</ins>.</p>
<table>
<thead><tr><th scope="col">What happened</th><th scope="col">${inHtml(called(older))}</th><th scope="col">${inHtml(called(newer))}</th></tr></thead>
<tbody>
${rows.map(rowHtml).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const style = `
body { font: 1rem/1.4 Georgia, serif; margin: 1.5rem; color: #111; background: #fff; }
h1 { font-size: 1.3rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid #999; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:first-child { width: 7rem; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.place { display: block; font: .8rem sans-serif; color: #444; margin-bottom: .2rem; }
.kept td { color: #444; }
del { text-decoration: line-through; background: #fbe3e3; }
ins { text-decoration: underline; background: #e1f3e1; }
@media print { body { margin: 0; font-size: 10pt; } del, ins { background: none; } ins { font-weight: bold; } }
`;

function called({ title, name }: ComparedText): string {
  return title === undefined || title === '' ? name : `${title} (${name})`;
}

function rowHtml(row: ComparedRow): string {
  const pieces =
    'share' in row && row.kind !== 'kept'
      ? differencesOf(row.older.text, row.newer.text)
      : undefined;
  const before = row.kind === 'new' ? '' : cell(row.older, pieces ?? whole(row), 'dropped');
  const after = row.kind === 'dropped' ? '' : cell(row.newer, pieces ?? whole(row), 'added');
  return `<tr class="${row.kind}"><th scope="row">${row.kind}</th><td>${before}</td><td>${after}</td></tr>`;
}

/** A paragraph without a partner went or came as a whole. */
function whole(row: ComparedRow): readonly Run[] | undefined {
  if (row.kind === 'new') return [{ kind: 'added', text: row.newer.text }];
  if (row.kind === 'dropped') return [{ kind: 'dropped', text: row.older.text }];
  return undefined;
}

/** One side of a row: what both have, and what this side has alone. */
function cell(
  { place, text }: CorpusParagraph,
  pieces: readonly Run[] | undefined,
  own: 'dropped' | 'added',
): string {
  const tag = own === 'dropped' ? 'del' : 'ins';
  const words = (pieces ?? [{ kind: 'kept' as const, text }])
    .filter(({ kind }) => kind === 'kept' || kind === own)
    .map((piece) => (piece.kind === 'kept' ? inHtml(piece.text) : marked(tag, piece.text)));
  return `<span class="place">${inHtml(place)}</span>${words.join('')}`;
}

/** The blanks around the words stay around the mark. */
function marked(tag: string, text: string): string {
  const [before, behind] = [/^\s/, /\s$/].map((blank) => (blank.test(text) ? ' ' : ''));
  return `${before ?? ''}<${tag}>${inHtml(text.trim())}</${tag}>${behind ?? ''}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(words: string): string {
  return oneLine(words).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
