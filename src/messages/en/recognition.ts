import type { BuktiBantahan, UnreadReason } from '../../domain/laporan';

/** Why a sheet was not read. */
export function unread(alasan: UnreadReason): string {
  switch (alasan.kode) {
    case 'kosong':
      return 'empty sheet';
    case 'tanpa header':
      return `no budget table's header found (no column ${alasan.kurang.join(', ')})`;
    case 'tabel lain':
      return `no budget table: ${alasan.nama}`;
    case 'tanpa kegiatan':
      return 'there is the header of a budget table, but no program or kegiatan row beneath it';
    case 'ragu':
      return `can be read in more than one way; choose with ${alasan.opsi}`;
    case 'tersembunyi':
      return 'hidden sheet';
    case 'diabaikan':
      return 'left out as asked (--sheet …=abaikan)';
    case 'contoh':
      return 'a sheet of instructions or examples: what stands there is no data';
    case 'ribuan':
      return `its figures are not whole rupiah (“${alasan.teks}”); write rupiah so that they can be added up`;
    case 'salinan':
      return `a copy of sheet ${alasan.dari}; its budget is already counted there`;
    case 'dijumlahkan':
      return `the realisasi of its period is added to that of sheet ${alasan.dari}`;
    case 'dipilih lain':
      return `its kegiatan are counted from sheet ${alasan.dari}, chosen with --sheet`;
    case 'periode lebih awal':
      return `its figures are to date of an earlier period; sheet ${alasan.dari}, the last period, counts`;
    case 'jumlah tabel lain':
      return 'the sum of other tables; its budget is already counted in those';
    case 'tahun lain':
      return `the budget of ${alasan.tahun}, not of the report's year`;
    case 'dibantah':
      return bantahan[alasan.bukti](alasan.opsi);
    case 'rusak':
      return `damaged sheet: ${alasan.rincian}`;
  }
}

const bantahan: Readonly<Record<BuktiBantahan, (opsi: string) => string>> = {
  persen: (opsi) =>
    `its printed percentages fit other columns than those read as pagu and realisasi; choose with --column, or ${opsi} if the reading is right`,
  besar: (opsi) =>
    `hardly any realisasi is of the order of its pagu: a wrong column, or another unit; choose with --column, or ${opsi} if the reading is right`,
  bagian: (opsi) =>
    `other money columns beside those read seem to be parts too, but their captions are unknown or they hold more; choose with --column, or ${opsi} if the reading is right`,
  ganda: (opsi) =>
    `the kegiatan that were read are the total twice over: totals may have been read as kegiatan; ${opsi} if the reading is right`,
  jumlah: (opsi) =>
    `most totals of the table are not what stands beneath them: its rows may have been read in a wrong structure; ${opsi} if the reading is right`,
  baris: (opsi) =>
    `beneath the end of the table stand rows that look like its own; delete the empty rows or notes between, or ${opsi} if they are no part of it`,
};
