import type { Galat, KodeGalat } from '../../domain/galat';

type Sentence = (di: Galat['di']) => string;

const kutip = (di: Galat['di']): string =>
  typeof di === 'string' && di !== '' ? ` "${di.slice(0, 60)}"` : '';

/** Kalimat fungsi LKJIP di Excel. Excel hanya memperlihatkannya bersama #VALUE! dan #N/A. */
export const fungsi = {
  galat: {
    'pembagi-nol': () => 'Pembaginya nol.',
    'tanpa-pagu': () => 'Ada realisasi tanpa pagu.',
    'tanpa-target': () => 'Targetnya nol.',
    'tanpa-serapan': () => 'Ada capaian tanpa serapan anggaran; tingkat efisiensi tidak dapat dihitung.',
    'belum-dilaksanakan': () => 'Belum dilaksanakan: capaian dan serapan sama-sama nol.',
    'di-luar-rentang': () => 'Nilainya di luar rentang yang sah.',
    'bukan-angka': (di) => `Tidak terbaca sebagai angka:${kutip(di) || ' isi sel'}.`,
    'presisi-hilang': (di) => `Angka${kutip(di)} kehilangan digit; tulis ulang dari sumbernya.`,
    kosong: () => 'Target atau nilainya tidak ada.',
    bentuk: () => 'Ukuran rentang tidak sama. Pakai rentang yang sama besar, atau satu sel.',
    opsi: (di) => `Pilihan${kutip(di)} tidak dikenal; pilihannya tercantum di bantuan fungsi (fx).`,
  } satisfies Readonly<Record<KodeGalat, Sentence>> as Readonly<Record<KodeGalat, Sentence>>,

  jawabanSalah: (jawaban: string, baris: number, kolom: number) =>
    `Jawaban ${jawaban} pada baris ${baris} kolom ${kolom} di luar 1–4.`,
  rekapSkm: {
    kepala: ['Unsur', 'Terjawab', 'NRR', 'Nilai', 'Mutu'],
    unsur: (nomor: number) => `U${nomor}`,
    indeks: 'Indeks SKM',
  },
  skala: { kepala: ['Nama', 'Skala', 'Dasar'] },

  tanpaTabel: 'Tidak ditemukan tabel anggaran. Ikutkan kepala tabelnya (uraian, pagu, realisasi).',
  rekap: {
    kolom: {
      program: 'Program',
      kegiatan: 'Kegiatan',
      pagu: 'Pagu',
      realisasi: 'Realisasi',
      sisa: 'Sisa',
      serapan: 'Serapan',
      rendah: 'Serapan rendah',
    },
    jumlah: 'JUMLAH',
    tanpaProgram: '(tanpa program)',
  },
  periksa: {
    kepala: ['Baris', 'Temuan', 'Seharusnya', 'Tertulis'],
    bersih: 'Tidak ada temuan',
  },
} as const;
