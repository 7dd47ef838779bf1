/** A question about one draft, with everything an answer may need. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Library } from '../corpus/known.ts';
import type { Resolution } from '../model/resolution.ts';
import type { RuleFinding } from '../rules/rule.ts';
import type { Settings } from '../workspace/settings.ts';
import { besidesItself } from './besidesItself.ts';
import { nearPositions } from './nearPositions.ts';
import type { Session } from './session.ts';

export interface Asked {
  readonly session: Session;
  readonly document: TextDocument;
  readonly resolution: Resolution;
  readonly settings: Settings;
  readonly library: Library;
  /** Worked out when first wanted. */
  readonly findings: () => readonly RuleFinding[];
}

interface Circumstances {
  readonly settings: Settings;
  readonly library: Library;
}

/** What the draft says itself is no part of the library, should it lie in a folder of the corpus. */
export function askedAbout(
  session: Session,
  document: TextDocument,
  { settings, library: whole }: Circumstances,
): Asked {
  const library = besidesItself(session, document.uri, whole);
  const draft = { uri: document.uri, version: document.version, text: document.getText() };
  return {
    session,
    // Where columns are counted otherwise, only the document knows how.
    document: session.editor().encoding === 'utf-16' ? nearPositions(document) : document,
    settings,
    library,
    resolution: session.analyses.resolutionOf(draft, settings),
    findings: () => session.analyses.findingsOf(draft, settings, library),
  };
}
