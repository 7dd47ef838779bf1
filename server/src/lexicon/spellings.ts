/** British spelling with -ize, as the United Nations has it: words that are certainly spelled otherwise, and the right spelling. */

/** "recognise", "organisation": spelled with -ize in every form. */
const izing = `
anonym apolog author capital categor central character civil colon commercial conceptual contextual criminal crystall custom
decentral decolon decriminal demilitar democrat demobil deradical destabil digit digital emphas equal familiar fertil final formal
general global harmon human immun incentiv individual industrial institutional internal international jeopard legal liberal
local marginal material maxim mechan memorial militar minim mobil modern monopol national neutral normal operational
optim organ penal personal polar popular prior priorit privat public radical random rational real recogn regular reorgan
revital revolution scrutin sensit social special stabil standard stigmat subsid summar symbol sympath synchron systemat
theor traumat urban util victim visual weapon
`;

/** "analyze": spelled with -yse. */
const ysing = 'analy cataly paraly';

/** "labor", "neighboring": spelled with -our. */
const ouring = 'behavi col endeav fav harb hon lab neighb rig rum vig';

/** Words that follow no pattern worth a rule, with the right spelling of each. */
const single = `
center:centre centers:centres centered:centred theater:theatre theaters:theatres
defense:defence defenses:defences offense:offence offenses:offences program:programme programs:programmes
fulfill:fulfil fulfills:fulfils fulfillment:fulfilment enrollment:enrolment installment:instalment installments:instalments
skillful:skilful traveled:travelled traveling:travelling traveler:traveller travelers:travellers
counseling:counselling labeled:labelled labeling:labelling canceled:cancelled canceling:cancelling
modeling:modelling signaled:signalled signaling:signalling
`;

const verbEndings = 'e es ed er ers ing able ation ations ational'.split(' ');
const analysisEndings = 'e es ed er ers ing'.split(' ');
const nounEndings = ',s,ed,ing,er,ers,able,ably,al,ful,hood,hoods,ite,ly'.split(',');

/** Every such word in small letters, to its right spelling. */
const right: ReadonlyMap<string, string> = new Map([
  ...family(izing, verbEndings, ['is', 'iz']),
  ...family(ysing, analysisEndings, ['z', 's']),
  ...family(ouring, nounEndings, ['or', 'our']),
  ...wordsIn(single).map((pair): [string, string] => {
    const [wrong = '', correct = ''] = pair.split(':');
    return [wrong, correct];
  }),
]);

function family(
  stems: string,
  endings: readonly string[],
  [wrong, correct]: readonly [string, string],
): readonly [string, string][] {
  return wordsIn(stems).flatMap((stem) =>
    endings.map((ending): [string, string] => [
      `${stem}${wrong}${ending}`,
      `${stem}${correct}${ending}`,
    ]),
  );
}

function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** `un` of "unrecognised" */
const prefix = /^(?:un|over|mis|dis|bio|cyber)/;

/** "recognizes" of "recognises"; absent for whatever is right, or not known to be wrong. */
export function rightSpelling(word: string): string | undefined {
  const known = right.get(word);
  if (known !== undefined) return known;
  const before = prefix.exec(word)?.[0];
  const rest = before === undefined ? undefined : right.get(word.slice(before.length));
  return rest === undefined ? undefined : `${before}${rest}`;
}

/** What every such word has in it, few others, and no more letters than it takes: `ise` of "recognised", `bor` of "labor". */
export const misspelledPiece =
  /is(?:e|ing|a[bt])|yz[ei]|[bgilmnv]or|center|heater|fense|ogram(?!m)|fill|ll(?:fu|me)|[bcdnsv][ae]l[ei]/g;
