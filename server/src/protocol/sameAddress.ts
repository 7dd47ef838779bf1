/** Editors write one address in several ways. */

/** The same for all ways to write an address: `file:///C:/a%28b%29` and `file:///c%3A/a(b)`. */
export function sameAddress(address: string): string {
  return decoded(address).replace(driveLetter, (start) => start.toLowerCase());
}

/** `file:///C:` */
const driveLetter = /^file:\/\/\/[A-Z]:/;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
