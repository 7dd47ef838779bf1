/** Two or three sentences on what a resolution does, drawn from its own operative paragraphs. */
import { capitalized } from '../text/capitalized.ts';
import { finiteOf } from '../lexicon/inflection.ts';
import { organNamed } from '../lexicon/organs.ts';
import type { Operative } from '../syntax/nodes.ts';
import { shortClause } from './shortClause.ts';

const sentences = 3;

/** "The Commission requests the Office to …. It decides that …. It invites …." Empty where there is nothing to say. */
export function summaryOf(operative: readonly Operative[], organName: string): string {
  const acts = operative.flatMap((paragraph, place) => actIn(paragraph, place) ?? []);
  const chosen = mostTelling(acts).toSorted((a, b) => a.place - b.place);
  const organ = organNamed(organName)?.shortName ?? `the ${organName}`;
  const openings = chosen.map(({ opening }) => opening);
  return chosen
    .map((act, place) => {
      const { opening } = act;
      const clause = clauseOf(act);
      const subject = place === 0 ? capitalized(organ) : 'It';
      const again = openings.indexOf(opening) < place ? ' also' : '';
      return `${subject}${again} ${clause}${clause.endsWith('…') ? '' : '.'}`;
    })
    .join(' ');
}

interface Act {
  readonly place: number;
  /** Two acts with the same opening tell less than two with different ones. */
  readonly opening: string;
  readonly weight: number;
  readonly paragraph: Operative;
  /** Where the opening ends in the prose of the paragraph. */
  readonly openingEnd: number;
}

function actIn(paragraph: Operative, place: number): Act | undefined {
  const { opening, body } = paragraph;
  if (opening === undefined || opening.form === 'unknown') return undefined;
  const phrase = opening.form === 'finite' ? opening.phrase : finiteOf(opening.phrase);
  if (phrase === undefined) return undefined;
  const weight = weightOf(phrase, body.prose.text);
  return { place, opening: phrase, weight, paragraph, openingEnd: opening.end };
}

/** "requests the Secretary-General to translate the study" */
function clauseOf({ paragraph, opening, openingEnd }: Act): string {
  const text = withFirstSubparagraph(paragraph);
  return shortClause(`${lowerFirst(opening)}${text.slice(openingEnd)}`);
}

/** `Decides:` and `(a) To convene an expert group;` → "Decides to convene an expert group;" */
function withFirstSubparagraph({ body, subparagraphs }: Operative): string {
  const chapeau = body.prose.text.trimEnd();
  const [first] = subparagraphs;
  return first === undefined || first.marker.series === 'bullet' || !chapeau.endsWith(':')
    ? chapeau
    : `${chapeau.slice(0, -1)} ${lowerFirst(first.body.prose.text)}`;
}

/** How much an opening decides: the later in the list, the less. */
const strengths: readonly RegExp[] = [
  /^(?:Decides|Adopts|Establishes|Approves|Authorizes|Demands|Proclaims|Declares|Endorses)/,
  /^(?:Requests|Urges|Calls|Condemns|Requires|Directs|Invites|Encourages|Recommends|Strongly|Urgently|Appeals)/,
  /^(?:Reaffirms|Recognizes|Stresses|Emphasizes|Welcomes|Underlines|Affirms|Supports|Expresses)/,
];

/** Paragraphs that nearly every resolution has. */
const usual =
  /extrabudgetary|voluntary contributions|existing resources|remain (?:actively )?seized|\breports? to the|submit a report|provisional agenda/;

function weightOf(phrase: string, text: string): number {
  const strength = strengths.findIndex((openings) => openings.test(phrase));
  const force = strength < 0 ? 0 : strengths.length - strength;
  return force - (usual.test(text) ? strengths.length : 0);
}

/** The weightiest acts; of two that weigh the same, the one with a new opening, then the earlier one. */
function mostTelling(acts: readonly Act[]): readonly Act[] {
  const chosen: Act[] = [];
  while (chosen.length < Math.min(sentences, acts.length)) {
    const next = worthiestOf(acts, chosen);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/** Of those not chosen yet; the first of several that are worth the same. */
function worthiestOf(acts: readonly Act[], chosen: readonly Act[]): Act | undefined {
  let found: Act | undefined;
  let most = -Infinity;
  for (const act of acts) {
    const own = worth(act, chosen);
    if (own <= most || chosen.includes(act)) continue;
    [found, most] = [act, own];
  }
  return found;
}

const repetition = 0.5;

function worth({ weight, opening }: Act, chosen: readonly Act[]): number {
  return weight - repetition * chosen.filter((other) => other.opening === opening).length;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
