/** The clause behind a citation that tells what the resolution did or is about. */
import { span, type Span } from '../text/span.ts';

export interface SaidClause {
  readonly kind: 'did' | 'subject' | 'title';
  /** Positions in the prose. */
  readonly at: Span;
}

/** `, entitled “`, ` “` */
const title = /,? (?<clause>(?:entitled )?[“"])/y;

/** `, in which`, `, in which, inter alia`, `, by paragraph 3 of which`, `, whereby`, `, which` */
const did =
  /,? (?<clause>(?:(?:in|by|under|through|with) (?:(?:paragraphs?|section) [\dIVX]+(?: (?:and|to) [\dIVX]+)?,? of )?(?:its )?which|by means of which|whereby|wherein|where|which),? )/y;

/** ` on the promotion of`, `, concerning` */
const subject =
  /,? (?<clause>(?:on|regarding|concerning|relating to|related to|about|dealing with) )(?!\d{1,2} [A-Z]|(?:an?|the) (?:\w+ )?(?:basis|occasion)|behalf|this|that|those|these|it\b|which)/y;

/** `, it decided`, `, the Assembly requested` */
const told =
  /, (?<clause>(?:it|the (?:[A-Z][a-z]+ ){0,2}(?:Assembly|Council|Commission)) )(?:also |further )?[a-z]+(?:ed|ok|ve) /y;

/** Before `its resolution`. */
const within = /\b(?:in|by) $/i;

/** The deed in "that, in its resolution 73/187, it decided …"; `lead` is where the citation begins, `at` where it ends. */
export function toldAt(
  text: string,
  lead: number,
  at: number,
  limit: number,
): SaidClause | undefined {
  if (!within.test(text.slice(Math.max(0, lead - 4), lead))) return undefined;
  told.lastIndex = at;
  const clause = told.exec(text)?.groups?.['clause'];
  if (clause === undefined || told.lastIndex > limit) return undefined;
  const start = at + ', '.length;
  return { kind: 'did', at: span(start, endOf('did', text, start + clause.length, limit)) };
}

/** The clause that begins exactly there, up to `limit` at most. */
export function saidAt(text: string, at: number, limit: number): SaidClause | undefined {
  const begins = { title, did, subject };
  for (const kind of ['title', 'did', 'subject'] as const) {
    const form = begins[kind];
    form.lastIndex = at;
    const clause = form.exec(text)?.groups?.['clause'];
    if (clause === undefined || form.lastIndex > limit) continue;
    const start = form.lastIndex - clause.length;
    const end = endOf(kind, text, form.lastIndex, limit);
    return end > form.lastIndex ? { kind, at: span(start, end) } : undefined;
  }
  return undefined;
}

/** Where words about what it is begin, exactly there: "on …", "entitled …". */
export function subjectAt(text: string, at: number): number | undefined {
  for (const form of [title, subject]) {
    form.lastIndex = at;
    if (form.test(text)) return form.lastIndex;
  }
  return undefined;
}

function endOf(kind: SaidClause['kind'], text: string, from: number, limit: number): number {
  if (kind === 'title') return endOfTitle(text, from, limit);
  const clause = text.slice(from, limit);
  const sentence = sentenceEnd.exec(clause)?.index ?? clause.length;
  const turn = (kind === 'did' ? afterDeed : afterSubject).exec(clause.slice(0, sentence))?.index;
  return from + trimmed(clause.slice(0, turn ?? sentence)).length;
}

function endOfTitle(text: string, from: number, limit: number): number {
  const close = text.charAt(from - 1) === '“' ? '”' : '"';
  const end = text.indexOf(close, from);
  return end === -1 || end >= limit ? from : end + 1;
}

/** `; and`, `. The` */
const sentenceEnd = /; |\. (?=[A-Z“(])/;

/** `, and emphasizing`, `, and requests`: the paragraph goes on to something else */
const afterDeed =
  /,? (?:and|as well as) (?:(?:also|further|in this regard|in that regard|therefore),? )*(?:[a-z]+ing (?:also |further |in this regard )?(?:that|its|the|also|with|General|Security|Economic)\b|(?:requests|invites|calls upon|urges|encourages|decides|welcomes|stresses|emphasizes|reiterates|notes|takes note|reaffirms|expresses)\b)|, (?:requests|invites|urges|encourages|decides|stresses|emphasizes|reaffirms) /;

/** The same, and `, in which`, `, including`, `, and to`, ` and its resolution` */
const afterSubject =
  /,? (?:and|as well as) (?:(?:also|further|in this regard|in that regard|therefore),? )*(?:[a-z]+ing (?:also |further |in this regard )?(?:that|its|the|also|with|General|Security|Economic)\b|(?:requests|invites|calls upon|urges|encourages|decides|welcomes|stresses|emphasizes|reiterates|notes|takes note|reaffirms|expresses|its|to|by|in)\b)|, (?:in|by|to|with|which|where|whereby|requests|invites|urges|encourages|decides|stresses|emphasizes|reaffirms|inter alia) /;

function trimmed(clause: string): string {
  return clause.replace(/[\s,;.:]{1,5}$/, '');
}
