import type { inspeksi as id } from '../id/inspect';

/** What was recognised on each sheet. */
export const inspeksi: typeof id = {
  anggaran: (unit, tahun, judul) =>
    `budget table of ${unit}${tahun === null ? '' : ` for ${tahun}`}${judul === '' ? '' : `: "${judul}"`}`,
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
  keyakinan: (percent) => `${percent}% sure, because:`,
  alasan: (cell, written, as) => `${cell} "${written}" was read as ${as}`,
  pertanyaan: (sheet, choices, option) =>
    `Sheet ${sheet} needs an answer: ${choices.join(' or ')}. Answer with ${option}`,
};
