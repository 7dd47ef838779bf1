/** Where also and further belong in an opening, and what becomes of it with and without them. */
import { expect, test } from 'vitest';
import { readOpening } from '../../server/src/lexicon/readOpening.ts';
import {
  isInPlace,
  repeated,
  repeatedPhrase,
  repeatOf,
  type OpenedText,
  type OpeningPart,
  type Repeat,
} from '../../server/src/lexicon/repeats.ts';

function opened(text: string, part: OpeningPart): OpenedText {
  const opening = readOpening(text);
  if (opening === undefined) throw new Error(`"${text}" has no opening`);
  return { text, opening, part };
}

test.each<[string, OpeningPart, Repeat, string]>([
  ['Requests the', 'operative', 'also', 'Also requests'],
  ['Also requests the', 'operative', 'further', 'Further requests'],
  ['Also requests the', 'operative', 'plain', 'Requests'],
  ['Requests further that', 'operative', 'also', 'Also requests'],
  ['In this regard, requests the', 'operative', 'also', 'In this regard, also requests'],
  ['Also, in this regard, requests the', 'operative', 'plain', 'In this regard, requests'],
  ['Strongly condemns the', 'operative', 'also', 'Also strongly condemns'],
  ['Recalling its', 'preambular', 'also', 'Recalling also'],
  ['Also recalling its', 'preambular', 'also', 'Recalling also'],
  ['Recalling also its', 'preambular', 'further', 'Recalling further'],
  ['Recalling further its', 'preambular', 'plain', 'Recalling'],
  ['Taking note of', 'preambular', 'also', 'Taking note also'],
  ['Deeply concerned at', 'preambular', 'also', 'Deeply concerned also'],
  ['Having considered the', 'preambular', 'also', 'Having also considered'],
  ['INVITES the', 'operative', 'also', 'ALSO INVITES'],
  ['ALSO INVITES the', 'operative', 'further', 'FURTHER INVITES'],
  ['Also INVITES the', 'operative', 'further', 'FURTHER INVITES'],
  ['IN THIS REGARD, REQUESTS the', 'operative', 'also', 'IN THIS REGARD, ALSO REQUESTS'],
  ['STRONGLY CONDEMNS the', 'operative', 'also', 'ALSO STRONGLY CONDEMNS'],
  ['ALSO INVITES the', 'operative', 'plain', 'INVITES'],
  ['INVITES FURTHER the', 'operative', 'also', 'ALSO INVITES'],
  ['RECALLING its', 'preambular', 'also', 'RECALLING ALSO'],
])('"%s" in the %s part, %s: "%s"', (text, part, repeat, right) => {
  expect(repeated(opened(text, part), repeat)).toBe(right);
});

test.each<[string, OpeningPart, boolean]>([
  ['Also requests the', 'operative', true],
  ['Requests also the', 'operative', false],
  ['Also, in this regard, requests the', 'operative', true],
  ['Recalling also its', 'preambular', true],
  ['Also recalling its', 'preambular', false],
  ['Having also considered the', 'preambular', true],
  ['Having considered also the', 'preambular', true],
  ['Taking also into account the', 'preambular', true],
  ['Also deeply concerned at', 'preambular', false],
  ['Requests the', 'operative', true],
])('the adverb of "%s" in the %s part is in place: %s', (text, part, inPlace) => {
  expect(isInPlace(opened(text, part))).toBe(inPlace);
});

test('what completion writes is what a reader finds', () => {
  expect(repeatedPhrase('Takes note with appreciation', 'operative', 'also')).toBe(
    'Also takes note with appreciation',
  );
  expect(repeatedPhrase('Noting with concern', 'preambular', 'further')).toBe(
    'Noting with concern further',
  );
});

test('"also" between two verbs repeats nothing', () => {
  const { opening } = opened('Welcomes and also encourages the', 'operative');
  expect(repeatOf(opening)).toBe('plain');
  expect(opening.phrase).toBe('Welcomes and encourages');
});
