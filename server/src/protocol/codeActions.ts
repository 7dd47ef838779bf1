/** Quick fixes at a place, and the fixes that may be made on saving. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Range,
} from 'vscode-languageserver';
import { quickFixesFor } from '../features/quickFixes.ts';
import { fixesOnSave } from '../rules/allFixes.ts';
import type { Asked } from './asked.ts';
import { spanOf } from './fromLsp.ts';
import { codeAction, textEdits } from './toLsp.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.resolution`;

/** What can be done; all fixes at once only where an editor asks for just that. */
export function codeActions(asked: Asked, { range, context }: CodeActionParams): CodeAction[] {
  const { only } = context;
  if (only === undefined) return quickFixes(asked, range);
  return [
    ...(only.some((kind) => covers(kind, CodeActionKind.QuickFix)) ? quickFixes(asked, range) : []),
    ...(only.some((kind) => covers(kind, fixAllKind)) ? fixAll(asked) : []),
  ];
}

/** `source` covers `source.fixAll`. */
function covers(wanted: string, kind: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function quickFixes({ document, findings, session }: Asked, range: Range): CodeAction[] {
  const { rulePages } = session.editor();
  return quickFixesFor(findings(), spanOf(document, range)).map((fix) =>
    codeAction(document, fix, rulePages),
  );
}

function fixAll({ document, findings }: Asked): CodeAction[] {
  const edits = fixesOnSave(findings());
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix all',
      kind: fixAllKind,
      edit: { changes: { [document.uri]: textEdits(document, edits) } },
    },
  ];
}
