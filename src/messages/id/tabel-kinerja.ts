/** Tabel kinerja di lembar-lembar kami: judul, kepala kolom, sumber. */
const tahun = (year: number | null): string => (year === null ? '' : ` Tahun ${year}`);
const pada = (year: number | null): string => (year === null ? '' : ` ${year}`);

export const tabelKinerja = {
  terbaru: 'Susunan baris masih sama seperti saat ringkasan dibuat; angkanya mengikuti sel-sel Anda.',
  usang: 'PERHATIAN: ada baris yang ditambah atau dihapus sejak ringkasan dibuat. Buat ringkasan lagi.',
  sumber: 'Sumber: data diolah dari tabel kinerja buku kerja ini',
  sumberAnggaran: 'Sumber: data diolah dari tabel kinerja dan lembar anggaran buku kerja ini',
  pembanding: (sheets: readonly string[]) =>
    `Pembanding hidup dari tabel Anda di lembar ${sheets.join(', ')}; bedanya dijelaskan di LKjIP Catatan Reviu`,
  sumberBerkas: (berkas: readonly string[]) =>
    `Sumber: data diolah dari tabel kinerja buku kerja ini dan ${berkas.join(', ')} (angkanya tetap, tidak mengikuti berkas itu)`,
  kolom: {
    no: 'No',
    tingkat: 'Tingkat',
    uraian: 'Tujuan / Sasaran / Program',
    tujuan: 'Tujuan',
    sasaran: 'Sasaran',
    program: 'Program',
    kegiatan: 'Kegiatan',
    unit: 'Unit',
    indikator: 'Indikator',
    strategi: 'Strategi',
    kebijakan: 'Kebijakan',
    satuan: 'Satuan',
    target: 'Target',
    realisasi: 'Realisasi',
    capaian: 'Capaian (%)',
    targetDari: (dari: string) => `Target ${dari}`,
    realisasiDari: (dari: string) => `Realisasi ${dari}`,
    capaianDari: (dari: string) => `Capaian ${dari} (%)`,
    targetAkhir: 'Target akhir renstra',
    sampai: (year: number | null) => `Realisasi s.d.${pada(year)}`,
    kemajuan: 'Kemajuan (%)',
    anggaran: 'Anggaran (Rp)',
    realisasiAnggaran: 'Realisasi anggaran (Rp)',
    alokasi: 'Alokasi (%)',
    serapan: 'Serapan (%)',
    efisiensi: 'Tingkat efisiensi',
    keterangan: 'Keterangan',
    unsur: 'Unsur',
    nilai: 'Nilai',
    nrr: 'NRR',
    konversi: 'Nilai konversi',
    bobot: 'Bobot',
    persepsi: 'Nilai persepsi',
    interval: 'Nilai interval',
    intervalKonversi: 'Nilai interval konversi',
    mutu: 'Mutu',
    kinerja: 'Kinerja unit pelayanan',
    pagu: 'Pagu menurut kegiatan (Rp)',
    pk: 'Perjanjian kinerja (Rp)',
    pkPerubahan: 'Perubahan perjanjian kinerja (Rp)',
    targetPk: 'Target perjanjian kinerja',
    targetPerubahan: 'Target sesudah perubahan',
    kategori: 'Kategori',
    penyebab: 'Penyebab',
    tindakLanjut: 'Tindak lanjut',
  },
  tingkat: { tujuan: 'Tujuan', sasaran: 'Sasaran', program: 'Program' },
  kantorIni: 'kantor ini',
  efisien: 'Efisien',
  tidakEfisien: 'Tidak efisien',
  belum: 'Belum dilaksanakan',
  jumlah: 'JUMLAH',
  rerata: 'Rata-rata capaian tujuan dan sasaran',
  /** Alasan capaian kosong, di bawah tabelnya. */
  tanpaCapaian: {
    singkat: 'Capaiannya kosong',
    baris: (indikator: string, sebab: string) => `Capaian "${indikator}" kosong: ${sebab}.`,
    kata: (apa: string, kata: string) => `${apa} tertulis "${kata}", bukan angka`,
    target: 'target',
    realisasi: 'realisasi',
    belum: (apa: string) => `${apa} belum diisi`,
    nihil: (apa: string) => `${apa} tertulis "-"`,
    tidakTerhitung: 'target 0 tidak dapat menjadi pembagi',
    dan: ' dan ',
    pita: (hasil: string) => `; menurut urutan mutu pelayanan targetnya ${hasil}`,
    banding: (indikator: string, kata: string, lawan: readonly string[]) =>
      `"${indikator}" tanpa capaian pada ${lawan.join(', ')}: yang tertulis di sana kata (${kata}), bukan angka.`,
  },
  perencanaan: {
    judul: (year: number | null) => `Perencanaan Kinerja${tahun(year)}`,
    renstra: (nomor: string, kantor: string) =>
      `Tabel ${nomor} Tujuan, Sasaran, Indikator dan Target Renstra${kantor}`,
    strategi: (nomor: string, kantor: string) => `Tabel ${nomor} Strategi dan Kebijakan${kantor}`,
    program: (nomor: string, kantor: string, year: number | null) =>
      `Tabel ${nomor} Program dan Kegiatan${kantor}${tahun(year)}`,
    pkIndikator: (nomor: string, kantor: string, year: number | null) =>
      `Tabel ${nomor} Perjanjian Kinerja${kantor}${tahun(year)}: indikator`,
    pkAnggaran: (nomor: string, kantor: string, year: number | null) =>
      `Tabel ${nomor} Perjanjian Kinerja${kantor}${tahun(year)}: anggaran per program`,
  },
  capaian: {
    judul: (year: number | null) => `Capaian Kinerja${tahun(year)}`,
    semua: (nomor: string, kantor: string, year: number | null) =>
      `Tabel ${nomor} Capaian Kinerja${kantor}${tahun(year)}`,
    bagian: (nomor: string, tingkat: string, nama: string, year: number | null) =>
      `Tabel ${nomor} Capaian Indikator Kinerja${tahun(year)}: ${tingkat} ${nama}`.trimEnd(),
    bagianLalu: (nomor: string, tingkat: string, nama: string) =>
      `Tabel ${nomor} Perbandingan dengan Tahun Sebelumnya: ${tingkat} ${nama}`.trimEnd(),
    rerata: (kantor: string, year: number | null) =>
      `BAB IV Rata-rata Capaian Kinerja${kantor}${tahun(year)}`,
    grafik: (year: number | null) => `Capaian terhadap Target${tahun(year)} (target = 100%)`,
  },
  perbandingan: {
    judul: (year: number | null) => `Perbandingan Kinerja${tahun(year)}`,
    tahun: (nomor: string, lawan: readonly string[]) =>
      `Tabel ${nomor} Perbandingan Target dan Realisasi ${lawan.join(', ')}`,
    kantor: (nomor: string, lawan: readonly string[]) =>
      `Tabel ${nomor} Perbandingan Kinerja dengan ${lawan.join(', ')}`,
    nasional: (nomor: string) =>
      `Tabel ${nomor} Perbandingan Kinerja dengan Standar Nasional ("-": tidak ada standar nasional)`,
    kemajuan: (nomor: string) => `Tabel ${nomor} Kemajuan terhadap Target Akhir Renstra`,
  },
  efisiensi: {
    judul: (year: number | null) => `Kinerja dan Anggaran${tahun(year)}`,
    alokasi: (nomor: string, year: number | null) =>
      `Tabel ${nomor} Alokasi Anggaran per Sasaran${tahun(year)}`,
    kinerjaAnggaran: (nomor: string, kantor: string, year: number | null) =>
      `Tabel ${nomor} Kinerja dan Anggaran${kantor}${tahun(year)}`,
    efisiensi: (nomor: string, kantor: string, year: number | null) =>
      `Tabel ${nomor} Efisiensi Penggunaan Sumber Daya${kantor}${tahun(year)}`,
  },
  skm: {
    judul: (year: number | null) => `Survei Kepuasan Masyarakat (SKM)${tahun(year)}`,
    unsur: (year: number | null) => `Nilai Unsur SKM${tahun(year)}`,
    interval: 'Nilai Persepsi, Interval, Mutu, dan Kinerja Pelayanan',
    sumberInterval: 'Sumber: PermenPANRB 14/2017',
    ni: 'Nilai indeks (NI)',
    nik: 'Indeks SKM (NIK = NI × 25)',
    mutu: 'Mutu pelayanan',
    kinerja: 'Kinerja unit pelayanan',
    grafik: (year: number | null) => `Nilai Unsur SKM${tahun(year)}`,
  },
  keluaran: {
    judul: (year: number | null) => `Keluaran Kegiatan${tahun(year)}`,
    rkt: (year: number | null) => `Rencana Kinerja Tahunan${tahun(year)}: target dan realisasi keluaran`,
    matriks: (year: number | null) => `Matriks Renstra${tahun(year)}: target dan realisasi keluaran`,
    targetMatriks: 'Matriks Renstra: target keluaran per tahun',
  },
  penyebab: {
    judul: (year: number | null) => `Penyebab Serapan${tahun(year)}`,
    tabel: (year: number | null) => `Penyebab Serapan per Kegiatan dan Unit${tahun(year)}`,
    seluruhUnit: '(seluruh unit)',
  },
} as const;
