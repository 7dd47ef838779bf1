/** What `resolution lint` prints. */
import { listed } from '../text/listed.ts';
import type { RuleFinding, Severity } from '../rules/rule.ts';
import type { LintedText } from './lintDraft.ts';
import { positionsIn, type Positions } from './positions.ts';
import type { Format } from './readFormat.ts';
import { jsonText } from './jsonText.ts';
import { oneLine } from '../text/oneLine.ts';

export interface LintedFile extends LintedText {
  readonly name: string;
}

export function lintReport(
  files: readonly LintedFile[],
  format: Format,
  colours: 'yes' | 'no',
): string {
  return format === 'json' ? jsonReport(files) : textReport(files, colours);
}

function jsonReport(files: readonly LintedFile[]): string {
  const report = files.map(({ name, profile, text, findings }) => {
    const positions = positionsIn(text);
    return {
      file: name,
      profile,
      findings: findings.map((found) => jsonFinding(found, positions)),
    };
  });
  return jsonText(report);
}

function jsonFinding({ rule, severity, message, span, fixes }: RuleFinding, positions: Positions) {
  return {
    rule,
    severity,
    message,
    range: positions.range(span),
    fixes: (fixes ?? []).map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ range: positions.range(edit.span), newText: edit.newText })),
    })),
  };
}

/** `draft.resolution:12:3 error paragraph-number Expected paragraph 3, found 4`, and a summary. */
function textReport(files: readonly LintedFile[], colours: 'yes' | 'no'): string {
  const painted = colours === 'yes' ? paint : plain;
  const lines = files.flatMap(({ name, text, findings }) => {
    const positions = positionsIn(text);
    return findings.map(({ span, severity, rule, message }) => {
      const { line, character } = positions.at(span.start);
      const place = `${oneLine(name)}:${line + 1}:${character + 1}`;
      return `${place} ${painted(severity)} ${rule} ${oneLine(message)}`;
    });
  });
  return [...lines, summary(files), ''].join('\n');
}

const colourOf: Readonly<Record<Severity, number>> = {
  error: 31,
  warning: 33,
  information: 34,
  hint: 90,
};

function paint(severity: Severity): string {
  return `\u001B[${colourOf[severity]}m${severity}\u001B[0m`;
}

function plain(severity: Severity): string {
  return severity;
}

/** `3 errors and 1 warning in 2 drafts` */
function summary(files: readonly LintedFile[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const drafts = counted(files.length, 'draft');
  if (all.length === 0) return `No findings in ${drafts}`;
  const parts = kinds
    .map(
      ([severity, noun]) =>
        [all.filter((found) => found.severity === severity).length, noun] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, noun]) => counted(count, noun));
  return `${listed(parts)} in ${drafts}`;
}

const kinds = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'remark'],
  ['hint', 'hint'],
] as const;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
