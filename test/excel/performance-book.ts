import { Book } from '../excel-host/model/book';
import { fill } from './formulas-book';

/** A budget beside a table of performance, as small as both can be. */
export function budgetWithPerformance(): Book {
  const book = new Book('Tanjungsari');
  fill(book, 'Tanjungsari', [
    ['Realisasi Anggaran Kelurahan Tanjungsari Tahun 2020'],
    [''],
    ['No', 'Program / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan'],
    ['', 'Program Pelayanan Administrasi', '=SUM(C5:C6)', '=SUM(D5:D6)', '=D4/C4'],
    [1, 'Penyediaan jasa surat menyurat', 1_000_000, 990_000, '=D5/C5'],
    [2, 'Penyediaan alat tulis kantor', 2_000_000, 1_000_000, '=D6/C6'],
  ]);
  fill(book, 'Kinerja', [
    ['Capaian Kinerja Tahun 2020'],
    [''],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Meningkatnya pelayanan publik', 'Indeks Kepuasan Masyarakat', 'indeks', 80, 84, ''],
    [2, 'Meningkatnya peran serta masyarakat', 'Persentase kelurahan aktif', '%', 100, 90, ''],
  ]);
  book.sheet('Tanjungsari').formats.change({ top: 3, left: 0, bottom: 3, right: 4 }, () => ({ bold: true }));
  return book;
}
