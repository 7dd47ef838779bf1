/** Reads what the client says when it starts the server. */
import type { StartOptions } from './contract.ts';

/** Total: other editors may send anything or nothing. */
export function readStartOptions(input: unknown): StartOptions {
  if (typeof input !== 'object' || input === null) return {};
  const rulePages = 'rulePages' in input ? input.rulePages : undefined;
  const showsReferences = 'showsReferences' in input && input.showsReferences === true;
  const showsKnownTexts = 'showsKnownTexts' in input && input.showsKnownTexts === true;
  return {
    ...(showsReferences ? { showsReferences } : {}),
    ...(showsKnownTexts ? { showsKnownTexts } : {}),
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
    ...('settings' in input ? { settings: input.settings } : {}),
  };
}
