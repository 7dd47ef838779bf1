/** Notes written where they are called: `^[See A/65/460.]`, `<ref>See A/65/460.</ref>`. They go to the end, and a call stays. */
import type { Resolution } from '../../model/resolution.ts';
import { commentFinder } from '../../syntax/comments.ts';
import type { Edit } from '../../text/edit.ts';
import { greatest } from '../../text/greatest.ts';
import { matchesIn } from '../../text/matches.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import { endOfText } from './asideComment.ts';

/** `^[See [A/65/460](#).]`, `<ref>See A/65/460.</ref>`, `<ref name="a">See A/65/460.</ref>`, and `<ref name="a" />` for it again */
const inline =
  /\^\[(?!\d{1,3}\])(?<words>[^[\]\n]{1,2000}(?:\[[^[\]\n]{1,200}\][^[\]\n]{0,2000}){0,9})\]|<ref(?:\sname=["']?(?<name>[^"'<>/]{1,80}?)["']?\s?)?(?:\/>|>(?<cited>[^<>]{1,4000})<\/ref>)/g;

export function inlineNotes(resolution: Resolution, place: Span): readonly Edit[] {
  const { text } = resolution.tree;
  if (!text.includes('^[') && !text.includes('<ref')) return [];
  const found = inlineIn(resolution).filter(({ span: at }) => encloses(place, at));
  let number = highestLabel(resolution);
  const named = new Map<string, number>();
  const edits: Edit[] = [];
  const lines: string[] = [];
  for (const { span: at, name, words } of found) {
    const known = words === '' ? named.get(name) : (number += 1);
    if (known === undefined) continue;
    if (words !== '') lines.push(`[^${known}]: ${words}`);
    if (name !== '') named.set(name, known);
    edits.push({ span: at, newText: `[^${known}]` });
  }
  if (lines.length === 0) return [];
  const end = endOfText(resolution);
  return [...edits, { span: span(end, end), newText: `\n\n${lines.join('\n\n')}\n\n` }];
}

interface InlineNote {
  readonly span: Span;
  /** By which it may be called again; empty for most. */
  readonly name: string;
  /** Empty where it is only called again. */
  readonly words: string;
}

function inlineIn({ tree: { text, comments } }: Resolution): readonly InlineNote[] {
  const enclosing = commentFinder(comments);
  return matchesIn(inline, text)
    .filter(({ index }) => enclosing(index) === undefined)
    .map(({ 0: { length }, index, groups = {} }) => {
      const { name = '', cited = '', words = cited } = groups;
      return {
        span: span(index, index + length),
        name,
        words: words.replace(/\s+/g, ' ').trim(),
      };
    });
}

/** Named notes have no number. */
function highestLabel({ footnotes: { calls, notes } }: Resolution): number {
  const labels = [...calls.map(({ call }) => call.label), ...notes.map(({ note }) => note.label)];
  return greatest(labels.map(Number).filter(Number.isFinite), 0);
}
