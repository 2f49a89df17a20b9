import type { UnreadReason } from '../../domain/laporan';

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
    case 'jumlah tabel lain':
      return 'the sum of other tables; its budget is already counted in those';
    case 'tahun lain':
      return `the budget of ${alasan.tahun}, not of the report's year`;
    case 'rusak':
      return `damaged sheet: ${alasan.rincian}`;
  }
}
