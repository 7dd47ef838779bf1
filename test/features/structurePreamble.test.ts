/** "The third preambular paragraph" follows when the preamble is put into another order. */
import { describe, expect, test } from 'vitest';
import type { PlainRequest } from '../../server/src/features/structure/request.ts';
import { afterwards } from '../support/restructuring.ts';

/** Four preambular paragraphs, the cursor in one of them, and one operative paragraph that speaks of them. */
function draft(cursorIn: number, said: string): string {
  const preamble = [
    '*Recalling* its work',
    '*Noting* the study',
    '*Concerned* about delays',
    '*Convinced* of the need',
  ]
    .map((words, at) => `${at + 1 === cursorIn ? '|' : ''}${words},\n\n`)
    .join('');
  return `*The General Assembly*,\n\n${preamble}1. *Decides* to act under ${said}.\n`;
}

/** What the operative paragraph says afterwards, or the refusal or the question. */
function said(request: PlainRequest['kind'], cursorIn: number, words: string): string {
  const after = afterwards(request, draft(cursorIn, words), { references: 'ask' });
  return /to act under (?<said>.*)\.\n/s.exec(after)?.groups?.['said'] ?? after;
}

describe('a paragraph moves down', () => {
  test.each([
    [2, 'the second preambular paragraph', 'the third preambular paragraph'],
    [2, 'the third preambular paragraph', 'the second preambular paragraph'],
    [2, 'the fourth preambular paragraph', 'the fourth preambular paragraph'],
    [2, 'the 2nd preambular paragraph', 'the 3rd preambular paragraph'],
    [2, 'PP2', 'PP3'],
    [2, 'preambular paragraph 3 above', 'preambular paragraph 2 above'],
    [3, 'the last preambular paragraph', 'the third preambular paragraph'],
    [3, 'the penultimate preambular paragraph', 'the fourth preambular paragraph'],
    [2, 'the SECOND preambular paragraph', 'the THIRD preambular paragraph'],
    [
      2,
      'the second and ninth preambular paragraphs above',
      'the third and ninth preambular paragraphs above',
    ],
    [2, 'the first and second preambular paragraphs', 'the first and third preambular paragraphs'],
    [2, 'the second and third preambular paragraphs', 'the second and third preambular paragraphs'],
    [2, 'the first to third preambular paragraphs', 'the first to third preambular paragraphs'],
    [1, 'the first to third preambular paragraphs', 'the first to third preambular paragraphs'],
  ])('paragraph %i: %s', (cursorIn, before, after) => {
    expect(said('moveDown', cursorIn, before)).toBe(after);
  });

  test('a range that would be torn is for the drafter to write anew', () => {
    expect(said('moveDown', 2, 'the first to second preambular paragraphs')).toBe(
      '“first to second preambular paragraphs” could not be kept true: please write this reference anew first',
    );
  });
});

test('a paragraph that is put in before it moves the others on', () => {
  expect(said('insertAbove', 2, 'the first and third preambular paragraphs')).toBe(
    'the first and fourth preambular paragraphs',
  );
  expect(said('insertBelow', 4, 'the last preambular paragraph')).toBe(
    'the fourth preambular paragraph',
  );
});

test('before one goes that is spoken of, the drafter is asked', () => {
  expect(said('delete', 3, 'the third preambular paragraph')).toBe(
    '? “third preambular paragraph” refers to what would be deleted. Delete it and mark the reference?',
  );
  expect(
    afterwards('delete', draft(3, 'the third and fourth preambular paragraphs'), {
      references: 'mark',
    }),
  ).toContain('under the [former third] and third preambular paragraphs.');
});

test('"the preceding preambular paragraph" is called by its place once it no longer precedes', () => {
  const after = afterwards(
    'moveUp',
    `*The General Assembly*,

*Recalling* its work,

*Noting* the study,

|*Concerned* about the delays named in the preceding preambular paragraph,

1. *Decides* to act.
`,
  );
  expect(after).toContain('named in the third preambular paragraph,\n\n*Noting* the study');
});

test('what is left of a range is a range', () => {
  expect(
    afterwards('delete', draft(2, 'the first to third preambular paragraphs'), {
      references: 'mark',
    }),
  ).toContain('under the first to second preambular paragraphs.');
});

test('of "preambular paragraph 2 (a)" the number alone changes', () => {
  expect(said('moveDown', 2, 'preambular paragraph 2 (a) above')).toBe(
    'preambular paragraph 3 (a) above',
  );
});

test('an ordinal with marks in it is for the drafter to write anew', () => {
  expect(said('moveDown', 2, 'the 2<sup>nd</sup> preambular paragraph')).toContain(
    'could not be kept true',
  );
});

test('labels stay on their paragraphs, and so do the references to them', () => {
  const after = afterwards(
    'moveDown',
    `*The General Assembly*,

PP1 *Recalling* its work,

|PP2 *Noting* the study,

PP3 *Concerned* about delays,

OP1 *Decides* to act under PP2 and PP3.
`,
  );
  expect(after).toContain('PP3 *Concerned* about delays,\n\n|PP2 *Noting* the study,');
  expect(after).toContain('to act under PP2 and PP3.');
});
