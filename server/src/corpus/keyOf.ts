/** The name under which a resolution is looked up. */

export function keyOf({
  organ,
  number,
}: {
  readonly organ: string;
  readonly number: string;
}): string {
  return `${organ} ${number}`;
}
