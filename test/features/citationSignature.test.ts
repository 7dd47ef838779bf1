/** How a citation goes on while it is typed. */
import { expect, test } from 'vitest';
import { citationSignatureAt } from '../../server/src/features/citationSignature.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { slice } from '../../server/src/text/span.ts';
import { cursorOf, readFixture } from '../support/fixture.ts';
import { libraryWith, smallLibrary } from '../support/library.ts';

/** The active part in its signature: "resolution NUMBER of [DATE]"; "nothing" outside a citation. */
function signatureAt(typed: string): string {
  const found = helpAt(typed);
  const signature = found?.signatures[found.active];
  const part = found && signature?.parameters[found.activeParameter];
  if (signature === undefined || part === undefined) return 'nothing';
  const { label } = signature;
  return `${label.slice(0, part.start)}[${slice(label, part)}]${label.slice(part.end)}`;
}

function helpAt(typed: string, library = smallLibrary) {
  const line = typed.includes('|') ? typed : `${typed}|`;
  const fixture = readFixture(
    `*The General Assembly*,\n\n*Recalling* ${line}\n\n1. *Decides* to meet.`,
  );
  return citationSignatureAt(analyse(fixture.text), library, cursorOf(fixture));
}

const number = 'resolution [NUMBER] of DATE';
const date = 'resolution NUMBER of [DATE]';
const title = 'resolution NUMBER, entitled “[TITLE]”';

test('behind the organ and "resolution" comes the number', () => {
  expect(signatureAt('its resolution ')).toBe(number);
  expect(signatureAt('General Assembly resolution 6')).toBe(number);
  expect(signatureAt('its resolution 65/2|30')).toBe(number);
  expect(signatureAt('its decision ')).toBe('decision [NUMBER] of DATE');
});

test('behind the number comes the date', () => {
  for (const typed of [
    'its resolution 65/230 ',
    'its resolution 65/230 of',
    'its resolution 65/230 of ',
    'its resolution 65/230 of 21 Dec',
    'its resolution 65/230 of 21 December 20',
    'Security Council resolution 1325 (2000) of ',
  ]) {
    expect(signatureAt(typed), typed).toBe(date);
  }
});

test('behind a comma comes the title', () => {
  for (const typed of [
    'its resolution 65/230,',
    'its resolution 65/230, ent',
    'its resolution 65/230, entitled ',
    'its resolution 65/230, entitled “Twelfth United',
    'its resolution 65/230 of 21 December 2010, entitled “',
  ]) {
    expect(signatureAt(typed), typed).toBe(title);
  }
});

test('the year belongs to the number of the Security Council', () => {
  expect(signatureAt('Security Council resolution 1325 (')).toBe(number);
});

test('elsewhere nothing is shown', () => {
  for (const typed of [
    'the present resolution ',
    'that a resolution ',
    'its work ',
    'its resolution 65/230 and ',
    'its resolution 65/230, in ',
    'its resolution 65/230 of 21 December 2010, ',
    'its resolution 65/230 of 21 December 2010, in which ',
    'its resolution 65/230, entitled “Twelfth Congress”, ',
    '',
  ]) {
    expect(signatureAt(typed), typed).toBe('nothing');
  }
});

test('what the corpus knows of the resolution is told, otherwise the year its number implies', () => {
  expect(helpAt('its resolution 65/230 ')?.markdown).toContain('21 December 2010');
  const commission = 'Commission on Crime Prevention and Criminal Justice resolution 22/7 ';
  expect(helpAt(commission)?.markdown).toContain('Strengthening international cooperation');
  expect(helpAt('its resolution 65/230 ', libraryWith())?.markdown).toContain('By its number');
  expect(helpAt('its resolution ')?.markdown).toBeUndefined();
});
