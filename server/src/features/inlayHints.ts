/** Ghost text behind numbers: how the paragraph opens that is referred to, what the cited resolution is called. */
import type { Library } from '../corpus/known.ts';
import type { Citation } from '../model/citation.ts';
import type { Mention } from '../model/reference.ts';
import type { Resolution } from '../model/resolution.ts';
import { shortened } from '../text/shortened.ts';
import { overlaps, type Span } from '../text/span.ts';
import { unreachable } from '../text/unreachable.ts';
import { annexedText } from './writing/annexedText.ts';
import { escaped } from './writing/escaped.ts';
import { paragraphText } from './writing/paragraphText.ts';
import { passageText } from './writing/passageText.ts';

export interface InlayHint {
  /** The offset it stands behind. */
  readonly at: number;
  /** Plain and short. */
  readonly text: string;
  /** The whole, as Markdown in which words of draft and corpus are escaped. */
  readonly markdown: string;
}

export interface HintsOptions {
  readonly show: 'off' | 'references' | 'citations' | 'all';
}

/** Those in a range of the draft, in order. A reference that leads nowhere and a text nobody has the title of have none. */
export function inlayHints(
  resolution: Resolution,
  library: Library,
  range: Span,
  { show }: HintsOptions,
): readonly InlayHint[] {
  const references = show === 'references' || show === 'all' ? resolution.references : [];
  const citations = show === 'citations' || show === 'all' ? resolution.citations : [];
  return [
    ...references
      .filter(({ span }) => overlaps(span, range))
      .flatMap(({ mentions }) => mentions.flatMap((mention) => mentionHint(resolution, mention))),
    ...citations
      .filter(({ whole }) => overlaps(whole, range))
      .flatMap((citation) => citationHint(citation, library)),
  ].toSorted((a, b) => a.at - b.at);
}

const length = 36;

function mentionHint(
  resolution: Resolution,
  { span, path, target }: Mention,
): readonly InlayHint[] {
  switch (target.kind) {
    case 'missing':
      return [];
    case 'paragraph': {
      const { paragraph } = target;
      return hint(span.end, paragraph.body.prose.text, passageText(path, paragraph));
    }
    case 'preambular': {
      const { paragraph } = target;
      return hint(span.end, paragraph.body.prose.text, paragraphText(paragraph));
    }
    case 'heading': {
      const { text } = target.heading;
      return hint(span.end, text, escaped(text));
    }
    case 'annexed': {
      const { text } = target.label.passage.body.prose;
      return hint(span.end, text, annexedText(resolution, target.label));
    }
    case 'annex': {
      const { title = '' } = target.annex;
      return hint(span.end, title, escaped(title));
    }
    default:
      return unreachable(target);
  }
}

function citationHint({ organ, number, whole }: Citation, library: Library): readonly InlayHint[] {
  const title = organ && library.of(organ.name, number)?.title;
  return title === undefined ? [] : hint(whole.end, title, `**${escaped(title)}**`);
}

function hint(at: number, words: string, markdown: string): readonly InlayHint[] {
  const text = shortened(words.trim(), length);
  return text === '' ? [] : [{ at, text, markdown }];
}
