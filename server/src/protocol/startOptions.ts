/** Reads what the client says when it starts the server. */
import { isRecord } from '../text/record.ts';
import type { StartOptions } from './contract.ts';

/** Total: other editors may send anything or nothing. */
export function readStartOptions(input: unknown): StartOptions {
  if (!isRecord(input)) return {};
  return {
    ...flag(input, 'showsReferences'),
    ...flag(input, 'showsKnownTexts'),
    ...flag(input, 'showsAgreed'),
    ...word(input, 'rulePages'),
    ...word(input, 'indexFolder'),
    ...('settings' in input ? { settings: input['settings'] } : {}),
  };
}

type Input = Readonly<Record<string, unknown>>;

function flag(
  input: Input,
  name: 'showsReferences' | 'showsKnownTexts' | 'showsAgreed',
): StartOptions {
  return input[name] === true ? { [name]: true } : {};
}

function word(input: Input, name: 'rulePages' | 'indexFolder'): StartOptions {
  const value = input[name];
  return typeof value === 'string' ? { [name]: value } : {};
}
