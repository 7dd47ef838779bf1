/** What hovers say of agreed wordings, below whatever else they say. */
import { ownText } from '../features/agreed/ownText.ts';
import { matchesAsked } from '../features/agreed/bestMatches.ts';
import { agreedText, askedPlaceAt } from '../features/agreedHover.ts';
import type { Hover } from '../features/hover.ts';
import type { Asked } from './asked.ts';

/** What was found, with a rule and the closest agreed wording below; alone where nothing was found. */
export async function withAgreed(
  asked: Asked,
  offset: number,
  found: Hover | undefined,
): Promise<Hover | undefined> {
  const { session, document, resolution, settings } = asked;
  const place = askedPlaceAt(resolution, offset);
  if (place === undefined) return found;
  const corpus = await session.askable();
  const { uri } = document;
  const question = { paragraphs: [place.text], most: matchesAsked, except: [uri] };
  const [matches = []] = await corpus.agreed(question);
  const own = ownText(resolution, uri);
  const markdown = agreedText(place.text, matches, { own, language: settings.linkLanguage });
  if (markdown === undefined) return found;
  const said = found === undefined ? '' : `${found.markdown}\n\n---\n\n`;
  return { span: place.span, markdown: `${said}${markdown}` };
}
