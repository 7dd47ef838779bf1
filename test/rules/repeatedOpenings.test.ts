/** Also and further: one mistake gives one finding, and its fix leaves nothing to be said. */
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { offered } from '../support/checkCompletion.ts';
import { findingsOf } from '../support/findings.ts';

const preamble =
  '*The General Assembly*,\n\n*Recalling* its resolution 77/248 of 30 December 2022,\n\n';

/** Operative paragraphs that open as given: "Requests", "[Also requests]". */
function draft(...openings: readonly string[]): string {
  const paragraphs = openings.map((words, at) => {
    const marker = words.startsWith('[') ? `[${at + 1}.` : `${at + 1}.`;
    const closing = words.startsWith('[') ? ']' : '';
    const opening = words.replaceAll(/[[\]]/g, '');
    return `${marker} *${opening}* the secretariat to act${at + 1 < openings.length ? ';' : '.'}${closing}`;
  });
  return `${preamble}${paragraphs.join('\n\n')}\n`;
}

/** The openings found wrong, by paragraph: `2 repeated-opening: Also requests`. */
function said(text: string): readonly string[] {
  const found = findingsOf(text).filter(({ rule }) => rule !== 'leftover-mark');
  return found.map(({ rule, message, span }) => {
    const number = /(\d{1,2})\. \*?$/.exec(text.slice(0, span.start))?.[1];
    return `${number} ${rule}: ${/"([^"]+)"/.exec(message)?.[1]}`;
  });
}

function fixesIn(text: string): readonly Fix[] {
  return findingsOf(text).flatMap(({ fixes = [] }) => fixes);
}

function openingsIn(text: string): readonly string[] {
  return [...text.matchAll(/\d\. \*([^*]+)\*/g)].map(([, words = '']) => words);
}

describe('which paragraph is wrong', () => {
  test.each([
    [['Requests', 'Requests'], ['2 repeated-opening: Also requests']],
    [['Requests', 'Also requests', 'Further requests', 'Requests'], []],
    [
      ['Requests', 'Also requests', 'Further requests', 'Further requests'],
      ['4 repeated-opening: Requests'],
    ],
    // A slip: what follows it counts on as if it were right.
    [['Requests', 'Requests', 'Further requests'], ['2 repeated-opening: Also requests']],
    [
      ['Requests', 'Also requests', 'Requests', 'Requests'],
      ['3 repeated-opening: Further requests'],
    ],
    // A new start: what follows it goes on from it.
    [['Requests', 'Requests', 'Also requests'], ['2 repeated-opening: Also requests']],
    [['Requests', 'Invites', 'Requests'], []],
    [['Requests', 'Requests also'], ['2 adverb-position: Also requests']],
    [['Requests', 'Requests further'], ['2 repeated-opening: Also requests']],
    [['Requests also', 'Invites'], ['1 orphan-adverb: Requests']],
    [['Requests', 'Invites', 'Further requests', 'Requests'], ['3 orphan-adverb: Requests']],
  ])('%j', (openings, findings) => {
    expect(said(draft(...openings))).toEqual(findings);
  });

  test('words under negotiation, and what follows them, may have any adverb', () => {
    expect(said(draft('Invites', '[Requests]', 'Also requests', 'Further requests'))).toEqual([]);
    expect(said(draft('Requests', '[Requests]', 'Requests'))).toEqual([]);
  });

  test('other words after the same verb may do without an adverb, or have it', () => {
    const openings = ['Takes note', 'Takes note with appreciation'];
    expect(said(draft(...openings))).toEqual([]);
    expect(said(draft('Takes note', 'Also takes note with appreciation'))).toEqual([]);
    expect(said(draft('Condemns', 'Strongly condemns'))).toEqual([]);
    expect(said(draft('Calls upon', 'Once again calls upon'))).toEqual([]);
  });

  test('eight plain paragraphs in a row are a list', () => {
    const list = (length: number) => draft(...Array.from({ length }, () => 'Urges'));
    expect(said(list(7))).toHaveLength(4);
    expect(said(list(8))).toEqual([]);
  });

  test('a heading begins anew', () => {
    const text = `${preamble}## I. Conference\n\n1. *Urges* all to meet;\n\n## II. Report\n\n2. *Urges* all to report.\n`;
    expect(said(text)).toEqual([]);
  });

  test('preamble and operative part are apart; the Security Council has no such custom', () => {
    const council = draft('Requests', 'Requests', 'Also urges', 'Decides')
      .replace('General Assembly', 'Security Council')
      .replace(/to act\.$/m, 'to remain seized of the matter.');
    expect(said(council)).toEqual([]);
  });
});

test('what completion offers in a row is what the rules want', () => {
  for (const [verb, begun] of [
    ['Takes note', 'Takes'],
    ['Expresses its concern', 'Expr'],
  ]) {
    const openings = [verb ?? ''];
    for (const number of [2, 3, 4, 5, 6, 7]) {
      const before = draft(...openings).replace(/\.\n$/, ';');
      const labels = offered(`${before}\n\n${number}. ${begun}|`).map(({ label }) => label);
      const next = labels.find((label) => label.toLowerCase().endsWith(verb?.toLowerCase() ?? ''));
      openings.push(next ?? '');
    }
    expect(openings[2]).toMatch(/^Further /);
    expect(said(draft(...openings))).toEqual([]);
  }
});

describe('what the fixes make of it', () => {
  test.each([
    [['Requests', 'Requests'], [['Requests', 'Also requests']]],
    // The paragraph alone would leave the third wrong.
    [
      ['Requests', 'Requests', 'Also requests'],
      [['Requests', 'Also requests', 'Further requests']],
    ],
    [
      ['Urges', 'Urges', 'Urges'],
      [
        ['Urges', 'Also urges', 'Urges'],
        ['Urges', 'Also urges', 'Further urges'],
        ['Urges', 'Urges', 'Further urges'],
        ['Urges', 'Also urges', 'Further urges'],
      ],
    ],
    [['Takes note', 'Takes note also'], [['Takes note', 'Also takes note']]],
    [['Invites', 'Also urges', 'Further urges'], [['Invites', 'Urges', 'Also urges']]],
  ])('%j', (openings, results) => {
    const text = draft(...openings);
    const made = fixesIn(text).map(({ edits }) => openingsIn(applyEdits(text, edits)));
    expect(made).toEqual(results);
  });

  test('the adverb goes into the italics, or out of them', () => {
    const text = `${preamble}*Taking note* of the report,\n\n*Taking note* of the outcome,\n\n1. *Urges* all to act;\n\n2. *Urges* also all to report.\n`;
    const fixed = fixesIn(text).flatMap(({ edits }) => edits);
    expect(applyEdits(text, fixed)).toContain('*Taking note also* of the outcome,');
    expect(applyEdits(text, fixed)).toContain('2. *Also urges* all to report.');
  });
});
