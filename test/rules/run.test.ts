/** Settings, profiles and comments decide which findings are shown, and how much they matter. */
import { describe, expect, test } from 'vitest';
import type { RuleSettings } from '../../server/src/rules/ruleSettings.ts';
import { checkFindings, findingsOf } from '../support/findings.ts';

function draft(organ: string, ...comments: readonly string[]): string {
  return [
    `*${organ}*,`,
    '*Recalling* its resolution 77/248 of 30 December 2022,',
    ...comments,
    '*Welcoming* the report of the Secretary-General;',
    '1. *Decides* to convene a conference;',
    '2. *Requests* a report on the conference.',
  ].join('\n\n');
}

function severitiesIn(text: string, settings: RuleSettings = {}): readonly string[] {
  return findingsOf(text, { settings }).map(({ rule, severity }) => `${rule}: ${severity}`);
}

describe('severity', () => {
  test('is that of the rule', () => {
    expect(severitiesIn(draft('The General Assembly'))).toEqual(['preambular-comma: error']);
  });

  test('is one level lower for an organ nobody knows', () => {
    expect(severitiesIn(draft('The Board of Friends'))).toEqual(['preambular-comma: warning']);
  });

  test('is what the settings say', () => {
    const text = draft('The General Assembly');
    expect(severitiesIn(text, { 'preambular-comma': 'hint' })).toEqual(['preambular-comma: hint']);
    expect(
      severitiesIn(text, { 'preambular-comma': { severity: 'information', options: {} } }),
    ).toEqual(['preambular-comma: information']);
    expect(severitiesIn(text, { 'preambular-comma': 'off' })).toEqual([]);
  });

  test('stays lower for what is less certain', () => {
    const text = draft('The General Assembly').replace('Secretary-General;', 'Secretary-General');
    expect(severitiesIn(text)).toEqual(['preambular-comma: warning']);
    expect(severitiesIn(text, { 'preambular-comma': 'warning' })).toEqual([
      'preambular-comma: information',
    ]);
  });
});

describe('comments', () => {
  test('silence a rule in the next paragraph', () => {
    const comment = '<!-- resolution-disable-next-line preambular-comma -->';
    expect(severitiesIn(draft('The General Assembly', comment))).toEqual([]);
  });

  test('silence the end of a paragraph that is broken over several lines', () => {
    checkFindings(`
*The General Assembly*,

<!-- resolution-disable-next-line preambular-comma -->
*Welcoming* the report
of the Secretary-General;

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
  });

  test('silence all rules where they name none', () => {
    expect(severitiesIn(draft('The General Assembly', '<!-- resolution-disable -->'))).toEqual([]);
  });

  test('are heeded until the rule is switched on again', () => {
    checkFindings(`
*The General Assembly*,

<!-- resolution-disable preambular-comma -->

*Recalling* its resolution 77/248 of 30 December 2022.

<!-- resolution-enable preambular-comma -->

*Welcoming* the report of the Secretary-General.
                                               ^ preambular-comma: Expected "," after this preambular paragraph, found "."

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
  });

  test('that name another rule silence nothing and are found', () => {
    checkFindings(`
*The General Assembly*,

<!-- resolution-disable-next-line preambular-opening final-full-stop -->
                                                     ^^^^^^^^^^^^^^^ unknown-suppression: "final-full-stop" finds nothing here that this comment could silence
*Welcomes* the report of the Secretary-General,

<!-- resolution-disabel-next-line -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-suppression: Expected "resolution-disable", "resolution-enable" or "resolution-disable-next-line", found "resolution-disabel-next-line"

<!-- resolution-enable organ-line-comma -->
                       ^^^^^^^^^^^^^^^^ unknown-suppression: "organ-line-comma" is not switched off here

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
  });
});

describe('one mistake, one finding', () => {
  test('a sole paragraph with a wrong number is only told to drop it', () => {
    checkFindings(`
*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

2. *Decides* to convene a conference.
^^ sole-paragraph-number: Expected no number before the only operative paragraph, found "2."
`);
  });

  test('references to a misprinted paragraph are not reported besides', () => {
    checkFindings(`
*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

1. *Decides* to convene a conference;

8. *Invites* States to the conference;
^^ paragraph-number: Expected paragraph 2, found 8

3. *Requests* a report on the implementation of paragraph 2 above.
`);
  });

  test('two paragraphs that have changed numbers are one mistake', () => {
    checkFindings(`
*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

1. *Decides* to convene a conference;

3. *Invites* States to the conference;
^^ paragraph-number: Expected paragraph 2, found 3

2. *Requests* a report on the conference.
`);
  });

  test('a paragraph that has lost its number is no gap besides, nor are references to it wrong', () => {
    checkFindings(`
*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

1. *Decides* to convene a conference;

*Invites* States to the conference;
 ^^^^^^^ paragraph-number: Expected "2." before "Invites"

3. *Requests* a report on the implementation of paragraph 2 above.
`);
  });

  test('several numbers with one wrong date are one mistake', () => {
    checkFindings(`
*The General Assembly*,

*Recalling* its resolutions 69/193 and 69/196 of 18 December 2016,
                                                 ^^^^^^^^^^^^^^^^ citation-mismatch: Resolution 69/193 of the General Assembly dates from September 2014 to September 2015, found 18 December 2016

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
  });
});
