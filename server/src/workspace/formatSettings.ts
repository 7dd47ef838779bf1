/** What the drafter chose for the canonical form. */
import { usualIndent } from '../features/writing/indent.ts';
import { isRecord } from '../text/record.ts';
import { isUnset, shown } from './complaints.ts';

export interface FormatSettings {
  /** Spaces a level of subparagraphs. */
  readonly indent: number;
  /** Whether a draft is put into canonical form whenever it is saved. */
  readonly onSave: boolean;
}

export const usualFormat: FormatSettings = { indent: usualIndent, onSave: false };

/** The section `resolution.format`. */
export function formatSettingsIn(value: unknown, problems: string[]): FormatSettings {
  const section = isRecord(value) ? value : {};
  return {
    indent: indentIn(section['indent'], problems),
    onSave: onSaveIn(section['onSave'], problems),
  };
}

const indents = { least: 2, most: 8 };

function indentIn(value: unknown, problems: string[]): number {
  if (isUnset(value)) return usualFormat.indent;
  const { least, most } = indents;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  problems.push(
    `The setting resolution.format.indent is ${shown(value)}, which is no number from ${least} to ${most}; subparagraphs are indented by ${usualFormat.indent}`,
  );
  return usualFormat.indent;
}

function onSaveIn(value: unknown, problems: string[]): boolean {
  if (isUnset(value)) return usualFormat.onSave;
  if (typeof value === 'boolean') return value;
  problems.push(
    `The setting resolution.format.onSave is ${shown(value)}, which is neither true nor false; drafts are saved as they are`,
  );
  return usualFormat.onSave;
}
