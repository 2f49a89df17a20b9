import type { Temuan } from '../../domain/ringkasan';
import { rupiah, type Sentence } from './temuan';

/** Satu kalimat untuk setiap kode temuan tentang rumus. */
export const temuanRumus: Readonly<Record<string, Sentence>> = {
  'rumus-tanpa-nilai': ({ isi }) =>
    isi['apa'] === 'uang'
      ? `Rumus ${isi['nama']} tersimpan tanpa nilai dan tidak dapat dihitung di sini; jumlah di atasnya tidak dihitung. Buka dan simpan berkas ini di Excel.`
      : `Rumus persentase ${isi['nama']} tersimpan tanpa nilai, sehingga tidak diperiksa. Buka dan simpan berkas ini di Excel.`,
  'sum-melingkar': ({ isi, tertulis }) =>
    isi['jumlah'] === '1'
      ? `Rumus ${tertulis} ikut menjumlahkan selnya sendiri (rujukan melingkar).`
      : `Rumus ${tertulis} menjumlahkan dirinya sendiri melalui ${isi['jumlah']} sel (rujukan melingkar).`,
  'nilai-ketik': ({ isi, tertulis }) =>
    `«${isi['nama']}» diketik${tertulis === null ? '' : ` (${rupiah(tertulis)})`}, padahal yang lain di kolom ini berupa rumus. Angkanya masih benar, tetapi tidak akan mengikuti perubahan.`,
  'tautan-luar': ({ isi, tertulis }) =>
    `${isi['jumlah']} angka di lembar ini diambil dari buku kerja lain, misalnya ${tertulis}. Pastikan angkanya masih berlaku, lalu simpan sebagai nilai.`,
  'sum-terlewat': ({ isi, seharusnya, tertulis }) =>
    isi['selisih']
      ? `Rumus ${isi['besaran']} «${isi['nama']}» memberi ${rupiah(tertulis)}, padahal baris-barisnya berjumlah ${rupiah(seharusnya)}${missed(isi)}.`
      : `Rumus ${isi['besaran']} «${isi['nama']}» melewatkan baris ${isi['terlewat']}; sekarang isinya nol sehingga jumlahnya masih benar.`,
};

function missed(isi: Temuan['isi']): string {
  return isi['terlewat'] ? `: baris ${isi['terlewat']} terlewat` : '';
}
