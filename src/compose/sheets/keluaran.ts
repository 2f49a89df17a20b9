import type { KeluaranRingkas } from '../../domain/ringkasan-kinerja';
import { cell } from '../../formula/build';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { value, type Draft } from '../draft';
import { angkaCell, capaianCell } from '../kinerja/angka';
import { nomor, tumpuk, type Blok } from '../kinerja/blok';

const COL = { target: 7, realisasi: 8 } as const;

/** Outputs of kegiatan, target against realisasi; none where the workbook has targets only: those stand there already. */
export function keluaran(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  const all = kinerja?.keluaran ?? [];
  const blok = (['rkt', 'renstra matriks'] as const).flatMap((jenis) => {
    const rows = all.filter(({ tabel }) => tabel.jenis === jenis);
    const judul = jenis === 'rkt' ? teks.keluaran.rkt(tahun) : teks.keluaran.matriks(tahun);
    return rows.some(adaRealisasi) ? [tabel(bahan, judul, rows)] : [];
  });
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

function tabel(bahan: Bahan, judul: string, rows: readonly KeluaranRingkas[]): Blok {
  const { kolom } = teks;
  return {
    judul,
    kolom: [
      ...[kolom.no, kolom.kegiatan, kolom.unit, kolom.indikator, kolom.satuan],
      ...[kolom.target, kolom.realisasi, kolom.capaian],
    ],
    baris: (first) => rows.map((each, index) => rowOf(bahan, each, index, first + index)),
    sumber: teks.sumber,
  };
}

function rowOf(bahan: Bahan, each: KeluaranRingkas, index: number, row: number): OurCell[] {
  const target = angkaCell(bahan, each.target);
  const realisasi = angkaCell(bahan, each.realisasi);
  const at = { target: cell(row, COL.target), realisasi: cell(row, COL.realisasi) };
  return [
    nomor(index),
    value(each.kegiatan ?? '', 'text'),
    value(each.unit ?? '', 'text'),
    value(each.indikator, 'text'),
    value(each.satuan ?? '', 'text'),
    target,
    realisasi,
    capaianCell({ target, realisasi, polaritas: 'positif' }, at, each.capaian),
  ];
}
