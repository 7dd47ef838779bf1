/** Differences of paragraphs as Markdown. */
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../server/src/corpus/agreed/differences.ts';
import { differencesText } from '../../server/src/features/writing/differencesText.ts';

function checkText(before: string, after: string, markdown: string): void {
  expect(differencesText(differencesOf(before, after)).replaceAll('\u200a', '¦')).toBe(markdown);
}

describe('differences in a hover', () => {
  it('strike out what is dropped and show what is added in bold', () => {
    checkText(
      'at its seventy-ninth session',
      'at its eightieth session',
      'at its ~~seventy-ninth~~ **eightieth** session',
    );
  });

  it('keep the marks of signs from touching letters, where they would not count', () => {
    checkText(
      'peace and security.',
      'peace, and security;',
      'peace¦**,** and security¦~~.~~ **;**',
    );
    checkText('to States', 'to (States', 'to **(**¦States');
  });

  it('keep what is dropped from the beginning apart from the word that begins now', () => {
    checkText('Also recalls its report', 'Recalls its report', '~~Also~~ Recalls its report');
  });

  it('show words of a text, never its marks', () => {
    checkText('a *report*', 'a [link](x)', 'a ~~\\*report\\*~~ **\\[link\\](x)**');
  });

  it('are nothing where there is nothing', () => {
    checkText('', '', '');
  });
});
