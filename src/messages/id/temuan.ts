import type { Temuan, Ukuran } from '../../domain/ringkasan';
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
      ? `${total} ${isi['besaran']} «${isi['nama']}» tertulis ${rupiah(tertulis)}, padahal ${isi['bagian']} baris yang dijumlahkannya memberi ${rupiah(seharusnya)}.`
      : `${besaran(isi)} «${isi['baris']}» tertulis ${rupiah(tertulis)}; dengan ${rupiah(seharusnya)} jumlah-jumlah yang memuatnya menjadi cocok. Periksa dokumen sumbernya.${setara(isi)}`;
};

/** A figure that is not what its inputs give. */
function hitungan(
  apa: (isi: Temuan['isi']) => string,
  dari: string,
  bentuk: (text: string | null) => string,
): Sentence {
  return ({ isi, seharusnya, tertulis }) => {
    const kalimat = `${apa(isi)} tertulis ${bentuk(tertulis)}`;
    if (isi['putusan'] === 'dipotong')
      return `${kalimat}: angkanya dipotong, bukan dibulatkan (${bentuk(seharusnya)}).`;
    if (isi['putusan'] === 'dijelaskan')
      return `${kalimat}; ${dari} tanpa pembulatan memberi ${bentuk(seharusnya)}. Selisihnya hanya pembulatan.`;
    return `${kalimat}, padahal ${dari} memberi ${bentuk(seharusnya)}.`;
  };
}

const milik =
  (apa: string) =>
  (isi: Temuan['isi']): string =>
    `${apa} «${isi['nama']}»`;

/** A number as Indonesians write it: "90.22" → "90,22". */
function desimal(text: string | null): string {
  return (text ?? '-').replace('.', ',');
}

const UKURAN: Readonly<Record<Ukuran, (text: string | null) => string>> = {
  uang: rupiah,
  bagian: persen,
  angka: desimal,
  kata: (text) => text ?? '-',
};

/** How a capaian is worked out where lower is better. */
const RUMUS: Readonly<Record<string, string>> = {
  negatif: '(2 × target − realisasi) dibagi target (makin rendah makin baik)',
  'negatif rasio': 'target dibagi realisasi (makin rendah makin baik)',
};

const JENIS_NAMA: Readonly<Record<string, string>> = {
  indikator: 'Indikator',
  sasaran: 'Tujuan atau sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  unit: 'Unit',
  keluaran: 'Indikator keluaran',
};

const DIMINTA: Readonly<Record<string, string>> = {
  capaian: 'perbandingan target dan realisasi tahun ini',
  'banding tahun': 'perbandingan dengan tahun-tahun sebelumnya',
  kemajuan: 'perbandingan dengan target jangka menengah (renstra)',
  'banding nasional': 'perbandingan dengan standar nasional',
  efisiensi: 'analisis efisiensi penggunaan sumber daya',
  'kinerja anggaran': 'program dan kegiatan yang menunjang pencapaian kinerja',
};

const PEMBANDING: Readonly<Record<string, string>> = {
  'banding nasional': 'standar nasional',
  'banding kantor': 'kantor lain',
  'banding tahun': 'tahun sebelumnya',
};

/** Satu kalimat untuk setiap kode temuan. */
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
  'rumus-tanpa-nilai': ({ isi }) =>
    isi['apa'] === 'uang'
      ? `Rumus ${isi['nama']} tersimpan tanpa nilai dan tidak dapat dihitung di sini; jumlah di atasnya tidak dihitung. Buka dan simpan berkas ini di Excel.`
      : `Rumus persentase ${isi['nama']} tersimpan tanpa nilai, sehingga tidak diperiksa. Buka dan simpan berkas ini di Excel.`,
  'persen-galat': ({ isi }) =>
    isi['sebab']
      ? `${isi['jumlah']} persentase di tabel ini berisi galat karena pagunya nol; laporan menuliskannya 0,00%.`
      : `${isi['jumlah']} persentase di tabel ini berisi galat Excel, padahal pagunya ada.`,
  'sum-melingkar': ({ isi, tertulis }) =>
    isi['jumlah'] === '1'
      ? `Rumus ${tertulis} ikut menjumlahkan selnya sendiri (rujukan melingkar).`
      : `Rumus ${tertulis} menjumlahkan dirinya sendiri melalui ${isi['jumlah']} sel (rujukan melingkar).`,
  'nilai-ketik': ({ isi, tertulis }) =>
    `«${isi['nama']}» diketik${tertulis === null ? '' : ` (${rupiah(tertulis)})`}, padahal yang lain di kolom ini berupa rumus. Angkanya masih benar, tetapi tidak akan mengikuti perubahan.`,
  'tautan-luar': ({ isi, tertulis }) =>
    `${isi['jumlah']} angka di lembar ini diambil dari buku kerja lain, misalnya ${tertulis}. Pastikan angkanya masih berlaku, lalu simpan sebagai nilai.`,
  'uang-tersembunyi': ({ isi }) => TERSEMBUNYI[isi['apa'] ?? '']?.(isi) ?? '',
  'kegiatan-ganda': ({ isi }) =>
    `«${isi['nama']}» muncul dua kali dengan uang yang sama (lihat baris ${isi['baris']}): keduanya ikut dijumlahkan.${isi['terbawa'] ? ` ${isi['terbawa']} jumlah atau persentase yang memuatnya tidak cocok; perbaiki baris ini dahulu, lalu reviu lagi.` : ''}`,
  'beda-spasi': ({ seharusnya, tertulis }) =>
    `«${tertulis}» hanya berbeda spasi atau tanda baca dari «${seharusnya}», sehingga dihitung sebagai dua. Samakan tulisannya.`,
  'tabel-ganda': ({ isi }) =>
    isi['apa'] === 'salinan'
      ? `Anggaran di lembar ini sama dengan lembar «${isi['nama']}»; yang dihitung hanya lembar «${isi['nama']}».`
      : `Lembar ini dan lembar «${isi['nama']}» memuat unit dan kegiatan yang sama dengan angka berbeda; keduanya tidak dihitung sampai dipilih (${isi['opsi']}).${kurang(isi)}`,
  'sel-galat': ({ isi, tertulis }) =>
    `Sel untuk «${isi['nama']}» berisi galat ${tertulis}, sehingga angkanya tidak diperiksa.`,
  'anggaran-berbeda': ({ isi, seharusnya, tertulis }) =>
    isi['peran'] === 'jumlah'
      ? `${besaran(isi)} «${isi['nama']}» tertulis ${rupiah(tertulis)}, padahal tabel anggaran dan tabel lain memberi ${rupiah(seharusnya)}.`
      : `${besaran(isi)} «${isi['baris']}» tertulis ${rupiah(tertulis)}; dengan ${rupiah(seharusnya)} tabel-tabel yang mengutipnya menjadi cocok. Periksa dokumen sumbernya.${setara(isi)}`,
  capaian: (temuan) =>
    temuan.isi['putusan'] === 'terbalik'
      ? `Capaian «${temuan.isi['nama']}» tertulis ${persen(temuan.tertulis)}: cocok bila makin rendah makin baik, tetapi realisasi dibagi target memberi ${persen(temuan.seharusnya)}. Nyatakan rumusnya.`
      : hitungan(
          milik('Capaian'),
          RUMUS[temuan.isi['polaritas'] ?? ''] ?? 'realisasi dibagi target',
          persen,
        )(temuan),
  'rerata-capaian': hitungan(
    (isi) => `Rata-rata ${isi['jumlah']} capaian`,
    'rata-rata capaian di atasnya',
    persen,
  ),
  kemajuan: (temuan) =>
    temuan.isi['putusan'] === 'terbalik'
      ? `Tingkat kemajuan «${temuan.isi['nama']}» tertulis ${persen(temuan.tertulis)}: cocok bila makin rendah makin baik, tetapi realisasi dibagi target akhir memberi ${persen(temuan.seharusnya)}. Nyatakan rumusnya.`
      : hitungan(
          milik('Tingkat kemajuan'),
          RUMUS[temuan.isi['polaritas'] ?? ''] ?? 'realisasi dibagi target akhir',
          persen,
        )(temuan),
  efisiensi: (temuan) =>
    `${hitungan(milik('Efisiensi'), 'capaian dibagi serapan', desimal)(temuan)}${temuan.isi['gabung'] ? ` Sel ini digabung untuk ${temuan.isi['gabung']} baris yang capaiannya berbeda.` : ''}`,
  'serapan-kinerja': hitungan(milik('Serapan'), 'realisasi dibagi pagu', persen),
  alokasi: hitungan(milik('Alokasi'), 'anggarannya dibagi seluruh pagu', persen),
  'skm-indeks': (temuan) =>
    temuan.isi['putusan'] === 'kutipan'
      ? `Nilai SKM tertulis ${desimal(temuan.tertulis)}, padahal tabel unsurnya memberi ${desimal(temuan.seharusnya)}.`
      : hitungan(() => 'Nilai SKM', `rata-rata ${temuan.isi['jumlah']} unsurnya`, desimal)(temuan),
  'data-dasar': hitungan((isi) => `Realisasi ${isi['besaran']} «${isi['nama']}»`, 'data dasarnya', persen),
  'rkt-jumlah': ({ isi, seharusnya, tertulis }) =>
    `Target «${isi['nama']}» untuk kecamatan tertulis ${desimal(tertulis)}, padahal target ${isi['jumlah']} kelurahan berjumlah ${desimal(seharusnya)}.`,
  'target-berbeda': ({ isi, seharusnya, tertulis, ukuran }) =>
    `Target ${isi['besaran']} «${isi['nama']}» tertulis ${UKURAN[ukuran](tertulis)}, sedangkan ${isi['jumlah']} tabel lain memuat ${UKURAN[ukuran](seharusnya)}.`,
  'target-renstra': ({ isi, seharusnya, tertulis, ukuran }) =>
    isi['akhir']
      ? `Target akhir renstra «${isi['nama']}» tertulis ${UKURAN[ukuran](tertulis)}, padahal renstra menargetkan ${UKURAN[ukuran](seharusnya)} pada ${isi['besaran']}.`
      : `Target renstra ${isi['besaran']} «${isi['nama']}» adalah ${UKURAN[ukuran](tertulis)}, sedangkan perjanjian kinerja dan ${isi['jumlah']} tabel memuat ${UKURAN[ukuran](seharusnya)}. Jelaskan bila target diubah.`,
  'realisasi-berbeda': ({ isi, seharusnya, tertulis, ukuran }) =>
    `Realisasi ${isi['besaran']} «${isi['nama']}» tertulis ${UKURAN[ukuran](tertulis)}, sedangkan ${isi['jumlah']} tabel lain memuat ${UKURAN[ukuran](seharusnya)}.`,
  'rkt-anggaran': ({ isi, seharusnya, tertulis }) =>
    `Anggaran RKT «${isi['nama']}» ${isi['unit']} ${rupiah(tertulis)}${isi['realisasi'] ? ' sama dengan realisasinya' : ''}, sedangkan pagunya ${rupiah(seharusnya)}. Jelaskan bila karena perubahan anggaran.`,
  'persen-penyebab': ({ isi, seharusnya, tertulis }) =>
    `Penyebab untuk «${isi['nama']}» ${isi['unit']} mengutip serapan ${persen(tertulis)}, padahal serapannya ${persen(seharusnya)}.${isi['milik'] ? ` ${persen(tertulis)} adalah serapan ${isi['milik']}.` : ''}`,
  'nama-berbeda': ({ isi, seharusnya, tertulis }) =>
    `${JENIS_NAMA[isi['jenis'] ?? ''] ?? ''} ditulis «${tertulis}»${isi['jumlah'] === '1' ? '' : ` (dan berbeda pula di sel terkait)`}, di tabel lain «${seharusnya}».${isi['bentuk'] ? ' Bedanya hanya tulisan.' : ''}`,
  'indikator-ganda': ({ isi }) =>
    `Indikator «${isi['nama']}» sudah ada di baris ${isi['baris']} untuk kegiatan yang sama.`,
  mutu: ({ isi, seharusnya, tertulis }) =>
    `«${isi['nama']}»: ${isi['angka']} disebut «${tertulis}», padahal nilainya masuk ${isi['huruf'] === seharusnya ? '' : `${isi['huruf']}, `}«${seharusnya}».`,
  predikat: ({ isi, seharusnya, tertulis }) =>
    `Predikat capaian «${isi['nama']}» tertulis «${tertulis}», padahal capaiannya masuk «${seharusnya}».`,
  'target-tanpa-angka': ({ isi, tertulis }) =>
    `${isi['jumlah']} target di tabel ini tidak berupa angka, misalnya «${isi['nama']}»: "${tertulis}".`,
  'capaian-tanpa-angka': ({ isi, tertulis }) =>
    `Capaian «${isi['nama']}» tertulis "${tertulis}", bukan angka.`,
  'banding-kosong': ({ isi }) =>
    `Perbandingan dengan ${PEMBANDING[isi['jenis'] ?? ''] ?? 'pembanding'} tidak memuat satu angka pun.`,
  'banding-kurang': ({ isi }) => `Buku kerja ini tidak memuat ${DIMINTA[isi['jenis'] ?? ''] ?? isi['nama']}.`,
  'capaian-rendah': ({ isi }) =>
    `Capaian «${isi['nama']}» ${isi['capaian']}, di bawah target, dan tabelnya tidak memuat penjelasan.`,
  'tanpa-penyebab': ({ isi }) =>
    `Serapan «${isi['nama']}» ${isi['unit']} ${desimal(isi['serapan'] ?? null)}%, di bawah ambang, dan penyebabnya belum dijelaskan.`,
  'penyebab-tanpa-kegiatan': ({ isi }) =>
    `Penyebab «${isi['nama']}»${isi['unit'] ? ` untuk ${isi['unit']}` : ''} tidak menyebut kegiatannya.`,
  'sasaran-tanpa-program': ({ isi }) =>
    `Sasaran «${isi['nama']}» tidak didukung satu program pun di tabel ini.`,
  'angka-teks': ({ isi }) =>
    `${isi['jumlah']} sel uang di lembar ini disimpan sebagai teks: ringkasan LKjIP tetap membacanya, tetapi SUM milik Excel mengabaikannya.`,
  'sum-terlewat': ({ isi, seharusnya, tertulis }) =>
    isi['selisih']
      ? `Rumus ${isi['besaran']} «${isi['nama']}» memberi ${rupiah(tertulis)}, padahal baris-barisnya berjumlah ${rupiah(seharusnya)}${missed(isi)}.`
      : `Rumus ${isi['besaran']} «${isi['nama']}» melewatkan baris ${isi['terlewat']}; sekarang isinya nol sehingga jumlahnya masih benar.`,
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
function setara(isi: Temuan['isi']): string {
  return isi['setara'] ? ` ${isi['setara']} sel lain sama mungkinnya (lihat sel terkait).` : '';
}

function besaran(isi: Temuan['isi']): string {
  return isi['besaran'] === 'realisasi' ? 'Realisasi' : 'Pagu';
}

function missed(isi: Temuan['isi']): string {
  return isi['terlewat'] ? `: baris ${isi['terlewat']} terlewat` : '';
}
