/** Bantuan dan pesan baris perintah. */

export const help = {
  umum: `lkjip: menyusun ringkasan dan reviu LKjIP dari buku kerja anggaran (.xlsx, .xlsm)

Pemakaian:
  lkjip build   BERKAS.xlsx [-o HASIL.xlsx] [--ambang 95%] [--json]   buat ringkasan, tandai serapan rendah, tulis catatan reviu
  lkjip review  BERKAS.xlsx [--json]                                  periksa angka-angkanya saja, tanpa menulis apa pun
  lkjip clean   BERKAS.xlsx [-o HASIL.xlsx] [--force]                 keluarkan semua yang pernah kami tambahkan
  lkjip inspect BERKAS.xlsx [--json]                                  jelaskan apa yang dikenali di setiap lembar, dan mengapa

  lkjip new     TAHUN [-o BARU.xlsx]                                  buku kerja kosong berisi semua lembar isian

  lkjip PERINTAH --help   bantuan lengkap sebuah perintah dengan contoh
  lkjip --version         versi

Berkas masukan tidak pernah ditimpa.
Kode keluar: 0 selesai; 1 reviu menemukan kesalahan; 2 salah pakai atau berkas tidak dapat dibaca.
`,
  build: `lkjip build BERKAS.xlsx [-o HASIL.xlsx] [--ambang A] [--json] [--force]

Mengenali tabel anggaran di setiap lembar, lalu menulis salinan buku kerja dengan lembar-lembar LKjIP berumus hidup, tanda pada
kegiatan di bawah ambang serapan, dan catatan reviu. Sel Anda tidak pernah ditimpa; yang diisi hanya tabel rekap yang kosong.

  -o, --output HASIL   tempat hasil; tanpa ini BERKAS-lkjip.xlsx di folder yang sama
  --ambang A           ambang serapan: 0.95, 0,95, atau 95%; tanpa ini ambang di buku kerja, atau 95%
  --banding LAIN.xlsx  buku kerja kantor lain untuk perbandingan indikator; boleh diulang, hanya dibaca
  --json               cetak satu objek JSON, tidak ada yang lain
  --force              timpa HASIL walaupun bukan buatan kami
PILIHAN

Contoh:
  lkjip build Anggaran2020.xlsx
  lkjip build Anggaran2020.xlsx -o Laporan/Anggaran2020-lkjip.xlsx --ambang 90%
  lkjip build Anggaran2020.xlsx --json > hasil.json
`,
  review: `lkjip review BERKAS.xlsx [--ambang A] [--json]

Memeriksa setiap angka terhadap angka lain: persentase, subtotal, JUMLAH, rekap, realisasi di atas pagu, uang negatif atau tidak
terbaca. Tidak menulis apa pun. Kode keluar 1 bila ada kesalahan.

  --ambang A           ambang serapan: 0.95, 0,95, atau 95%
  --banding LAIN.xlsx  buku kerja kantor lain untuk perbandingan indikator; boleh diulang, hanya dibaca
  --json               cetak satu objek JSON, tidak ada yang lain
PILIHAN

Contoh:
  lkjip review Anggaran2020.xlsx
  lkjip review Anggaran2020.xlsx --json
`,
  clean: `lkjip clean BERKAS.xlsx [-o HASIL.xlsx] [--force]

Mengeluarkan semua yang pernah kami tambahkan: lembar LKjIP, tanda, catatan, nama, dan rumus di tabel rekap. Isi dan suntingan Anda
tetap. Ditolak bila penyebab, tindak lanjut, atau jawaban yang sudah diketik akan hilang, kecuali dengan --force.

  -o, --output HASIL   tempat hasil; tanpa ini BERKAS-bersih.xlsx di folder yang sama
  --force              tetap keluarkan walaupun ada teks yang akan hilang; timpa HASIL yang sudah ada

Contoh:
  lkjip clean Anggaran2020-lkjip.xlsx
  lkjip clean Anggaran2020-lkjip.xlsx -o Anggaran2020.xlsx --force
`,
  inspect: `lkjip inspect BERKAS.xlsx [--json]

Menjelaskan apa yang dikenali di setiap lembar: tabel, kolom, tahun dan unit, sel mana yang menentukan, dan seberapa yakin; serta mengapa
lembar lain tidak dibaca. Tidak menulis apa pun.

  --json               cetak satu objek JSON, tidak ada yang lain
PILIHAN

Contoh:
  lkjip inspect Anggaran2020.xlsx
`,
  new: `lkjip new TAHUN [-o BARU.xlsx] [--force]

Membuat buku kerja kosong untuk laporan tahun itu: lembar isian anggaran, indikator, renstra, perjanjian kinerja, capaian, data dasar,
SKM, pembanding, RKT, dan penyebab, dengan daftar pilihan di sel-selnya, lembar Petunjuk, dan lembar Contoh. Isi yang diperlukan saja,
lalu jalankan lkjip build.

  -o, --output BARU    tempat hasil; tanpa ini LKjIP-TAHUN.xlsx di folder ini
  --force              timpa BARU yang sudah ada

Contoh:
  lkjip new 2026 -o LKjIP-2026.xlsx
`,
} as const;

/** Pilihan yang menjawab pertanyaan pengenalan; dipakai tiga perintah. */
export const answersHelp = `  --sheet NAMA=PERAN   peran sebuah lembar: anggaran, rekap, abaikan; atau isi daftar periodenya: kumulatif, "per periode".
                       Lembar per triwulan dengan angka triwulan itu saja dijumlahkan: "TW IV=per periode".
                       Satu dari beberapa tabel disebut dengan sel pertamanya: "LRA!A20=abaikan"
  --column NAMA!K=D    kolom pagu, realisasi, uraian, atau persen sebuah lembar, misalnya "Rincian!pagu=F"
  --unit DARI=MENJADI  nama unit yang seharusnya, misalnya "Karangsari=Karang Sari"
  --sasaran NAMA=PROG  program yang mendukung sebuah sasaran (nama atau nomornya); beberapa dipisah titik koma: "1=Program A; Program B"
  --tingkat NAMA=T     tingkat indikator sebuah lembar, atau satu indikator menurut namanya: tujuan, sasaran, program`;

export const usage = {
  tanpaPerintah: 'sebutkan perintahnya: build, review, clean, inspect, atau new. Lihat lkjip --help.',
  perintah: (name: string) =>
    `perintah tidak dikenal: ${name}. Yang ada: build, review, clean, inspect, new. Lihat lkjip --help.`,
  opsi: (name: string, command: string) => `pilihan tidak dikenal: ${name}. Lihat lkjip ${command} --help.`,
  nilai: (name: string, command: string) =>
    `pilihan ${name} memerlukan nilai. Lihat lkjip ${command} --help.`,
  tanpaNilai: (name: string, command: string) =>
    `pilihan ${name} tidak memakai nilai. Lihat lkjip ${command} --help.`,
  tanpaBerkas: (command: string) => `sebutkan berkasnya: lkjip ${command} BERKAS.xlsx`,
  banyakBerkas: (extra: string) =>
    `hanya satu berkas sekali jalan; yang berlebih: ${extra}. Nama berkas berspasi ditulis di antara tanda kutip.`,
  tanpaTahun: 'sebutkan tahunnya: lkjip new 2026 -o LKjIP-2026.xlsx',
  satuTahun: (extra: string) => `hanya satu tahun sekali jalan; yang berlebih: ${extra}.`,
  tahun: (text: string) =>
    `tahun "${text}" tidak dapat dibaca; tulis empat angka, 2000 sampai 2100, misalnya 2026.`,
  ambang: (text: string) => `--ambang ${text} tidak dapat dibaca; tulis 0.95, 0,95, atau 95%.`,
  jawaban: (option: string, text: string) =>
    `${option} "${text}" tidak dapat dibaca. Lihat lkjip build --help.`,
} as const;

export const files = {
  tidakAda: 'berkas tidak ditemukan',
  folder: 'ini folder, bukan berkas',
  izin: 'berkas tidak boleh dibaca (izin ditolak)',
  gagal: (code: string) => `berkas tidak dapat dibaca (${code})`,
  timpaMasukan: 'hasil tidak boleh menimpa berkas masukan; pilih nama lain dengan -o',
  sudahAda: 'berkas hasil sudah ada dan bukan buatan kami; pilih nama lain dengan -o, atau pakai --force',
  sudahAdaBaru: 'berkas itu sudah ada; pilih nama lain dengan -o, atau pakai --force untuk menggantinya',
  tulis: {
    'no-folder': 'folder hasil tidak ada; buat foldernya dahulu',
    'is-folder': 'tempat hasil adalah folder; sebutkan nama berkasnya',
    'no-permission': 'folder hasil tidak boleh ditulisi (izin ditolak)',
    'disk-full': 'penyimpanan penuh; tidak ada yang ditulis',
    'in-use': 'berkas hasil sedang dipakai program lain; tutup dahulu',
    'name-too-long': 'nama berkas hasil terlalu panjang',
    failed: 'hasil tidak dapat ditulis',
  },
  takTerduga: (detail: string) =>
    `kesalahan yang tidak terduga: ${detail}. Berkas masukan tidak diubah; mohon laporkan.`,
} as const;

export const report = {
  judul: (kantor: string, tahun: string, ambang: string) => `${kantor}${tahun}   (ambang serapan ${ambang})`,
  bukuKerja: 'Buku kerja',
  tahun: (year: number) => ` tahun ${year}`,
  program: 'Program',
  unit: 'Unit',
  kolom: ['Pagu (Rp)', 'Realisasi (Rp)', 'Serapan'] as const,
  total: 'TOTAL',
  tanpaAnggaran: 'Tidak ada tabel anggaran: hanya tabel kinerja yang dihitung.',
  indikator: 'Indikator',
  kolomKinerja: ['Target', 'Realisasi', 'Capaian', 'Efisiensi'],
  rerata: (capaian: string, count: number): string =>
    `Rerata capaian tujuan dan sasaran: ${capaian} (${count} indikator)`,
  takTerbaca: 'tak terbaca',
  rendah: (count: number, all: number, sisa: string) =>
    `Di bawah ambang: ${count} dari ${all} kegiatan, sisa Rp ${sisa}`,
  rendahTerbesar: 'Sisa terbesar:',
  sisa: (text: string) => `sisa Rp ${text}`,
  temuan: (errors: number, warnings: number, infos: number) =>
    `Reviu: ${errors} salah, ${warnings} perlu keputusan, ${infos} informasi`,
  tingkat: { error: 'SALAH', warning: 'PUTUSKAN', info: 'INFO' },
  lagi: (count: number) => `… dan ${count} lagi`,
  tidakDibaca: (count: number) => `Tidak dibaca: ${count} lembar`,
  pertanyaan: 'Perlu jawaban Anda:',
  ditulis: (path: string) => `Ditulis: ${path}`,
  isiDahulu: 'Isi lembar-lembarnya (lihat lembar Petunjuk), lalu jalankan lkjip build.',
  dilewati: (count: number) => `${count} sel tidak disentuh karena sudah berisi catatan atau isian Anda`,
  bersihTepat: 'Semua bagian kembali persis seperti sebelum ringkasan dibuat.',
  bersih: 'Semua yang kami tambahkan sudah dikeluarkan; suntingan sesudahnya dipertahankan.',
  bersihKosong: 'Tidak ada yang perlu dikeluarkan: buku kerja ini tidak memuat tambahan kami.',
} as const;

export const refuse = {
  bandingTanpaIndikator: (file: string) =>
    `tidak ada tabel indikator yang dikenali di buku kerja pembanding ${file}; tidak ada yang ditulis. Periksa berkas pada --banding, atau jalankan tanpa pilihan itu.`,
  tanpaTabel: (looked: string) =>
    `tidak ada tabel anggaran yang dikenali; tidak ada yang ditulis. Yang diperiksa: ${looked}`,
  lembarRusak: (sheet: string, sentence: string) =>
    `lembar "${sheet}": ${sentence} Tidak ada yang ditulis. Bila lembar itu memang tidak perlu dibaca: --sheet "${sheet}=abaikan".`,
  perluJawaban: (questions: string) =>
    `tabel anggarannya dapat dibaca dengan lebih dari satu cara; tidak ada yang ditulis. ${questions}`,
  jawabDengan: (options: readonly string[]) => `Jawab dengan ${options.join(' atau ')}.`,
  masihKosong:
    'tabel-tabel di buku kerja ini masih kosong; tidak ada yang ditulis. Isi tabelnya (anggaran lebih dahulu), simpan, lalu jalankan lagi.',
  tanpaLembar: 'buku kerja ini tidak memuat lembar isian; tidak ada yang ditulis',
  teksHilang: (what: string) =>
    `ada teks yang diketik di lembar LKjIP yang akan hilang: ${what}. Salin dahulu, atau pakai --force.`,
} as const;

export const steps = {
  read: 'membaca',
  recognise: 'mengenali tabel',
  review: 'memeriksa angka',
  compose: 'menyusun ringkasan',
  write: 'menulis',
  clean: 'membersihkan',
} as const;
