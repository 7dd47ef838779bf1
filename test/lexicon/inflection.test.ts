/** Openings turned from one form into another. */
import { expect, test } from 'vitest';
import { finiteOf, participleOf } from '../../server/src/lexicon/inflection.ts';
import { operativePhrases, preambularPhrases } from '../../server/src/lexicon/openingTables.ts';
import { readOpening } from '../../server/src/lexicon/readOpening.ts';

test.each([
  ['Requesting', 'Requests'],
  ['Request', 'Requests'],
  ['Take note', 'Takes note'],
  ['Taking note with appreciation', 'Takes note with appreciation'],
  ['Reaffirm', 'Reaffirms'],
  ['Stressing', 'Stresses'],
  ['Deeply concerned', 'Is deeply concerned'],
  ['Strongly condemning', 'Strongly condemns'],
  ['Recognizing and affirming', 'Recognizes and affirms'],
  ['Having considered', 'Has considered'],
  ['Emphasising', 'Emphasises'],
])('"%s" in an operative paragraph is "%s"', (phrase, finite) => {
  expect(finiteOf(phrase)).toBe(finite);
});

test.each([
  ['Recalls', 'Recalling'],
  ['Urge', 'Urging'],
  ['Commits itself', 'Committing itself'],
  ['Is deeply concerned', 'Deeply concerned'],
  ['Is of the view', 'Being of the view'],
  ['Calls upon', 'Calling upon'],
  ['Agrees', 'Agreeing'],
  ['Reiterates its call upon', 'Reiterating its call upon'],
])('"%s" in the preamble is "%s"', (phrase, participle) => {
  expect(participleOf(phrase)).toBe(participle);
});

test('a verb the tables do not hold is left alone', () => {
  expect(finiteOf('Streamlining')).toBeUndefined();
  expect(participleOf('States')).toBeUndefined();
});

test('every phrase of the tables can be turned, and is read in its new form', () => {
  const finite = preambularPhrases.filter(({ phrase }) => !/^(?:In|With) /.test(phrase));
  for (const { phrase } of finite)
    expect(readOpening(`${finiteOf(phrase) ?? ''} the`)?.form).toBe('finite');
  for (const { phrase } of operativePhrases) {
    expect(readOpening(`${participleOf(phrase) ?? ''} the`)?.form).toBe('participle');
  }
});
