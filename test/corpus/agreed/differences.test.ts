/** What one paragraph says differently from another, drawn: `[-dropped-]`, `{+added+}`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, type Run } from '../../../server/src/corpus/agreed/differences.ts';

const drawing: Readonly<Record<Run['kind'], readonly [string, string]>> = {
  kept: ['', ''],
  dropped: ['[-', '-]'],
  added: ['{+', '+}'],
};

function checkDifferences(before: string, after: string, drawn: string): void {
  const runs = differencesOf(before, after).map(({ kind, text }) => drawing[kind].join(text));
  expect(runs.join('')).toBe(drawn);
}

describe('the differences of two paragraphs', () => {
  it('are none where only capitals, blanks, quotation marks and apostrophes differ', () => {
    checkDifferences(
      'requests  the "Group\'s" Chair,',
      'Requests the “Group’s” Chair,',
      'Requests the “Group’s” Chair,',
    );
  });

  it('are words that are replaced, with their spelling and blanks', () => {
    checkDifferences(
      'to report at its seventy-ninth session on road safety;',
      'to report at its eightieth session on road safety;',
      'to report at its[- seventy-ninth-]{+ eightieth+} session on road safety;',
    );
  });

  it('are signs, too', () => {
    checkDifferences(
      'peace and security.',
      'peace, and security;',
      'peace{+,+} and security[-.-]{+;+}',
    );
  });

  it('keep the blank behind words that were dropped from the beginning', () => {
    checkDifferences(
      'Also recalls its report;',
      'Recalls its report;',
      '[-Also -]Recalls its report;',
    );
    checkDifferences('“Also recalls', '“Recalls', '“[-Also -]Recalls');
  });

  it('are one where words stayed by chance between words that were replaced', () => {
    checkDifferences(
      'Requests the Secretary-General to submit a report on the matter;',
      'Requests the Executive Director to present a study on the matter;',
      'Requests the[- Secretary-General to submit a report-]{+ Executive Director to present a study+} on the matter;',
    );
  });

  it('are apart where words were only put in', () => {
    checkDifferences(
      'women, children and men',
      'all women, the children and men',
      '{+all+} women,{+ the+} children and men',
    );
  });

  it('are apart where more than a word or two stayed', () => {
    checkDifferences(
      'Urges States to strengthen cooperation on crime',
      'Invites States to strengthen cooperation on corruption',
      '[-Urges-]{+Invites+} States to strengthen cooperation on[- crime-]{+ corruption+}',
    );
  });

  it('are all of a paragraph that is new or gone', () => {
    checkDifferences('', 'Takes note.', '{+Takes note.+}');
    checkDifferences('Takes note.', '', '[-Takes note.-]');
    checkDifferences('', '', '');
  });

  it('are not looked for in long paragraphs that have nothing in common', () => {
    const [before, after] = ['old', 'new'].map((word) => `${word} `.repeat(300).trim());
    checkDifferences(before ?? '', after ?? '', `[-${before}-]{+${after}+}`);
  });

  it('lead from the one text to the other to the letter', () => {
    const text = fc
      .array(
        fc.constantFrom('States', 'the', ' ', ' ', ', ', ';', '(a)', 'of', ' and ', '“', '😀'),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''));
    const plain = (words: string) => words.replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = differencesOf(before, after);
        const without = (kind: Run['kind']) =>
          runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(plain(without('added'))).toBe(plain(before));
        expect(without('dropped').trim()).toBe(after.trim());
      }),
    );
  });
});
