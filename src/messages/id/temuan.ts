import type { Temuan } from '../../domain/ringkasan';
import { formatRupiah } from '../../domain/numbers/rupiah';

export type Sentence = (temuan: Temuan) => string;

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
      ? `${total} ${isi['besaran']} «${isi['nama']}» tertulis ${rupiah(tertulis)}, padahal ${isi['bagian']} baris yang dijumlahkannya memberi ${rupiah(seharusnya)}.`
      : `${besaran(isi)} «${isi['baris']}» tertulis ${rupiah(tertulis)}; dengan ${rupiah(seharusnya)} jumlah-jumlah yang memuatnya menjadi cocok. Periksa dokumen sumbernya.${setara(isi)}`;
};

/** Satu kalimat untuk setiap kode temuan anggaran dan buku kerja; yang tentang rumus: `temuanRumus`. */
export const temuan: Readonly<Record<string, Sentence>> = {
  subtotal: sum('Subtotal'),
  jumlah: sum('Jumlah'),
  rekap: sum('Rekap'),
  persen: ({ isi, seharusnya, tertulis }) =>
    isi['sebab'] === 'angka'
      ? `«${isi['nama']}» tertulis ${rupiah(tertulis)}, tetapi ${isi['jumlah']} persentase tertulis tidak cocok dengannya${seharusnya === null ? '' : `; dengan ${rupiah(seharusnya)} semuanya cocok`}. Periksa dokumen sumbernya.`
      : isi['sebab'] === 'dipotong'
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
  tertukar: ({ isi, seharusnya, tertulis }) =>
    `Pagu dan realisasi «${isi['nama']}» tertukar: pagu tertulis ${rupiah(tertulis)}, padahal ${rupiah(seharusnya)} adalah realisasinya yang tertulis.`,
  sisa: ({ isi, seharusnya, tertulis }) =>
    isi['sebab']
      ? `Sisa «${isi['nama']}» tidak terbaca: "${tertulis}". Pagu dikurangi realisasi memberi ${rupiah(seharusnya)}.`
      : `Sisa «${isi['nama']}» tertulis ${rupiah(tertulis)}, padahal pagu dikurangi realisasi memberi ${rupiah(seharusnya)}.`,
  'presisi-hilang': ({ isi, tertulis }) =>
    isi['sebab'] === 'eksponen'
      ? `${besaran(isi)} «${isi['nama']}» tertulis "${tertulis}": angka-angka di belakangnya sudah hilang. Ketik ulang dari dokumen sumbernya.`
      : `${besaran(isi)} «${isi['nama']}» ${rupiah(tertulis)} melebihi 90 triliun dalam satu sel: Excel tidak lagi menyimpan sennya.`,
  'pemisah-campur': ({ isi }) =>
    `Kolom ${isi['kolom']} menulis sen dengan titik dan juga dengan koma: ${isi['jumlah']} sel memakai ${isi['pemisah']}, lainnya tidak. Samakan; "1.234" di kolom ini tidak dibaca karena dapat berarti dua jumlah.`,
  'persen-galat': ({ isi }) =>
    isi['sebab']
      ? `${isi['jumlah']} persentase di tabel ini berisi galat karena pagunya nol; laporan menuliskannya 0,00%.`
      : `${isi['jumlah']} persentase di tabel ini berisi galat Excel, padahal pagunya ada.`,
  'uang-tersembunyi': ({ isi }) => TERSEMBUNYI[isi['apa'] ?? '']?.(isi) ?? '',
  'kegiatan-ganda': ({ isi }) =>
    `«${isi['nama']}» muncul dua kali dengan uang yang sama (lihat baris ${isi['baris']}): keduanya ikut dijumlahkan.${isi['terbawa'] ? ` ${isi['terbawa']} jumlah atau persentase yang memuatnya tidak cocok; perbaiki baris ini dahulu, lalu reviu lagi.` : ''}`,
  'beda-spasi': ({ seharusnya, tertulis }) =>
    `«${tertulis}» hanya berbeda spasi atau tanda baca dari «${seharusnya}», sehingga dihitung sebagai dua. Samakan tulisannya.`,
  'tabel-ganda': ({ isi }) =>
    isi['apa'] === 'salinan'
      ? `Anggaran di lembar ini sama dengan lembar «${isi['nama']}»; yang dihitung hanya lembar «${isi['nama']}».`
      : `${isi['sel'] ? `Tabel di sini dan tabel yang mulai di sel ${isi['sel']} lembar «${isi['nama']}»` : `Lembar ini dan lembar «${isi['nama']}»`} memuat unit dan kegiatan yang sama dengan angka berbeda; keduanya tidak dihitung sampai dipilih (${isi['opsi']}).${kurang(isi)}`,
  'angka-teks': ({ isi }) =>
    `${isi['jumlah']} sel uang di lembar ini disimpan sebagai teks: ringkasan LKjIP tetap membacanya, tetapi SUM milik Excel mengabaikannya.`,
};

const TERSEMBUNYI: Readonly<Record<string, (isi: Temuan['isi']) => string>> = {
  baris: (isi) =>
    `${isi['jumlah']} baris kegiatan ${isi['nama']} disembunyikan, tetapi uangnya tetap dijumlahkan.`,
  kolom: (isi) => `Kolom uang ${isi['nama']} disembunyikan, tetapi isinya tetap dihitung.`,
  lembar: (isi) =>
    `Lembar «${isi['nama']}» disembunyikan dan memuat angka anggaran. Tampilkan bila ikut laporan, hapus bila tidak.${kurang(isi)}`,
};

/** Totals elsewhere that fit once a sheet is counted. */
function kurang(isi: Temuan['isi']): string {
  return isi['kurang'] ? ` ${isi['kurang']} jumlah di tabel lain baru cocok bila uangnya ikut dihitung.` : '';
}

/** Cells that could be at fault as well. */
export function setara(isi: Temuan['isi']): string {
  return isi['setara'] ? ` ${isi['setara']} sel lain sama mungkinnya (lihat sel terkait).` : '';
}

export function besaran(isi: Temuan['isi']): string {
  return isi['besaran'] === 'realisasi' ? 'Realisasi' : 'Pagu';
}
