import { kunciNama } from '../../domain/indikator/baris';
import { isKosong } from '../../domain/indikator/sel';
import { isGalat } from '../../domain/galat';
import type { KeluaranRingkas } from '../../domain/ringkasan-kinerja';
import { capaian } from '../../domain/rules/capaian';
import { cell } from '../../formula/build';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { value, type Draft } from '../draft';
import { angkaCell, capaianCell } from '../kinerja/angka';
import { nomor, tumpuk, type Blok } from '../kinerja/blok';
import { isLembarIsian, sumberDi } from '../kinerja/tabel-anda';

const COL = { target: 7, realisasi: 8 } as const;

/** Outputs of kegiatan, target against realisasi; none where the workbook has targets only: those stand there already. */
export function keluaran(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  const all = kinerja?.keluaran ?? [];
  const rkt = all.filter(({ tabel }) => tabel.jenis === 'rkt');
  const matriks = all.filter(({ tabel }) => tabel.jenis === 'renstra matriks');
  const reached = matriks.map((each) => denganRealisasi(each, rkt));
  const blok = [
    ...(rkt.some(adaRealisasi) ? [tabel(bahan, teks.keluaran.rkt(tahun), rkt, 'rkt')] : []),
    ...(reached.some(adaRealisasi)
      ? [tabel(bahan, teks.keluaran.matriks(tahun), reached, 'renstra matriks')]
      : []),
    ...targetMatriks(bahan, matriks),
  ];
  if (blok.length === 0) return null;
  return tumpuk(bahan, {
    key: 'keluaran',
    judul: teks.keluaran.judul(tahun),
    lebar: [6, 44, 28, 48, 12, 14, 14, 13],
    blok,
    dari: all.map((each) => each.tabel),
  });
}

export function adaRealisasi({ realisasi }: KeluaranRingkas): boolean {
  return realisasi.sel !== null && realisasi.sel.teks !== '';
}

/** The plan's matrix has targets; what was reached of the same output stands in the yearly plan, where one row alone is about it. */
function denganRealisasi(each: KeluaranRingkas, rkt: readonly KeluaranRingkas[]): KeluaranRingkas {
  if (adaRealisasi(each)) return each;
  const key = kunciKeluaran(each);
  const found = rkt.filter((one) => kunciKeluaran(one) === key && adaRealisasi(one));
  const [only] = found;
  if (!only || found.length > 1) return each;
  const [target, realisasi] = [each.target.nilai, only.realisasi.nilai];
  const reached = target === null || realisasi === null ? null : capaian(target, realisasi);
  return {
    ...each,
    realisasi: only.realisasi,
    capaian: reached === null || isGalat(reached) ? null : reached,
  };
}

function kunciKeluaran({ kegiatan, indikator }: KeluaranRingkas): string {
  return `${kunciNama(kegiatan ?? '')}\u001f${kunciNama(indikator)}`;
}

function tabel(
  bahan: Bahan,
  judul: string,
  rows: readonly KeluaranRingkas[],
  jenis: 'rkt' | 'renstra matriks',
): Blok {
  const { kolom } = teks;
  return {
    judul,
    kolom: [
      ...[kolom.no, kolom.kegiatan, kolom.unit, kolom.indikator, kolom.satuan],
      ...[kolom.target, kolom.realisasi, kolom.capaian],
    ],
    baris: (first) => rows.map((each, index) => rowOf(bahan, each, index, first + index)),
    sumber: sumberDi(bahan, teks.sumber, jenis),
  };
}

function rowOf(bahan: Bahan, each: KeluaranRingkas, index: number, row: number): OurCell[] {
  const target = angkaCell(bahan, each.target);
  const realisasi = angkaCell(bahan, each.realisasi);
  const at = { target: cell(row, COL.target), realisasi: cell(row, COL.realisasi) };
  return [
    ...labels(each, index),
    target,
    realisasi,
    capaianCell({ target, realisasi, polaritas: 'positif' }, at, each.capaian),
  ];
}

function labels({ kegiatan, unit, indikator, satuan }: KeluaranRingkas, index: number): OurCell[] {
  return [
    nomor(index),
    ...[kegiatan ?? '', unit ?? '', indikator, satuan ?? ''].map((each) => value(each, 'text')),
  ];
}

/** The matrix as the report prints it, a target a year, where the staff have it on an input sheet only. */
function targetMatriks(bahan: Bahan, matriks: readonly KeluaranRingkas[]): Blok[] {
  const rows = matriks.filter((each) => isLembarIsian(each.tabel, bahan.ringkasan.tahun));
  const kolom = rows[0]?.tabel.kolom ?? [];
  const years = kolom.flatMap(({ peran, tahun }, index) =>
    peran === 'target' && tahun !== null ? [{ tahun, index }] : [],
  );
  if (years.length < 2) return [];
  const { kolom: k } = teks;
  return [
    {
      judul: teks.keluaran.targetMatriks,
      kolom: [k.no, k.kegiatan, k.unit, k.indikator, k.satuan, ...years.map(({ tahun }) => String(tahun))],
      baris: () =>
        rows.map((each, at) => [
          ...labels(each, at),
          ...years.map(({ index }) => targetCell(bahan, each, index)),
        ]),
      sumber: teks.sumber,
    },
  ];
}

function targetCell(bahan: Bahan, { baris, target }: KeluaranRingkas, index: number): OurCell {
  const sel = baris.sel[index];
  if (!sel || isKosong(sel)) return value(null, 'figure');
  const angka = sel.nilai.jenis === 'angka' ? sel.nilai : null;
  return angkaCell(bahan, { nilai: angka?.angka ?? null, persen: angka !== null && target.persen, sel });
}
