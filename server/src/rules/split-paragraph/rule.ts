/** A paragraph is not broken in two. */
import { compounds } from '../../lexicon/compounds.ts';
import type { Edit } from '../../text/edit.ts';
import { slice, span } from '../../text/span.ts';
import type { Break } from '../brokenParagraphs.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const splitParagraph: Rule = {
  severity: 'warning',
  title: 'A paragraph is not broken in two by a page, a footnote or a blank line',
  *check(resolution, { groundwork }) {
    for (const one of groundwork.brokenParagraphs()) yield finding(one, resolution.tree.text);
  },
};

function finding(one: Break, draft: string): Finding {
  const { before, after } = one;
  return {
    span: after.span,
    message: `Expected one paragraph, found a break between "${before.text}" and "${after.text}"`,
    related: [{ span: before.span, message: 'The paragraph breaks off here' }],
    fixes: [...joins(one, draft), ...capital(one)],
  };
}

/** `capacity-`: the hyphen may belong to the word, or to the end of the line. */
const hyphenated = /[a-z]-$/;

/** The marks beside a word */
const notLetter = /[^a-z]/g;

function joins(one: Break, draft: string): readonly Fix[] {
  const { before, after, gap, certainty } = one;
  if (!hyphenated.test(before.text)) {
    const edits = joined(one, draft, { span: gap, newText: ' ' });
    const title = 'Join the two halves';
    return [certainty === 'certain' ? { title, edits } : { title, edits, meaning: 'unsure' }];
  }
  const withHyphen = `${before.text}${after.text}`;
  const title = `Join to "${withHyphen}"`;
  const edits = joined(one, draft, { span: gap, newText: '' });
  const solid = withHyphen.replace('-', '');
  if (compounds.has(solid.toLowerCase().replace(notLetter, ''))) return [{ title, edits }];
  const place = span(before.span.end - 1, gap.end);
  return [
    {
      title: `Join to "${solid}"`,
      edits: joined(one, draft, { span: place, newText: '' }),
      meaning: 'unsure',
    },
    { title, edits, meaning: 'unsure' },
  ];
}

/** Footnotes that stood between go behind the paragraph; page numbers and lines go altogether. */
function joined({ between, end }: Break, draft: string, edit: Edit): readonly Edit[] {
  const notes = between.filter(({ kind }) => kind === 'note');
  if (notes.length === 0) return [edit];
  const words = notes.map((note) => `\n\n${slice(draft, note.span)}`).join('');
  const rest = /^(?:\s*$|[^\S\n]*\n[^\S\n]*\n)/.test(draft.slice(end, end + 200)) ? '' : '\n';
  return [edit, { span: span(end, end), newText: `${words}${rest}` }];
}

/** It may be a paragraph of its own that begins with a small letter. */
function capital({ opening, after, certainty }: Break): readonly Fix[] {
  if (opening === undefined || certainty === 'certain') return [];
  const { start } = after.span;
  const letter = after.text.charAt(0).toUpperCase();
  return [
    {
      title: `Begin a paragraph with "${letter}${after.text.slice(1)}"`,
      edits: [{ span: span(start, start + 1), newText: letter }],
      meaning: 'unsure',
    },
  ];
}
