/** A table that reads well in a terminal and in Markdown. */

export interface Column {
  readonly head: string;
  /** Words stand to the left, figures to the right. */
  readonly align: 'left' | 'right';
}

/** `| rule | findings |` with every column as wide as its widest cell. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head }, at) =>
    Math.max(head.length, ...rows.map((cells) => (cells[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${columns.map(({ align }, at) => padded(cells[at] ?? '', widths[at] ?? 0, align)).join(' | ')} |`;
  const rule = columns.map(({ align }, at) => {
    const dashes = '-'.repeat((widths[at] ?? 0) + 1);
    return align === 'right' ? `${dashes}:` : `${dashes}-`;
  });
  return [line(columns.map(({ head }) => head)), `|${rule.join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

function padded(cell: string, width: number, align: Column['align']): string {
  return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
}
