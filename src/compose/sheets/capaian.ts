import type { IndikatorRingkas, RingkasanKinerja, TingkatIndikator } from '../../domain/ringkasan-kinerja';
import { call, cell, range } from '../../formula/build';
import type { CellExpr, Expr } from '../../formula/expr';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { Area } from '../../workbook/address';
import type { Chart, OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { barChart } from '../charts';
import { live, value, type Draft } from '../draft';
import { angkaCell, capaianCell } from '../kinerja/angka';
import { FIRST, LEFT, nomor, tumpuk, type Blok } from '../kinerja/blok';
import { realisasiCell } from '../kinerja/realisasi';
import { beriTahunLalu } from '../kinerja/tahun-lalu';

/** Columns of table 3.1, which every other table of performance refers to. */
export const CAPAIAN = { no: 2, uraian: 3, indikator: 4, target: 5, realisasi: 6, capaian: 7 } as const;
const LAST = CAPAIAN.capaian;

export type Kolom = 'uraian' | 'indikator' | 'target' | 'realisasi' | 'capaian';

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

/** Tables 3.1 and 3.2.x and the mean of BAB IV; none where the workbook has no indicator. */
export function capaian(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja || kinerja.indikator.length === 0) return null;
  const { kolom } = teks;
  const semua: Blok = {
    judul: teks.capaian.semua(tahun),
    kolom: [kolom.no, kolom.uraian, kolom.indikator, kolom.target, kolom.realisasi, kolom.capaian],
    baris: () => kinerja.indikator.map((_, index) => rowOf(bahan, index)),
    sumber: teks.sumber,
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

function rowOf(bahan: Bahan, index: number): readonly OurCell[] {
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
  const column = (col: number): Area & { sheet: string } => ({
    ...{ sheet: bahan.nama.capaian, left: col, right: col },
    ...{ top: first, bottom: first + (kinerja?.indikator.length ?? 0) - 1 },
  });
  return barChart(
    {
      title: teks.capaian.grafik(tahun),
      categories: column(CAPAIAN.indikator),
      series: [{ name: teks.kolom.capaian, values: column(CAPAIAN.capaian) }],
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
    kolom: [
      ...[kolom.no, kolom.uraian, kolom.indikator, kolom.target, kolom.realisasi, kolom.capaian],
      ...(lalu ? [kolom.tahunLalu(lalu.tahun)] : []),
    ],
    baris: () =>
      indexes.map((index, at) => [
        nomor(at),
        ...(['uraian', 'indikator', 'target', 'realisasi', 'capaian'] as const).map((column) =>
          dariCapaian(bahan, index, column),
        ),
        ...(lalu ? [lalu.realisasi(index)] : []),
      ]),
    sumber: teks.sumber,
  };
}

/** The indicators that the mean is made of, and the mean. */
function rerata(bahan: Bahan, { rerata: { bagian: parts, nilai } }: RingkasanKinerja): Blok[] {
  const { kolom } = teks;
  if (nilai === null || parts.length === 0) return [];
  return [
    {
      judul: teks.capaian.rerata(bahan.ringkasan.tahun),
      kolom: [kolom.no, kolom.uraian, kolom.indikator, kolom.target, kolom.realisasi, kolom.capaian],
      baris: (first) => [
        ...parts.map((index, at) => [
          nomor(at),
          ...(['uraian', 'indikator', 'target', 'realisasi', 'capaian'] as const).map((column) =>
            dariCapaian(bahan, index, column),
          ),
        ]),
        [
          value(null, 'totalText'),
          value(teks.rerata, 'totalText'),
          ...[null, null, null].map((none) => value(none, 'totalText')),
          live(call('AVERAGE', partsRange(first, parts.length)), 'totalPercent'),
        ],
      ],
      sumber: teks.sumber,
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
