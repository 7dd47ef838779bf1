/** What can be done at a place: quick fixes and refactorings; and on saving, all fixes and running numbers. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type CodeActionOptions,
} from 'vscode-languageserver';
import { quickFixesFor } from '../features/quickFixes.ts';
import { renumberDraft } from '../features/renumber.ts';
import { fixesOnSave } from '../rules/allFixes.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import { spanOf } from './fromLsp.ts';
import { moveActions, moveKind, refactorActions, refactorKind } from './refactorActions.ts';
import { codeAction } from './toLsp.ts';
import { workspaceEdit } from './workspaceEdit.ts';

interface Offer {
  readonly kind: string;
  /** `asked` for what an editor must ask for by name: it changes more than the place. */
  readonly when: 'always' | 'asked';
  readonly actions: (asked: Asked, selected: Span) => CodeAction[];
}

const fixAllKind = `${CodeActionKind.SourceFixAll}.resolution`;
const renumberKind = `${CodeActionKind.Source}.renumber.resolution`;

const offers: readonly Offer[] = [
  { kind: CodeActionKind.QuickFix, when: 'always', actions: quickFixes },
  { kind: refactorKind, when: 'always', actions: refactorActions },
  { kind: moveKind, when: 'asked', actions: moveActions },
  { kind: fixAllKind, when: 'asked', actions: fixAll },
  { kind: renumberKind, when: 'asked', actions: renumber },
];

export const codeActionProvider: CodeActionOptions = {
  codeActionKinds: offers.map(({ kind }) => kind),
  resolveProvider: true,
};

export function codeActions(asked: Asked, { range, context }: CodeActionParams): CodeAction[] {
  const { only } = context;
  const selected = spanOf(asked.document, range);
  return offers
    .filter(({ kind, when }) =>
      only === undefined ? when === 'always' : only.some((wanted) => covers(wanted, kind)),
    )
    .flatMap(({ actions }) => actions(asked, selected));
}

/** `source` covers `source.fixAll`. */
function covers(wanted: string, kind: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function quickFixes({ document, findings, session }: Asked, selected: Span): CodeAction[] {
  const { rulePages } = session.editor();
  return quickFixesFor(findings(), selected).map((fix) => codeAction(document, fix, rulePages));
}

function fixAll(asked: Asked): CodeAction[] {
  return ofDraft(asked, {
    title: 'Fix all',
    kind: fixAllKind,
    edits: fixesOnSave(asked.findings()),
  });
}

/** References follow, so it may be done on every saving. */
function renumber(asked: Asked): CodeAction[] {
  const outcome = renumberDraft(asked.resolution);
  const edits = 'refused' in outcome ? [] : outcome;
  return ofDraft(asked, { title: 'Renumber paragraphs', kind: renumberKind, edits });
}

interface WholeDraft {
  readonly title: string;
  readonly kind: string;
  readonly edits: readonly Edit[];
}

function ofDraft({ session, document }: Asked, { title, kind, edits }: WholeDraft): CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title, kind, edit: workspaceEdit(session, document, edits) }];
}
