/** What a file is called, told from its address. */

/** `file:///texts/A%20RES.md` → "A RES.md"; a name that is badly written stays as it is. */
export function fileName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
