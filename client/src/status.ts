/** The status item of a draft: by whose house style it is judged, and how many findings there are. */
import {
  Disposable,
  DiagnosticSeverity,
  languages,
  LanguageStatusSeverity,
  window,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { requests, type Judgement } from '../../server/src/protocol/contract.ts';
import { draftInFront } from './draftInFront.ts';

/** Shows and follows the state of things until disposed. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const status = languages.createLanguageStatusItem('resolution.judgement', {
    language: 'resolution',
  });
  status.name = 'Resolution Drafting';
  const update = () => {
    void showJudgement(client, status);
  };
  return Disposable.from(
    status,
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const draft = draftInFront()?.uri.toString();
      if (uris.some((uri) => uri.toString() === draft)) update();
    }),
    client.onDidChangeState(({ newState }) => {
      showState(status, newState);
      update();
    }),
  );
}

function showState(status: LanguageStatusItem, state: State): void {
  const isStopped = state === State.Stopped;
  status.busy = state === State.Starting;
  status.severity = isStopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  if (!isStopped) return;
  status.text = 'Checks are not running';
  status.detail = 'The draft itself is untouched';
  status.command = { command: 'resolution.restartServer', title: 'Restart' };
}

async function showJudgement(
  client: BaseLanguageClient,
  status: LanguageStatusItem,
): Promise<void> {
  const draft = draftInFront();
  if (draft === undefined || !client.isRunning()) return;
  const textDocument = { uri: draft.uri.toString() };
  const judgement = await client.sendRequest<Judgement | null>(requests.judgement, {
    textDocument,
  });
  if (judgement === null || draft !== draftInFront()) return;
  const style = houseStyles[judgement.profile] ?? judgement.profile;
  const organ = judgement.organ === style ? [] : [judgement.organ ?? 'no organ line'];
  status.text = `Judged as ${style} resolution`;
  status.detail = [...organ, countOf(draft)].join(' · ');
  status.command = { command: 'workbench.actions.view.problems', title: 'Show Findings' };
}

const houseStyles: Readonly<Record<string, string>> = {
  ga: 'General Assembly',
  ecosoc: 'Economic and Social Council',
  hrc: 'Human Rights Council',
  sc: 'Security Council',
  mun: 'Model UN',
};

/** `2 errors, 1 warning` */
function countOf({ uri }: TextDocument): string {
  const severities = languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'resolution')
    .map(({ severity }) => severity);
  const counts = countedKinds
    .map(([severity, noun]) => [severities.filter((one) => one === severity).length, noun] as const)
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`);
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

const countedKinds = [
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'remark'],
  [DiagnosticSeverity.Hint, 'hint'],
] as const;
