/** The organ named just behind a number: "of the General Assembly", "of the Assembly of the African Union". */
import { bodyNamed } from './bodyNamed.ts';
import type { NamedOrgan } from './citingOrgan.ts';
import { organNames, organNouns } from './organNames.ts';

export type OrganBehind = NamedOrgan & {
  /** Behind the name. */
  readonly end: number;
  /** `of`: nothing but this word between the number and the name; `by`: "adopted by", or a comma. */
  readonly link: 'of' | 'by';
};

/** ` of the `, `, adopted by the `, `, paragraph 3, of the `, ` of the seventh ordinary session of the ` behind a number */
const linkBehind =
  /(?:, (?:paragraphs?|paras?\.|sections?|sect\.) [\dIVX]{1,5},|(?<comma>,))? (?<word>of|adopted by|by) (?:the (?:[a-z-]+ ){1,5}session of )?(?:the )?(?=[A-Z])/y;

/** The longest name of a known organ. */
const reach = 180;

interface Link {
  /** Where the name begins. */
  readonly start: number;
  readonly comma: 'comma' | 'none';
  readonly word: string;
}

/**
 * A known organ, a short name such as "the Council", or a stranger: the name of a body that is not in the table, such as "the General
 * Assembly of the Organization of American States". Absent where what follows names no body that adopts anything: "of the Mission".
 */
export function organBehind(text: string, at: number): OrganBehind | undefined {
  linkBehind.lastIndex = at;
  const { comma, word = '' } = linkBehind.exec(text)?.groups ?? {};
  if (word === '') return undefined;
  const start = linkBehind.lastIndex;
  const link = { start, comma: comma === undefined ? 'none' : 'comma', word } as const;
  return knownAt(text, link) ?? nounAt(text, link) ?? strangerAt(text, link);
}

function knownAt(text: string, link: Link): OrganBehind | undefined {
  const { start } = link;
  const ahead = text.slice(start, start + reach);
  const lower = ahead.toLowerCase();
  const name = organNames.find(
    ({ words, capitals }) =>
      (words.includes(' ') ? lower.startsWith(words) : ahead.startsWith(capitals)) &&
      !/[\w’']/.test(ahead.charAt(words.length)),
  );
  if (name === undefined) return undefined;
  const end = start + name.words.length;
  if (isAnothers(text, end)) return stranger(text, link);
  return { kind: 'organ', start, organ: name.organ, end, link: linkOf(link) };
}

function nounAt(text: string, link: Link): OrganBehind | undefined {
  const { start } = link;
  const noun = organNouns.find(
    (one) => text.startsWith(one, start) && !/[\w’']/.test(text.charAt(start + one.length)),
  );
  if (noun === undefined) return undefined;
  const end = start + noun.length;
  if (isAnothers(text, end)) return stranger(text, link);
  return { kind: 'noun', start, noun, end, link: linkOf(link) };
}

/** ` of the African Union` behind "Assembly"; a name that goes on so is another's, but for those of the United Nations themselves. */
const goesOn =
  / (?:of|for) (?:the )?(?!United Nations\b|UN|World Health\b|General Assembly\b|Economic and Social Council\b)[A-Z]/y;

function isAnothers(text: string, end: number): boolean {
  goesOn.lastIndex = end;
  return goesOn.test(text);
}

/** `Executive Committee`, `Food and Agriculture Organization` */
const head = /[A-Z][\w-]*(?: (?:and )?[A-Z][\w-]*){0,8}/y;

/** `OAU,`, `OIC on …`; the United Nations are no stranger. */
const acronym = /(?!UN\b)[A-Z]{2,7}(?=$|[,;.)]| (?:on|and|entitled)\b)/y;

/** What follows a comma belongs to other words as a rule: "the adoption, by its resolution 58/4, of the Convention". */
function strangerAt(text: string, link: Link): OrganBehind | undefined {
  if (link.comma === 'comma' && link.word === 'of') return undefined;
  return isNamed(text, link) ? stranger(text, link) : undefined;
}

function isNamed(text: string, { start, word }: Link): boolean {
  acronym.lastIndex = start;
  if (word !== 'by' && acronym.test(text)) return true;
  head.lastIndex = start;
  const name = head.exec(text)?.[0] ?? '';
  if (/^[’']s/.test(text.slice(start + name.length, start + name.length + 2))) return false;
  // "The implementation of resolution 1540 (2004) by the European Union" says who implements it.
  const body = bodyNamed(name);
  return body === 'adopting' || (body !== undefined && word !== 'by');
}

/** `Conference of the Food and Agriculture Organization of the United Nations` */
const wholeName = /[A-Z][\w-]*(?: (?:(?:and|on|of|the|for|to|against) ){0,3}[A-Z][\w-]*){0,12}/y;

function stranger(text: string, link: Link): OrganBehind {
  const { start } = link;
  wholeName.lastIndex = start;
  wholeName.test(text);
  return { kind: 'stranger', start, end: wholeName.lastIndex, link: linkOf(link) };
}

function linkOf({ comma, word }: Link): OrganBehind['link'] {
  return comma === 'none' && word === 'of' ? 'of' : 'by';
}
