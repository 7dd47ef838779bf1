/** Code lenses over paragraphs that were agreed before in nearly the same words. */
import type { CodeLens } from 'vscode-languageserver';
import { span } from '../text/span.ts';
import type { Asked } from './asked.ts';
import { clientCommands } from './contract.ts';
import { rangeOf } from './toLsp.ts';

/** Only those that are known at this moment; the editor is told when more are. */
export function agreedLenses(asked: Asked): CodeLens[] {
  const { session, document, resolution, settings } = asked;
  if (settings.agreedLenses === 'off' || !session.editor().showsAgreed) return [];
  return session.agreedTitles.of(document.uri, resolution).map(({ paragraph, title }) => {
    const { start } = paragraph.span;
    const range = rangeOf(document, span(start, start));
    return {
      range,
      command: {
        title,
        command: clientCommands.findAgreedLanguage,
        arguments: [document.uri, range],
      },
    };
  });
}
