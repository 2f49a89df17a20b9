import type { Temuan } from '../../domain/ringkasan';
import { formatRupiah } from '../../domain/numbers/rupiah';

type Sentence = (temuan: Temuan) => string;

/** "669414700.00" → "Rp 669.414.700,00"; anything else stays as it is. */
export function rupiah(decimal: string | null): string {
  if (decimal === null) return '-';
  return /^-?\d+\.\d\d$/.test(decimal) ? formatRupiah(BigInt(decimal.replace('.', ''))) : decimal;
}

/** "0.9781" → "97,81%". */
export function persen(decimal: string | null): string {
  if (decimal === null || !/^-?\d+(\.\d+)?$/.test(decimal)) return decimal ?? '-';
  const places = Math.max(0, (decimal.split('.')[1] ?? '').length - 2);
  return `${(Number(decimal) * 100).toFixed(places).replace('.', ',')}%`;
}

const sum = (total: string): Sentence => {
  return ({ isi, seharusnya, tertulis }) =>
    isi['peran'] === 'jumlah'
      ? `${total} «${isi['nama']}» tertulis ${rupiah(tertulis)}, padahal ${isi['bagian']} baris yang dijumlahkannya memberi ${rupiah(seharusnya)}.`
      : `«${isi['baris']}» tertulis ${rupiah(tertulis)}; dengan ${rupiah(seharusnya)} jumlah-jumlah yang memuatnya menjadi cocok. Periksa dokumen sumbernya.`;
};

/** Satu kalimat untuk setiap kode temuan. */
export const temuan: Readonly<Record<string, Sentence>> = {
  subtotal: sum('Subtotal'),
  jumlah: sum('Baris'),
  rekap: sum('Rekap'),
  persen: ({ isi, seharusnya, tertulis }) =>
    isi['sebab'] === 'dipotong'
      ? `Persentase «${isi['nama']}» tertulis ${persen(tertulis)}: angkanya dipotong, bukan dibulatkan (${persen(seharusnya)}).`
      : `Persentase «${isi['nama']}» tertulis ${persen(tertulis)}, padahal realisasi dibagi pagu memberi ${persen(seharusnya)}.`,
  'melebihi-pagu': ({ isi, tertulis }) =>
    isi['tanpaPagu']
      ? `«${isi['nama']}» dibelanjakan ${rupiah(tertulis)} tanpa pagu.`
      : `Realisasi «${isi['nama']}» ${rupiah(tertulis)} melebihi pagunya ${rupiah(isi['pagu'] ?? null)}.`,
  'uang-negatif': ({ isi, tertulis }) => `${besaran(isi)} «${isi['nama']}» negatif: ${rupiah(tertulis)}.`,
  'uang-tak-terbaca': ({ isi, tertulis }) =>
    `${besaran(isi)} «${isi['nama']}» tidak dapat dibaca sebagai rupiah: "${tertulis}". Jumlah di atasnya tidak dihitung sampai sel ini diperbaiki.`,
  'uang-galat': ({ isi, tertulis }) =>
    `${besaran(isi)} «${isi['nama']}» berisi galat ${tertulis}. Jumlah di atasnya tidak dihitung sampai sel ini diperbaiki.`,
  'angka-teks': ({ isi }) =>
    `${isi['jumlah']} sel uang di lembar ini disimpan sebagai teks: ringkasan LKjIP tetap membacanya, tetapi SUM milik Excel mengabaikannya.`,
  'sum-terlewat': ({ isi, seharusnya, tertulis }) =>
    isi['selisih']
      ? `Rumus «${isi['nama']}» memberi ${rupiah(tertulis)}, padahal baris-barisnya berjumlah ${rupiah(seharusnya)}${missed(isi)}.`
      : `Rumus «${isi['nama']}» melewatkan baris ${isi['terlewat']}; sekarang isinya nol sehingga jumlahnya masih benar.`,
};

function besaran(isi: Temuan['isi']): string {
  return isi['besaran'] === 'realisasi' ? 'Realisasi' : 'Pagu';
}

function missed(isi: Temuan['isi']): string {
  return isi['terlewat'] ? `: baris ${isi['terlewat']} terlewat` : '';
}
