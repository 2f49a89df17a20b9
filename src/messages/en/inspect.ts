import type { CaraTingkat } from '../../domain/laporan';
import type { inspeksi as id } from '../id/inspect';

/** What was recognised on each sheet. */
export const inspeksi: typeof id = {
  anggaran: (unit, tahun, judul) =>
    `budget table of ${unit}${tahun === null ? ' (no year is named)' : ` for ${tahun}`}${judul === '' ? '' : `: "${judul}"`}`,
  rekap: (per, judul) => `recap per ${per}${judul === '' ? '' : `: "${judul}"`}`,
  kinerja: (nama, tahun, judul) =>
    `table ${nama}${tahun === null ? '' : ` of ${tahun}`}${judul === '' ? '' : `: "${judul}"`}`,
  kosong: (cells) => `${cells} cells still empty`,
  rows: (rows, leaves) =>
    leaves === null ? `${rows} rows` : `${rows} rows, ${leaves} of them kegiatan that are added up`,
  columns: (columns) =>
    `columns: ${Object.entries(columns)
      .map(([name, letters]) => `${name} ${letters}`)
      .join(', ')}`,
  di: (area, tabel) => `${area}: ${tabel}`,
  keyakinan: (percent) => `${percent}% sure, because:`,
  cara: (cara) => `the levels of its rows show in ${CARA[cara]}`,
  jumlah: ({ benar, semua }) => `${benar} of ${semua} totals equal what stands beneath them`,
  tanpaJumlah: () => 'there is no total to compare',
  alasan: (cell, written, as) => `${cell} "${written}" was read as ${as}`,
  perluJawaban: () => 'Your answer is needed:',
  jawaban: (arti, option) => `${arti}: ${option}`,
};

const CARA: Readonly<Record<CaraTingkat, string>> = {
  kode: 'their codes',
  kata: 'the words before their names',
  kolom: 'the columns of their names',
  nomor: 'their numbers',
  geser: 'how far their names are set in',
  kapital: 'capitals or bold type',
  jumlah: 'their money: rows that are the sum of those beneath them',
  rata: 'nothing: all are taken for one level',
};
