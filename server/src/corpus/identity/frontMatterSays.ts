/** What the front matter says: `organ`, `number`, `symbol`, `title`, `date`, `session`, `agenda`, `status`. */
import { organNamed } from '../../lexicon/organs.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Metadata } from '../../syntax/metadata.ts';
import { dayWritten } from './dayWritten.ts';
import { fitting } from './fitting.ts';
import { mastheadSays } from './mastheadSays.ts';
import type { Says } from './says.ts';

/**
 * What the symbol implies – organ, number, kind, adopted or draft – it says as a masthead with that symbol would; the other keys
 * win over it. A `status` of `negotiation` is a draft's, too. `adopting` is the organ of the text, whose the number must be.
 */
export function frontMatterSays({ outline }: Resolution, adopting?: string): Says {
  const metadata = outline.frontMatter?.metadata;
  if (metadata === undefined) return {};
  const { organ, title, session, agenda } = metadata;
  const { number, ...numbered } = fitting(numberSaid(metadata), adopting);
  return {
    ...numbered,
    ...symbolSaid(metadata, adopting),
    ...(number !== undefined && { number }),
    ...(organ !== undefined && { organ: organNamed(organ)?.name ?? organ }),
    ...(title !== undefined && { title }),
    ...(session !== undefined && { session: String(session) }),
    ...agendaSaid(agenda),
    ...dateSaid(metadata),
    ...statusSaid(metadata),
  };
}

/** `A/RES/78/203`, `a/c.3/79/l.12`; one that nobody can read is kept as it is. */
function symbolSaid({ symbol }: Metadata, adopting: string | undefined): Says {
  if (symbol === undefined) return {};
  const asWritten = mastheadSays([symbol]);
  const said = asWritten.symbol === undefined ? mastheadSays([symbol.toUpperCase()]) : asWritten;
  return { symbol, ...fitting(said, adopting) };
}

/** `71 (b)`, `Agenda item 71 (b)`, `71 (b): Human rights questions` */
const numberedItem =
  /^(?:agenda item )?(?<item>\d{1,3}(?: ?\([a-z]{1,3}\))?)(?:[:.] +(?<name>\S.{2,400}))?$/i;

/** Several items are kept as they are written; words alone are the name of one. */
function agendaSaid(agenda: string | undefined): Says {
  if (agenda === undefined) return {};
  const { item = agenda, name } = numberedItem.exec(agenda)?.groups ?? {};
  if (!/\d/.test(agenda)) return { agendaName: agenda };
  return { agendaItem: item, ...(name !== undefined && { agendaName: name }) };
}

function numberSaid({ number: written }: Metadata): Says {
  const found = written === undefined ? undefined : numberAt(written, 0);
  return found === undefined ? {} : { number: found.number, status: 'adopted' };
}

function dateSaid({ date }: Metadata): Says {
  if (date === undefined) return {};
  const day = dayWritten(date);
  return day === undefined ? { unreadDate: date } : { date: day, datedIn: 'front matter' };
}

function statusSaid({ status }: Metadata): Says {
  switch (status?.toLowerCase()) {
    case 'adopted':
      return { status: 'adopted' };
    case 'draft':
    case 'negotiation':
      return { status: 'draft' };
    default:
      return {};
  }
}
