/** Parts of sentences about settings that cannot be honoured. */
import { nearest } from './nearest.ts';

/** The name that was probably meant. */
export function perhaps(wanted: string, among: readonly string[]): string {
  const meant = nearest(wanted, among);
  return meant === undefined ? '' : `; perhaps "${meant}" is meant`;
}

/** A value as the drafter wrote it. */
export function shown(value: unknown): string {
  return JSON.stringify(value);
}

/** Editors send `null` for what is not set. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === null;
}
