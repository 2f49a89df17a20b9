import type { CellSpec } from '../../description';
import { isBold, type Column } from '../../layout/column';
import type { Line } from '../../layout/line';
import type { LabelContext } from './hierarchy';
import { uraian } from './uraian';

export type Numbering =
  | 'roman and arabic'
  | 'arabic restarting'
  | 'letters'
  | 'numbers over two columns'
  | 'dotted numbers'
  | 'arabic both';

type Numbers = (line: Line) => string | number;

export function numbered(choice: Numbering, { words, from }: LabelContext): Column[] {
  const numbers = NUMBERS[choice];
  const end = choice === 'dotted numbers' ? '' : from.fork('number ends').pick(['', '', '.']);
  const asText = from.fork('numbers').chance(0.3);
  const cell = (line: Line): CellSpec | null => {
    const number = numbers(line);
    if (number === '') return null;
    const plain = typeof number === 'number' && end === '' && !asText;
    return { value: plain ? number : `${number}${end}`, bold: isBold(line) };
  };
  const no: Column = { key: 'no', heads: [words('no')], cell };
  if (choice !== 'numbers over two columns') return [no, uraian(words)];
  // The programs' numbers stand left of those of their kegiatan, under one head.
  const isOuter = (line: Line): boolean => line.level === 'program' || line.level === 'unit';
  return [
    { ...no, cell: (line) => (isOuter(line) ? cell(line) : null) },
    { ...no, key: 'no 2', joined: true, cell: (line) => (isOuter(line) ? null : cell(line)) },
    uraian(words),
  ];
}

const ROMAN_AND_ARABIC = byLevel({
  unit: (line) => letterOf(line.ordinal),
  program: (line) => roman(line.ordinal),
  // Counted through the whole unit, as the sample report does.
  kegiatan: (line) => line.running,
  sub: (line) => letterOf(line.ordinal).toLowerCase(),
});

const NUMBERS: Readonly<Record<Numbering, Numbers>> = {
  'roman and arabic': ROMAN_AND_ARABIC,
  'numbers over two columns': ROMAN_AND_ARABIC,
  'arabic restarting': byLevel({
    unit: (line) => letterOf(line.ordinal),
    program: (line) => roman(line.ordinal),
    kegiatan: (line) => line.ordinal,
    sub: (line) => `${line.above.at(-1)?.ordinal ?? 1}.${line.ordinal}`,
  }),
  letters: byLevel({
    unit: (line) => roman(line.ordinal),
    program: (line) => letterOf(line.ordinal),
    kegiatan: (line) => line.ordinal,
    sub: (line) => letterOf(line.ordinal).toLowerCase(),
  }),
  'dotted numbers': byLevel({
    unit: (line) => roman(line.ordinal),
    program: (line) => line.ordinal,
    kegiatan: dotted,
    sub: dotted,
  }),
  'arabic both': byLevel({
    unit: (line) => roman(line.ordinal),
    program: (line) => line.ordinal,
    kegiatan: (line) => line.ordinal,
    sub: (line) => letterOf(line.ordinal).toLowerCase(),
  }),
};

function byLevel(numbers: Partial<Record<Line['level'], Numbers>>): Numbers {
  return (line) => numbers[line.level]?.(line) ?? '';
}

function dotted(line: Line): string {
  return [...line.above, line].map((one) => one.ordinal).join('.');
}

export function letterOf(ordinal: number): string {
  return String.fromCharCode(64 + ordinal);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(number: number): string {
  const step = ROMAN.find(([value]) => value <= number);
  return step ? step[1] + roman(number - step[0]) : '';
}
