/** What a citing text says of the resolution it cites, without the words that join it to the citation. */
import type { Citation, Said } from '../model/citation.ts';
import { withoutEnd } from '../text/withoutEnd.ts';

export interface SaidInWords {
  readonly kind: Said['kind'];
  readonly text: string;
}

/** "endorsed the Salvador Declaration", "the promotion of activities", a title without quotation marks. */
export function statementIn({ said }: Citation): SaidInWords | undefined {
  if (said === undefined) return undefined;
  const words = withoutEnd(plainWords(said));
  return words === '' ? undefined : { kind: said.kind, text: words };
}

/** `in which the Assembly`, `in which, inter alia, it`, `whereby the Council`, `it` */
const deedLead =
  /^(?:(?:(?:in|by|under|through|with) (?:[^,]{0,40} of )?(?:its )?which|whereby|wherein|where),? )?(?:inter alia, )?(?:it|the (?:[A-Z]\w+ (?:(?:and|on|of|for|the) )?){0,8}?(?:Assembly|Council|Commission|Conference|Committee|Board|Forum|States Parties|Union)),? (?:inter alia,? |also |further )?/;

/** `on `, `concerning ` */
const subjectLead = /^(?:on|regarding|concerning|relating to|related to|about|dealing with) /;

/** `entitled “…”` */
const titleMarks = /^(?:entitled )?[“"]|[”"]$/g;

function plainWords({ kind, text }: Said): string {
  switch (kind) {
    case 'did':
      return text.replace(deedLead, '').replace(/^which /, '');
    case 'subject':
      return text.replace(subjectLead, '');
    case 'title':
      return text.replace(titleMarks, '');
  }
}
