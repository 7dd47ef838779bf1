/** What a draft says of itself and of what it goes on from, as far as the predecessor is found by it. */
import type { Resolution } from '../../model/resolution.ts';
import type { Paragraph } from '../../syntax/nodes.ts';
import type { TextIdentity } from '../corpusText.ts';
import { nameOf, type Successor } from './predecessorsOf.ts';

/** In so many preambular paragraphs a draft recalls what it goes on from. */
const firstParagraphs = 4;

export function successorIn(resolution: Resolution): Successor {
  const [preamble] = resolution.outline.parts.flatMap((part) => part.sections);
  const first = new Set<Paragraph>(preamble?.preambular.slice(0, firstParagraphs));
  const recalled = resolution.citations
    .filter(({ from }) => from !== undefined && first.has(from))
    .map(({ organ, number }) => nameOf({ ...(organ && { organ: organ.name }), number }));
  return { identity: identityIn(resolution), recalled: new Set(recalled) };
}

/** `A/C.3/80/L.45`, `A/80/L.2` */
const draftSymbol = /\b[AES]\/(?:[A-Z]+\.?\d*\/)?(?<symbol>(?:E?S-)?\d{1,4}\/L\.\d+)/;
/** `Agenda item 75 (a)` */
const agendaItem = /\bAgenda item (?<item>\d{1,3}(?: \([a-z]\))?)/i;
/** `78/69`, `80/L.2` */
const sessionIn = /^(?<session>(?:E?S-)?\d{1,4})\//;

function identityIn({ outline }: Resolution): TextIdentity {
  const above = outline.mastheads.map(({ body }) => body.prose.text).join('\n');
  const { title, parts } = outline;
  return {
    kind: 'resolution',
    status: title?.number === undefined ? 'draft' : 'adopted',
    ...known({
      organ: parts[0]?.organLine?.organ?.name,
      number: title?.number,
      title: title?.text,
      session: sessionOf(title?.number, above),
      agendaItem: itemIn(above),
    }),
  };
}

function sessionOf(number: string | undefined, above: string): string | undefined {
  const symbol = number ?? draftSymbol.exec(above)?.groups?.['symbol'] ?? '';
  return sessionIn.exec(symbol)?.groups?.['session'];
}

function itemIn(above: string): string | undefined {
  return agendaItem.exec(above)?.groups?.['item'];
}

function known(
  said: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
