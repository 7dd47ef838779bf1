/** What a text is: organ, number, title, date of adoption, draft or adopted. */
import type { Resolution } from '../../model/resolution.ts';
import type { TextIdentity } from '../textIdentity.ts';
import { agendaNameSays } from './agendaNameSays.ts';
import { fileNameSays } from './fileNameSays.ts';
import { fitting } from './fitting.ts';
import { frontMatterSays } from './frontMatterSays.ts';
import { headLines } from './headLines.ts';
import { mastheadSays } from './mastheadSays.ts';
import { recordSays } from './recordSays.ts';
import type { Says } from './says.ts';
import { sessionOf } from './sessionOf.ts';
import { titleSays } from './titleSays.ts';

/**
 * Believes the masthead before the title line, that before front matter and organ line, and the name of the file last.
 * The file may be a name, a path or an address. What nothing says is absent, and so is a number the organ cannot have given; a
 * text nobody calls adopted is a draft.
 */
export function identityIn(resolution: Resolution, fileName: string): TextIdentity {
  const organLine = organLineSays(resolution);
  const { organ: stated = organLine.organ } = frontMatterSays(resolution);
  const masthead = mastheadSays(headLines(resolution), stated);
  const organ = masthead.organ ?? stated;
  const keyed = frontMatterSays(resolution, organ);
  const said: Says = {
    ...organLine,
    ...keyed,
    ...recordSays(resolution),
    ...fitting(titleSays(resolution), organ),
    ...masthead,
    ...agendaNameSays(resolution),
  };
  const named = fileNameSays(fileName, organ);
  const all = contradicts(said, named) ? said : { ...named, ...said };
  const session = sessionIn(all, keyed);
  return finished({ ...all, ...(session !== undefined && { session }) });
}

/** What number and symbol tell goes before words, unless it is the front matter that has all three. */
function sessionIn({ number, symbol, session }: Says, keyed: Says): string | undefined {
  const told = sessionOf(number, symbol);
  const isKeyed = keyed.session !== undefined && keyed.number === number && keyed.symbol === symbol;
  return isKeyed ? (session ?? told) : (told ?? session);
}

/** The name of a file that tells another number is not believed at all. */
function contradicts({ number }: Says, named: Says): boolean {
  return number !== undefined && named.number !== undefined && named.number !== number;
}

function organLineSays({ outline }: Resolution): Says {
  const line = outline.parts[0]?.organLine;
  return line === undefined ? {} : { organ: line.organ?.name ?? line.name };
}

function finished(said: Says): TextIdentity {
  const { kind = 'resolution', number, symbol, status = 'draft', ...others } = said;
  const { date, datedIn, note, ...rest } = others;
  return {
    ...rest,
    ...{ kind, status },
    ...(number !== undefined && { number }),
    ...(symbol !== undefined && { symbol }),
    ...(status === 'adopted' && dated(date, datedIn)),
    ...(note !== undefined && status === 'draft' && { note }),
  };
}

function dated(date: string | undefined, datedIn: string | undefined): Says {
  return {
    ...(date !== undefined && { date }),
    ...(datedIn !== undefined && { datedIn }),
  };
}
