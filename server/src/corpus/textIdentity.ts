/** What a text of a corpus is. */

/** What a text is, as far as its masthead, title, name of file or front matter tell. */
export interface TextIdentity {
  /** In full: "General Assembly". */
  readonly organ?: string;
  readonly kind: 'resolution' | 'decision';
  /** Normal form: "78/69", "1325 (2000)"; absent for a draft that has none yet. */
  readonly number?: string;
  /** "A/RES/78/69", "A/C.3/80/L.45". */
  readonly symbol?: string;
  readonly title?: string;
  /** Of adoption, ISO. */
  readonly date?: string;
  /** Where the text itself gives its date: "masthead", "title", "front matter", "record of adoption". */
  readonly datedIn?: string;
  /** What its front matter has for a date and nobody can read. */
  readonly unreadDate?: string;
  /** "78", "S-10", "2015": the session or the year its number or symbol tells. */
  readonly session?: string;
  /** "75 (a)" */
  readonly agendaItem?: string;
  /** What the item is called: "Oceans and the law of the sea". */
  readonly agendaName?: string;
  readonly status: 'adopted' | 'draft';
  /** Which draft it is: "Revised draft resolution of 23 May 2017". */
  readonly note?: string;
}
