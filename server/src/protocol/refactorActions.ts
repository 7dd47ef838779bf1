/** Refactorings as code actions: the title first, the edits once one has been chosen. */
import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
} from 'vscode-languageserver';
import { moveParagraphs } from '../features/moveParagraphs.ts';
import type { Refactoring } from '../features/refactoring/refactoring.ts';
import { isRecord } from '../text/record.ts';
import { span, type Span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import type { Answered } from './guard.ts';
import { refactorings } from './refactorings.ts';
import { refusalError } from './refusalError.ts';
import { wishesOf } from './wishes.ts';
import { workspaceEdit } from './workspaceEdit.ts';

export const refactorKind = CodeActionKind.RefactorRewrite;

/** Asked for by name: a light beside every paragraph would tell nobody anything. */
export const moveKind = 'refactor.move';

/** An editor that cannot ask for edits later is given them at once. */
export function refactorActions(asked: Asked, selected: Span): CodeAction[] {
  return actions(asked, selected, { kind: refactorKind, offered: rewritings(asked, selected) });
}

/** The same for whole paragraphs. */
export function moveActions(asked: Asked, selected: Span): CodeAction[] {
  return actions(asked, selected, { kind: moveKind, offered: moves(asked, selected) });
}

interface Offered {
  readonly kind: string;
  readonly offered: readonly Refactoring[];
}

function actions(asked: Asked, selected: Span, { kind, offered }: Offered): CodeAction[] {
  const { document, session } = asked;
  if (session.editor().abilities.resolvesEdits) {
    const { uri, version } = document;
    const data: Chosen = { uri, version, ...selected };
    return offered.map(({ title }) => ({ title, kind, data }));
  }
  return offered.flatMap(({ title, edits }) => {
    const made = edits();
    if ('refused' in made) return [];
    return [{ title, kind, edit: workspaceEdit(session, document, made) }];
  });
}

/** The draft a chosen action is about. */
export function draftOfAction({ data }: CodeAction): string | undefined {
  return chosenFrom(data)?.uri;
}

/** The action with its edits; refuses where the draft has changed since it was offered. */
export function resolvedAction(asked: Asked, action: CodeAction): Answered<CodeAction> {
  const { document, session } = asked;
  const chosen = chosenFrom(action.data);
  if (chosen?.version !== document.version) return changed();
  const offered = [...rewritings(asked, chosen), ...moves(asked, chosen)];
  const found = offered.find(({ title }) => title === action.title);
  const edits = found?.edits();
  if (edits === undefined) return changed();
  return 'refused' in edits
    ? refusalError(edits)
    : { ...action, edit: workspaceEdit(session, document, edits) };
}

function rewritings({ resolution }: Asked, selected: Span): readonly Refactoring[] {
  return refactorings.flatMap((offers) => offers(resolution, selected));
}

function moves(asked: Asked, selected: Span): readonly Refactoring[] {
  return moveParagraphs(asked.resolution, selected, wishesOf(asked));
}

/** Where an action was offered: what comes back when it has been chosen. */
interface Chosen extends Span {
  readonly uri: string;
  readonly version: number;
}

function chosenFrom(data: unknown): Chosen | undefined {
  if (!isRecord(data)) return undefined;
  const { uri, version, start, end } = data;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { uri, version, ...span(start, end) };
}

function changed(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed meanwhile');
}
