import { isTotal, text, type Column } from '../../layout/column';
import type { Level, Line } from '../../layout/line';
import type { Role } from '../../layout/words';
import type { LabelContext } from './hierarchy';

/** A column a level and a row a leaf; what repeats is written once, or in every row. */
export function levelColumns({ words, from, lines }: LabelContext): Column[] {
  const repeat = from.fork('repeat').chance(0.4);
  const column = (role: Role, level: Level): Column => {
    const first = firstsOf(lines, level);
    return {
      key: level === 'program' ? 'uraian' : level,
      heads: [words(role)],
      mergesDown: !repeat,
      cell: (line) => {
        if (isTotal(line)) return level === 'program' ? text(line.name, { bold: true }) : null;
        const name = ancestor(line, level)?.name ?? '';
        return repeat || first.has(line) ? text(name) : null;
      },
    };
  };
  const hasSubs = lines.some((line) => line.level === 'sub');
  return [
    column('program', 'program'),
    column('kegiatan', 'kegiatan'),
    ...(hasSubs ? [column('sub', 'sub')] : []),
  ];
}

/** The leaves that begin another program or kegiatan than the leaf before them. */
function firstsOf(lines: readonly Line[], level: Level): ReadonlySet<Line> {
  let last: Line | undefined;
  return new Set(
    lines.filter((line) => {
      const now = ancestor(line, level);
      const isFirst = now !== last;
      last = now;
      return isFirst;
    }),
  );
}

function ancestor(line: Line, level: Level): Line | undefined {
  return [...line.above, line].find((one) => one.level === level);
}
