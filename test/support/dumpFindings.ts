/** Draws findings with the line they stand in and the words they mark. */
import type { RuleFinding } from '../../server/src/rules/rule.ts';
import { slice } from '../../server/src/text/span.ts';

/** A line a finding, lines counted from 1; "nothing" where there is none. */
export function dumpFindings(text: string, findings: readonly RuleFinding[]): string {
  if (findings.length === 0) return 'nothing\n';
  return findings
    .map(({ rule, severity, message, span, fixes }) => {
      const line = text.slice(0, span.start).split('\n').length;
      const fix = fixes?.[0] === undefined ? '' : ` [fix: ${fixes[0].title}]`;
      return `line ${line} ${severity} ${rule}: ${message} – at “${slice(text, span)}”${fix}\n`;
    })
    .join('');
}
