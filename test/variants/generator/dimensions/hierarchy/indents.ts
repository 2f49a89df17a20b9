import { isBold, isTotal, text, type Column } from '../../layout/column';
import type { Level, Line } from '../../layout/line';
import type { LabelContext } from './hierarchy';

const ORDER: readonly Level[] = [
  'urusan',
  'bidang',
  'organisasi',
  'unit',
  'kelompok',
  'program',
  'kegiatan',
  'sub',
];

/** No number, no code: how far a name stands in is all there is. */
export function indented(
  choice: 'indent by alignment' | 'indent by spaces',
  { words, from, lines }: LabelContext,
): Column[] {
  const depth = depths(lines);
  const step = from.fork('step').int(1, 2);
  const spaces = ' '.repeat(from.fork('spaces').int(2, 6));
  const bold = from.fork('bold').chance(0.5);
  return [
    {
      key: 'uraian',
      heads: [words('uraian')],
      cell: (line) =>
        choice === 'indent by alignment'
          ? { value: line.name, indent: depth(line) * step, bold: bold && isBold(line) }
          : { value: spaces.repeat(depth(line)) + line.name, bold: bold && isBold(line) },
    },
  ];
}

/** Each level begins a column further right, under one head. */
export function staggered({ words, lines }: LabelContext): Column[] {
  const depth = depths(lines);
  const columns = Math.max(...lines.map(depth)) + 1;
  return Array.from({ length: columns }, (_, i) => ({
    key: i === 0 ? 'uraian' : `uraian ${i + 1}`,
    heads: [words('uraian')],
    joined: i > 0,
    cell: (line: Line) => (depth(line) === i ? text(line.name, { bold: isBold(line) }) : null),
  }));
}

/** 0 for the highest level that the table has. */
function depths(lines: readonly Line[]): (line: Line) => number {
  const present = ORDER.filter((level) => lines.some((line) => line.level === level));
  return (line) => (isTotal(line) ? 0 : present.indexOf(line.level));
}
