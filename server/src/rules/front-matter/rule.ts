/** The lines between the two `---` at the top are pairs of key and value, and name a profile that exists. */
import { profiles, readProfile } from '../../lexicon/profiles.ts';
import type { FrontMatter } from '../../syntax/nodes.ts';
import { slice, span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';

export const frontMatter: Rule = {
  severity: 'warning',
  title: 'The lines between --- and --- at the top can be read',
  *check({ outline, tree }) {
    const { frontMatter } = outline;
    if (frontMatter === undefined) return;
    const { problem, profile } = frontMatter.metadata;
    if (problem !== undefined) yield unreadable(frontMatter, problem);
    else if (profile !== undefined && readProfile(profile) === undefined) {
      yield unknownProfile(frontMatter, profile, tree.text);
    }
  },
};

function unreadable({ span: whole }: FrontMatter, problem: string): Finding {
  return {
    span: span(whole.start, whole.start + 3),
    message: `Expected lines such as "session: 80" here; nothing is taken from them: ${problem}`,
  };
}

function unknownProfile({ span: whole }: FrontMatter, profile: string, text: string): Finding {
  const start = whole.start + slice(text, whole).lastIndexOf(profile);
  return {
    span: span(start, start + profile.length),
    message: `Expected ${profiles.slice(0, -1).join(', ')} or ${profiles.at(-1) ?? ''}, found "${profile}"`,
  };
}
