/** The house style a draft is judged by, from its front matter, its masthead and its organ line. */
import { profileOfOrganName } from '../lexicon/organs.ts';
import { readProfile, type Profile } from '../lexicon/profiles.ts';
import type { Outline } from './outline.ts';

/** `Signatories: …`, `Forum: …`, `Committee: …`: only Model UN papers have them. */
const modelUN =
  /\b(?:Signator(?:y|ies)|Forum|Topic|Question of|(?:Main |Co-?)submitters?)\s*:|\bModel (?:UN|United Nations)\b|^Committee\s*:/im;

/** Front matter says it outright; Model UN shows in the masthead; otherwise the organ line decides. */
/** Absent where nothing tells whose draft it is. */
export function profileOf(outline: Outline): Profile | undefined {
  const { frontMatter, mastheads } = outline;
  const said = readProfile(frontMatter?.metadata.profile ?? '');
  if (said !== undefined) return said;
  if (mastheads.some(({ body }) => modelUN.test(body.prose.text))) return 'mun';
  const organ = organNameIn(outline);
  return organ === undefined ? undefined : profileOfOrganName(organ);
}

/** Front matter names it where the text does not begin with it. */
function organNameIn({ frontMatter, parts }: Outline): string | undefined {
  const [first] = parts.flatMap(({ organLine }) => organLine ?? []);
  return parts[0]?.organLine?.name ?? frontMatter?.metadata.organ ?? first?.name;
}
