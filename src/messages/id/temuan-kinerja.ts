import type { Temuan, Ukuran } from '../../domain/ringkasan';
import { besaran, persen, rupiah, setara, type Sentence } from './temuan';

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

/** Satu kalimat untuk setiap kode temuan tabel kinerja. */
export const temuanKinerja: Readonly<Record<string, Sentence>> = {
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
};
