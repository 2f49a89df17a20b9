import type { IndikatorRingkas, RingkasanKinerja, TingkatIndikator } from '../../domain/ringkasan-kinerja';
import { call, cell, range } from '../../formula/build';
import type { CellExpr, Expr } from '../../formula/expr';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { Chart, OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { barChart } from '../charts';
import { live, value, type Draft } from '../draft';
import { angkaCell, capaianCell } from '../kinerja/angka';
import { FIRST, LEFT, nomor, tumpuk, type Blok } from '../kinerja/blok';
import { sumberDi } from '../kinerja/tabel-anda';
import { realisasiCell } from '../kinerja/realisasi';
import { beriTahunLalu } from '../kinerja/tahun-lalu';

/** Columns of table 3.1, which every other table of performance refers to. */
export const CAPAIAN = { no: 2, uraian: 3, indikator: 4, target: 5, realisasi: 6, capaian: 7 } as const;
const LAST = CAPAIAN.capaian;

const KOLOM = ['uraian', 'indikator', 'target', 'realisasi', 'capaian'] as const;
export type Kolom = (typeof KOLOM)[number];

/** The captions of these columns, for tables that repeat them. */
export const KEPALA = KOLOM.map((kolom) => teks.kolom[kolom]);

/** A cell of table 3.1. @param indikatorKe index in `RingkasanKinerja.indikator` */
export function capaianRef(bahan: Bahan, indikatorKe: number, kolom: Kolom): CellExpr {
  return cell(FIRST + indikatorKe, CAPAIAN[kolom], { sheet: bahan.nama.capaian, fixed: 'both' });
}

/** What a cell of table 3.1 shows, in the look of that column. */
export function dariCapaian(bahan: Bahan, indikatorKe: number, kolom: Kolom): OurCell {
  const own = rowOf(bahan, indikatorKe)[CAPAIAN[kolom] - LEFT];
  if (!own || (own.value === null && own.formula === undefined)) return value(null, own?.style ?? 'text');
  return live(capaianRef(bahan, indikatorKe, kolom), own.style);
}

/** All of an indicator's cells of table 3.1, for tables that repeat them. */
export function barisCapaian(bahan: Bahan, indikatorKe: number): OurCell[] {
  return KOLOM.map((kolom) => dariCapaian(bahan, indikatorKe, kolom));
}

/** Tables 3.1 and 3.2.x and the mean of BAB IV; none where the workbook has no indicator. */
export function capaian(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja || kinerja.indikator.length === 0) return null;
  const semua: Blok = {
    judul: teks.capaian.semua(tahun),
    kolom: [teks.kolom.no, ...KEPALA],
    baris: () => kinerja.indikator.map((_, index) => rowOf(bahan, index)),
    sumber: sumberDi(bahan, teks.sumber, 'capaian'),
    grafik: (first, top) => grafik(bahan, first, top),
  };
  return tumpuk(bahan, {
    key: 'capaian',
    judul: teks.capaian.judul(tahun),
    lebar: [6, 46, 56, 16, 16, 14, 16],
    blok: [semua, ...bagian(bahan, kinerja), ...rerata(bahan, kinerja)],
    dari: kinerja.indikator.flatMap(({ sebutan }) => sebutan.map(({ tabel }) => tabel)),
  });
}

const rows = new WeakMap<Bahan, Map<number, readonly OurCell[]>>();

/** A row of table 3.1, made once: every other table asks for it, and its formulas are tried out on the workbook. */
function rowOf(bahan: Bahan, index: number): readonly OurCell[] {
  let known = rows.get(bahan);
  if (!known) rows.set(bahan, (known = new Map<number, readonly OurCell[]>()));
  let row = known.get(index);
  if (!row) known.set(index, (row = makeRow(bahan, index)));
  return row;
}

function makeRow(bahan: Bahan, index: number): readonly OurCell[] {
  const indikator = bahan.ringkasan.kinerja?.indikator[index] as IndikatorRingkas;
  const row = FIRST + index;
  const target = angkaCell(bahan, indikator.target);
  const realisasi = realisasiCell(bahan, indikator);
  const at = { target: cell(row, CAPAIAN.target), realisasi: cell(row, CAPAIAN.realisasi) };
  const { polaritas } = indikator.sifat;
  return [
    nomor(index),
    value(indikator.pernyataan ?? teks.tingkat[indikator.tingkat], 'text'),
    value(indikator.nama, 'text'),
    target,
    realisasi,
    capaianCell({ target, realisasi, polaritas }, at, indikator.capaian),
  ];
}

function grafik(bahan: Bahan, first: number, top: number): Chart[] {
  const { kinerja, tahun } = bahan.ringkasan;
  return barChart(
    {
      title: teks.capaian.grafik(tahun),
      rows: { sheet: bahan.nama.capaian, from: first, count: kinerja?.indikator.length ?? 0 },
      label: CAPAIAN.indikator,
      value: { name: teks.kolom.capaian, col: CAPAIAN.capaian },
    },
    { top, left: LEFT, right: LAST },
  );
}

/** One table for the tujuan, one for each sasaran, in the report's order. */
function bagian(bahan: Bahan, kinerja: RingkasanKinerja): Blok[] {
  const groups = new Map<string, { tingkat: TingkatIndikator; nama: string; index: number[] }>();
  kinerja.indikator.forEach(({ tingkat, pernyataan, sasaranKe }, index) => {
    if (tingkat === 'program') return;
    const nama = (tingkat === 'sasaran' ? kinerja.sasaran[sasaranKe ?? -1]?.nama : null) ?? pernyataan ?? '';
    const group = groups.get(`${tingkat} ${nama}`) ?? { tingkat, nama, index: [] };
    groups.set(`${tingkat} ${nama}`, group);
    group.index.push(index);
  });
  return Array.from(groups.values(), ({ tingkat, nama, index }, ke) =>
    bagianOf(bahan, index, teks.capaian.bagian(ke + 1, teks.tingkat[tingkat], nama, bahan.ringkasan.tahun)),
  );
}

function bagianOf(bahan: Bahan, indexes: readonly number[], judul: string): Blok {
  const { kolom } = teks;
  const lalu = beriTahunLalu(bahan, indexes);
  return {
    judul,
    kolom: [...[kolom.no, ...KEPALA], ...(lalu ? [kolom.tahunLalu(lalu.tahun)] : [])],
    baris: () =>
      indexes.map((index, at) => [
        nomor(at),
        ...barisCapaian(bahan, index),
        ...(lalu ? [lalu.realisasi(index)] : []),
      ]),
    sumber: sumberDi(bahan, teks.sumber, 'capaian sasaran'),
  };
}

/** The indicators that the mean is made of, and the mean. */
function rerata(bahan: Bahan, { rerata: { bagian: parts, nilai } }: RingkasanKinerja): Blok[] {
  if (nilai === null || parts.length === 0) return [];
  return [
    {
      judul: teks.capaian.rerata(bahan.ringkasan.tahun),
      kolom: [teks.kolom.no, ...KEPALA],
      baris: (first) => [
        ...parts.map((index, at) => [nomor(at), ...barisCapaian(bahan, index)]),
        [
          value(null, 'totalText'),
          value(teks.rerata, 'totalText'),
          ...[null, null, null].map((none) => value(none, 'totalText')),
          live(call('AVERAGE', partsRange(first, parts.length)), 'totalPercent'),
        ],
      ],
      sumber: sumberDi(bahan, teks.sumber, 'rerata'),
    },
  ];
}

function partsRange(first: number, count: number): Expr {
  return range({
    ...{ top: first, bottom: first + count - 1 },
    ...{ left: CAPAIAN.capaian, right: CAPAIAN.capaian },
  });
}

/** The mean itself, worked out over table 3.1: for other sheets of ours. */
export function rerataExpr(bahan: Bahan, { rerata: { bagian: parts } }: RingkasanKinerja): Expr {
  return call('AVERAGE', ...parts.slice(0, 200).map((index) => capaianRef(bahan, index, 'capaian')));
}
