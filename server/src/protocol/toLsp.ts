/** Ours to LSP: offsets become lines and columns, and every word of ours the one the protocol has for it. */
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  FoldingRangeKind,
  SymbolKind,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type LinkedEditingRanges,
  type Location,
  type LocationLink,
  type Range,
  type SignatureHelp,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CitationSignatures } from '../features/citationSignature.ts';
import type { Completion } from '../features/completion/completion.ts';
import type { Target } from '../features/definition.ts';
import type { DraftSymbol } from '../features/documentSymbols.ts';
import type { Fold } from '../features/folding.ts';
import type { Hover as DraftHover } from '../features/hover.ts';
import type { LinkedSpans } from '../features/linkedEditing.ts';
import type { Name } from '../features/prepareRename.ts';
import type { QuickFix } from '../features/quickFixes.ts';
import type { RuleFinding, Severity } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Markup } from './markup.ts';

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function textEdit(document: TextDocument, { span, newText }: Edit): TextEdit {
  return { range: rangeOf(document, span), newText };
}

export function textEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => textEdit(document, edit));
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding; `rulePages` is the address of the folder that holds the page of its rule. */
export function diagnostic(
  document: TextDocument,
  { span, message, rule, severity, related = [] }: RuleFinding,
  rulePages?: string,
): Diagnostic {
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    source: 'resolution',
    message,
    ...(rulePages === undefined ? {} : { codeDescription: { href: `${rulePages}${rule}.md` } }),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((other) => ({
            location: location(document, other.span),
            message: other.message,
          })),
        }),
  };
}

export function location(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

export function locationLink(document: TextDocument, target: Target): LocationLink {
  return {
    originSelectionRange: rangeOf(document, target.origin),
    targetUri: document.uri,
    targetRange: rangeOf(document, target.span),
    targetSelectionRange: rangeOf(document, target.selection),
  };
}

export function hover(
  document: TextDocument,
  { span, markdown }: DraftHover,
  markup: Markup,
): Hover {
  return { contents: markup(markdown), range: rangeOf(document, span) };
}

const completionKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  verb: CompletionItemKind.Keyword,
  citation: CompletionItemKind.Reference,
  paragraph: CompletionItemKind.Value,
  note: CompletionItemKind.Text,
};

export function completionItem(
  document: TextDocument,
  completion: Completion,
  markup: Markup,
): CompletionItem {
  const { label, kind, detail, markdown, edit, filterText, sortText } = completion;
  return {
    label,
    kind: completionKinds[kind],
    // Where it is the label it goes without saying; some editors use the range of the edit only then.
    ...(filterText === label ? {} : { filterText }),
    sortText,
    textEdit: textEdit(document, edit),
    ...(detail === undefined ? {} : { detail }),
    ...(markdown === undefined ? {} : { documentation: markup(markdown) }),
  };
}

export function codeAction(
  document: TextDocument,
  { title, edits, finding, rank }: QuickFix,
  rulePages?: string,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(document, finding, rulePages)],
    isPreferred: rank === 'preferred',
    edit: { changes: { [document.uri]: textEdits(document, edits) } },
  };
}

export function signatureHelp(
  { signatures, active, activeParameter, markdown }: CitationSignatures,
  markup: Markup,
): SignatureHelp {
  return {
    activeSignature: active,
    activeParameter,
    signatures: signatures.map(({ label, parameters }) => ({
      label,
      parameters: parameters.map(({ start, end }) => ({ label: [start, end] })),
      ...(markdown === undefined ? {} : { documentation: markup(markdown) }),
    })),
  };
}

export function linkedRanges(
  document: TextDocument,
  { spans, words }: LinkedSpans,
): LinkedEditingRanges {
  return { ranges: spans.map((span) => rangeOf(document, span)), wordPattern: words };
}

export function namedRange(document: TextDocument, { span, name }: Name) {
  return { range: rangeOf(document, span), placeholder: name };
}

export function documentSymbol(document: TextDocument, symbol: DraftSymbol): DocumentSymbol {
  return {
    // The protocol forbids empty names.
    name: symbol.name === '' ? '…' : symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.kind],
    range: rangeOf(document, symbol.span),
    selectionRange: rangeOf(document, symbol.selection),
    children: symbol.children.map((child) => documentSymbol(document, child)),
  };
}

/** The protocol knows only kinds of programs; these have the plainest pictures. */
export const symbolKinds: Readonly<Record<DraftSymbol['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  part: SymbolKind.Module,
  section: SymbolKind.Namespace,
  preamble: SymbolKind.Namespace,
  preambular: SymbolKind.String,
  operative: SymbolKind.Number,
  subparagraph: SymbolKind.Field,
  annex: SymbolKind.Package,
  footnotes: SymbolKind.Array,
  note: SymbolKind.Constant,
};

export function foldingRange(document: TextDocument, { span, kind }: Fold): FoldingRange {
  return {
    startLine: document.positionAt(span.start).line,
    endLine: document.positionAt(span.end).line,
    ...(kind === undefined ? {} : { kind: foldingKinds[kind] }),
  };
}

const foldingKinds = {
  comment: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
} as const;
