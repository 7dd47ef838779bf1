/** What a place in a draft means, and where else it is spoken of. */
import { DefinitionRequest, HoverRequest, ReferencesRequest } from 'vscode-languageserver';
import { definitionAt } from '../../features/definition.ts';
import { hoverAt } from '../../features/hover.ts';
import { referencesAt } from '../../features/references.ts';
import { withAgreed } from '../agreedHover.ts';
import { markupFor } from '../markup.ts';
import { besidesItself } from '../besidesItself.ts';
import { citedPlace } from '../citedPlace.ts';
import { row, type Handler } from '../row.ts';
import { learnRelativesOfCited } from '../../workspace/learnRelativesOfCited.ts';
import { hover, location, locationLink } from '../toLsp.ts';

export const reading: Readonly<Record<string, Handler>> = {
  [HoverRequest.method]: row(HoverRequest.type, {
    capabilities: { hoverProvider: true },
    corpus: 'awaited',
    nothing: null,
    answer: async (asked, { position }) => {
      const { session, document, resolution, settings } = asked;
      const offset = document.offsetAt(position);
      await learnRelativesOfCited(session.knownSoFar, resolution, asked.library, offset);
      const library = besidesItself(session, document.uri, session.library.now());
      const said = hoverAt(resolution, library, offset, { language: settings.linkLanguage });
      const found = await withAgreed(asked, offset, said);
      return found === undefined ? null : hover(document, found, markupFor(session));
    },
  }),

  [DefinitionRequest.method]: row(DefinitionRequest.type, {
    capabilities: { definitionProvider: true },
    corpus: 'awaited',
    nothing: null,
    answer: (asked, { position }) => {
      const { document, resolution, session } = asked;
      const offset = document.offsetAt(position);
      const targets = definitionAt(resolution, offset);
      if (targets.length === 0) return citedPlace(asked, offset);
      return session.editor().abilities.linksWithOrigin
        ? targets.map((target) => locationLink(document, target))
        : targets.map(({ selection }) => location(document, selection));
    },
  }),

  [ReferencesRequest.method]: row(ReferencesRequest.type, {
    capabilities: { referencesProvider: true },
    nothing: null,
    answer: ({ document, resolution }, { position, context }) => {
      const declaration = context.includeDeclaration ? 'with' : 'without';
      return referencesAt(resolution, document.offsetAt(position), { declaration }).map((span) =>
        location(document, span),
      );
    },
  }),
};
