/** The verbs resolutions open with, in their base form, and the adjectives that stand in their place. */

const verbList = `
accept acknowledge act adhere announce adopt affirm agree aim amend anticipate appeal applaud appoint appreciate appropriate
approve ask assert assure attach authorize be bear believe bring build call caution censure commemorate commend commit
compliment conclude concur condemn confirm congratulate consider contemplate continue convene convey decide declare dedicate
defer demand denounce deplore deprecate designate desire determine direct disapprove discourage dissolve draw echo elect
emphasize empower encourage endorse enjoin entrust envisage establish exhort expect express extend fear follow fulfil
hail have highlight hold honour hope implore impose indicate insist instruct intend introduce invite invoke keep lament launch lend look
maintain make mandate mark note object observe offer order pay pledge point praise prescribe proceed proclaim prohibit promote propose
pursue re-emphasize reemphasize re-establish reaffirm realize reassert recall recognize recommend recommit reconfirm record reconsider refer
regret reiterate reject rely remain remind renew repeat request require reserve resolve respect respond salute seek share
stand stress strive strengthen suggest support suspend take terminate thank transfer transmit trust underline underscore understand
undertake urge value view voice warn welcome wish withdraw
`;

const adjectiveList = `
alarmed anxious appalled appreciative aware cognizant committed concerned confident conscious convinced desirous determined
disappointed dismayed distressed disturbed eager encouraged faithful grateful gratified grieved guided heartened hopeful
horrified indignant inspired mindful motivated outraged perturbed persuaded preoccupied resolved saddened satisfied seized
shocked supportive troubled worried
`;

const verbs: readonly string[] = verbList.trim().split(/\s+/);

/** "concerned", "mindful": they open preambular paragraphs as participles do. */
export const adjectives: ReadonlySet<string> = new Set(adjectiveList.trim().split(/\s+/));

export interface VerbForms {
  readonly base: string;
  /** "requests" */
  readonly finite: string;
  /** "requesting" */
  readonly participle: string;
}

const irregularFinite = new Map([
  ['be', 'is'],
  ['have', 'has'],
]);

/** Verbs that double their last letter: "commit", "committing". */
const doubling = new Set([
  'commit',
  'concur',
  'defer',
  'fulfil',
  'recommit',
  'refer',
  'regret',
  'transfer',
  'transmit',
]);

/** Every form of every verb, spellings in -ise included, to the verb it belongs to. */
export const verbForms: ReadonlyMap<string, VerbForms> = new Map(
  verbs.flatMap(formsOf).flatMap((forms) => [
    [forms.base, forms],
    [forms.finite, forms],
    [forms.participle, forms],
  ]),
);

function formsOf(base: string): VerbForms[] {
  const forms = { base, finite: finiteForm(base), participle: participleForm(base) };
  if (!base.endsWith('ize')) return [forms];
  const british = base.replace(/ize$/, 'ise');
  return [
    forms,
    { base: british, finite: finiteForm(british), participle: participleForm(british) },
  ];
}

function finiteForm(base: string): string {
  const irregular = irregularFinite.get(base);
  if (irregular !== undefined) return irregular;
  if (/(?:[sxzo]|[sc]h)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function participleForm(base: string): string {
  if (doubling.has(base)) return `${base}${base.slice(-1)}ing`;
  return /[^eoy]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
