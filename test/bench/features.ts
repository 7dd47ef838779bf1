/** Everything the server answers, as questions about the middle of a long draft: a line each. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
  TextDocumentSaveReason,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
  WillSaveTextDocumentWaitUntilRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { requests, serverCommands } from '../../server/src/protocol/contract.ts';
import { JudgementRequest } from '../../server/src/protocol/judgement.ts';
import { IndexCorpusRequest } from '../../server/src/protocol/indexCorpus.ts';
import { KnownTextRequest } from '../../server/src/protocol/knownTexts.ts';
import {
  answered,
  around,
  at,
  command,
  offsetOf,
  ofDraft,
  onScreen,
  type Params,
} from './questions.ts';

/** What state the draft is in. */
export type State = 'ordered' | 'typing' | 'untidy' | 'faulty';

export interface Feature {
  readonly name: string;
  readonly method: string;
  /** Milliseconds it may take; absent where nobody has set a bar. */
  readonly bar?: number;
  readonly draft: State;
  /** What is asked; found out before the clock is looked at. */
  readonly params: Params;
}

/** What a drafter does not wait for, and what he asks for and waits. */
const usual = 30;
const wholeDraft = 150;

/** Words of the long draft, with the cursor in them. */
const cursor = {
  reference: 'referred to in paragraph |',
  citation: 'resolution |65/230',
  acronym: '*Encourages* the U|NODC',
  call: '[^|1',
  number: '|. *Also decides*',
  letter: '(|a) By nominating',
  opening: '*Enc|ourages* the',
  plain: 'shall| convene',
  newLine: 'asks for;\n|\n',
  newBracket: 'before the group;\n        (|\n',
  paragraph: '*Also deci|des*',
  subparagraph: '(b) By giv|ing',
  whole: '*Also encourages* Member| States',
  beforeWhole: '*Encourages* the UNODC| to',
} as const;

const options = { tabSize: 4, insertSpaces: true };

/** An action can be chosen where brackets can be put around words. */
const action = answered(CodeActionRequest.method, async (desk) => {
  const start = desk.document.positionAt(offsetOf(desk, cursor.plain));
  const range = { start: { ...start, character: start.character - 5 }, end: start };
  const context = { diagnostics: [], only: [CodeActionKind.RefactorRewrite] };
  return Promise.resolve({ textDocument: { uri: desk.uri }, range, context });
});

const lens = answered(CodeLensRequest.method, ofDraft);
const call = answered(CallHierarchyPrepareRequest.method, at(cursor.citation));
const text = answered(TypeHierarchyPrepareRequest.method, at(cursor.citation));
const itself = answered(CallHierarchyPrepareRequest.method, at('# A |title'));

/** The colours again, after a letter has been typed. */
const coloursAgain: Params = async (desk) => {
  const { result } = await desk.ask(SemanticTokensRequest.method, await ofDraft(desk));
  await desk.type(offsetOf(desk, cursor.plain));
  return { ...(await ofDraft(desk)), previousResultId: resultIdIn(result) };
};

function resultIdIn(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'resultId' in result
    ? result.resultId
    : undefined;
}

function itemOf(params: Params): Params {
  return async (desk) => ({ item: await params(desk) });
}

const ordered: readonly (readonly [string, string, Params])[] = [
  ['findings, asked again', DocumentDiagnosticRequest.method, ofDraft],
  [
    'findings of the workspace, asked again',
    WorkspaceDiagnosticRequest.method,
    () => ({ previousResultIds: [] }),
  ],
  ['judgement', JudgementRequest.method, ofDraft],
  ['hover over a reference', HoverRequest.method, at(cursor.reference)],
  ['hover over a citation', HoverRequest.method, at(cursor.citation)],
  ['hover over an opening', HoverRequest.method, at(cursor.opening)],
  ['definition', DefinitionRequest.method, at(cursor.reference)],
  [
    'references to a paragraph',
    ReferencesRequest.method,
    at(cursor.number, { context: { includeDeclaration: true } }),
  ],
  [
    'references to a resolution',
    ReferencesRequest.method,
    at(cursor.citation, { context: { includeDeclaration: true } }),
  ],
  ['highlights of a number', DocumentHighlightRequest.method, at(cursor.number)],
  ['highlights of a reference', DocumentHighlightRequest.method, at(cursor.reference)],
  ['highlights of a citation', DocumentHighlightRequest.method, at(cursor.citation)],
  ['highlights of an acronym', DocumentHighlightRequest.method, at(cursor.acronym)],
  ['highlights of plain words', DocumentHighlightRequest.method, at(cursor.plain)],
  ['document symbols', DocumentSymbolRequest.method, ofDraft],
  ['workspace search, a word', WorkspaceSymbolRequest.method, () => ({ query: 'nominating' })],
  ['workspace search, a number', WorkspaceSymbolRequest.method, () => ({ query: 'op 7 (b)' })],
  ['workspace search, nothing', WorkspaceSymbolRequest.method, () => ({ query: '' })],
  ['folding', FoldingRangeRequest.method, ofDraft],
  ['semantic tokens', SemanticTokensRequest.method, ofDraft],
  ['semantic tokens, the difference', SemanticTokensDeltaRequest.method, coloursAgain],
  ['semantic tokens of a screen', SemanticTokensRangeRequest.method, onScreen(cursor.plain)],
  ['document links', DocumentLinkRequest.method, ofDraft],
  ['lenses', CodeLensRequest.method, ofDraft],
  ['a lens', CodeLensResolveRequest.method, lens],
  ['inlay hints of a screen', InlayHintRequest.method, onScreen(cursor.plain)],
  [
    'selection',
    SelectionRangeRequest.method,
    async (desk) => {
      const { position, ...rest } = { position: undefined, ...(await at(cursor.plain)(desk)) };
      return { ...rest, positions: [position] };
    },
  ],
  ['completion at a reference', CompletionRequest.method, at(cursor.reference)],
  ['completion at a citation', CompletionRequest.method, at(cursor.citation)],
  ['completion at an opening', CompletionRequest.method, at(cursor.opening)],
  ['completion at a footnote', CompletionRequest.method, at(cursor.call)],
  ['signature', SignatureHelpRequest.method, at(cursor.citation)],
  ['linked editing', LinkedEditingRangeRequest.method, at(cursor.call)],
  [
    'code actions',
    CodeActionRequest.method,
    around(cursor.plain, { context: { diagnostics: [] } }),
  ],
  ['a code action', CodeActionResolveRequest.method, action],
  ['before renaming, a number', PrepareRenameRequest.method, at(cursor.number)],
  ['before renaming, an acronym', PrepareRenameRequest.method, at(cursor.acronym)],
  ['rename a paragraph', RenameRequest.method, at(cursor.number, { newName: '899' })],
  ['rename at a reference', RenameRequest.method, at(cursor.reference, { newName: '899' })],
  ['rename an acronym', RenameRequest.method, at(cursor.acronym, { newName: 'UNCRIME' })],
  ['rename a footnote', RenameRequest.method, at(cursor.call, { newName: '9999' })],
  ['call hierarchy, a citation', CallHierarchyPrepareRequest.method, at(cursor.citation)],
  ['call hierarchy, outgoing', CallHierarchyOutgoingCallsRequest.method, itemOf(itself)],
  ['call hierarchy, incoming', CallHierarchyIncomingCallsRequest.method, itemOf(call)],
  ['type hierarchy, a citation', TypeHierarchyPrepareRequest.method, at(cursor.citation)],
  ['type hierarchy, before', TypeHierarchySupertypesRequest.method, itemOf(text)],
  ['type hierarchy, after', TypeHierarchySubtypesRequest.method, itemOf(text)],
  ['a known text', KnownTextRequest.method, text],
  ['index corpus', IndexCorpusRequest.method, () => ({})],
  ['agreed language', requests.agreed, around(cursor.paragraph)],
  ['a phrase, word for word', requests.searchCorpus, () => ({ query: '"technical assistance"' })],
  ['a phrase, nearly', requests.searchCorpus, () => ({ query: 'in:preamble study of cybercrime' })],
  [
    'formatting a screen',
    DocumentRangeFormattingRequest.method,
    onScreen(cursor.plain, { options }),
  ],
  ...(
    [
      ['insert above', serverCommands.insertParagraphAbove, cursor.paragraph],
      ['insert below', serverCommands.insertParagraphBelow, cursor.paragraph],
      ['delete', serverCommands.deleteParagraph, cursor.paragraph],
      ['delete what is referred to', serverCommands.deleteParagraph, cursor.beforeWhole],
      ['move up', serverCommands.moveParagraphUp, cursor.paragraph],
      ['move down', serverCommands.moveParagraphDown, cursor.paragraph],
      ['split', serverCommands.splitParagraph, cursor.plain],
      ['join', serverCommands.joinWithNext, cursor.beforeWhole],
      ['promote', serverCommands.promoteParagraph, cursor.subparagraph],
      ['demote', serverCommands.demoteParagraph, cursor.whole],
    ] as const
  ).map(([name, id, drawn]) => [name, ExecuteCommandRequest.method, command(id, drawn)] as const),
  [
    'move to a section',
    ExecuteCommandRequest.method,
    command(serverCommands.moveToSection, cursor.paragraph, '5'),
  ],
];

const formatting: Params = async (desk) => ({ ...(await ofDraft(desk)), options });

export const features: readonly Feature[] = [
  ...ordered.map(([name, method, params]): Feature => ({
    name,
    method,
    params,
    bar: usual,
    draft: 'ordered',
  })),
  {
    name: 'formatting, nothing to do',
    method: DocumentFormattingRequest.method,
    bar: wholeDraft,
    draft: 'ordered',
    params: formatting,
  },
  {
    name: 'formatting an untidy draft',
    method: DocumentFormattingRequest.method,
    bar: wholeDraft,
    draft: 'untidy',
    params: formatting,
  },
  {
    name: 'before saving',
    method: WillSaveTextDocumentWaitUntilRequest.method,
    bar: wholeDraft,
    draft: 'ordered',
    params: async (desk) => ({ ...(await ofDraft(desk)), reason: TextDocumentSaveReason.Manual }),
  },
  {
    name: 'on type, a new line',
    method: DocumentOnTypeFormattingRequest.method,
    bar: usual,
    draft: 'typing',
    params: at(cursor.newLine, { ch: '\n', options }),
  },
  {
    name: 'on type, a bracket',
    method: DocumentOnTypeFormattingRequest.method,
    bar: usual,
    draft: 'typing',
    params: at(cursor.newBracket, { ch: '(', options }),
  },
  {
    name: 'code actions, all fixes',
    method: CodeActionRequest.method,
    bar: wholeDraft,
    draft: 'faulty',
    params: around(cursor.plain, {
      context: { diagnostics: [], only: [`${CodeActionKind.SourceFixAll}.resolution`] },
    }),
  },
  {
    name: 'code actions on saving, renumbering',
    method: CodeActionRequest.method,
    bar: wholeDraft,
    draft: 'faulty',
    params: around(cursor.plain, {
      context: { diagnostics: [], only: [`${CodeActionKind.Source}.renumber.resolution`] },
    }),
  },
  {
    name: 'renumbering',
    method: ExecuteCommandRequest.method,
    bar: wholeDraft,
    draft: 'faulty',
    params: command(serverCommands.renumberParagraphs),
  },
  {
    name: 'insert an agreed paragraph',
    method: requests.insertWording,
    bar: wholeDraft,
    draft: 'ordered',
    params: around(cursor.paragraph, {
      wording: {
        ...{ kind: 'operative', place: 'paragraph 12', name: 'General Assembly resolution 78/69' },
        text: 'Calls upon all Member States to cooperate;',
      },
    }),
  },
  {
    name: 'texts to compare with',
    method: requests.predecessors,
    draft: 'ordered',
    params: ofDraft,
  },
  {
    name: 'comparing with itself',
    method: requests.compare,
    draft: 'ordered',
    params: async (desk) => ({
      ...(await ofDraft(desk)),
      older: { uri: 'file:///older.resolution', text: desk.document.getText() },
    }),
  },
  {
    name: 'tidying, nothing to do',
    method: ExecuteCommandRequest.method,
    draft: 'ordered',
    params: command(serverCommands.tidyPastedText),
  },
  {
    name: 'tidying an untidy draft',
    method: ExecuteCommandRequest.method,
    draft: 'untidy',
    params: command(serverCommands.tidyPastedText),
  },
];
