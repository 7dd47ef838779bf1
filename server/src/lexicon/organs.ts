/** The organs that adopt resolutions, what they are called in running text, and how they number. */
import type { Profile } from './profiles.ts';

/**
 * How an organ numbers what it adopts: decides how a bare number is read.
 * `session` 65/230, `year` 1325 (2000), `annual` 2012/19, `own` WHA58.3 and the like.
 */
type Series = 'session' | 'year' | 'annual' | 'own';

export interface Organ {
  /** In full, without article: "General Assembly". */
  readonly name: string;
  /** After the first mention: "the Assembly". */
  readonly shortName: string;
  /** The noun of the short name: "Assembly". */
  readonly noun: Noun;
  readonly profile: Profile;
  readonly series: Series;
  /** Earlier resolutions are numbered `217 A (III)`. */
  readonly roman?: 'roman';
  /** Sessions a number `65/230` can come from, with room at the end for years to come. */
  readonly sessions?: readonly [first: number, last: number];
  /** Other names and abbreviations, in small letters. */
  readonly aliases?: readonly string[];
}

export type Noun =
  'Assembly' | 'Council' | 'Commission' | 'Conference' | 'Board' | 'Forum' | 'Union';

export const generalAssembly: Organ = {
  name: 'General Assembly',
  shortName: 'the Assembly',
  noun: 'Assembly',
  profile: 'ga',
  series: 'session',
  roman: 'roman',
  sessions: [31, 110],
  aliases: ['assembly', 'united nations general assembly', 'unga', 'ga'],
};

export const securityCouncil: Organ = {
  name: 'Security Council',
  shortName: 'the Council',
  noun: 'Council',
  profile: 'sc',
  series: 'year',
  aliases: ['united nations security council', 'unsc', 'sc'],
};

export const economicAndSocialCouncil: Organ = {
  name: 'Economic and Social Council',
  shortName: 'the Council',
  noun: 'Council',
  profile: 'ecosoc',
  series: 'annual',
  roman: 'roman',
  aliases: ['united nations economic and social council', 'ecosoc', 'ecosoc plenary'],
};

export const humanRightsCouncil: Organ = {
  name: 'Human Rights Council',
  shortName: 'the Council',
  noun: 'Council',
  profile: 'hrc',
  series: 'session',
  sessions: [1, 100],
  aliases: ['united nations human rights council', 'unhrc', 'hrc'],
};

const commissionOnHumanRights: Organ = {
  name: 'Commission on Human Rights',
  shortName: 'the Commission',
  noun: 'Commission',
  profile: 'hrc',
  series: 'annual',
  roman: 'roman',
  aliases: ['united nations commission on human rights'],
};

const crimeCommission: Organ = commission(
  'Commission on Crime Prevention and Criminal Justice',
  [1, 50],
  'ccpcj',
);

const narcoticsCommission: Organ = {
  ...commission('Commission on Narcotic Drugs', [38, 85], 'cnd'),
  roman: 'roman',
};

const environmentAssembly: Organ = {
  name: 'United Nations Environment Assembly of the United Nations Environment Programme',
  shortName: 'the Environment Assembly',
  noun: 'Assembly',
  profile: 'ga',
  series: 'session',
  sessions: [1, 30],
  aliases: [
    'united nations environment assembly',
    'un environment assembly',
    'environment assembly',
    'unea',
  ],
};

const habitatAssembly: Organ = {
  name: 'United Nations Habitat Assembly of the United Nations Human Settlements Programme',
  shortName: 'the Assembly',
  noun: 'Assembly',
  profile: 'ga',
  series: 'session',
  sessions: [1, 30],
  aliases: ['united nations habitat assembly', 'un-habitat assembly', 'habitat assembly'],
};

export const healthAssembly: Organ = {
  name: 'World Health Assembly',
  shortName: 'the Health Assembly',
  noun: 'Assembly',
  profile: 'ga',
  series: 'own',
  aliases: ['health assembly', 'wha'],
};

export const healthBoard: Organ = {
  name: 'Executive Board of the World Health Organization',
  shortName: 'the Executive Board',
  noun: 'Board',
  profile: 'ga',
  series: 'own',
};

export const educationConference: Organ = {
  name: 'General Conference of the United Nations Educational, Scientific and Cultural Organization',
  shortName: 'the General Conference',
  noun: 'Conference',
  profile: 'ga',
  series: 'own',
  aliases: ['general conference of unesco', 'unesco general conference', 'unesco'],
};

/** Every organ known by name, the six main ones first. */
export const organs: readonly Organ[] = [
  generalAssembly,
  securityCouncil,
  economicAndSocialCouncil,
  humanRightsCouncil,
  {
    name: 'Trusteeship Council',
    shortName: 'the Council',
    noun: 'Council',
    profile: 'ga',
    series: 'own',
    roman: 'roman',
  },
  commissionOnHumanRights,
  crimeCommission,
  narcoticsCommission,
  { ...commission('Commission on the Status of Women', [1, 95], 'csw'), roman: 'roman' },
  commission('Commission for Social Development', [1, 95], 'csocd'),
  commission('Commission on Population and Development', [1, 95], 'cpd'),
  commission('Commission on Sustainable Development', [1, 20], 'csd'),
  commission('Commission on Science and Technology for Development', [1, 60], 'cstd'),
  commission('Statistical Commission', [1, 90]),
  commission('Economic and Social Commission for Asia and the Pacific', [30, 110], 'escap'),
  commission('Economic and Social Commission for Western Asia', [1, 60], 'escwa'),
  commission('Economic Commission for Europe', [1, 110], 'ece'),
  commission('Economic Commission for Africa', [1, 90], 'eca'),
  {
    ...commission('Economic Commission for Latin America and the Caribbean', [1, 70], 'eclac'),
    roman: 'roman',
  },
  {
    ...commission('United Nations Forum on Forests', [1, 50], 'unff'),
    shortName: 'the Forum',
    noun: 'Forum',
  },
  environmentAssembly,
  habitatAssembly,
  conference(
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    ['conference of the parties to the organized crime convention'],
  ),
  conference(
    'Conference of the States Parties to the United Nations Convention against Corruption',
    ['conference of the states parties to the convention against corruption'],
  ),
  healthAssembly,
  healthBoard,
  educationConference,
  {
    name: 'Plenipotentiary Conference of the International Telecommunication Union',
    shortName: 'the Plenipotentiary Conference',
    noun: 'Union',
    profile: 'ga',
    series: 'own',
    aliases: ['international telecommunication union', 'plenipotentiary conference', 'itu'],
  },
];

function commission(
  name: string,
  sessions: readonly [number, number],
  ...aliases: string[]
): Organ {
  const shared = { profile: 'ecosoc', series: 'session' } as const;
  return { name, shortName: 'the Commission', noun: 'Commission', ...shared, sessions, aliases };
}

function conference(name: string, aliases: readonly string[]): Organ {
  const shared = { profile: 'ga', series: 'session' } as const;
  return {
    name,
    shortName: 'the Conference',
    noun: 'Conference',
    ...shared,
    sessions: [1, 40],
    aliases,
  };
}

const byName: ReadonlyMap<string, Organ> = new Map(
  organs.flatMap((organ) =>
    [plain(organ.name), ...(organ.aliases ?? [])].map((name) => [name, organ] as const),
  ),
);

/** "The General Assembly," → the Assembly; absent for "the Council", which may be several, and for organs not in the table. */
export function organNamed(words: string): Organ | undefined {
  const name = plain(words);
  return byName.get(name) ?? byName.get(name.replace(session, ''));
}

/** `twenty-eighth world health assembly`: its sessions bear its name. */
const session = /^[a-z]{2,10}(?:- ?[a-z]{2,10})? (?=world health assembly$)/;

/** The house style a text adopted by an organ of this name is judged by; `ga` where the organ is not known. */
export function profileOfOrganName(name: string): Profile {
  return organNamed(name)?.profile ?? 'ga';
}

/** `The  General Assembly,` → `general assembly` */
function plain(words: string): string {
  const joined = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const bare = joined.endsWith(',') ? joined.slice(0, -1).trimEnd() : joined;
  return bare.startsWith('the ') ? bare.slice('the '.length) : bare;
}
