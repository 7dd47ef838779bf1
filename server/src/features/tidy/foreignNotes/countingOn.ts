/** The longest series of numbered lines that count on by one. */

interface Numbered {
  readonly value: number;
}

/** In order of appearance; numbers of anything else may stand between them. */
export function countingOn<Line extends Numbered>(lines: readonly Line[]): readonly Line[] {
  /** By number, the longest series so far that ends with it. */
  const lastOf = new Map<number, Series<Line>>();
  let best: Series<Line> | undefined;
  for (const line of lines) {
    const before = lastOf.get(line.value - 1);
    const series = { line, before, length: 1 + lengthOf(before) };
    if (series.length > lengthOf(lastOf.get(line.value))) lastOf.set(line.value, series);
    if (series.length > lengthOf(best)) best = series;
  }
  const found: Line[] = [];
  for (let series = best; series !== undefined; series = series.before) found.push(series.line);
  return found.reverse();
}

interface Series<Line> {
  readonly line: Line;
  readonly before: Series<Line> | undefined;
  readonly length: number;
}

function lengthOf(series: Series<unknown> | undefined): number {
  return series?.length ?? 0;
}
