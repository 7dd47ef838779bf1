/** Fixes that may change what a draft says are offered one by one, and never made together with others. */
import { expect, test } from 'vitest';
import { allFixes } from '../../server/src/rules/allFixes.ts';
import { findingsOf, type Circumstances } from '../support/findings.ts';

/** The draft has a finding of the rule with a fix, and fixing all problems at once leaves its words alone. */
function checkOnlyOffered(rule: string, text: string, circumstances: Circumstances = {}): void {
  const found = findingsOf(text, circumstances).filter((finding) => finding.rule === rule);
  expect(found.flatMap(({ fixes = [] }) => fixes).length).toBeGreaterThan(0);
  expect(allFixes(found)).toEqual([]);
}

const preamble = `*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,
`;

const operative = `
1. *Decides* to convene a conference on the oceans;

2. *Requests* the Secretary-General to report on the conference.
`;

test('the year in the number of a resolution: the number may be what is wrong', () => {
  const noting = '\n*Noting* Security Council resolution 1325 (2001) on women,\n';
  checkOnlyOffered('citation-mismatch', preamble + noting + operative);
});

test('the date of a resolution: the number may be what is wrong', () => {
  const noting = '\n*Noting* its resolution 65/230 of 21 December 2011,\n';
  checkOnlyOffered('citation-mismatch', preamble + noting + operative);
});

test('the number of a footnote call: it would name another source', () => {
  const noting = '\n*Noting* the report,[^1]\n\n*Welcoming* the Agreement,[^7]\n';
  const notes = '\n[^1]: A/78/67.\n\n[^2]: A/CONF.232/2023/4.\n';
  checkOnlyOffered('undefined-footnote', preamble + noting + operative + notes);
});

test('the text of a footnote: its call may be what is missing', () => {
  const note =
    '\n[^1]: Report of the independent expert (A/HRC/15/31), adopted after long debate.\n';
  checkOnlyOffered('unused-footnote', preamble + operative + note);
  const noting = '\n*Noting* the reports,[^1] [^2]\n';
  const notes = '\n[^1]: A/78/67.\n\n[^3]: A/65/5.\n';
  checkOnlyOffered('unused-footnote', preamble + noting + operative + notes);
});

test('joining what follows a finished paragraph: a paragraph before it may have been lost', () => {
  const tail = '\nthereby increasing the capacity of States to suppress crime,\n';
  checkOnlyOffered('split-paragraph', preamble + tail + operative);
});

test('the decision to remain seized of the matter', () => {
  const council = preamble
    .replace('General Assembly', 'Security Council')
    .replace('its', 'General Assembly');
  checkOnlyOffered('seized-of-the-matter', council + operative);
});

test('the name of an organ: it may be one nobody knows', () => {
  checkOnlyOffered('organ-line-missing', (preamble + operative).replace('Assembly', 'Assemby'));
});

test('"above" for "below": the number of the paragraph may be what is wrong', () => {
  const third = operative.replace('conference.', 'conference, under paragraph 1 below.');
  checkOnlyOffered('reference-direction', preamble + third);
});

test('the words an abbreviation may stand for', () => {
  const noting = '\n*Noting* the work of the International Seabed Authority,\n';
  const inviting = operative.replace('conference.', 'conference to ISA.');
  checkOnlyOffered('acronym', preamble + noting + inviting);
});

test('an abbreviation that is never used', () => {
  const noting = '\n*Noting* the work of the International Seabed Authority (ISA),\n';
  checkOnlyOffered('acronym', preamble + noting + operative);
});

test('a repeated date that is not the first one', () => {
  const again = operative.replace(
    'conference.',
    'conference under resolution 77/248 of 9 May 2023.',
  );
  checkOnlyOffered('citation-date', preamble + again);
});

test('numbers anew while a reference leads nowhere', () => {
  const inserted = operative.replace('2. ', '1 bis. ').replace('conference.', 'paragraph 2 above.');
  checkOnlyOffered('leftover-mark', preamble + inserted);
});

test('the order of footnotes one of which says "Ibid.": the one before it may be another one afterwards', () => {
  const notes = (second: string) =>
    `${preamble}\n*Noting* a report[^2] and a note,[^1]\n${operative}\n[^2]: See A/80/1.\n\n[^1]: ${second}\n`;
  checkOnlyOffered('footnote-order', notes('Ibid.'));
  expect(allFixes(findingsOf(notes('See A/80/2.')))).not.toEqual([]);
});

test('a paragraph without a number is numbered alone, but more than twenty of them all at once', () => {
  const titles = (count: number) => {
    const pairs = Array.from(
      { length: count },
      (_, at) => `${at + 1}. *Decides* to act;\n\n*Invites* States to act;`,
    );
    const draft = `${preamble}\n${pairs.join('\n\n')}\n\n${count + 1}. *Requests* a report.\n`;
    const found = findingsOf(draft).filter(({ rule }) => rule === 'paragraph-number');
    expect(found).toHaveLength(count);
    return new Set(found.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)));
  };
  expect(titles(2)).toEqual(
    new Set([
      'Number it 2, and renumber those that follow',
      'Number it 3, and renumber those that follow',
    ]),
  );
  expect(titles(21)).toEqual(new Set(['Renumber the whole draft']));
});
