import type { CaraTingkat } from '../../domain/laporan';

/** Penjelasan tentang apa yang dikenali di setiap lembar. */
export const inspeksi = {
  anggaran: (unit: string, tahun: number | null, judul: string): string =>
    `tabel anggaran ${unit}${tahun === null ? ' (tahunnya tidak tersebut)' : ` tahun ${tahun}`}${judul === '' ? '' : `: "${judul}"`}`,
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
  di: (area: string, tabel: string): string => `${area}: ${tabel}`,
  keyakinan: (percent: number): string => `keyakinan ${percent}%, karena:`,
  cara: (cara: CaraTingkat): string => `tingkat barisnya dibaca dari ${CARA[cara]}`,
  jumlah: ({ benar, semua }: { readonly benar: number; readonly semua: number }): string =>
    `${benar} dari ${semua} jumlah sama dengan yang di bawahnya`,
  tanpaJumlah: (): string => 'tidak ada jumlah yang dapat dicocokkan',
  alasan: (cell: string, written: string, as: string): string => `${cell} "${written}" dibaca sebagai ${as}`,
  perluJawaban: (): string => 'Perlu jawaban Anda:',
  jawaban: (arti: string, option: string): string => `${arti}: ${option}`,
} as const;

const CARA: Readonly<Record<CaraTingkat, string>> = {
  kode: 'kodenya',
  kata: 'kata di depan namanya',
  kolom: 'kolom tempat namanya berada',
  nomor: 'nomornya',
  geser: 'letak namanya yang menjorok',
  kapital: 'huruf besar atau tebalnya',
  jumlah: 'uangnya: baris yang sama dengan jumlah baris-baris di bawahnya',
  rata: 'tidak satu tanda pun: semuanya dianggap setingkat',
};
