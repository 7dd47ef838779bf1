/** What the front matter says: `organ`, `number`, `symbol`, `title`, `date`, `session`, `agenda`, `status`. */
import { organNamed } from '../../lexicon/organs.ts';
import { numberAt } from '../../lexicon/resolutionNumbers.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Metadata } from '../../syntax/metadata.ts';
import { dayWritten } from './dayWritten.ts';
import { fitting } from './fitting.ts';
import type { Says } from './says.ts';

/** A status of `adopted` or `draft`; `negotiation` is a draft's, too. `adopting` is the organ of the text, whose the number must be. */
export function frontMatterSays({ outline }: Resolution, adopting?: string): Says {
  const metadata = outline.frontMatter?.metadata;
  if (metadata === undefined) return {};
  const { organ, symbol, title, session, agenda } = metadata;
  return {
    ...(organ !== undefined && { organ: organNamed(organ)?.name ?? organ }),
    ...(symbol !== undefined && { symbol }),
    ...(title !== undefined && { title }),
    ...(session !== undefined && { session: String(session) }),
    ...(agenda !== undefined && { agendaItem: agenda }),
    ...fitting(numberSaid(metadata), adopting),
    ...dateSaid(metadata),
    ...statusSaid(metadata),
  };
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
