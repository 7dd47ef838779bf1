/** The forms of references, footnote numbers and abbreviations: what is told to the drafter, and what is right as it stands. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from '../support/findings.ts';

const preamble =
  '*The General Assembly*,\n\n*Recalling* its resolution 77/248 of 30 December 2022,\n\n';

/** What a rule makes of some words in the first of two paragraphs; the words themselves where it has nothing to say. */
function madeOf(rule: string, words: string, organ = preamble): string {
  const draft = `${organ}1. *Decides* ${words}\n\n2. *Requests* a report.\n\n[^1]: A/78/1.\n\n[^2]: A/78/2.\n`;
  const findings = findingsOf(draft).filter((finding) => finding.rule === rule);
  const edits = findings.flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
  const text = applyEdits(draft, edits);
  return text.slice(text.indexOf('*Decides* ') + '*Decides* '.length, text.indexOf('\n\n2. '));
}

describe('references', () => {
  test.each([
    ['to act under operative paragraph 2 below;', 'to act under paragraph 2 below;'],
    ['to act under OP2;', 'to act under paragraph 2;'],
    ['to act under para. 2 below;', 'to act under paragraph 2 below;'],
    ['to act under Paragraph 2 below;', 'to act under paragraph 2 below;'],
    [
      'to act under paragraph 2(a)(ii) of the Plan;',
      'to act under paragraph 2 (a) (ii) of the Plan;',
    ],
    [
      'to act under paragraphs 2(a) and (b) of the Plan;',
      'to act under paragraphs 2 (a) and (b) of the Plan;',
    ],
    ['to act under paragraphs 2–4 of the Plan;', 'to act under paragraphs 2 to 4 of the Plan;'],
    ['to act under sub-paragraph (a) of the Plan;', 'to act under subparagraph (a) of the Plan;'],
    ['to publish this resolution;', 'to publish the present resolution;'],
  ])('%s', (written, right) => {
    expect(madeOf('reference-form', written)).toBe(right);
  });

  test.each([
    'to act under the Plan (para. 2);',
    'to act under paragraph 2 (a) (ii) of the Plan;',
    'to act under paragraph 2-4 of the Code;',
    'to note the words “operative paragraph 2”;',
    'to publish resolution 65/230 and all annexes to this resolution;',
    'to act. Paragraph 2 of the Plan applies;',
  ])('%s is right', (written) => {
    expect(madeOf('reference-form', written)).toBe(written);
  });

  test('the Security Council says "this resolution"', () => {
    const council = '*The Security Council*,\n\n*Recalling* its resolution 1325 (2000),\n\n';
    expect(madeOf('reference-form', 'to publish this resolution;', council)).toBe(
      'to publish this resolution;',
    );
  });
});

describe('footnote numbers', () => {
  test.each([
    ['to meet[^1];', 'to meet;[^1]'],
    ['to meet [^1];', 'to meet;[^1]'],
    ['to meet; [^1]', 'to meet;[^1]'],
    ['to meet[^1],[^2];', 'to meet;[^1],[^2]'],
    ['to meet;[^1][^2]', 'to meet;[^1],[^2]'],
    ['to apply the Plan [^1] in full;', 'to apply the Plan[^1] in full;'],
  ])('%s', (written, right) => {
    expect(madeOf('footnote-position', written)).toBe(right);
  });

  test.each([
    'to apply the Plan[^1] and the Code[^2] in full;',
    'to apply “the Plan”[^1] – the Code[^2] – in full;',
    'to apply the Plan (in full[^1]);',
    'to protect 10 km²;',
    'to plant one tree per m², and more;',
  ])('%s is right', (written) => {
    expect(madeOf('footnote-position', written)).toBe(written);
  });

  test('several numbers behind a mark are no other mark', () => {
    const draft = `${preamble}1. *Decides* to meet;[^1],[^2]\n\n2. *Requests* a report.\n\n[^1]: A/78/1.\n\n[^2]: A/78/2.\n`;
    expect(findingsOf(draft)).toEqual([]);
  });
});

describe('abbreviations', () => {
  test.each([
    [
      'to write to ISA, the International Seabed Authority;',
      'to write to the International Seabed Authority, the International Seabed Authority;',
    ],
    [
      'that the ISA, or International Seabed Authority, may meet;',
      'that the International Seabed Authority, or International Seabed Authority, may meet;',
    ],
  ])('%s', (written, right) => {
    expect(madeOf('acronym', written)).toBe(right);
  });

  test.each([
    ['the masthead', 'Committee: Seabed Authority (SBA)\nTopic: Oceans\n\n*The General Assembly*,'],
    ['the line of the organ', '*The Seabed Authority (SBA)*,'],
  ])('%s may introduce an abbreviation', (_, above) => {
    const draft = `${above}\n\n*Recalling* its history,\n\n1. *Asks* SBA to act;\n\n2. *Requests* a report.\n`;
    expect(findingsOf(draft).filter(({ rule }) => rule === 'acronym')).toEqual([]);
  });

  test('what stands behind it in parentheses need not explain an abbreviation', () => {
    const draft = `${preamble}1. *Decides* to help SIDS (Samoa and Tuvalu);\n\n2. *Requests* a report.\n`;
    expect(findingsOf(draft).map(({ message }) => message)).toEqual([
      '"SIDS" is explained nowhere in the draft',
    ]);
  });

  test.each([
    'to write to the International Seabed Authority (ISA), since ISA meets;',
    'to help SIDS (Small Island Developing States), and SIDS alone;',
    'to help SIDS (small island developing States, as agreed), and SIDS alone;',
    'to write to UNICEF (United Nations Children’s Fund) and FAO (Food and Agriculture Organization of the United Nations);',
    'to combat HIV/AIDS, COVID-19 and the 2019-nCoV virus;',
    'to recall resolution 2106 A (XX) and decision GC(67)/DEC/10;',
    'to apply the TRIPS Agreement and the New START Treaty;',
    'to note document A/RES/78/1 and “all members of ISA”;',
  ])('%s is right', (written) => {
    expect(madeOf('acronym', written)).toBe(written);
  });
});

test('which way a footnote points is seen from where it is called, and not judged', () => {
  const draft = `${preamble}1. *Decides* to act;[^1]

2. *Requests* a report.

[^1]: See paragraph 2 below.
`;
  expect(findingsOf(draft).filter(({ rule }) => rule === 'reference-direction')).toEqual([]);
});
