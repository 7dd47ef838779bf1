/** Agreed language: what was said before in nearly the same words, where a phrase stands, and taking it over. */
import { ProtocolRequestType } from 'vscode-languageserver';
import { paragraphAround } from '../../features/agreed/askedParagraph.ts';
import { fromOthers, ownText } from '../../features/agreed/ownText.ts';
import { insertWording } from '../../features/insertWording.ts';
import { phraseQuestion } from '../../features/phraseQuery.ts';
import { slice } from '../../text/span.ts';
import type { Asked } from '../asked.ts';
import { change } from '../change.ts';
import {
  requests,
  type AgreedAnswer,
  type AgreedParams,
  type InsertParams,
  type SearchAnswer,
  type SearchParams,
} from '../contract.ts';
import { agreedWording, passageWording } from '../foundWording.ts';
import { spanOf } from '../fromLsp.ts';
import { row, rowAboutAll, type Handler } from '../row.ts';
import { say } from '../say.ts';
import type { Session } from '../session.ts';
import { wishesOf } from '../wishes.ts';

const AgreedRequest = new ProtocolRequestType<AgreedParams, AgreedAnswer | null, never, void, void>(
  requests.agreed,
);
const SearchRequest = new ProtocolRequestType<SearchParams, SearchAnswer, never, void, void>(
  requests.searchCorpus,
);
const InsertRequest = new ProtocolRequestType<InsertParams, boolean, never, void, void>(
  requests.insertWording,
);

export const agreeing: Readonly<Record<string, Handler>> = {
  [AgreedRequest.method]: row(AgreedRequest, { capabilities: {}, nothing: null, answer: agreed }),
  [SearchRequest.method]: rowAboutAll(
    SearchRequest,
    {},
    { corpus: 'asItIs', nothing: { found: [] }, answer: found },
  ),
  [InsertRequest.method]: row(InsertRequest, { capabilities: {}, nothing: false, answer: put }),
};

const usualMatches = 20;
const usualPassages = 50;
/** What a corpus is asked for at most, whatever somebody wants. */
const mostAtAll = 200;

async function agreed(asked: Asked, { range, most }: AgreedParams): Promise<AgreedAnswer | null> {
  const { session, document, resolution } = asked;
  const text = wordsAt(asked, range);
  if (text === undefined) return null;
  const corpus = await session.askable();
  const { uri } = document;
  const wanted = Math.min(most ?? usualMatches, mostAtAll);
  const [matches = []] = await corpus.agreed({ paragraphs: [text], most: wanted, except: [uri] });
  const others = fromOthers(ownText(resolution, uri), matches);
  return { text, matches: others.map((match) => agreedWording(match, text)) };
}

/** `*`, `_` */
const emphasis = /[*_]+/g;

/** Of the selection, or of the paragraph at the cursor. */
function wordsAt(
  { document, resolution }: Asked,
  range: AgreedParams['range'],
): string | undefined {
  const place = spanOf(document, range);
  if (place.start === place.end) return paragraphAround(resolution, place.start)?.prose.text.trim();
  const words = slice(resolution.tree.text, place)
    .replace(emphasis, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : words;
}

async function found(session: Session, { query, most }: SearchParams): Promise<SearchAnswer> {
  const question = phraseQuestion(query, Math.min(most ?? usualPassages, mostAtAll));
  if (question === undefined) return { found: [] };
  if ('refused' in question) return { found: [], refused: question.refused };
  const corpus = await session.askable();
  return { found: (await corpus.search(question)).map(passageWording) };
}

async function put(asked: Asked, { range, wording }: InsertParams): Promise<boolean> {
  const { document, resolution, session, settings } = asked;
  const { start } = spanOf(document, range);
  const options = { wishes: wishesOf(asked), italics: settings.italics };
  const edits = insertWording(resolution, start, wording, options);
  if ('refused' in edits) {
    say(session.connection, 'remark', edits.refused);
    return false;
  }
  return (await change(asked, 'Insert Agreed Paragraph', edits)) === 'applied';
}
