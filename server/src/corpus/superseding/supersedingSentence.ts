/**
 * The grammar of superseding: only where a sentence says without condition that a resolution as a whole gives way. Silence is
 * right where in doubt: nearly all that published texts end are measures, mandates and single paragraphs.
 */
import { verbForms } from '../../lexicon/verbs.ts';

/** Stands for a citation, or a list of them. */
export const citationMark = '§';

/**
 * `the present resolution`, `the following resolutions:`, and what may stand anywhere without changing the sense: a day from which it
 * holds is told by the sentence itself.
 */
const phrases = [
  [/[“"][^”"]{0,300}[”"]/g, ''],
  [/\b(?:the present|this) (?:resolution|decision)\b/gi, 'PRESENT'],
  // "all previous resolutions on the matter, including"
  [
    /\b(?:the |its )?(?:previous|earlier|prior|past)(?: relevant| related)? (?:resolutions|decisions)(?: and (?:resolutions|decisions))?(?: on [^§;:.“”]{1,160}?)?,? (?:including|namely|in particular)(?=,? §)/gi,
    'FOLLOWING',
  ],
  [/\b(?:the|its) following(?: (?:resolution|decision)s?\b)?(?: and decisions\b)?/gi, 'FOLLOWING'],
  // The organ of what is cited
  [/§ of the [A-Z][\w’-]*(?: (?:(?:and|on|of|the) ){0,3}[A-Z][\w’-]*){0,8}/g, citationMark],
  [/\bas well as\b/gi, 'and'],
  [/\b(?:as (?:of|from)|effective(?: from)?|with effect from) \d{1,2} [A-Z][a-z]+ \d{4}\b/g, ''],
  [/\b(?:in (?:its|their) entirety|with immediate effect)\b/gi, ''],
  [
    /\b(?:also|further|therefore|thereby|thus|accordingly|consequently|furthermore|both|all)\b/gi,
    '',
  ],
] as const;

/** What a word is to the sentence, in a letter; all others are `x`. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    p: 'PRESENT',
    f: 'FOLLOWING',
    '§': citationMark,
    d: 'decides resolves declares determines agrees confirms',
    a: 'affirms stresses emphasizes underlines underscores notes recognizes specifies',
    v: 'supersedes replaces rescinds revokes repeals annuls abrogates cancels terminates',
    b: 'supersede replace rescind revoke repeal annul abrogate cancel terminate',
    e: 'superseded replaced rescinded revoked repealed annulled abrogated cancelled terminated',
    i: 'is are be stands stand',
    s: 'shall',
    h: 'hereby',
    t: 'that',
    o: 'to',
    y: 'by with',
    '&': 'and',
    // What a resolution is about.
    n: 'on entitled',
    // Conditions and limits.
    l: 'if unless whether until once when upon after before provided except excluding insofar far extent respect respects regard regards relation partly part partially only subject should would will may might could temporarily pending entry basis date day condition conditions occasion expiry request',
    // Pieces of a resolution, and what turns to something else.
    z: 'paragraph paragraphs para paras section sections sect sects chapter chapters annex annexes appendix which whose whereby wherein where who',
  }).flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
);

/** `Decides that the present resolution supersedes §`, `This resolution shall replace the following resolutions: §` */
const presentSupersedes = /^(?:[da]t)?ph?s?h?[vb](?:&[vb])?h?f?(?=§)/;

/** `Rescinds §`, `Decides hereby to revoke and replace §` */
const organSupersedes = /^h?(?:vh?|dh?oh?b(?:&b)?)f?(?=§)/;

/** `Decides that § on the rule of law shall be superseded by the present resolution` */
const isSuperseded =
  /^(?:(?<lead>[da])t)?f?(?<marks>§(?:&?§)*)(?:n[x&]{0,8})?s?(?<how>h?ih?e(?:&e)?h?(?:yp)?)(?!y)/;

/** `Decides that the following resolutions are hereby rescinded: §` */
const followingSuperseded = /^(?:(?<lead>[da])t)?fs?(?<how>h?ih?e(?:&e)?h?(?:yp)?)(?=§)/;

/** `§, § and §` */
const marksHere = /^§(?:&?§)*/;

/** ` and requests`, `, and that`: the sentence goes on to something else */
const turn = /&[wdavt]/;

/** Which citations of a sentence are superseded by it, counted from 0. */
export function supersededAmong(sentence: string): readonly number[] {
  const code = codeOf(sentence);
  const active = presentSupersedes.exec(code) ?? organSupersedes.exec(code);
  if (active !== null) return marksFrom(code, active[0].length);
  const following = followingSuperseded.exec(code);
  if (following !== null)
    return isSaidOutright(following.groups) ? marksFrom(code, following[0].length) : [];
  const passive = isSuperseded.exec(code);
  if (passive === null || !isSaidOutright(passive.groups)) return [];
  return isLimited(code.slice(passive[0].length)) ? [] : counted(passive.groups?.['marks'] ?? '');
}

function codeOf(sentence: string): string {
  let words = sentence;
  for (const [phrase, plain] of phrases) words = words.replace(phrase, plain);
  return (words.match(/[\w’-]+|§/g) ?? []).map(letterOf).join('');
}

function letterOf(word: string): string {
  const plain = word.toLowerCase();
  const finite = verbForms.get(plain)?.finite === plain;
  return letters.get(word) ?? letters.get(plain) ?? (finite ? 'w' : 'x');
}

/** A resolution that merely "is superseded" may be so by another one. */
function isSaidOutright(groups: Readonly<Record<string, string | undefined>> | undefined): boolean {
  const { lead, how = '' } = groups ?? {};
  return lead === 'd' || /[hp]/.test(how);
}

function marksFrom(code: string, at: number): readonly number[] {
  const marks = marksHere.exec(code.slice(at))?.[0] ?? '';
  return isLimited(code.slice(at + marks.length)) ? [] : counted(marks);
}

/** ` on the rule of law`, ` with the present resolution` */
const subject = /^(?:n[x&]{0,8})?(?:yp)?$/;

/** Whether anything but its subject stands behind a resolution: ` debts`, `, paragraph 3`, ` if the Council so decides`, ` for one year` */
function isLimited(behind: string): boolean {
  return !subject.test(behind.slice(0, turn.exec(behind)?.index));
}

/** No citation stands before them. */
function counted(marks: string): readonly number[] {
  return Array.from(marks.replaceAll('&', '').matchAll(/§/g), (_, at) => at);
}
