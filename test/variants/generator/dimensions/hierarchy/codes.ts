import type { CellSpec } from '../../description';
import { isBold, isTotal, text, type Column } from '../../layout/column';
import type { Level, Line } from '../../layout/line';
import type { LabelContext } from './hierarchy';
import { uraian } from './uraian';

type OneColumn =
  | 'codes'
  | 'short codes'
  | 'counted codes'
  | 'codes with lost dots'
  | 'codes until 2020'
  | 'codes and numbers';

export function oneCodeColumn(choice: OneColumn, { words, from, lines }: LabelContext): Column[] {
  const spell = speller(choice, from.fork('lost dots').chance(0.5));
  // Where a code is typed and looks like a number, a spreadsheet makes it one: 7, 7.01.
  const end = from.fork('code ends').pick(['', '', '', '.', ' ']);
  const typed = from.fork('typed codes').chance(0.3);
  const kode: Column = {
    key: 'kode',
    heads: [words('kode')],
    cell: (line) =>
      codeCell(
        typed && line.level === 'urusan' ? spell(line) : ended(spell(line), end),
        typed && line.level === 'urusan',
        line,
      ),
  };
  const order = new Map(lines.filter((line) => !isTotal(line)).map((line, i) => [line, i + 1]));
  const no: Column = {
    key: 'no',
    heads: [words('no')],
    cell: (line) => (order.has(line) ? { value: order.get(line) ?? null } : null),
  };
  return [...(choice === 'codes and numbers' ? [no] : []), kode, uraian(words)];
}

/** "7.01.01 - PROGRAM …" */
export function codesInNames({ words, from }: LabelContext): Column[] {
  const between = from.fork('between').pick([' ', ' - ', '  ', '. ']);
  return [uraian(words, (line) => (line.code === '' ? line.name : `${line.code}${between}${line.name}`))];
}

/** As the national system exports them: urusan, organisasi, activity, account, each repeated in the rows beneath. */
export function codesOverFour({ words }: LabelContext): Column[] {
  const columns: readonly ((line: Line) => string)[] = [
    (line) => (line.level === 'urusan' ? line.code : '7.01'),
    (line) => (DEPTH[line.level] >= DEPTH.organisasi ? ((line.unit ?? line.above[0]?.unit)?.code ?? '') : ''),
    (line) => activityOf(line)?.code ?? '',
    (line) => (line.level === 'rekening' ? line.code : ''),
  ];
  const kode = columns.map((spell, i): Column => ({
    key: `kode ${i + 1}`,
    heads: [words('kode')],
    joined: i > 0,
    cell: (line) => (isTotal(line) || line.level === 'kelompok' ? null : codeCell(spell(line), false, line)),
  }));
  return [...kode, uraian(words)];
}

/** Each step of the code in a column of its own: 7 | 01 | 02 | 2.01 | 0003. */
export function codesInSegments({ words, lines }: LabelContext): Column[] {
  const steps = lines.some((line) => line.level === 'sub') ? 5 : 4;
  const kode = Array.from({ length: steps }, (_, i): Column => ({
    key: `kode ${i + 1}`,
    heads: [words('kode')],
    joined: i > 0,
    cell: (line) => codeCell(segmentsOf(line)[i] ?? '', false, line),
  }));
  return [...kode, uraian(words)];
}

const DEPTH: Readonly<Record<Level, number>> = {
  jumlah: -1,
  kelompok: -1,
  urusan: 0,
  bidang: 1,
  organisasi: 2,
  unit: 2,
  program: 3,
  kegiatan: 4,
  sub: 5,
  rekening: 6,
};

function speller(choice: OneColumn, everywhere: boolean): (line: Line) => string {
  if (choice === 'short codes') return shortCode;
  if (choice === 'counted codes') return countedCode;
  if (choice === 'codes until 2020') return codeUntil2020;
  if (choice !== 'codes with lost dots') return (line) => line.code;
  // 7.01.01.2.01 → 7.01.01.201: in every row, or where it happened.
  return (line) =>
    line.level === 'rekening' || !(everywhere || line.ordinal % 2 === 1)
      ? line.code
      : line.code.replace(/^(\d+\.\d+\.\d+\.\d)\.(\d+)/, '$1$2');
}

/** Codes within the office only: 05, 05.01, 05.01.02. */
function shortCode(line: Line): string {
  const own = line.level === 'program' || line.level === 'kegiatan' || line.level === 'sub';
  if (!own) return '';
  const [, , program = ''] = line.code.split('.');
  const ordinals = [...line.above, line].slice(1).map((one) => String(one.ordinal).padStart(2, '0'));
  return [program, ...ordinals].join('.');
}

/** The office's own count under a head that says code: 4, 4.1, 4.1.2. From the fourth program on they look like accounts. */
function countedCode(line: Line): string {
  const own = line.level === 'program' || line.level === 'kegiatan' || line.level === 'sub';
  return own ? [...line.above, line].map((one) => one.ordinal).join('.') : '';
}

/** The urusan twice, the office, the program, the kegiatan: 1.20.1.20.03.01.05. */
function codeUntil2020(line: Line): string {
  if (line.level === 'urusan') return '1.20';
  if (line.level === 'organisasi' || line.level === 'unit') return '1.20.1.20.03';
  const own = line.level === 'program' || line.level === 'kegiatan';
  return own ? `1.20.1.20.03.${shortCode(line)}` : '';
}

function ended(code: string, end: string): string {
  return code === '' ? '' : code + end;
}

function segmentsOf(line: Line): string[] {
  const [urusan = '', bidang = '', program = '', kind = '', kegiatan = '', sub = ''] = line.code.split('.');
  if (line.level === 'organisasi' || line.level === 'unit') return ['7', '01'];
  if (line.level === 'rekening') return [];
  return [urusan, bidang, program, kegiatan === '' ? '' : `${kind}.${kegiatan}`, sub];
}

function activityOf(line: Line): Line | undefined {
  if (line.level === 'rekening') return line.above.findLast((one) => one.level !== 'rekening');
  return DEPTH[line.level] >= DEPTH.program ? line : undefined;
}

function codeCell(code: string, typed: boolean, line: Line): CellSpec | null {
  if (typed && code !== '') return { value: Number(code), bold: isBold(line) };
  return text(code, { bold: isBold(line) });
}
