/** Find Agreed Language: the closest agreed wordings of a paragraph, to be compared, opened and taken over. */
import { window, type QuickPick } from 'vscode';
import type { AgreedAnswer } from '../../server/src/protocol/contract.ts';
import { draftPlace, type DraftPlace } from './draftPlace.ts';
import { openWording } from './openWording.ts';
import { insertButton, wordingLine, type WordingLine } from './wordingLine.ts';
import type { WordingPreview } from './wordingPreview.ts';
import type { Wordings } from './wordings.ts';

export async function findAgreedLanguage(
  wordings: Wordings,
  preview: WordingPreview,
  ...given: readonly unknown[]
): Promise<void> {
  const place = draftPlace(...given);
  if (place === undefined) {
    void window.showInformationMessage('Open a draft first');
    return;
  }
  const answer = await wordings.agreed(place);
  const problem = problemWith(answer);
  if (answer === null || problem !== undefined) {
    void window.showInformationMessage(problem ?? noParagraph);
    return;
  }
  show(answer, place, { wordings, preview });
}

const noParagraph = 'There is no paragraph at the cursor';

function problemWith(answer: AgreedAnswer | null): string | undefined {
  if (answer === null) return noParagraph;
  return answer.matches.length === 0 ? 'No text of the corpus has anything like it' : undefined;
}

interface Means {
  readonly wordings: Wordings;
  readonly preview: WordingPreview;
}

function show({ text, matches }: AgreedAnswer, place: DraftPlace, means: Means): void {
  const { wordings, preview } = means;
  const list: QuickPick<WordingLine> = window.createQuickPick();
  list.title = 'Agreed Language';
  list.placeholder = 'Enter opens the text; the button inserts the paragraph with its source';
  list.matchOnDetail = true;
  list.items = matches.map((wording) =>
    wordingLine(wording, `${Math.floor(wording.share * 100)} % · `, [insertButton]),
  );
  list.onDidChangeActive(([active]) => {
    if (active !== undefined) void preview.show(active.wording, text);
  });
  list.onDidTriggerItemButton(({ item: { wording } }) => {
    list.hide();
    void wordings.insert({ ...place, wording });
  });
  list.onDidAccept(() => {
    const [chosen] = list.selectedItems;
    list.hide();
    if (chosen !== undefined) void openWording(chosen.wording);
  });
  list.onDidHide(() => {
    list.dispose();
    void preview.hide();
  });
  list.show();
}
