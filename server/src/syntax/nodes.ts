/** The tree of a draft: one interface a construct; `Block` is the union of what may stand on its own. */
import type { Opening } from '../lexicon/opening.ts';
import type { Organ } from '../lexicon/organs.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Metadata } from './metadata.ts';

/** A whole draft. Blocks are ordered, do not overlap and cover every character that is not blank. */
export interface Tree {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** All comments in order, those within paragraphs too. */
  readonly comments: readonly Comment[];
}

export type Block =
  | FrontMatter
  | Masthead
  | Title
  | OrganLine
  | Heading
  | Preambular
  | Operative
  | Annex
  | AdoptionRecord
  | Note
  | Passage
  | Divider
  | Comment
  | Unparsed;

/** What is written in a block, marks taken off, and what the marks said. */
export interface Body {
  readonly span: Span;
  readonly prose: Prose;
  readonly emphases: readonly Emphasis[];
  readonly calls: readonly Call[];
}

/** Italic, bold or underlined words. `span` holds the marks, `inner` the words. */
export interface Emphasis {
  readonly span: Span;
  readonly inner: Span;
  readonly style: 'italic' | 'bold' | 'underline' | 'struck' | 'inserted';
}

/** How a footnote call or note is written; `[^1]` is the canonical one. */
export type FootnoteForm =
  | 'markdown' // [^1]
  | 'superscript' // ¹
  | 'sup' // <sup>1</sup>
  | 'debris' // <sup>&</sup>lt;sup>1</sup>
  | 'caret' // ^1
  | 'glued' // World,78
  | 'slash' // 1/ …
  | 'bracketed' // [1]
  | 'bare' // 1 See …, below a line of underscores
  | 'asterisk'; // * On behalf of …, the sponsors' note

/** A footnote call in the text. */
export interface Call {
  readonly span: Span;
  readonly label: string;
  readonly form: FootnoteForm;
}

/** YAML between two `---` lines at the top. */
export interface FrontMatter {
  readonly kind: 'frontMatter';
  readonly span: Span;
  readonly metadata: Metadata;
}

/** What stands above the title: symbol, distribution, session, agenda item, sponsors. Kept, not checked. */
export interface Masthead {
  readonly kind: 'masthead';
  readonly span: Span;
  readonly body: Body;
}

export interface Title {
  readonly kind: 'title';
  readonly span: Span;
  readonly body: Body;
  /** `78/102` of `# 78/102. Title`. */
  readonly number?: string;
  /** The title in plain words. */
  readonly text: string;
}

/** `*The General Assembly*,` */
export interface OrganLine {
  readonly kind: 'organLine';
  readonly span: Span;
  readonly body: Body;
  /** The name without article and comma, as written: "General Assembly". */
  readonly name: string;
  readonly nameSpan: Span;
  readonly organ: Organ | undefined;
  /** The comma after the name, where there is one. */
  readonly comma?: Span;
  /** `;`, `:` or `.` in the place of a comma. */
  readonly otherMark?: Span;
}

/** `## I. Heading`, a bold line, a bare numeral or letter. */
export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly body: Body;
  readonly text: string;
  /** What numbers it: "I" of `## I. Heading`, "A" of a part. */
  readonly numeral?: string;
  /** `part` where its own organ line follows. */
  readonly role: 'section' | 'part';
}

/** What interrupts a paragraph without belonging to it: notes, page breaks, comments, the caption of a point in its list. */
export type Interruption = Note | Divider | Comment | Unparsed | Heading;

/** What preambular and operative paragraphs share. */
interface MainParagraph {
  readonly span: Span;
  readonly body: Body;
  readonly opening: Opening | undefined;
  readonly subparagraphs: readonly Subparagraph[];
  readonly interruptions: readonly Interruption[];
}

export interface Preambular extends MainParagraph {
  readonly kind: 'preambular';
  /** A number or letter where none belongs. */
  readonly marker?: Marker;
}

export interface Operative extends MainParagraph {
  readonly kind: 'operative';
  /** Absent where the paragraph is not numbered. */
  readonly marker?: Marker;
}

export interface Subparagraph {
  readonly kind: 'subparagraph';
  readonly span: Span;
  readonly body: Body;
  readonly marker: Marker;
  /** 1 for (a), 2 for (i), 3 for a., 4 for i. */
  readonly level: number;
  readonly subparagraphs: readonly Subparagraph[];
  readonly interruptions: readonly Interruption[];
}

export type NumberedParagraph = Operative | Subparagraph;
export type Paragraph = Preambular | Operative | Subparagraph;

/** `12.`, `5 bis.`, `(a)`, `- 1.`: what a paragraph is called. */
export interface Marker {
  /** All of it, with brackets, full stop, list dash; without the blank after it. */
  readonly span: Span;
  /** The number or letter alone, with its bis: "5 bis", "a". */
  readonly label: string;
  readonly labelSpan: Span;
  /** Operative paragraphs are counted with `arabic` numbers even where Model UN writes them `II.` */
  readonly series: 'arabic' | 'letter' | 'roman' | 'bullet';
  /** 5 of "5 bis", 3 of "(c)", 4 of "(iv)"; 0 for a bullet. */
  readonly value: number;
  /** 1 of "5 bis", 2 of "5 ter"; 0 without. */
  readonly latin: number;
  /** 1 of "5 alt", 2 of "5 alt 2"; 0 without. */
  readonly alternative: number;
  /** `bare`, `glued` and `signed` have no full stop: `2 Invites`, `2Invites`, `2 - Invites`. */
  readonly form: 'dot' | 'paren' | 'parens' | 'bare' | 'glued' | 'signed' | 'bullet';
  /** Quoted or bracketed markers keep what stands before them: `“1.`, `[5 bis.` */
  readonly lead: string;
  /** An emphasis that opens inside: the star of `8*. Takes note* of`, the tildes of `~~5. Requests~~`. */
  readonly emphasis?: Span;
}

/** An annex and what is in it; nothing in it is operative unless it has its own organ line. */
export interface Annex {
  readonly kind: 'annex';
  readonly span: Span;
  /** Its heading line. */
  readonly body: Body;
  /** "II" of `# Annex II`. */
  readonly numeral?: string;
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** `82nd plenary meeting` / `29 November 1979`, or a vote note. */
interface AdoptionRecord {
  readonly kind: 'adoptionRecord';
  readonly span: Span;
  readonly body: Body;
}

/** The text of a footnote. */
export interface Note {
  readonly kind: 'note';
  readonly span: Span;
  readonly label: string;
  /** `[^1]:`, `¹`, `1/` */
  readonly mark: Span;
  readonly form: FootnoteForm;
  readonly body: Body;
}

/** Text of an annex, a table, flush text: prose that is neither preambular nor operative. */
export interface Passage {
  readonly kind: 'passage';
  readonly span: Span;
  readonly body: Body;
  readonly marker?: Marker;
}

/** `---`, `* * *`, a form feed: a line that only divides. */
interface Divider {
  readonly kind: 'divider';
  readonly span: Span;
}

/** `<!-- … -->` */
export interface Comment {
  readonly kind: 'comment';
  readonly span: Span;
  /** What is between the marks, trimmed. */
  readonly text: string;
}

/** What fits nowhere. */
export interface Unparsed {
  readonly kind: 'unparsed';
  readonly span: Span;
  readonly body: Body;
}
