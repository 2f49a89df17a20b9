/** A line of a text table, a rule across it, or an empty line. The first column is text, the others are figures. */
export type Line = readonly string[];

const MOST_NAME = 60;

/** Lines as columns of equal width: names to the left (shortened when very long), figures to the right. */
export function columns(lines: readonly (Line | 'rule' | 'gap')[]): string {
  const rows = lines.filter((line): line is Line => typeof line !== 'string');
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, text] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, shortened(text, index).length);
    }
  }
  const full = widths.reduce((sum, width) => sum + width + 2, -2);
  return lines
    .map((line) => {
      if (line === 'rule') return '-'.repeat(full);
      if (line === 'gap') return '';
      return line
        .map((text, index) => {
          const width = widths[index] ?? 0;
          return index === 0 ? shortened(text, 0).padEnd(width) : text.padStart(width);
        })
        .join('  ')
        .trimEnd();
    })
    .join('\n');
}

function shortened(text: string, index: number): string {
  return index > 0 || text.length <= MOST_NAME ? text : `${text.slice(0, MOST_NAME - 1)}…`;
}
