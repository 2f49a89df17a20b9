import type { SelKinerja } from '../../domain/kinerja';
import type { NilaiIndikator, RealisasiHidup, SukuData } from '../../domain/ringkasan-kinerja';
import type { Polaritas } from '../../domain/rules/polaritas';
import { add, call, cell, concat, div, eq, gt, iff, mul, neg, num, sub, text } from '../../formula/build';
import { calculator, type Calculator } from '../../formula/calculate';
import type { CellExpr, Expr } from '../../formula/expr';
import type { OurCell } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import type { Bahan } from '../bahan';
import { live, value } from '../draft';

/**
 * Figures of performance as formulas that follow the staff's cells, whatever those hold: 94, 0.94, "94%", "Baik (90,22)",
 * "13 pelayanan". A formula is only taken when it comes to the figure that was reckoned; else the figure itself stands there.
 */

/** Ratios for percentages, else the figure as it is. */
export function angkaCell(
  bahan: Bahan,
  nilai: NilaiIndikator | null,
  hidup?: RealisasiHidup | null,
): OurCell {
  const style: StyleName = nilai?.persen === true ? 'percent' : 'figure';
  if (!nilai) return value(null, 'figure');
  const wanted = inTerms(nilai);
  if (wanted === null) return openCell(bahan, nilai);
  const formula = nilai.sel ? follow(bahan, nilai.sel, wanted, nilai.persen) : null;
  const made = formula ?? (hidup ? dariData(bahan, hidup, wanted) : null);
  return made ? live(made, style) : value(wanted, style);
}

function inTerms({ nilai, persen }: NilaiIndikator): number | null {
  return nilai !== null && persen ? nilai / 100 : nilai;
}

/** Words and "-" are shown as they are; an empty cell waits for what will be typed there. */
function openCell(bahan: Bahan, { sel, persen }: NilaiIndikator): OurCell {
  if (!sel) return value(null, 'figure');
  const ref = refTo(sel);
  if (sel.nilai.jenis === 'kosong') {
    const shown = iff(call('ISBLANK', ref), text(''), persen ? asRatio(ref) : ref);
    return live(shown, persen ? 'percent' : 'figure', '');
  }
  const { row, col, sheet } = sel.dari ?? sel.di;
  return live(ref, 'figure', bahan.grid(sheet).value(row, col));
}

/** A label of the staff's: it follows their cell where that holds nothing else. */
export function labelCell(
  bahan: Bahan,
  sel: SelKinerja | null,
  fallback: string,
  style: StyleName = 'text',
): OurCell {
  const at = sel ? (sel.dari ?? sel.di) : null;
  if (!sel || !at || bahan.grid(at.sheet).value(at.row, at.col) !== fallback) return value(fallback, style);
  return live(refTo(sel), style, fallback);
}

/** A cell of the staff's: of a merged block its first. */
export function refTo(sel: SelKinerja): CellExpr {
  const { sheet, row, col } = sel.dari ?? sel.di;
  return cell(row, col, { sheet, fixed: 'both' });
}

/**
 * The formula of a cell that comes to `wanted`; `null` where no simple one does. A cell that holds text now may hold a number
 * later, and the other way round.
 */
export function follow(bahan: Bahan, sel: SelKinerja, wanted: number, persen = false): Expr | null {
  const ref = refTo(sel);
  const at = sel.dari ?? sel.di;
  const written = bahan.grid(at.sheet).value(at.row, at.col);
  const scales = (each: Expr): Expr[] => [
    ...(persen ? [asRatio(each)] : []),
    each,
    div(each, num(100)),
    div(each, num(25)),
    mul(each, num(100)),
  ];
  if (typeof written !== 'string') return firstEqual(bahan, scales(ref), wanted);
  const texts = textFigures(ref, written);
  const number = persen ? asRatio(ref) : null;
  return firstEqual(
    bahan,
    texts.flatMap((each) =>
      scales(each).map((scaled) =>
        number
          ? iff(call('ISNUMBER', ref), number, scaled)
          : scaled === each
            ? iff(call('ISNUMBER', ref), ref, each)
            : scaled,
      ),
    ),
    wanted,
  );
}

/** Above this a percentage is in points: 94, not 0.94. */
const MOST_RATIO = 2;

/** Excel turns a typed "95%" into 0.95, others write 95: a ratio out of both. */
function asRatio(ref: Expr): Expr {
  return iff(gt(call('ABS', ref), num(MOST_RATIO)), div(ref, num(100)), ref);
}

/** The first that comes to the figure, worked out on the staff's sheets as they stand. */
export function firstEqual(bahan: Bahan, candidates: readonly Expr[], wanted: number): Expr | null {
  const calc = staffCalculator(bahan);
  const at = { sheet: bahan.snapshot.sheets[0]?.name ?? '', row: 1, col: 1 };
  return candidates.find((each) => isClose(calc.evaluate(each, at), wanted)) ?? null;
}

function isClose(found: unknown, wanted: number): boolean {
  return typeof found === 'number' && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

const calculators = new WeakMap<Bahan, Calculator>();

function staffCalculator(bahan: Bahan): Calculator {
  let calc = calculators.get(bahan);
  if (!calc) {
    const { sheets, names } = bahan.snapshot;
    const sources = sheets.map(({ name, grid }) => ({ name, source: grid }));
    calculators.set(bahan, (calc = calculator(sources, names)));
  }
  return calc;
}

/** Ways to read the number within a text, with a decimal comma and with a decimal point. */
function textFigures(ref: CellExpr, written: string): Expr[] {
  const inner = written.includes('(')
    ? call('MID', ref, add(call('FIND', text('('), ref), num(1)), between(ref))
    : call('LEFT', ref, sub(call('FIND', text(' '), concat(ref, text(' '))), num(1)));
  const bare = call('SUBSTITUTE', inner, text('%'), text(''));
  return [call('NUMBERVALUE', bare, text(','), text('.')), call('NUMBERVALUE', bare, text('.'), text(','))];
}

/** Characters between the brackets. */
function between(ref: CellExpr): Expr {
  return sub(sub(call('FIND', text(')'), ref), call('FIND', text('('), ref)), num(1));
}

/** Σ numerators / Σ denominators of the base data. */
function dariData(bahan: Bahan, { pembilang, penyebut }: RealisasiHidup, wanted: number): Expr | null {
  const above = sumOf(bahan, pembilang);
  if (!above) return null;
  if (penyebut.length === 0) return firstEqual(bahan, [above], wanted);
  const below = sumOf(bahan, penyebut);
  return below && firstEqual(bahan, [div(above, below), mul(div(above, below), num(100))], wanted);
}

function sumOf(bahan: Bahan, suku: readonly SukuData[]): Expr | null {
  let sum: Expr | null = null;
  for (const { tanda, data } of suku) {
    const figure = data.nilai === null ? null : follow(bahan, data.sel, data.nilai);
    if (!figure) return null;
    sum = sum ? (tanda > 0 ? add : sub)(sum, figure) : tanda > 0 ? figure : neg(figure);
  }
  return sum;
}

/** Capaian of an indicator out of its target and realisasi, as domain/rules/capaian has it. */
export function capaianExpr(target: Expr, realisasi: Expr, polaritas: Polaritas): Expr {
  switch (polaritas) {
    case 'positif':
      return div(realisasi, target);
    case 'negatif':
      return div(sub(mul(num(2), target), realisasi), target);
    case 'negatif rasio':
      return div(target, realisasi);
  }
}

/**
 * The capaian beside its target and realisasi; empty where there is none to work out.
 * @param wanted the ratio that was reckoned
 */
export function capaianCell(
  figures: { readonly target: OurCell; readonly realisasi: OurCell; readonly polaritas: Polaritas },
  at: { readonly target: Expr; readonly realisasi: Expr },
  wanted: number | null,
): OurCell {
  const { target, realisasi, polaritas } = figures;
  const formula = capaianExpr(at.target, at.realisasi, polaritas);
  if (wanted === null) {
    const isOpen = [target, realisasi].some((one) => typeof one.value === 'string');
    if (!isOpen || !target.formula || !realisasi.formula) return value(null, 'percent');
    // Empty cells and words have no capaian; numbers that come later have one at once.
    const both = eq(call('COUNT', at.target, at.realisasi), num(2));
    return live(iff(both, formula, text('')), 'percent', '');
  }
  const isFigure = (one: OurCell): boolean => one.formula !== undefined || typeof one.value === 'number';
  if (!isFigure(target) || !isFigure(realisasi)) return value(wanted, 'percent');
  return live(formula, 'percent');
}
