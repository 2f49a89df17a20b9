import type { Baris, Laporan, TabelAnggaran, TabelRekap, Uang, UnreadReason } from '../../src/domain/laporan';
import { senToDecimal } from '../../src/domain/numbers/sen';
import { printKinerja } from './print-kinerja';

/** What recognition found, as text that a person can check: leaves under their levels, recaps, what was not read, what is asked. */
export function printLaporan(laporan: Laporan): string {
  return [
    `year ${laporan.tahun ?? '?'}`,
    ...laporan.anggaran.flatMap(printAnggaran),
    ...laporan.rekap.flatMap(printRekap),
    ...laporan.kinerja.flatMap(printKinerja),
    ...laporan.unread.map(({ sheet, alasan }) => `unread ${sheet}: ${printReason(alasan)}`),
    ...laporan.pertanyaan.map(
      ({ sheet, kode, pilihan, opsi }) => `ask ${sheet}: ${kode} [${pilihan.join(' | ')}] ${opsi}`,
    ),
    '',
  ].join('\n');
}

function printAnggaran({ sheet, unit, tahun, baris }: TabelAnggaran): string[] {
  return [
    `budget of ${unit.nama} (${unit.jenis}) on ${sheet}, ${tahun ?? '?'}`,
    ...baris.map((row) => printBaris(row, baris)),
  ];
}

function printBaris(row: Baris, all: readonly Baris[]): string {
  const mark = row.leaf ? '*' : row.tingkat === 'jumlah' ? '=' : '-';
  const persen = row.persen ? ` | ${row.persen.rasio} (${row.persen.desimal ?? 'all'})` : '';
  const hidden = row.hidden ? ' hidden' : '';
  return `${'  '.repeat(depth(row, all) + 1)}${mark} ${row.row} ${row.tingkat}${hidden}: ${[row.no, row.nama].filter(Boolean).join(' ')} | ${money(row.pagu)} | ${money(row.realisasi)}${persen}`;
}

function depth(row: Baris, all: readonly Baris[]): number {
  const parent = all[row.induk];
  return parent ? depth(parent, all) + 1 : 0;
}

function printRekap({ sheet, per, baris }: TabelRekap): string[] {
  return [
    `recap by ${per} on ${sheet}`,
    ...baris.map(
      (row) =>
        `  ${row.total ? '=' : '-'} ${row.row}: ${row.nama} | ${money(row.pagu)} | ${money(row.realisasi)}`,
    ),
  ];
}

function money(uang: Uang | null): string {
  if (uang === null) return 'empty';
  const amount = uang.sen === null ? uang.bentuk : senToDecimal(uang.sen);
  return uang.sel.length > 1 ? `${amount} of ${uang.sel.length}` : amount;
}

function printReason({ kode, ...rest }: UnreadReason): string {
  return [kode, ...Object.values(rest).map(String)].join(', ');
}
