import type { Check } from '../../check';
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
      // Tables of one sheet are named by their cells ("LRA!A20"): such a name is no sheet, and the sheet itself no choice.
      const elsewhere = berkas.grid(other) ? [{ sheet: other, row: 1, col: 1 }] : [];
      const lacking = [...new Set([sheet, ...pilihan])].flatMap((name) => uncounted.totals(name));
      yield temuan(
        'tabel-ganda',
        'warning',
        { sheet, row: 1, col: 1 },
        {
          terkait: [...elsewhere, ...lacking],
          isi: { nama: other, apa: 'ragu', opsi, kurang: lacking.length > 0 ? String(lacking.length) : '' },
        },
      );
    }
  },
};
