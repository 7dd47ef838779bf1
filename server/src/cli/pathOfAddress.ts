/** Addresses of files, as an index has them, turned into paths. */
import { fileURLToPath } from 'node:url';

/** Absent for what is no address of a file, such as the name of a seed. */
export function pathOfAddress(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}
