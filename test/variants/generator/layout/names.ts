import { fullName, type Budget, type Unit } from '../budget/budget';
import type { Random } from '../random';
import type { CaptionPlan } from './caption';

/** The name of the sheet that holds this unit, or of the sheet that holds all. */
export function sheetName(
  budget: Budget,
  unit: Unit | null,
  index: number,
  plan: CaptionPlan,
  from: Random,
): string {
  const name = baseName(unit, index, plan, from);
  const dated = plan.yearPlace === 'sheet name' ? `${name.slice(0, 26)} ${budget.year}` : name;
  return dated.slice(0, 31).trim();
}

export function fileName(budget: Budget, plan: CaptionPlan, from: Random): string {
  const [unit] = budget.units;
  const words = [
    from.fork('file').pick(['Realisasi Anggaran', 'LRA', 'Laporan Keuangan', 'data lkjip', 'Book1', 'rekap']),
  ];
  if (plan.unitPlace === 'file name' && unit) words.push(fullName(unit));
  if (plan.yearPlace === 'file name') words.push(String(budget.year));
  return `${words.join(from.fork('joint').pick([' ', '_', '-']))}.xlsx`;
}

function baseName(unit: Unit | null, index: number, plan: CaptionPlan, from: Random): string {
  if (unit && plan.unitPlace === 'sheet name') {
    const short = { Kelurahan: 'Kel.', Kecamatan: 'Kec.' }[unit.kind] ?? unit.kind;
    const style = from.fork('sheets').pick(['bare', 'short', 'full', 'capitals'] as const);
    if (style === 'bare' && unit.kind === 'Kelurahan') return unit.name;
    return style === 'capitals'
      ? fullName(unit).toUpperCase()
      : style === 'short'
        ? `${short} ${unit.name}`
        : fullName(unit);
  }
  return from
    .fork('sheets')
    .pick([
      `Sheet${index + 1}`,
      `3.4.${index + 2}`,
      `Tabel ${index + 1}`,
      `Lamp ${index + 1}`,
      `LRA ${index + 1}`,
    ]);
}
