/** What the drafter is told. */
import { insteadOf } from './insteadOf.ts';

/** The sentences shown while something lasts; whatever they offer is not taken. */
export async function toldWhile(during: () => Thenable<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const heard = (sentence: string) => {
    told.push(sentence);
    return Promise.resolve(undefined);
  };
  const all = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;
  await insteadOf(all, heard, during);
  return told;
}
