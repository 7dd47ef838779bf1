/** The house style a draft is judged by, from its front matter, its masthead and its organ line. */
import { profileOfOrganName } from '../lexicon/organs.ts';
import { readProfile, type Profile } from '../lexicon/profiles.ts';
import type { Outline } from './outline.ts';

/** `Signatories: …`, `Forum: …`, `Committee: …`: only Model UN papers have them. */
const modelUN =
  /\b(?:Signator(?:y|ies)|Forum|Topic|Question of|(?:Main |Co-?)submitters?)\s*:|\bModel (?:UN|United Nations)\b|^Committee\s*:/im;

/** Front matter says it outright; Model UN shows in the masthead; otherwise the organ line decides. */
export function profileOf({ frontMatter, mastheads, parts }: Outline): Profile {
  const said = readProfile(frontMatter?.metadata.profile ?? '');
  if (said !== undefined) return said;
  if (mastheads.some(({ body }) => modelUN.test(body.prose.text))) return 'mun';
  return profileOfOrganName(parts[0]?.organLine?.name ?? frontMatter?.metadata.organ ?? '');
}
