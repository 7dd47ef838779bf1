/** Settings as a drafter may write them. */
import { expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../server/src/workspace/settings.ts';

test('nothing set means the defaults', () => {
  for (const input of [undefined, null, {}, 'nonsense', 7, []]) {
    expect(readSettings(input)).toEqual({ settings: defaultSettings, problems: [] });
  }
});

test('a profile is honoured, and auto is none', () => {
  expect(readSettings({ profile: 'hrc' }).settings.profile).toBe('hrc');
  expect(readSettings({ profile: 'auto' }).settings.profile).toBeUndefined();
});

test('an unknown profile is said to be so', () => {
  const { settings, problems } = readSettings({
    profile: 'unesco',
    completion: { italics: 'never' },
  });
  expect(problems).toEqual([
    'The setting resolution.profile is "unesco", which is none of auto, ga, ecosoc, hrc, sc and mun; each draft is judged by its organ line',
  ]);
  expect(settings).toEqual({ ...defaultSettings, italics: 'never' });
});

test('rules take a severity, off, or options with a severity', () => {
  const rules = { 'paragraph-number': 'off', 'final-full-stop': { severity: 'hint' } };
  expect(readSettings({ rules })).toEqual({
    settings: {
      ...defaultSettings,
      rules: { 'paragraph-number': 'off', 'final-full-stop': { severity: 'hint', options: {} } },
    },
    problems: [],
  });
});

test('what cannot be honoured is said once each, and the rest is honoured', () => {
  const rules = {
    'paragraf-number': 'off',
    'paragraph-number': 'fatal',
    'final-full-stop': 'hint',
  };
  const { settings, problems } = readSettings({ rules });
  expect(problems).toEqual([
    'There is no rule "paragraf-number"; perhaps "paragraph-number" is meant',
    'The severity of the rule "paragraph-number" is "fatal", which is none of error, warning, information, hint and off; the rule keeps its usual severity',
  ]);
  expect(settings.rules).toEqual({ 'final-full-stop': 'hint' });
});

test('an option the rule does not have is said to be so', () => {
  const rules = { 'final-full-stop': { severity: 'hint', mark: ';' } };
  expect(readSettings({ rules })).toEqual({
    settings: {
      ...defaultSettings,
      rules: { 'final-full-stop': { severity: 'hint', options: {} } },
    },
    problems: ['The rule "final-full-stop" has no option "mark"'],
  });
});

test('names that every object has are no rules', () => {
  expect(readSettings({ rules: { constructor: 'off' } }).problems).toEqual([
    'There is no rule "constructor"',
  ]);
});

test('links open in one of the six official languages', () => {
  expect(readSettings({ links: { language: 'fr' } })).toEqual({
    settings: { ...defaultSettings, linkLanguage: 'fr' },
    problems: [],
  });
  expect(readSettings({ links: { language: 'de' } }).problems).toEqual([
    'The setting resolution.links.language is "de", which is none of en, fr, es, ar, ru and zh; links open in English',
  ]);
});

test('rules that are no list of rules are ignored, and said to be so', () => {
  expect(readSettings({ rules: ['paragraph-number'] }).problems).toHaveLength(1);
});

test('a setting that does not exist is said to be so', () => {
  const { settings, problems } = readSettings({ profiel: 'sc', profile: 'hrc' });
  expect(problems).toEqual(['There is no setting resolution.profiel; perhaps "profile" is meant']);
  expect(settings.profile).toBe('hrc');
});

test('the lines that count references can be switched off', () => {
  expect(readSettings({ references: { codeLens: false } })).toEqual({
    settings: { ...defaultSettings, referenceLenses: 'off' },
    problems: [],
  });
  expect(readSettings({ references: { codeLens: 'no' } }).problems).toEqual([
    'The setting resolution.references.codeLens is "no", which is neither true nor false; references are counted',
  ]);
});

test('the lines that say where words were agreed can be switched off', () => {
  expect(readSettings({ agreedLanguage: { codeLens: false } })).toEqual({
    settings: { ...defaultSettings, agreedLenses: 'off' },
    problems: [],
  });
  expect(readSettings({ agreedLanguage: { codeLens: 'no' } }).problems).toEqual([
    'The setting resolution.agreedLanguage.codeLens is "no", which is neither true nor false; agreed language is shown',
  ]);
});

test('what is explained in ghost text is a choice', () => {
  expect(readSettings({ inlayHints: 'all' })).toEqual({
    settings: { ...defaultSettings, inlayHints: 'all' },
    problems: [],
  });
  expect(readSettings({ inlayHints: 'some' }).problems).toEqual([
    'The setting resolution.inlayHints is "some", which is none of off, references, citations and all; nothing is explained in ghost text',
  ]);
});

test('levels are indented by two to eight spaces, and drafts formatted on saving where that is wished', () => {
  expect(readSettings({ format: { indent: 2, onSave: true } })).toEqual({
    settings: { ...defaultSettings, format: { indent: 2, onSave: true } },
    problems: [],
  });
  expect(readSettings({ format: { indent: 9, onSave: 'yes' } })).toEqual({
    settings: defaultSettings,
    problems: [
      'The setting resolution.format.indent is 9, which is no number from 2 to 8; subparagraphs are indented by 4',
      'The setting resolution.format.onSave is "yes", which is neither true nor false; drafts are saved as they are',
    ],
  });
});
