/** Drafts of any length that have everything in them a feature may look at. Imports nothing, for `tools/bench.mjs` reads it too. */

/** Numbers of paragraphs have three figures at the most, so a long draft has several parts, as some resolutions do. */
const paragraphsInPart = 900;

/**
 * As many numbered paragraphs as wanted or a few more, subparagraphs counted, and a third as many preambular ones; with
 * headings, footnotes, acronyms, symbols of documents, references and citations.
 */
export function longDraft(paragraphs: number): string {
  const parts = Math.ceil(paragraphs / paragraphsInPart);
  const blocks = ['# A title'];
  for (let part = 0; part < parts; part += 1) {
    const left = paragraphs - part * paragraphsInPart;
    if (parts > 1) blocks.push(`## ${String.fromCharCode(65 + part)}`);
    blocks.push('*The General Assembly*,', ...partOf(Math.min(left, paragraphsInPart), part));
  }
  const calls = blocks.join('').matchAll(/\[\^(\d+)\]/g);
  const notes = Array.from(
    calls,
    ([, label]) => `[^${label ?? ''}]: See A/65/${label ?? ''}, annex.`,
  );
  return `${[...blocks, ...notes].join('\n\n')}\n`;
}

const paragraphsInRound = 10;
const roundsInSection = 20;

function partOf(paragraphs: number, part: number): readonly string[] {
  const preambular = Array.from({ length: Math.ceil(paragraphs / 3) }, (_, at) =>
    preambularParagraph(at + 1, part),
  );
  const rounds = Math.ceil(paragraphs / paragraphsInRound);
  return [
    ...preambular,
    ...Array.from({ length: rounds }, (_, round) => [
      ...(round % roundsInSection === 0 ? [`## Section ${round / roundsInSection + 1}`] : []),
      ...roundOf(round, rounds),
    ]).flat(),
  ];
}

/** Every so many preambular paragraphs have a footnote. */
const footnoteEvery = 10;

function preambularParagraph(number: number, part: number): string {
  const label = part * Math.ceil(paragraphsInPart / 3 / footnoteEvery) + number / footnoteEvery;
  const call = number % footnoteEvery === 0 ? `[^${label}]` : '';
  switch (number % 3) {
    case 1:
      return `*Recalling* its resolution 65/230 of 21 December 2010,${call}`;
    case 2:
      return `*Recalling also* its resolution 70/174 of 17 December 2015 and the report of the Secretary-General contained in document A/65/460,${call}`;
    default:
      return `*Recalling further* the work done by the United Nations Office on Drugs and Crime (UNODC) in this field,${call}`;
  }
}

const numbersInRound = 6;

/** Six paragraphs, one of them with subparagraphs. */
function roundOf(round: number, rounds: number): readonly string[] {
  const first = round * numbersInRound + 1;
  const end = round + 1 === rounds ? '.' : ';';
  const before = first > 1 ? `, as decided in paragraphs ${first - 2} and ${first - 1} above` : '';
  return [
    `${first}. *Requests* the Secretary-General to report to the General Assembly on the implementation of the present resolution${before};`,
    `${first + 1}. *Decides* that the UNODC shall convene an open-ended expert group in accordance with its resolution 65/230;`,
    `${first + 2}. *Also decides* that the expert group referred to in paragraph ${first + 1} above shall meet every year at the seat of the UNODC;`,
    `${first + 3}. *Invites* Member States to support the work of the expert group, bearing in mind paragraph ${first + 4} below:`,
    '    (a) By nominating experts, taking into account the criteria in document A/65/460, on the basis of:',
    '        (i) Equitable geographical representation;',
    '        (ii) Expertise in the matters that are before the group;',
    '    (b) By giving the group all information that it asks for;',
    `${first + 4}. *Encourages* the UNODC to assist the group in its work, as set out in paragraph ${first + 3} (a) above;`,
    `${first + 5}. *Also encourages* Member States to consider the recommendations that the expert group will make at its meetings${end}`,
  ];
}
