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
import { dalamBab, kantorDi, nomorTabel, sumberDi, tabelAnda } from '../kinerja/tabel-anda';
import { realisasiCell } from '../kinerja/realisasi';
import { tahunLalu, type TahunLalu } from '../kinerja/tahun-lalu';
import { catatanCapaian } from '../kinerja/tanpa-capaian';

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
    judul: teks.capaian.semua(nomorTabel(bahan, 'capaian', '3.1'), kantorDi(bahan), tahun),
    kolom: [teks.kolom.no, ...KEPALA],
    baris: () => kinerja.indikator.map((_, index) => rowOf(bahan, index)),
    sumber: sumberDi(bahan, teks.sumber, 'capaian'),
    catatan: (first) =>
      kinerja.indikator.flatMap((one, index) => catatanCapaian(one, cell(first + index, CAPAIAN.capaian))),
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

interface Bagian {
  readonly tingkat: TingkatIndikator;
  readonly nama: string;
  readonly index: readonly number[];
}

/** One table for the tujuan, one for each sasaran, in the report's order, and each beside the year before. */
function bagian(bahan: Bahan, kinerja: RingkasanKinerja): Blok[] {
  const groups = new Map<string, Bagian & { readonly index: number[] }>();
  kinerja.indikator.forEach(({ tingkat, pernyataan, sasaranKe }, index) => {
    if (tingkat === 'program') return;
    const nama = (tingkat === 'sasaran' ? kinerja.sasaran[sasaranKe ?? -1]?.nama : null) ?? pernyataan ?? '';
    const group = groups.get(`${tingkat} ${nama}`) ?? { tingkat, nama, index: [] };
    groups.set(`${tingkat} ${nama}`, group);
    group.index.push(index);
  });
  const { bagian: judul, bagianLalu } = teks.capaian;
  const awalan = nomorBagian(bahan);
  let ke = 0;
  const nomorBerikut = (): string => `${awalan}.${++ke}`;
  return Array.from(groups.values(), ({ tingkat, nama, index }): Blok[] => {
    const sebutan = teks.tingkat[tingkat];
    const own = bagianOf(bahan, index, judul(nomorBerikut(), sebutan, nama, bahan.ringkasan.tahun));
    const lalu = tahunLalu(bahan, index);
    return lalu ? [own, bagianTahunLalu(bahan, lalu, bagianLalu(nomorBerikut(), sebutan, nama))] : [own];
  }).flat();
}

/** "3.2", or what the staff's own tables of one sasaran begin with. */
function nomorBagian(bahan: Bahan): string {
  const own = tabelAnda(bahan, 'capaian sasaran').find(({ nomor: each }) => each.includes('.'));
  return own?.nomor.replace(/\.\d+$/, '') ?? dalamBab(bahan, '3.2');
}

function bagianOf(bahan: Bahan, indexes: readonly number[], judul: string): Blok {
  return {
    judul,
    kolom: [teks.kolom.no, ...KEPALA],
    baris: () => indexes.map((index, at) => [nomor(at), ...barisCapaian(bahan, index)]),
    sumber: sumberDi(bahan, teks.sumber, 'capaian sasaran'),
  };
}

function bagianTahunLalu(bahan: Bahan, lalu: TahunLalu, judul: string): Blok {
  const { kolom } = teks;
  const [year, before] = [lalu.tahun + 1, lalu.tahun].map(String) as [string, string];
  const planned = lalu.adaTarget;
  return {
    judul,
    kolom: [
      ...[kolom.no, kolom.uraian, kolom.indikator],
      ...(planned ? [kolom.targetDari(before)] : []),
      ...[kolom.targetDari(year), kolom.realisasiDari(before), kolom.realisasiDari(year)],
    ],
    baris: () =>
      lalu.index.map((index, at) => [
        nomor(at),
        dariCapaian(bahan, index, 'uraian'),
        dariCapaian(bahan, index, 'indikator'),
        ...(planned ? [lalu.angka(index, 'target')] : []),
        dariCapaian(bahan, index, 'target'),
        lalu.angka(index, 'realisasi'),
        dariCapaian(bahan, index, 'realisasi'),
      ]),
    sumber: sumberDi(bahan, teks.sumber, 'banding tahun'),
  };
}

/** The indicators that the mean is made of, and the mean. */
function rerata(bahan: Bahan, { rerata: { bagian: parts, nilai } }: RingkasanKinerja): Blok[] {
  if (nilai === null || parts.length === 0) return [];
  return [
    {
      judul: teks.capaian.rerata(kantorDi(bahan), bahan.ringkasan.tahun),
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
