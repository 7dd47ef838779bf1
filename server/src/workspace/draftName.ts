/** Which files are drafts. */

/** Whether a file with this name, path or address is one. */
export function isDraftName(name: string): boolean {
  return name.endsWith('.resolution') || name.endsWith('.resolution.md');
}

/** The same as a pattern for editors that watch files. */
export const draftPattern = '**/*.{resolution,resolution.md}';
