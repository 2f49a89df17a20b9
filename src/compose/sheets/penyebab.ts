import { selPertama } from '../../domain/indikator/sel';
import type { PenyebabRingkas } from '../../domain/ringkasan-kinerja';
import { cell, num } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live, value, type Draft } from '../draft';
import { sumberDi } from '../kinerja/tabel-anda';
import { nomor, tumpuk } from '../kinerja/blok';
import { moneyExpr } from '../money';
import { rincianSum, serapanExpr } from './rincian';

const COL = { pagu: 5, realisasi: 6 } as const;

/** What the staff say of low absorption, of a kegiatan or of a whole unit, beside its serapan as it is now. */
export function penyebab(bahan: Bahan): Draft | null {
  const { kinerja, rincian, tahun } = bahan.ringkasan;
  const rows = kinerja?.penyebab ?? [];
  if (rows.length === 0 || rincian.length === 0) return null;
  const { kolom } = teks;
  return tumpuk(bahan, {
    key: 'penyebab',
    judul: teks.penyebab.judul(tahun),
    lebar: [6, 26, 46, 20, 20, 12, 26, 46, 36],
    blok: [
      {
        judul: teks.penyebab.tabel(tahun),
        kolom: [
          ...[kolom.no, kolom.unit, kolom.kegiatan, kolom.anggaran, kolom.realisasiAnggaran],
          ...[kolom.serapan, kolom.kategori, kolom.penyebab, kolom.tindakLanjut],
        ],
        baris: (first) => rows.map((each, index) => rowOf(bahan, each, index, first + index)),
        sumber: sumberDi(bahan, teks.sumberAnggaran, 'penyebab'),
      },
    ],
    dari: rows.map(({ tabel }) => tabel),
  });
}

function rowOf(bahan: Bahan, each: PenyebabRingkas, index: number, row: number): OurCell[] {
  const money = (['pagu', 'realisasi'] as const).map((besaran) => uangOf(bahan, each, besaran));
  return [
    nomor(index),
    value(each.unit ?? '', 'text'),
    value(each.kegiatan ?? teks.penyebab.seluruhUnit, 'text'),
    ...money.map((formula) => (formula ? live(formula, 'money') : value(null, 'money'))),
    money.every((formula) => formula !== null)
      ? live(serapanExpr(cell(row, COL.pagu), cell(row, COL.realisasi)), 'percent')
      : value(null, 'percent'),
    value(each.kategori ?? '', 'text'),
    value(each.penyebab, 'text'),
    value(selPertama(each.tabel, each.baris, 'tindak lanjut')?.teks ?? '', 'text'),
  ];
}

/** Of the kegiatan where the budget has it, else of the unit. */
function uangOf(bahan: Bahan, each: PenyebabRingkas, besaran: 'pagu' | 'realisasi'): Expr | null {
  const rinci = bahan.ringkasan.rincian[each.rinciKe ?? -1];
  if (rinci) {
    const { sheet } = rinci.tabel;
    return moneyExpr(bahan.grid, sheet, rinci.baris[besaran]);
  }
  if (each.kegiatan !== null || each.unitKe === null) return null;
  return rincianSum(bahan, besaran, { unitKe: num(each.unitKe + 1) });
}
