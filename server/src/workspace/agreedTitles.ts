/** What lines over paragraphs say of where they were agreed: remembered by their wording, and asked for when nobody waits. */
import { askedParagraphs } from '../features/agreed/askedParagraph.ts';
import { ownText, type OwnText } from '../features/agreed/ownText.ts';
import type { Resolution } from '../model/resolution.ts';
import { agreedAsking, type AskingMeans, type TitledDraft } from './agreedAsking.ts';
import type { Body } from '../syntax/nodes.ts';
import { boundedMemory } from './boundedMemory.ts';

export interface AgreedTitles {
  /** What is known at this moment; the rest is asked for, and the editor told when it is there. */
  readonly of: (uri: string, resolution: Resolution) => readonly TitledParagraph[];
  /** From now on the corpus may be asked. */
  readonly begin: () => void;
  /** After a draft has been closed. */
  readonly forget: (uri: string) => void;
  /** After the corpus has changed. */
  readonly forgetAll: () => void;
}

interface TitledParagraph {
  readonly paragraph: Body;
  readonly title: string;
}

/** More paragraphs of one draft are not asked for; all of them are remembered, so that none is asked for twice. */
const mostParagraphs = 6000;
const mostRemembered = 2 * mostParagraphs;

export function agreedTitles(means: AskingMeans): AgreedTitles {
  const drafts = new Map<string, TitledDraft>();
  const asking = agreedAsking(means, drafts);

  function draftFor(uri: string, resolution: Resolution): TitledDraft {
    const own = ownText(resolution, uri);
    const known = drafts.get(uri);
    if (known !== undefined && isSame(known.own, own)) return known;
    const titles = boundedMemory<string>(mostRemembered);
    const draft: TitledDraft = { uri, own, titles, shown: [], waiting: [] };
    drafts.set(uri, draft);
    return draft;
  }

  function of(uri: string, resolution: Resolution): readonly TitledParagraph[] {
    const draft = draftFor(uri, resolution);
    const paragraphs = askedParagraphs(resolution).slice(0, mostParagraphs);
    const wordings = paragraphs.map(({ prose }) => prose.text);
    draft.waiting = wordings.filter((wording) => !draft.titles.has(wording));
    asking.wake();
    const titles = wordings.map(
      (wording, at) => draft.titles.get(wording) ?? draft.shown[at] ?? '',
    );
    draft.shown = titles;
    return paragraphs.flatMap((paragraph, at) => {
      const title = titles[at] ?? '';
      return title === '' ? [] : [{ paragraph, title }];
    });
  }

  return {
    of,
    begin: asking.begin,
    forget: (uri) => void drafts.delete(uri),
    forgetAll: () => {
      drafts.clear();
    },
  };
}

function isSame(one: OwnText, other: OwnText): boolean {
  return one.number === other.number && one.organ === other.organ;
}
