/** What can be done to a draft though nothing is wrong: every list of such changes, in the order of the menu. */
import { bracketText } from '../features/bracketText.ts';
import type { Refactorings } from '../features/refactoring/refactoring.ts';
import { removeBrackets } from '../features/removeBrackets.ts';
import { writeOutAcronym } from '../features/writeOutAcronym.ts';

export const refactorings: readonly Refactorings[] = [bracketText, removeBrackets, writeOutAcronym];
