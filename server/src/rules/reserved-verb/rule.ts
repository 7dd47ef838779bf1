/** Verbs that a conference leaves to the Security Council. */
import type { Opening } from '../../lexicon/opening.ts';
import { securityCouncil } from '../../lexicon/organs.ts';
import type { Resolution } from '../../model/resolution.ts';
import { openingSpan } from '../openingOf.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../ruleOptions.ts';

export const reservedVerb: Rule = {
  severity: 'off',
  title: 'Verbs that are reserved for the Security Council are left to it',
  options: {
    verbs: {
      kind: 'words',
      description: 'The verbs that only the Security Council may use.',
      usual: ['Authorizes', 'Condemns', 'Decides', 'Declares', 'Demands', 'Urgently requests'],
    },
  },
  *check(resolution, { options }) {
    if (isSecurityCouncil(resolution)) return;
    const verbs = wordsIn(options, 'verbs').map((verb) => ({ verb, wanted: verb.toLowerCase() }));
    for (const paragraph of resolution.own.operative) {
      const { opening } = paragraph;
      const found = opening && verbs.find(({ wanted }) => opensWith(opening, wanted));
      if (found === undefined) continue;
      yield {
        span: openingSpan(paragraph),
        message: `"${found.verb}" is reserved for the Security Council`,
      };
    }
  },
};

function isSecurityCouncil({ outline, profile }: Resolution): boolean {
  const organ = outline.parts[0]?.organLine?.organ;
  return organ === securityCouncil || (organ === undefined && profile === 'sc');
}

/** "Condemns" is in "Strongly condemns", "Urgently requests" only in itself. */
function opensWith({ phrase, head }: Opening, wanted: string): boolean {
  return head.toLowerCase() === wanted || `${phrase.toLowerCase()} `.startsWith(`${wanted} `);
}
