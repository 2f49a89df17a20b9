import { fullName, type Budget, type Unit } from '../budget/budget';
import { letterOf } from '../dimensions/hierarchy/numbered';
import type { UnitPlace } from '../dimensions/unit-place';
import type { YearPlace } from '../dimensions/year-place';
import type { Random } from '../random';
import type { Canvas } from './canvas';

export interface CaptionPlan {
  readonly unitPlace: UnitPlace;
  readonly yearPlace: YearPlace;
  /** "Triwulan I" where the table is one of a quarter alone. */
  readonly quarter?: string;
}

const TITLES: readonly string[] = [
  'REALISASI ANGGARAN',
  'LAPORAN REALISASI ANGGARAN',
  'Laporan Realisasi Fisik dan Keuangan',
  'Tabel 3.4.2 Realisasi Anggaran',
  'REKAPITULASI BELANJA MENURUT PROGRAM DAN KEGIATAN',
  'Pagu dan Realisasi Anggaran',
];

type Row = readonly (string | number)[];

/** What stands above a table. `index` counts the units of the workbook. @returns the row for the table. */
export function drawCaption(
  canvas: Canvas,
  top: number,
  left: number,
  budget: Budget,
  unit: Unit | null,
  plan: CaptionPlan,
  from: Random,
): number {
  const rows = [...titleRows(budget, unit, plan, from), ...labelRows(budget, unit, plan, from)];
  rows.forEach((row, i) => row.forEach((cell, at) => canvas.put(top + i, left + at, cell)));
  const gap = from.fork('gap').int(0, 2);
  const line = top + rows.length + gap;
  if (unit === null || plan.unitPlace !== 'line above') return line;
  canvas.put(line, left, { value: unitLine(budget, unit, from), bold: true });
  return line + 1 + (from.fork('line gap').chance(0.3) ? 1 : 0);
}

function titleRows(budget: Budget, unit: Unit | null, plan: CaptionPlan, from: Random): Row[] {
  const title = from.fork('title').pick(TITLES);
  const letterhead =
    unit !== null && plan.unitPlace === 'letterhead' ? letterheadRows(budget, unit, from) : [];
  const words = [title];
  if (unit !== null && plan.unitPlace === 'title') words.push(fullName(unit));
  if (unit === null && from.fork('office').chance(0.5)) words.push(budget.office);
  if (plan.quarter !== undefined) words.push(`${plan.quarter} Tahun ${budget.year}`);
  else if (plan.yearPlace === 'title') {
    words.push(
      from
        .fork('year')
        .pick([
          `Tahun ${budget.year}`,
          `Tahun Anggaran ${budget.year}`,
          `TA. ${budget.year}`,
          `T.A ${budget.year}`,
          `Per 31 Desember ${budget.year}`,
          `s.d. Triwulan IV Tahun ${budget.year}`,
        ]),
    );
  }
  const capitals = title === title.toUpperCase();
  const shown = words.map((word) => (capitals ? word.toUpperCase() : word));
  const apart = from.fork('apart').chance(0.4);
  return [...letterhead, ...(apart ? shown.map((word) => [word]) : [[shown.join(' ')]])];
}

function letterheadRows(budget: Budget, unit: Unit, from: Random): Row[] {
  const name = fullName(unit);
  const within = unit.kind === 'Kelurahan' && budget.office !== name;
  return [
    [`PEMERINTAH ${budget.region.toUpperCase()}`],
    ...(within ? [[budget.office.toUpperCase()]] : []),
    [name.toUpperCase()],
    ...(from.fork('address').chance(0.5) ? [['Jl. Cemara No. 165 Telp. (0342) 801234 Fax. 807890']] : []),
    ...(from.fork('rule').chance(0.3) ? [['========================================']] : []),
  ];
}

function labelRows(budget: Budget, unit: Unit | null, plan: CaptionPlan, from: Random): Row[] {
  const rows: Row[] = [];
  const style = from.fork('labels').pick(['one cell', 'two cells', 'three cells'] as const);
  const label = (word: string, value: string | number): Row => {
    if (style === 'one cell') return [`${word} : ${value}`];
    return style === 'two cells' ? [`${word} :`, value] : [word, ':', value];
  };
  if (unit !== null && plan.unitPlace === 'label') {
    rows.push(label('Provinsi', 'Jawa Timur'), label(unitLabel(unit, from), labelled(unit, from)));
  }
  if (plan.yearPlace === 'label')
    rows.push(label(from.fork('year label').pick(['Tahun Anggaran', 'TAHUN', 'T.A']), budget.year));
  return rows;
}

function unitLabel(unit: Unit, from: Random): string {
  if (unit.kind === 'Bidang') return 'BIDANG';
  return from
    .fork('unit label')
    .pick(['BAGIAN', 'SKPD', 'Unit Kerja', 'Nama OPD', 'Perangkat Daerah', 'Unit Organisasi']);
}

function unitLine(budget: Budget, unit: Unit, from: Random): string {
  const index = budget.units.indexOf(unit) + 1;
  const name = fullName(unit);
  return from
    .fork('unit line')
    .pick([name, name.toUpperCase(), `${letterOf(index)}. ${name}`, `${index}. ${name}`]);
}

/** The national system puts the code before the name. */
function labelled(unit: Unit, from: Random): string {
  const name = fullName(unit);
  return from.fork('unit code').chance(0.25) ? `${unit.code} ${name}` : name;
}
