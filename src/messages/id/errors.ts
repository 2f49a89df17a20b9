import type { WorkbookErrorCode } from '../../workbook/errors';

type Sentence = (where: string | null) => string;

const part = (where: string | null): string => (where ? ` (bagian ${where})` : '');

/** Berkas yang tidak dapat dibaca atau ditulis: apa yang terjadi, dan apa yang dapat dilakukan. */
export const errors: Record<WorkbookErrorCode, Sentence> = {
  'empty-file': () => 'berkas ini kosong (0 byte). Salin ulang dari sumbernya.',
  'not-zip': () => 'ini bukan berkas .xlsx. Buka di Excel, lalu simpan sebagai "Excel Workbook (.xlsx)".',
  xls: () => 'ini berkas Excel lama (.xls). Buka di Excel, lalu simpan sebagai "Excel Workbook (.xlsx)".',
  xlsb: () => 'ini berkas Excel biner (.xlsb). Buka di Excel, lalu simpan sebagai "Excel Workbook (.xlsx)".',
  encrypted: () =>
    'berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu ulangi.',
  truncated: () => 'berkas ini terpotong: akhir berkasnya hilang. Salin ulang dari sumbernya.',
  'damaged-zip': (where) =>
    `berkas ini rusak${part(where)}. Salin ulang dari sumbernya, atau buka dan simpan ulang di Excel.`,
  'unsafe-name': (where) => `berkas ini memuat nama bagian yang tidak aman${part(where)}; tidak dibuka.`,
  'too-large': (where) => `isi berkas ini melampaui batas yang aman untuk dibuka${part(where)}.`,
  'not-workbook': () => 'ini berkas zip, tetapi bukan buku kerja Excel.',
  'missing-part': (where) =>
    `berkas ini tidak lengkap${part(where)}. Buka dan simpan ulang di Excel, lalu ulangi.`,
  'bad-xml': (where) =>
    `berkas ini rusak: ada isi yang bukan XML yang sah${part(where)}. Buka dan simpan ulang di Excel, lalu ulangi.`,
  dtd: (where) =>
    `berkas ini memuat DTD atau entitas XML${part(where)}, yang tidak pernah ditulis Excel; demi keamanan tidak dibuka.`,
  'bad-encoding': (where) =>
    `berkas ini memuat teks dengan pengodean yang tidak dikenal${part(where)}. Buka dan simpan ulang di Excel, lalu ulangi.`,
  unsupported: (where) =>
    `berkas ini memuat bentuk yang belum didukung${part(where)}. Buka dan simpan ulang di Excel, lalu ulangi.`,
  'no-sheet-left': () =>
    'semua lembar yang tampak adalah lembar LKjIP, dan buku kerja tidak boleh tanpa lembar. Tidak ada yang diubah; tampilkan atau tambahkan satu lembar, lalu ulangi.',
  cancelled: () => 'dihentikan atas permintaan; tidak ada yang diubah.',
  protected: (where) =>
    `lembar ${where ?? 'ini'} dilindungi. Izinkan perlindungannya dibuka sementara (akan dipasang lagi dengan pilihan yang sama), atau buka sendiri lewat Review > Unprotect Sheet, lalu ulangi.`,
  'wrong-password': () =>
    'kata sandi perlindungan lembarnya tidak cocok. Tidak ada yang diubah; ulangi dengan kata sandi yang benar.',
  'structure-protected': () =>
    'susunan buku kerja ini dilindungi, jadi lembar tidak dapat ditambah. Buka lewat Review > Protect Workbook, lalu ulangi.',
  'read-only': () =>
    'buku kerja ini hanya dapat dibaca. Pilih Enable Editing, atau simpan salinannya, lalu ulangi.',
  'cell-editing': () => 'sebuah sel sedang diketik. Tekan Enter (atau Esc untuk batal), lalu ulangi.',
  changed: (where) =>
    `buku kerja berubah sejak dibaca${where ? ` (lembar ${where})` : ''}. Tidak ada yang ditulis; ulangi agar isi terbaru yang dipakai.`,
  'old-excel': () =>
    'Excel ini terlalu lama untuk add-in ini: diperlukan Excel LTSC 2021, Microsoft 365, atau Excel di web.',
  'newer-addin': () =>
    'buku kerja ini memuat catatan dari versi add-in yang lebih baru. Tidak ada yang diubah; perbarui add-in, lalu ulangi.',
  connection: () =>
    'Excel tidak menjawab. Periksa sambungan, lalu buka panel ini lagi: yang belum selesai akan dirapikan lebih dulu.',
  unfinished: () =>
    'pekerjaan terputus di tengah jalan. Isi sel Anda tidak hilang. Baca ulang buku kerja: yang terputus dapat diselesaikan atau diurungkan.',
  excel: (where) => `Excel menolak perubahan${where ? ` (${where})` : ''}. Tidak ada yang diubah; coba lagi.`,
};
