import type { Tempat } from '../../../domain/laporan';
import { a1, parseA1 } from '../../../workbook/address';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { DITANYA } from '../../uncounted';

/** Recognition leaves the second table out; the reviewer has to know which one counts. */
export const tabelGanda: Check = {
  kode: 'tabel-ganda',
  pertanyaan: 'Adakah tabel anggaran sebuah unit yang ada dua kali di buku kerja?',
  sumber: 'praktik: salinan yang tertinggal akan menyimpang begitu satu tabel diperbaiki',
  *run(berkas) {
    const { laporan, uncounted } = berkas;
    for (const { sheet, alasan } of laporan.unread) {
      if (alasan.kode !== 'salinan') continue;
      yield temuan(
        'tabel-ganda',
        'info',
        { sheet, row: 1, col: 1 },
        {
          terkait: [{ sheet: alasan.dari, row: 1, col: 1 }],
          isi: { nama: alasan.dari, apa: 'salinan' },
        },
      );
    }
    for (const { kode, sheet, pilihan, opsi } of laporan.pertanyaan) {
      const other = pilihan.find((name) => name !== sheet);
      if (!DITANYA.has(kode) || other === undefined) continue;
      const lain = letakTabel(berkas, other);
      const lacking = [...new Set([sheet, ...pilihan])].flatMap((name) => uncounted.totals(name));
      yield temuan(
        'tabel-ganda',
        'warning',
        letakTabel(berkas, pilihan.findLast((name) => name !== other) ?? sheet),
        {
          terkait: [lain, ...lacking],
          isi: {
            nama: lain.sheet,
            sel: lain.sheet === other ? '' : a1(lain),
            apa: 'ragu',
            opsi,
            kurang: lacking.length > 0 ? String(lacking.length) : '',
          },
        },
      );
    }
  },
};

/** Where a table begins that an answer names: its sheet, or the first cell of its header where several stand there ("LRA!A20"). */
function letakTabel(berkas: Berkas, nama: string): Tempat {
  const at = nama.lastIndexOf('!');
  const cell = berkas.grid(nama) || at < 0 ? null : parseA1(nama.slice(at + 1));
  return cell ? { sheet: nama.slice(0, at), ...cell } : { sheet: nama, row: 1, col: 1 };
}
