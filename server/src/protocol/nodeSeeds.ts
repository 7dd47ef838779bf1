/** The seed texts, beside the bundles of an extension that is installed. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The texts in a folder; none where there is no such folder. */
export async function seedsIn(folder: string): Promise<readonly string[]> {
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
    return await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  } catch {
    return [];
  }
}
