/** The texts of drafts on the disk: read once, and again when they have changed. */
import { refuse, type Refusal } from '../text/refusal.ts';
import { decoded } from '../storage/decoded.ts';
import type { DraftText, DraftTexts } from './draftTexts.ts';
import type { DraftFile } from './folders.ts';
import type { DraftFiles } from './host.ts';
import { sameAddress } from './sameAddress.ts';

export interface DiskDrafts {
  readonly isRead: (draft: DraftFile) => boolean;
  /** As it is now; nothing where it is gone or cannot be read. Versions are below zero, where those of editors never are. */
  readonly textOf: (draft: DraftFile) => Promise<DraftText | undefined>;
  /** Forgets all others. */
  readonly keepOnly: (drafts: readonly DraftFile[]) => void;
  /** What is there and could not be read. */
  readonly unread: () => readonly UnreadDraft[];
}

export interface UnreadDraft extends Refusal {
  readonly uri: string;
}

interface Sources {
  readonly files: DraftFiles | undefined;
  readonly texts: DraftTexts;
  /** Called when a draft is gone or not what it was. */
  readonly forget: (uri: string) => void;
}

/** So many code units are held at a time: what is known of a draft takes ten times the room of its text. */
const mostHeld = 40_000_000;

export function diskDrafts({ files, texts, forget }: Sources): DiskDrafts {
  const { all, of, put, drop, held } = keptDrafts(forget);
  let count = 0;

  async function textOf(draft: DraftFile): Promise<DraftText | undefined> {
    const state = await files?.stateOf(draft.uri);
    if (of(draft)?.state !== state) drop(draft);
    if (files === undefined || state === undefined) return undefined;
    const { read } = of(draft) ?? put(await readAnew(files, draft, state));
    return 'refused' in read ? undefined : read;
  }

  async function readAnew(from: DraftFiles, { uri, folder }: DraftFile, state: string) {
    const bytes = await from.read(uri, folder);
    const draft = 'refused' in bytes ? bytes : decoded(bytes);
    return { uri, state, read: 'refused' in draft ? draft : textFrom(uri, draft.text) };
  }

  function textFrom(uri: string, text: string): DraftText | Refusal {
    if (held() + text.length > mostHeld) return refuse('is one more than can be held at once');
    return texts.create(uri, 'resolution', (count -= 1), text);
  }

  return {
    isRead: (draft) => of(draft) !== undefined,
    textOf,
    keepOnly: (drafts) => {
      const there = new Set(drafts.map(({ uri }) => sameAddress(uri)));
      for (const one of all()) if (!there.has(sameAddress(one.uri))) drop(one);
    },
    unread: () =>
      all().flatMap(({ uri, read }) => ('refused' in read ? [{ uri, refused: read.refused }] : [])),
  };
}

interface Kept {
  readonly uri: string;
  readonly state: string;
  readonly read: DraftText | Refusal;
}

type Named = Pick<Kept, 'uri'>;

/** What has been read, by address, and how much of it there is. */
function keptDrafts(forget: (uri: string) => void) {
  const kept = new Map<string, Kept>();
  let held = 0;

  function put(one: Kept): Kept {
    drop(one);
    kept.set(sameAddress(one.uri), one);
    held += lengthOf(one);
    return one;
  }

  function drop({ uri }: Named): void {
    const name = sameAddress(uri);
    const known = kept.get(name);
    if (known === undefined) return;
    kept.delete(name);
    held -= lengthOf(known);
    forget(known.uri);
  }

  const of = ({ uri }: Named) => kept.get(sameAddress(uri));
  return { all: () => [...kept.values()], of, put, drop, held: () => held };
}

function lengthOf({ read }: Kept): number {
  return 'refused' in read ? 0 : read.getText().length;
}
