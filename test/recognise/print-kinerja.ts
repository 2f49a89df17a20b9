import type {
  BarisKinerja,
  KolomKinerja,
  NilaiSel,
  SelKinerja,
  TabelKinerja,
} from '../../src/domain/kinerja';
import type { NilaiAngka } from '../../src/domain/numbers/nilai';
import { senToDecimal } from '../../src/domain/numbers/sen';
import { columnName } from '../../src/workbook/address';

/**
 * A table of performance as text that a person can check. A cell is what it shows and, behind "=", what was read: 94%.0 is 94
 * percent shown without decimals. "·" is empty, "^" a merged block's value, "(…)" after a row's number what it belongs to.
 */
export function printKinerja(tabel: TabelKinerja): string[] {
  const { jenis, sheet, judul, tahun, perubahan, headerRows, body } = tabel;
  return [
    `performance: ${jenis}${perubahan ? ' (changed)' : ''} on ${sheet}, ${tahun ?? '?'}, header ${headerRows.from}-${headerRows.to}, body ${body.from}-${body.to}: ${judul}`,
    `  ${tabel.kolom.map(printKolom).join(' | ')}`,
    ...tabel.baris.map((row) => printBaris(row, tabel.kolom)),
  ];
}

function printKolom({ col, peran, tahun, triwulan, kantor, akhir }: KolomKinerja): string {
  const about = [tahun, triwulan === null ? null : `TW${triwulan}`, kantor, akhir ? 'end' : null];
  return [`${columnName(col)} ${peran}`, ...about.filter((one) => one !== null)].join(' ');
}

function printBaris(row: BarisKinerja, kolom: readonly KolomKinerja[]): string {
  const labels = [row.tujuan, row.sasaran, row.program, row.kegiatan, row.unit];
  const shown = new Set(row.sel.map((sel) => sel.teks));
  const beyond = labels.filter((sel) => sel !== null && !shown.has(sel.teks));
  const belongs = beyond.length === 0 ? '' : ` (${beyond.map((sel) => sel?.teks).join(' > ')})`;
  const level = row.total ? 'total' : (row.tingkat ?? '');
  return `  ${row.row} ${level}${belongs}: ${row.sel.map((sel, index) => printSel(sel, kolom[index])).join(' | ')}`;
}

function printSel(sel: SelKinerja, kolom: KolomKinerja | undefined): string {
  if (sel.nilai.jenis === 'kosong') return '·';
  const mark = sel.dari === null ? '' : '^';
  const value = kolom?.peran === 'no' ? '' : printNilai(sel.nilai);
  return `${mark}${sel.teks}${value}`;
}

function printNilai(nilai: NilaiSel): string {
  switch (nilai.jenis) {
    case 'angka':
      return ` =${angka(nilai)}`;
    case 'batas':
      return ` =${nilai.arah} ${angka(nilai.angka)}`;
    case 'rentang':
      return ` =${angka(nilai.dari)}..${angka(nilai.sampai)}`;
    case 'uang':
      return ` =${nilai.uang.sen === null ? nilai.uang.bentuk : senToDecimal(nilai.uang.sen)}`;
    case 'galat':
      return ` =galat ${nilai.kode}`;
    case 'nihil':
      return ' =nihil';
    case 'kata':
    case 'kosong':
      return '';
  }
}

function angka({ angka: n, persen, desimal, label, satuan }: NilaiAngka): string {
  const words = [label, satuan].filter((one) => one !== null).map((one) => ` ${one}`);
  return `${n}${persen ? '%' : ''}.${desimal}${words.join('')}`;
}
