/** Which places of a text stand within quotation marks. */

/** Tells, for rising positions, whether a place stands within “ ” or " ". */
export function quotedUpTo(text: string): (at: number) => boolean {
  if (!/[“"]/.test(text)) return () => false;
  let open = false;
  let read = 0;
  return (at) => {
    for (; read < at; read++) {
      const sign = text.charAt(read);
      if (sign === '“') open = true;
      else if (sign === '”') open = false;
      else if (sign === '"') open = !open;
    }
    return open;
  };
}
