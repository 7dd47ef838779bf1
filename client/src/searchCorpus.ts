/** Search Corpus: paragraphs of the corpus that hold a phrase, to be opened and taken over. */
import {
  CancellationTokenSource,
  ThemeIcon,
  window,
  type QuickInputButton,
  type QuickPick,
} from 'vscode';
import type { SearchAnswer } from '../../server/src/protocol/contract.ts';
import { draftPlace, type DraftPlace } from './draftPlace.ts';
import { openWording } from './openWording.ts';
import { insertButton, wordingLine, type WordingLine } from './wordingLine.ts';
import type { Wordings } from './wordings.ts';

interface FilterButton extends QuickInputButton {
  /** What it puts before the phrase, and takes away again. */
  readonly filter: string;
}

const filterButtons: readonly FilterButton[] = [
  { filter: 'in:preamble', iconPath: new ThemeIcon('quote'), tooltip: 'Only the preamble' },
  {
    filter: 'in:operative',
    iconPath: new ThemeIcon('list-ordered'),
    tooltip: 'Only the operative part',
  },
  { filter: 'status:adopted', iconPath: new ThemeIcon('verified'), tooltip: 'Only adopted texts' },
];

/** `phrase` is what is sought at first. */
export function searchCorpus(wordings: Wordings, phrase: unknown): void {
  const place = draftPlace();
  const list = window.createQuickPick<WordingLine>();
  const { seek, end } = seeker(wordings, (answer) => {
    list.busy = false;
    list.title = answer.refused ?? titleFor(answer);
    list.items = answer.found.map((wording) => itemFor(wording, place));
  });
  const begin = (typed: string) => {
    list.busy = true;
    seek(typed);
  };
  list.title = 'Search Corpus';
  list.placeholder = 'organ:sc session:78 in:preamble "word for word", or words that may differ';
  list.buttons = filterButtons;
  list.onDidChangeValue(begin);
  list.onDidTriggerButton((button) => {
    const chosen = filterButtons.find((one) => one === button);
    if (chosen === undefined) return;
    list.value = toggled(list.value, chosen.filter);
    begin(list.value);
  });
  list.onDidTriggerItemButton(({ item: { wording } }) => {
    list.hide();
    if (place !== undefined) void wordings.insert({ ...place, wording });
  });
  list.onDidAccept(() => {
    openChosen(list);
  });
  list.onDidHide(() => {
    end();
    list.dispose();
  });
  if (typeof phrase === 'string') list.value = phrase;
  begin(list.value);
  list.show();
}

/** Enter may come before what was found. */
function openChosen(list: QuickPick<WordingLine>): void {
  const [chosen] = list.selectedItems;
  if (chosen === undefined) return;
  list.hide();
  void openWording(chosen.wording);
}

function itemFor(
  wording: SearchAnswer['found'][number],
  place: DraftPlace | undefined,
): WordingLine {
  const about = wording.share === 1 ? '' : `${Math.floor(wording.share * 100)} % · `;
  const item = wordingLine(wording, about, place === undefined ? [] : [insertButton]);
  // The list is in the order of the server, whatever is typed.
  return { ...item, alwaysShow: true };
}

function titleFor({ found }: SearchAnswer): string {
  return found.length === 0 ? 'Search Corpus' : `Search Corpus: ${found.length} found`;
}

function toggled(typed: string, filter: string): string {
  const words = typed.split(' ');
  const [name = ''] = filter.split(':');
  const others = words.filter((word) => !word.startsWith(`${name}:`));
  return (words.includes(filter) ? others : [filter, ...others]).join(' ');
}

/** Only what was typed last is answered. */
function seeker(wordings: Wordings, show: (answer: SearchAnswer) => void) {
  let asking = new CancellationTokenSource();
  const end = () => {
    asking.cancel();
    asking.dispose();
  };
  return {
    end,
    seek: (query: string) => {
      end();
      asking = new CancellationTokenSource();
      const { token } = asking;
      wordings.search({ query }, token).then(
        (answer) => {
          if (!token.isCancellationRequested) show(answer);
        },
        (fault: unknown) => {
          if (!token.isCancellationRequested) show({ found: [], refused: String(fault) });
        },
      );
    },
  };
}
