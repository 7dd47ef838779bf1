/** Some of a list, at even distances, so that its beginning does not stand for all of it. */
export function spread<Thing>(all: readonly Thing[], wanted: number): readonly Thing[] {
  if (all.length <= wanted) return all;
  const step = (at: number) => Math.floor((at * wanted) / all.length);
  return all.filter((_, at) => step(at) !== step(at - 1));
}
