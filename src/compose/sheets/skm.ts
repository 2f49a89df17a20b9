import { SKM, SKM_MUTU } from '../../domain/parameters/daftar';
import { terbaru } from '../../domain/parameters/parameter';
import type { SkmRingkas } from '../../domain/ringkasan-kinerja';
import { call, cell, div, ge, iff, mul, num, range, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { formatAngka } from '../../domain/numbers/persen';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { barChart } from '../charts';
import { live, value, type Draft } from '../draft';
import { follow, refTo } from '../kinerja/angka';
import { sumberDi } from '../kinerja/tabel-anda';
import { FIRST, LEFT, nomor, tumpuk, type Blok } from '../kinerja/blok';

/** Columns of the table of unsur. */
const COL = { unsur: 3, nilai: 4, nrr: 5, konversi: 6, bobot: 7 } as const;

/** The nine unsur, the index and its mutu; none where the workbook has no survey. */
export function skm(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja?.skm || kinerja.skm.unsur.every(({ nrr }) => nrr === null)) return null;
  return tumpuk(bahan, {
    key: 'skm',
    judul: teks.skm.judul(tahun),
    lebar: [14, 64, 22, 16, 22, ...(kinerja.skm.bobot ? [12] : [])],
    blok: [unsur(bahan, kinerja.skm), interval(bahan)],
    arah: 'portrait',
    dari: [kinerja.skm.tabel],
  });
}

function unsur(bahan: Bahan, found: SkmRingkas): Blok {
  const { kolom } = teks;
  const { konversi } = terbaru(SKM).nilai;
  return {
    judul: teks.skm.unsur(bahan.ringkasan.tahun),
    kolom: [
      ...[kolom.no, kolom.unsur, kolom.nilai, kolom.nrr, kolom.konversi],
      ...(found.bobot ? [kolom.bobot] : []),
    ],
    baris: (first) => [
      ...found.unsur.map(({ nama, nrr, sel }, index) => [
        nomor(index),
        value(nama, 'text'),
        sel.teks === '' ? value(null, 'figure') : live(refTo(sel), 'figure'),
        nrrCell(bahan, found, index),
        nrr === null ? value(null, 'ratio') : live(mul(cell(first + index, COL.nrr), num(konversi)), 'ratio'),
        ...(found.bobot ? [bobotCell(bahan, found, index)] : []),
      ]),
      ...indexRows(found, first),
    ],
    sumber: sumberDi(bahan, teks.sumber, 'skm unsur'),
    grafik: (from, top) =>
      barChart(
        {
          title: teks.skm.grafik(bahan.ringkasan.tahun),
          rows: { sheet: bahan.nama.skm, from, count: found.unsur.length },
          label: COL.unsur,
          value: { name: teks.kolom.konversi, col: COL.konversi },
          format: '0.00',
        },
        { top, left: LEFT, right: COL.konversi },
      ),
  };
}

function nrrCell(bahan: Bahan, { unsur: all }: SkmRingkas, index: number): OurCell {
  const one = all[index];
  if (!one || one.nrr === null) return value(null, 'ratio');
  const formula = follow(bahan, one.sel, one.nrr);
  return formula ? live(formula, 'ratio') : value(one.nrr, 'ratio');
}

function bobotCell(bahan: Bahan, { unsur: all, bobot }: SkmRingkas, index: number): OurCell {
  const [sel, weight] = [all[index]?.bobot, bobot?.[index] ?? null];
  const formula = sel && weight !== null ? follow(bahan, sel, weight) : null;
  return formula ? live(formula, 'figure') : value(weight, 'figure');
}

/** Rows of the index beneath the unsur: NI, NIK, mutu and what it means. */
const INDEX = ['ni', 'nik', 'mutu', 'kinerja'] as const;
export type BarisIndeks = (typeof INDEX)[number];

function indexRows(found: SkmRingkas, first: number): (OurCell | null)[][] {
  const { indeks, unsur: all } = found;
  if (indeks === null) return [];
  const count = all.length;
  const column = range({ top: first, left: COL.nrr, bottom: first + count - 1, right: COL.nrr });
  const at = (which: BarisIndeks): Expr => cell(first + count + INDEX.indexOf(which), COL.konversi);
  const cells: Record<(typeof INDEX)[number], OurCell> = {
    ni: live(found.bobot ? weighted(column, first, count) : call('AVERAGE', column), 'ratio'),
    nik: live(mul(at('ni'), num(terbaru(SKM).nilai.konversi)), 'ratio'),
    mutu: live(mutuExpr(at('nik'), 'label'), 'textCenter'),
    kinerja: live(mutuExpr(at('nik'), 'arti'), 'textCenter'),
  };
  return INDEX.map((which) => [
    value(null, 'totalText'),
    value(teks.skm[which], 'totalText'),
    value(null, 'totalText'),
    value(null, 'totalText'),
    cells[which],
  ]);
}

/** Σ NRR · weight; what has no score gives its weight to the others. */
function weighted(nrr: Expr, first: number, count: number): Expr {
  const bobot = range({ top: first, left: COL.bobot, bottom: first + count - 1, right: COL.bobot });
  const used = call('SUMIFS', bobot, nrr, text('<>'));
  return mul(div(call('SUMPRODUCT', nrr, bobot), used), call('SUM', bobot));
}

/** Where the index and its mutu stand, for other sheets of ours. */
export function skmRef(bahan: Bahan, { unsur: all }: SkmRingkas, which: BarisIndeks): Expr {
  const row = FIRST + all.length + INDEX.indexOf(which);
  return cell(row, COL.konversi, { sheet: bahan.nama.skm, fixed: 'both' });
}

/** The band of an index rounded to two decimals, as the regulation says. */
function mutuExpr(nik: Expr, what: 'label' | 'arti'): Expr {
  const { pita, bulatkan } = terbaru(SKM_MUTU).nilai;
  const rounded = bulatkan === null ? nik : call('ROUND', nik, num(bulatkan));
  return [...pita].reverse().reduce<Expr>((below, { dari, label, arti }) => {
    const word = text(what === 'label' ? label : (arti ?? label));
    return dari === null ? word : iff(ge(rounded, num(dari)), word, below);
  }, text(''));
}

/** A band as the regulation prints it. */
export interface Pita {
  readonly interval: string;
  readonly intervalKonversi: string;
  readonly mutu: string;
  readonly kinerja: string;
}

/** The bands of the index, worst first: nilai persepsi 1 to 4. */
export function pitaIndeks(): Pita[] {
  const { pita, minimum, maksimum } = terbaru(SKM_MUTU).nilai;
  const { konversi } = terbaru(SKM).nilai;
  return pita
    .map(({ dari, label, arti }, index) => {
      const from = dari ?? minimum ?? 0;
      const to = pita[index - 1]?.dari;
      const until = to === undefined || to === null ? (maksimum ?? 0) : to - 0.01;
      return {
        interval: `${formatAngka(from / konversi, 4)} – ${formatAngka(until / konversi, 4)}`,
        intervalKonversi: `${formatAngka(from, 2)} – ${formatAngka(until, 2)}`,
        mutu: label,
        kinerja: arti ?? label,
      };
    })
    .reverse();
}

function interval(bahan: Bahan): Blok {
  const { kolom } = teks;
  return {
    judul: teks.skm.interval,
    kolom: [kolom.persepsi, kolom.interval, kolom.intervalKonversi, kolom.mutu, kolom.kinerja],
    baris: () =>
      pitaIndeks().map(({ interval: ni, intervalKonversi, mutu, kinerja }, index) => [
        nomor(index),
        ...[ni, intervalKonversi, mutu, kinerja].map((each) => value(each, 'textCenter')),
      ]),
    sumber: sumberDi(bahan, teks.skm.sumberInterval, 'skm interval'),
  };
}
