/** The settings of each draft: asked for once, and again when they change. */
import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from '../workspace/settings.ts';

export interface Configuration {
  readonly of: (uri: string) => Promise<Settings>;
  /** Those that hold where no draft and no folder is meant. */
  readonly everywhere: () => Promise<Settings>;
  readonly forget: (uri: string) => void;
  /** Everything known is out of date; `pushed` is what the editor sent along. */
  readonly changed: (pushed: unknown) => void;
}

interface Source {
  readonly connection: Connection;
  /** Whether the editor can be asked. */
  readonly canAsk: () => boolean;
  readonly warn: (problem: string) => void;
}

export function configurationFrom({ connection, canAsk, warn }: Source): Configuration {
  const known = new Map<string, Promise<Settings>>();
  let pushed: unknown;

  async function ask(scope: { readonly scopeUri?: string }): Promise<Settings> {
    const section: unknown = canAsk()
      ? await connection.workspace
          .getConfiguration({ ...scope, section: 'resolution' })
          .catch(() => undefined)
      : pushed;
    const { settings, problems } = readSettings(section);
    problems.forEach(warn);
    return settings;
  }

  function of(uri: string): Promise<Settings> {
    const asked = known.get(uri) ?? ask({ scopeUri: uri });
    known.set(uri, asked);
    return asked;
  }

  return {
    of,
    everywhere: () => ask({}),
    forget: (uri) => known.delete(uri),
    changed: (settings) => {
      pushed = sectionIn(settings);
      known.clear();
    },
  };
}

/** Editors send either the section itself or all sections. */
function sectionIn(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  return 'resolution' in settings ? settings.resolution : settings;
}
