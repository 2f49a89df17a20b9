/** Penjelasan tentang apa yang dikenali di setiap lembar. */
export const inspeksi = {
  anggaran: (unit: string, tahun: number | null, judul: string): string =>
    `tabel anggaran ${unit}${tahun === null ? '' : ` tahun ${tahun}`}${judul === '' ? '' : `: "${judul}"`}`,
  rekap: (per: string, judul: string): string => `rekap per ${per}${judul === '' ? '' : `: "${judul}"`}`,
  kinerja: (nama: string, tahun: number | null, judul: string): string =>
    `tabel ${nama}${tahun === null ? '' : ` tahun ${tahun}`}${judul === '' ? '' : `: "${judul}"`}`,
  kosong: (cells: number): string => `${cells} sel masih kosong`,
  rows: (rows: number, leaves: number | null): string =>
    leaves === null ? `${rows} baris` : `${rows} baris, ${leaves} di antaranya kegiatan yang dijumlahkan`,
  columns: (columns: Readonly<Record<string, string>>): string =>
    `kolom: ${Object.entries(columns)
      .map(([name, letters]) => `${name} ${letters}`)
      .join(', ')}`,
  keyakinan: (percent: number): string => `keyakinan ${percent}%, karena:`,
  alasan: (cell: string, written: string, as: string): string => `${cell} "${written}" dibaca sebagai ${as}`,
  pertanyaan: (sheet: string, choices: readonly string[], option: string): string =>
    `Perlu jawaban untuk lembar ${sheet}: ${choices.join(' atau ')}. Jawab dengan ${option}`,
} as const;
