/** Mistakes in the words a paragraph opens with. */
import type { Resolution } from '../../../server/src/model/resolution.ts';
import type { Paragraph } from '../../../server/src/syntax/nodes.ts';
import type { Operator, Planting } from '../operator.ts';
import { openingWords, operativePairs, preambulars, replaced } from '../places.ts';

/** Each verb as it stands in the operative part, as a base form and as a participle. */
const verbs = [
  ['Acknowledges', 'Acknowledge', 'Acknowledging'],
  ['Affirms', 'Affirm', 'Affirming'],
  ['Approves', 'Approve', 'Approving'],
  ['Authorizes', 'Authorize', 'Authorizing'],
  ['Calls', 'Call', 'Calling'],
  ['Commends', 'Commend', 'Commending'],
  ['Condemns', 'Condemn', 'Condemning'],
  ['Decides', 'Decide', 'Deciding'],
  ['Demands', 'Demand', 'Demanding'],
  ['Emphasizes', 'Emphasize', 'Emphasizing'],
  ['Encourages', 'Encourage', 'Encouraging'],
  ['Endorses', 'Endorse', 'Endorsing'],
  ['Expresses', 'Express', 'Expressing'],
  ['Invites', 'Invite', 'Inviting'],
  ['Notes', 'Note', 'Noting'],
  ['Reaffirms', 'Reaffirm', 'Reaffirming'],
  ['Recalls', 'Recall', 'Recalling'],
  ['Recognizes', 'Recognize', 'Recognizing'],
  ['Recommends', 'Recommend', 'Recommending'],
  ['Reiterates', 'Reiterate', 'Reiterating'],
  ['Requests', 'Request', 'Requesting'],
  ['Stresses', 'Stress', 'Stressing'],
  ['Takes', 'Take', 'Taking'],
  ['Underlines', 'Underline', 'Underlining'],
  ['Urges', 'Urge', 'Urging'],
  ['Welcomes', 'Welcome', 'Welcoming'],
] as const;

type Form = 'finite' | 'base' | 'participle';
const formAt = { finite: 0, base: 1, participle: 2 } as const;

export const openingOperators: readonly Operator[] = [
  {
    name: 'a finite verb opens a preambular paragraph',
    rule: 'preambular-opening',
    size: 'sign',
    plantings: (resolution) =>
      reformed(resolution, certainPreambulars(resolution), 'participle', 'finite'),
  },
  {
    name: 'a base form opens a preambular paragraph',
    rule: 'preambular-opening',
    size: 'sign',
    plantings: (resolution) =>
      reformed(resolution, certainPreambulars(resolution), 'participle', 'base'),
  },
  {
    name: 'an operative verb opens a preambular paragraph',
    rule: 'preambular-opening',
    size: 'words',
    plantings: (resolution) => reworded(resolution, certainPreambulars(resolution), 'Requests'),
  },
  {
    name: 'a base form opens an operative paragraph',
    rule: 'operative-opening',
    size: 'sign',
    plantings: (resolution) => reformed(resolution, numbered(resolution), 'finite', 'base'),
  },
  {
    name: 'a participle opens an operative paragraph',
    rule: 'operative-opening',
    size: 'sign',
    plantings: (resolution) => reformed(resolution, numbered(resolution), 'finite', 'participle'),
  },
  {
    name: 'preambular words open an operative paragraph',
    rule: 'operative-opening',
    size: 'words',
    plantings: (resolution) => reworded(resolution, numbered(resolution), 'Bearing in mind'),
  },
  {
    name: 'a preambular adjective opens an operative paragraph',
    rule: 'operative-opening',
    size: 'words',
    plantings: (resolution) => reworded(resolution, numbered(resolution), 'Mindful of'),
  },
  {
    name: 'a base form after "Also"',
    rule: 'operative-opening',
    size: 'sign',
    plantings: (resolution) =>
      numbered(resolution).flatMap((paragraph) =>
        openingWords(resolution, paragraph, /^(?:Also|Further) \w+es?s\b/).flatMap(
          ({ place, words }) => {
            const [adverb = '', verb = ''] = words[0].split(' ');
            const forms = verbs.find(([finite]) => finite.toLowerCase() === verb);
            if (forms === undefined) return [];
            return [{ edits: [replaced(place, `${adverb} ${forms[1].toLowerCase()}`)] }];
          },
        ),
      ),
  },
];

/** Operative paragraphs that others follow. */
function numbered(resolution: Resolution): readonly Paragraph[] {
  return operativePairs(resolution).map(([one]) => one);
}

/** Not the last before an operative paragraph without a number: it may well be another one of these. */
function certainPreambulars(resolution: Resolution): readonly Paragraph[] {
  const own = new Set<Paragraph>(preambulars(resolution));
  return resolution.outline.parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ preambular, operative }) =>
      operative[0]?.marker === undefined ? preambular.slice(0, -1) : preambular,
    )
    .filter((paragraph) => own.has(paragraph));
}

/** The verb a paragraph opens with in another of its forms. */
function reformed(
  resolution: Resolution,
  paragraphs: readonly Paragraph[],
  from: Form,
  to: Form,
): readonly Planting[] {
  return paragraphs.flatMap((paragraph) =>
    openingWords(resolution, paragraph, /^[A-Z][a-z]+\b/).flatMap(({ place, words }) => {
      const forms = verbs.find((each) => each[formAt[from]] === words[0]);
      return forms === undefined ? [] : [{ edits: [replaced(place, forms[formAt[to]])] }];
    }),
  );
}

/** Other words in the place of a single opening word, in a paragraph that goes on without another verb. */
function reworded(
  resolution: Resolution,
  paragraphs: readonly Paragraph[],
  words: string,
): readonly Planting[] {
  return paragraphs
    .filter(
      ({ body, kind }) =>
        kind !== 'subparagraph' && !/,| and [a-z]+s\b/.test(body.prose.text.slice(0, -1)),
    )
    .flatMap((paragraph) => openingWords(resolution, paragraph, singleWord))
    .map(({ place }) => ({ edits: [replaced(place, words)] }));
}

/** `Requests`, `Noting`; not the first word of "Takes note", "Having considered", "Expresses its appreciation" */
const singleWord =
  /^(?!Having)[A-Z][a-z]+(?:s|ing)\b(?! (?:also|further|note|its|with|upon|the need|concern)\b)/;
