/** A clause of an operative paragraph shortened where it can be cut without breaking it. */
import { withoutEnd } from '../text/withoutEnd.ts';

const longest = 290;

/** Without asides and without what is added at the end; with an ellipsis only where nothing else helps. */
export function shortClause(clause: string): string {
  const plain = withoutAsides(withoutEnd(clause.replace(unevenBlanks, ' ')));
  if (plain.length <= longest) return plain;
  const cut = lastBoundary(plain);
  return cut === undefined ? atWord(plain) : withoutEnd(plain.slice(0, cut));
}

/** All blanks but single spaces, which are most of them. */
const unevenBlanks = /[^\S ]\s*| \s+/g;

/** `, upon request,`, `, inter alia,` */
const aside =
  /, (?:upon (?:their )?request(?: and based on national needs)?|inter alia|as appropriate|where appropriate|where necessary|in due course|in due time|therefore|in this regard|in that regard|in so doing|based on its work),/g;

/** `, such as this, that and the other, as well as` */
const examples = /, such as .{1,400}?(?=, as well as )/;

function withoutAsides(clause: string): string {
  const request = addressing.test(clause) ? addressed.exec(clause) : null;
  const { who = '', what = '' } = request?.groups ?? {};
  const direct = request !== null && !/ to [a-z]/.test(who);
  const plain = direct ? `${who} ${what}${clause.slice(request[0].length)}` : clause;
  return plain.replace(aside, '').replace(examples, '');
}

const addressing = /^(?:also |further )?(?:requests|invites|urges|encourages|calls upon)\b/;

/** `requests the Office, in cooperation with Member States and others, to strengthen` */
const addressed = /^(?<who>[^,]{1,200}), .{1,260}?, (?<what>to [a-z]+ )/;

/** `, without prejudice to`, ` with a view to`, ` and to report`, `, keeping pace with`, `, and invites` */
const boundary =
  /,? (?:and )?(?:in order to|with a view to|without prejudice to|in accordance with|in line with|so as to|consistent with|as well as) |,? and (?:also |further )?(?:to [a-z]|[a-z]+s (?:the|its|that|all|Member) )|, (?:including|in particular|with|through|at which|in which|for the purposes? of|held in|based on|especially|[a-z]+ing|[a-z]+s (?:the|its|that|all|Member)) /g;

/** `to address`, its object still to come */
const openEnd = / to [a-z]+$/;

/** The last place within the length; never before what is requested. */
function lastBoundary(clause: string): number | undefined {
  const verb = addressing.test(clause) ? clause.search(/ to [a-z]/) : 0;
  const places = [...clause.matchAll(boundary)].map(({ index }) => index);
  return places.findLast(
    (place) => place > verb + 20 && place <= longest && !openEnd.test(clause.slice(0, place)),
  );
}

function atWord(clause: string): string {
  return `${withoutEnd(clause.slice(0, clause.lastIndexOf(' ', longest)))} …`;
}
