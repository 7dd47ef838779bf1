/** The session a masthead names in words: `Seventy-eighth session`. */
import { ordinalValue } from '../../lexicon/ordinals.ts';

/** `Seventy-eighth session`, `Tenth emergency special session`, `Thirtieth special session` */
const session =
  /^(?<ordinal>[a-z]+(?:[- ][a-z]+){0,4}?) (?<special>(?:emergency )?special )?session\b/i;

/** "78", "S-30", "ES-10"; absent where no line begins with one. */
export function sessionNamed(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const groups = session.exec(line)?.groups;
    const value = ordinalValue(groups?.['ordinal'] ?? '');
    if (value !== undefined) return `${seriesOf(groups?.['special'])}${value}`;
  }
  return undefined;
}

function seriesOf(special: string | undefined): string {
  if (special === undefined) return '';
  return special.toLowerCase().startsWith('emergency') ? 'ES-' : 'S-';
}
