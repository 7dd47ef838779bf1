/** The findings of a draft, for editors that ask for them and for those that wait to be told. */
import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RuleFinding } from '../rules/rule.ts';
import { askedAbout, type Asked } from './asked.ts';
import { inTheBackground } from './guard.ts';
import type { Session } from './session.ts';
import { diagnostic } from './toLsp.ts';

export const noFindings: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

/** The findings, or that they are those the editor has already. */
export function diagnosticReport(asked: Asked, previous?: string): DocumentDiagnosticReport {
  const { session, findings } = asked;
  session.wantCorpus(asked.resolution);
  const found = findings();
  const resultId = session.resultIdOf(found);
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(asked) };
}

/** Every finding of the draft in the words of the protocol. */
export function diagnosticsOf({ session, document, findings }: Asked) {
  const { rulePages } = session.editor();
  return findings().map((finding) => diagnostic(document, finding, rulePages));
}

/** Tells an editor that does not ask; of several changes in a row only the last is judged. */
export function tellFindings(session: Session, { uri, version }: TextDocument): void {
  inTheBackground(session.connection, async () => {
    await session.host.breathe();
    const settings = await session.configuration.of(uri);
    const document = session.documents.get(uri);
    if (document?.version !== version) return;
    const asked = askedAbout(session, document, { settings, library: session.library.now() });
    session.wantCorpus(asked.resolution);
    await session.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(asked) });
  });
}

/** After a change that is not one of the text: settings or corpus. */
export function judgeAgain(session: Session): void {
  const { asksForDiagnostics, asksAgain } = session.editor().abilities;
  if (asksForDiagnostics) {
    const { connection } = session;
    if (asksAgain) inTheBackground(connection, () => connection.languages.diagnostics.refresh());
    return;
  }
  for (const document of session.documents.all()) tellFindings(session, document);
}

/** A name for each list of findings: the same list, the same name. */
export function findingsNames(): (findings: readonly RuleFinding[]) => string {
  const names = new WeakMap<readonly RuleFinding[], string>();
  let count = 0;
  return (findings) => {
    const name = names.get(findings) ?? String((count += 1));
    names.set(findings, name);
    return name;
  };
}
