import type { Book, Figure, Formula, Values } from '../book';
import type { Random } from '../../variants/generator/random';
import { writeRecap } from './recap';
import { address, BookWriter, percentText, roundTo, rupiahText } from './sheet-writer';
import { KEGIATAN, PROGRAMS, UNITS } from './words';

export type Besaran = 'pagu' | 'realisasi';
export type Pair = Readonly<Record<Besaran, Figure>>;

/** How the staff of one office write their workbook. */
export interface Style {
  readonly totals: 'rumus' | 'ketik' | 'subtotal rumus';
  readonly percent: 'rumus' | 'ketik' | 'teks' | 'tanpa';
  readonly money: 'angka' | 'teks';
  readonly sisa: 'rumus' | 'ketik' | 'tanpa';
  readonly recap: 'rumus' | 'ketik' | 'tanpa';
}

export interface Leaf extends Pair {
  readonly unit: number;
  readonly program: number;
  readonly nama: string;
}

export interface Budget {
  readonly leaves: readonly Leaf[];
  readonly units: readonly string[];
  readonly programs: readonly string[];
  readonly sheets: readonly string[];
}

const MONEY_FORMAT = '#,##0.00';
const BESARAN: readonly Besaran[] = ['pagu', 'realisasi'];
export const COL = { no: 1, uraian: 2, pagu: 3, realisasi: 4, persen: 5, sisa: 6 } as const;
export const FIRST = 4;

export function drawStyle(random: Random): Style {
  const money = random.weighted<Style['money']>({ angka: 4, teks: 1 });
  return {
    // A sum of text cells is 0 in Excel: who keeps text types the totals.
    totals: money === 'teks' ? 'ketik' : random.weighted({ rumus: 3, ketik: 4, 'subtotal rumus': 2 }),
    percent:
      money === 'teks'
        ? random.pick(['teks', 'tanpa'])
        : random.weighted({ rumus: 2, ketik: 4, teks: 1, tanpa: 1 }),
    money,
    sisa: money === 'teks' ? 'tanpa' : random.weighted({ tanpa: 5, rumus: 1, ketik: 1 }),
    recap:
      money === 'teks' ? random.pick(['ketik', 'tanpa']) : random.weighted({ rumus: 2, ketik: 4, tanpa: 1 }),
  };
}

/** A clean workbook of several units: every sum, percentage and name in it is right. */
export function budgetBook(random: Random): Book {
  const style = drawStyle(random);
  const writer = new BookWriter();
  const budget = writeBudget(writer, style, random);
  if (style.recap !== 'tanpa') writeRecap(writer, style, budget);
  return {
    style: Object.entries(style)
      .map((pair) => pair.join(' '))
      .join(', '),
    ...parts(writer),
  };
}

export function parts(writer: BookWriter): Omit<Book, 'style'> {
  const { sheets, figures, equalities, texts, names } = writer;
  return { sheets, figures, equalities, texts, names };
}

export function writeBudget(writer: BookWriter, style: Style, random: Random): Budget {
  const units = UNITS.slice(0, random.int(2, 5));
  const programs = PROGRAMS.slice(0, random.int(2, PROGRAMS.length));
  const leaves: Leaf[] = [];
  const sheets = units.map((unit) => unit);
  units.forEach((unit, index) => {
    writer.sheet(unit);
    writer.text(unit, 1, 1, `Realisasi Anggaran Kelurahan ${unit} Tahun 2020`);
    const head = ['No', 'Program / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'];
    if (style.percent !== 'tanpa' || style.sisa !== 'tanpa')
      head.push(style.percent === 'tanpa' ? '' : 'Persentase (%)');
    if (style.sisa !== 'tanpa') head.push('Sisa (Rp)');
    writer.row(unit, 3, head);
    leaves.push(...writeUnit(writer, style, random, { unit: index, sheet: unit, programs }));
  });
  return { leaves, units, programs, sheets };
}

interface UnitOf {
  readonly unit: number;
  readonly sheet: string;
  readonly programs: readonly string[];
}

function writeUnit(
  writer: BookWriter,
  style: Style,
  random: Random,
  { unit, sheet, programs }: UnitOf,
): Leaf[] {
  const leaves: Leaf[] = [];
  const totals: Pair[] = [];
  const names = random.sample(KEGIATAN, KEGIATAN.length);
  let row = FIRST;
  programs.forEach((program, index) => {
    const own = names.splice(0, random.int(1, 3));
    const first = row + 1;
    const beneath = own.map((nama, at) => {
      writer.text(sheet, first + at, COL.no, String(at + 1));
      writer.text(sheet, first + at, COL.uraian, nama);
      const leaf = {
        unit,
        program: index,
        nama,
        ...writeLeaf(writer, style, random, sheet, first + at, nama),
      };
      return leaf;
    });
    writer.text(sheet, row, COL.no, ['I', 'II', 'III', 'IV', 'V'][index] ?? '');
    writer.text(sheet, row, COL.uraian, program, program);
    const asFormula = style.totals !== 'ketik';
    const range = (besaran: Besaran): string =>
      `SUM(${address(first, COL[besaran])}:${address(first + own.length - 1, COL[besaran])})`;
    totals.push(writeTotal(writer, style, sheet, row, program, beneath, asFormula ? range : null));
    leaves.push(...beneath);
    row = first + own.length;
  });
  writer.text(sheet, row, COL.uraian, 'JUMLAH');
  const sum = (besaran: Besaran): string =>
    totals.map((pair) => address(pair[besaran].row, pair[besaran].col)).join('+');
  writeTotal(writer, style, sheet, row, 'JUMLAH', totals, style.totals === 'rumus' ? sum : null);
  return leaves;
}

function writeLeaf(
  writer: BookWriter,
  style: Style,
  random: Random,
  sheet: string,
  row: number,
  nama: string,
): Pair {
  const pagu = random.int(5_000, 900_000) * 100 * 100 + (random.chance(0.2) ? random.int(1, 99) : 0);
  const share = random.chance(0.15) ? 1 : 0.7 + 0.3 * random.next();
  const realisasi =
    share === 1 ? pagu : Math.floor((pagu * share) / 10_000) * 10_000 + random.int(0, 99) * 100;
  const pair = pairOf(writer, style, sheet, row, nama, { pagu, realisasi: Math.min(pagu, realisasi) }, null);
  writer.hold(`${nama}: realisasi ≤ pagu`, (at) => (at(pair.realisasi) ?? 0) <= (at(pair.pagu) ?? 0));
  return pair;
}

export function writeTotal(
  writer: BookWriter,
  style: Style,
  sheet: string,
  row: number,
  name: string,
  parts: readonly Pair[],
  formula: ((besaran: Besaran) => string) | null,
): Pair {
  const value = (besaran: Besaran): number => parts.reduce((sum, part) => sum + number(part[besaran]), 0);
  const made =
    formula &&
    ((besaran: Besaran): Formula => ({
      text: formula(besaran),
      compute: sumOf(parts.map((part) => part[besaran])),
    }));
  const pair = pairOf(
    writer,
    style,
    sheet,
    row,
    name,
    { pagu: value('pagu'), realisasi: value('realisasi') },
    made,
  );
  for (const besaran of BESARAN)
    holdSum(
      writer,
      `${sheet} ${name} ${besaran}`,
      pair[besaran],
      parts.map((part) => part[besaran]),
    );
  return pair;
}

/** The values of figures that are clean, formulas included: they were written with them. */
function number({ value }: Figure): number {
  return typeof value === 'number' ? value : 0;
}

export function sumOf(parts: readonly Figure[]): (at: Values) => number | null {
  return (at) => {
    let sum = 0;
    for (const part of parts) {
      const value = at(part);
      if (value === null) return null;
      sum += value;
    }
    return sum;
  };
}

export function holdSum(writer: BookWriter, name: string, total: Figure, parts: readonly Figure[]): void {
  const sum = sumOf(parts);
  writer.hold(`${name} = jumlah`, (at) => at(total) !== null && at(total) === sum(at));
}

function pairOf(
  writer: BookWriter,
  style: Style,
  sheet: string,
  row: number,
  name: string,
  sen: Readonly<Record<Besaran, number>>,
  formula: ((besaran: Besaran) => Formula) | null,
): Pair {
  const money = (besaran: Besaran): Figure =>
    writer.figure(sheet, row, COL[besaran], {
      kind: 'uang',
      name: `${besaran} ${name}`,
      value: sen[besaran],
      formula: formula?.(besaran) ?? null,
      write: style.money === 'teks' ? rupiahText : (value) => value / 100,
      format: style.money === 'teks' ? '@' : MONEY_FORMAT,
    });
  const pair = { pagu: money('pagu'), realisasi: money('realisasi') };
  for (const besaran of BESARAN)
    writer.hold(`${sheet} ${name} ${besaran} ≥ 0`, (at) => (at(pair[besaran]) ?? -1) >= 0);
  if (style.percent !== 'tanpa') writePercent(writer, style, sheet, row, name, pair);
  if (style.sisa !== 'tanpa') writeSisa(writer, style, sheet, row, name, pair);
  return pair;
}

export function writePercent(
  writer: BookWriter,
  style: Pick<Style, 'percent'>,
  sheet: string,
  row: number,
  name: string,
  { pagu, realisasi }: Pair,
): void {
  const [p, r] = [address(row, COL.pagu), address(row, COL.realisasi)];
  const share = (at: Values): number | null => ratioOf(at(realisasi), at(pagu));
  const exact = number(realisasi) / number(pagu);
  const asFormula = style.percent === 'rumus';
  const figure = writer.figure(sheet, row, COL.persen, {
    kind: 'persen',
    name: `persen ${name}`,
    value: asFormula ? exact : roundTo(exact, 4),
    decimals: 2,
    formula: asFormula ? { text: `IF(${p}=0,0,${r}/${p})`, compute: share } : null,
    write: style.percent === 'teks' ? (value) => percentText(value, 2) : (value) => value,
    format: style.percent === 'teks' ? '@' : '0.00%',
  });
  holdShare(writer, `${sheet} ${name} persen`, figure, share);
}

export function ratioOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null) return null;
  return whole === 0 ? 0 : part / whole;
}

/** At the printed precision: off by half a unit of the last place, and no more. */
export function holdShare(
  writer: BookWriter,
  name: string,
  printed: Figure,
  exact: (at: Values) => number | null,
): void {
  const unit = 10 ** -(printed.decimals + 2);
  writer.hold(name, (at) => {
    const [shown, value] = [at(printed), exact(at)];
    return shown !== null && value !== null && Math.abs(shown - value) <= unit * 0.5 + 1e-12;
  });
}

function writeSisa(
  writer: BookWriter,
  style: Style,
  sheet: string,
  row: number,
  name: string,
  { pagu, realisasi }: Pair,
): void {
  const rest = (at: Values): number | null => {
    const [whole, spent] = [at(pagu), at(realisasi)];
    return whole === null || spent === null ? null : whole - spent;
  };
  const text = `${address(row, COL.pagu)}-${address(row, COL.realisasi)}`;
  const figure = writer.figure(sheet, row, COL.sisa, {
    kind: 'uang',
    name: `sisa ${name}`,
    value: number(pagu) - number(realisasi),
    formula: style.sisa === 'rumus' ? { text, compute: rest } : null,
    write: (value) => value / 100,
    format: MONEY_FORMAT,
  });
  writer.hold(`${sheet} ${name} sisa`, (at) => at(figure) !== null && at(figure) === rest(at));
}
