/** The snippets that ship, by the place in a draft their file is for. */
import drafts from '../../snippets/drafts.json' with { type: 'json' };
import operative from '../../snippets/operative.json' with { type: 'json' };
import parts from '../../snippets/parts.json' with { type: 'json' };
import preambular from '../../snippets/preambular.json' with { type: 'json' };
import { expandSnippet } from './expandSnippet.ts';

type SnippetPlace = 'draft' | 'preambular' | 'operative' | 'part';

export interface Snippet {
  /** `Determining a threat to the peace [Security Council]`: the organ in brackets is the only one it is for. */
  readonly name: string;
  readonly place: SnippetPlace;
  readonly prefixes: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  /** What stays in the draft when it is typed on a line of its own and no stop is touched. */
  readonly text: string;
}

/** Every snippet, in the order of the files. */
export const snippets: readonly Snippet[] = [
  ...read('draft', drafts),
  ...read('preambular', preambular),
  ...read('operative', operative),
  ...read('part', parts),
];

interface Entry {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

function read(place: SnippetPlace, file: Readonly<Record<string, Entry>>): readonly Snippet[] {
  return Object.entries(file).map(([name, { prefix, body, description }]) => ({
    name,
    place,
    prefixes: prefix,
    description,
    body,
    text: expandSnippet(body, prefix[0] ?? ''),
  }));
}
