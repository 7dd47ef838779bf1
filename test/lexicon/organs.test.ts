/** Organs by the names drafters give them. */
import { describe, expect, test } from 'vitest';
import { organNamed, organs, profileOfOrganName } from '../../server/src/lexicon/organs.ts';

describe('an organ is known by its name', () => {
  test('with or without article and comma, in any case', () => {
    for (const words of [
      'General Assembly',
      'The General Assembly,',
      'THE GENERAL  ASSEMBLY',
      'the Assembly',
    ])
      expect(organNamed(words)?.name).toBe('General Assembly');
  });

  test('with the number of its session', () => {
    expect(organNamed('The Sixty-third World Health Assembly')?.name).toBe('World Health Assembly');
    expect(organNamed('The Third General Assembly')).toBeUndefined();
  });

  test('every organ of the table is found under its full name', () => {
    for (const organ of organs) expect(organNamed(`The ${organ.name},`)).toBe(organ);
  });

  test('no two organs share a name', () => {
    const names = organs.flatMap((organ) => [organ.name.toLowerCase(), ...(organ.aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the Council alone may be any of several', () => {
    expect(organNamed('the Council')).toBeUndefined();
  });

  test('a committee of a Model UN conference is not in the table', () => {
    expect(organNamed('Third Committee of the Galactic Senate')).toBeUndefined();
  });
});

describe('the organ decides the house style', () => {
  test.each([
    ['General Assembly', 'ga'],
    ['Security Council', 'sc'],
    ['Economic and Social Council', 'ecosoc'],
    ['Commission on Narcotic Drugs', 'ecosoc'],
    ['Human Rights Council', 'hrc'],
    ['Commission on Human Rights', 'hrc'],
    ['Galactic Senate', 'ga'],
  ])('%s: %s', (name, profile) => {
    expect(profileOfOrganName(name)).toBe(profile);
  });
});
