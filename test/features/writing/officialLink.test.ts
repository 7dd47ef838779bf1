/** Links to the official document system. */
import { expect, test } from 'vitest';
import { officialLink } from '../../../server/src/features/writing/officialLink.ts';

function symbol(organ: string, number: string): string | undefined {
  return officialLink({ organ, number, kind: 'resolution' })?.symbol;
}

test.each([
  ['General Assembly', '65/230', 'A/RES/65/230'],
  ['General Assembly', '2625 (XXV)', 'A/RES/2625(XXV)'],
  ['General Assembly', '3201 (S-VI)', 'A/RES/3201(S-VI)'],
  ['General Assembly', 'S-30/1', 'A/RES/S-30/1'],
  ['General Assembly', 'ES-11/1', 'A/RES/ES-11/1'],
  ['Security Council', '1325 (2000)', 'S/RES/1325(2000)'],
  ['Economic and Social Council', '2012/19', 'E/RES/2012/19'],
  ['Human Rights Council', '16/18', 'A/HRC/RES/16/18'],
])('%s resolution %s is %s', (organ, number, expected) => {
  expect(symbol(organ, number)).toBe(expected);
});

test.each([
  ['General Assembly', '57/270 B'],
  ['General Assembly', '217 A (III)'],
  ['Economic and Social Council', '1989/57'],
  ['Commission on Crime Prevention and Criminal Justice', '22/7'],
])('%s resolution %s has no symbol one can be sure of', (organ, number) => {
  expect(symbol(organ, number)).toBeUndefined();
});

test('decisions are not documents of their own', () => {
  const decision = { organ: 'General Assembly', number: '55/488', kind: 'decision' } as const;
  expect(officialLink(decision)).toBeUndefined();
});

test('the link opens in the language asked for', () => {
  const cited = { organ: 'Security Council', number: '1325 (2000)', kind: 'resolution' } as const;
  expect(officialLink(cited, 'fr')?.address).toBe('https://docs.un.org/fr/S/RES/1325(2000)');
});
