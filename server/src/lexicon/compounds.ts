/** Words the United Nations writes with a hyphen and nobody without, for finding hyphens that were lost. */

/** First parts by second part: `capacity-building`, `confidence-building`. */
const firstParts: Readonly<Record<string, string>> = {
  affected: 'conflict war',
  based:
    'area broad cash community condition country ecosystem evidence faith field forecast gender land nature needs ocean results rights risk rules science space',
  border: 'cross',
  bound: 'time',
  building: 'capacity confidence consensus institution resilience',
  called: 'so',
  carbon: 'low',
  centred: 'people survivor victim',
  contributing: 'police troop',
  coordinated: 'well',
  cutting: 'cross',
  depth: 'in',
  disaggregated: 'age sex',
  driven: 'demand needs',
  effective: 'cost',
  effectiveness: 'cost',
  efficient: 'cost energy',
  emission: 'low lower',
  ended: 'open',
  finding: 'fact',
  focused: 'youth',
  free: 'duty quota',
  friendly: 'child user',
  functioning: 'well',
  general: 'commissioner director secretary',
  generating: 'income',
  income: 'high low middle',
  informed: 'risk trauma',
  kind: 'in',
  laundering: 'money',
  lasting: 'long',
  led: 'country women youth',
  level: 'community country high sea',
  looking: 'forward',
  making: 'decision',
  onset: 'slow sudden',
  oriented: 'action development family results',
  person: 'in',
  poor: 'pro',
  president: 'vice',
  private: 'public',
  producing: 'diamond',
  quality: 'high',
  raising: 'awareness',
  reaching: 'far',
  related:
    'biodiversity climate conflict disarmament disaster drug energy gender goal health mercenary military missile nuclear ocean safety security trade water weather',
  reliance: 'self',
  resilient: 'climate disaster',
  resistant: 'drug',
  responsive: 'gender',
  risk: 'high',
  saharan: 'sub',
  scale: 'large small',
  sectoral: 'cross',
  selectivity: 'non',
  sensitive: 'age child gender',
  servicing: 'conference',
  setting: 'norm target',
  sharing: 'burden data experience information knowledge responsibility risk',
  sized: 'medium',
  south: 'north south',
  specific: 'context country gender',
  stage: 'early',
  state: 'two',
  sufficient: 'self',
  sustaining: 'self',
  term: 'long longer medium short',
  thirds: 'two',
  tolerance: 'zero',
  treatment: 'ill',
  up: 'follow scaled scaling',
  waste: 'zero',
  weapon: 'nuclear',
  wide: 'system',
  year: 'multi',
};

/** The same for words that other houses write solid: what looks lost may be a choice. */
const ofThisHouse: Readonly<Record<string, string>> = {
  agency: 'inter',
  aligned: 'non',
  being: 'well',
  compliance: 'non',
  custodial: 'non',
  conflict: 'post',
  defence: 'self',
  determination: 'self',
  discrimination: 'non',
  discriminatory: 'non',
  governing: 'self',
  government: 'self',
  governmental: 'non',
  interference: 'non',
  intervention: 'non',
  parliamentary: 'inter',
  personnel: 'anti',
  proliferation: 'non',
  refoulement: 'non',
  saving: 'life',
  self: 'non',
  violence: 'non',
  violent: 'non',
};

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const units =
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth';
const numerals = Object.fromEntries(units.split(' ').map((unit) => [unit, tens]));

/** Where the hyphen belongs in each, by the word without it: `capacitybuilding` → 8. */
export const compounds: ReadonlyMap<string, number> = new Map([
  ...places(firstParts),
  ...places(numerals),
]);

/** The same for words that are right without their hyphen elsewhere: `nongovernmental` → 3. */
export const houseCompounds: ReadonlyMap<string, number> = new Map(places(ofThisHouse));

/** What every such word has in it, and few others: `ybuilding` of `capacitybuilding`. A pattern of all words takes eight times as long to compile. */
export const compoundJoint = new RegExp(
  [firstParts, numerals, ofThisHouse].flatMap(joints).join('|'),
  'gi',
);

function places(table: Readonly<Record<string, string>>): readonly (readonly [string, number])[] {
  return Object.entries(table).flatMap(([second, firsts]) =>
    firsts.split(' ').map((first) => [`${first}${second}`, first.length] as const),
  );
}

function joints(table: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(table).map(([second, firsts]) => {
    const lasts = new Set(firsts.split(' ').map((first) => first.slice(-1)));
    return `[${[...lasts].join('')}]${second}`;
  });
}
