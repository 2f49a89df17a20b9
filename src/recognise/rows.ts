import type { Persen, Uang } from '../domain/laporan';
import type { Pemisah } from '../domain/numbers/angka-teks';
import type { Kolom } from './columns';
import { KolomUang, uangBaris } from './money';
import { bacaKode, isRekening, pisahNomor, tingkatKode } from './numbering';
import { KolomPersen, skalaKolom, type Skala } from './percent';
import { isBlank, type SheetView } from './sheet-view';
import { kataDari, rapikan } from './text';
import { KATA_CATATAN, KATA_JUMLAH } from './vocabulary';

/** A row of a table's body before its place in the hierarchy is known. */
export interface BarisMentah {
  readonly row: number;
  readonly jenis: 'isi' | 'jumlah' | 'catatan';
  /** The number as printed, in its own column or at the front of the name. */
  readonly no: string;
  /** The code's parts; `null` when the row has none. */
  readonly kode: readonly string[] | null;
  /** The account's parts, where the row is an account line under an activity's code. */
  readonly akun: readonly string[] | null;
  readonly isOrganisasi: boolean;
  readonly kodeTeks: string;
  readonly nama: string;
  /** Which of several name columns (by level) the name stands in. */
  readonly tingkatKolom: number;
  /** How far right the name begins: column within its caption, indent of the cell, leading spaces. */
  readonly geser: number;
  readonly tebal: boolean;
  readonly pagu: Uang;
  readonly realisasi: Uang;
  readonly persen: Persen | null;
  /** True when one of its money cells holds anything, were it "-". */
  readonly adaUang: boolean;
  readonly hidden: boolean;
  readonly unit: string;
  /** What a column of its own says the row's level is. */
  readonly tingkat: string;
  readonly periode: string;
}

/** Reads the rows of one table, each by its columns. */
export class PembacaBaris {
  private readonly pagu: readonly KolomUang[];
  private readonly realisasi: readonly KolomUang[];
  private readonly uang: readonly number[];
  private readonly persen: KolomPersen | null;
  /** The code pieces that blank cells of a spread code carry on from above. */
  private readonly potongan: string[] = [];

  constructor(
    private readonly view: SheetView,
    private readonly kolom: Kolom,
    private readonly left: number,
    sample: { readonly from: number; readonly to: number },
  ) {
    const { pagu, realisasi, persen } = kolom.anggaran;
    this.pagu = pagu.map((col) => new KolomUang(col, this.desimal(col)));
    this.realisasi = realisasi.map((col) => new KolomUang(col, this.desimal(col)));
    this.uang = [...pagu, ...realisasi];
    this.persen = persen === null ? null : new KolomPersen(persen, this.skala(persen, sample));
  }

  /** `null` when nothing of the table stands in the row. */
  baca(row: number): BarisMentah | null {
    const { grid } = this.view.sheet;
    const adaUang = this.uang.some(
      (col) => !isBlank(grid.value(row, col)) || grid.formula(row, col) !== null,
    );
    const label = this.label(row);
    if (!adaUang && label.nama === '' && label.no === '' && label.kodeTeks === '') return null;
    return {
      row,
      jenis: jenisBaris(label.nama, adaUang),
      ...label,
      tebal: this.isBold(row),
      pagu: uangBaris(grid, row, this.pagu),
      realisasi: uangBaris(grid, row, this.realisasi),
      persen: this.persen?.baca(grid, row) ?? null,
      adaUang,
      hidden: this.view.sheet.isRowHidden(row),
      unit: this.kolom.unit === null ? '' : this.view.text(row, this.kolom.unit),
      tingkat: this.kolom.tingkat === null ? '' : this.view.text(row, this.kolom.tingkat),
      periode: this.kolom.periode === null ? '' : this.view.text(row, this.kolom.periode),
    };
  }

  private label(
    row: number,
  ): Pick<
    BarisMentah,
    'no' | 'kode' | 'akun' | 'isOrganisasi' | 'kodeTeks' | 'nama' | 'tingkatKolom' | 'geser'
  > {
    const { no: noCol } = this.kolom.anggaran;
    let no = noCol === null ? '' : this.view.text(row, noCol);
    let nama = '';
    let tingkatKolom = 0;
    let geser = 0;
    const names = this.kolom.nama;
    for (let level = names.length - 1; level >= 0 && nama === ''; level--) {
      const found = this.namaDi(row, (names[level] as { cols: readonly number[] }).cols);
      if (!found) continue;
      ({ nama, geser } = found);
      tingkatKolom = level;
      if (no === '' || found.nomor !== '') no = no === '' ? found.nomor : no;
    }
    if (nama === '') nama = this.namaKiri(row);
    // "JUMLAH" is often merged over the number column.
    if (nama === '' && no !== '' && /\p{L}{3}/u.test(no)) [nama, no] = [no, ''];
    if (no === '') {
      const [nomor, sisa] = pisahNomor(nama);
      if (nomor !== '') [no, nama] = [nomor, sisa];
    }
    return { no, nama, tingkatKolom, geser, ...this.kode(row, no) };
  }

  /** The name within the columns of one caption; a short number before it is its number. */
  private namaDi(
    row: number,
    cols: readonly number[],
  ): { nama: string; nomor: string; geser: number } | null {
    const { grid } = this.view.sheet;
    let nomor = '';
    for (const [offset, col] of cols.entries()) {
      const value = grid.value(row, col);
      if (isBlank(value)) continue;
      const text = this.view.text(row, col);
      if (text === '') continue;
      if (
        offset < cols.length - 1 &&
        text.length <= 12 &&
        !/\p{L}{3}/u.test(text) &&
        this.hasText(row, cols, offset + 1)
      ) {
        nomor = text;
        continue;
      }
      const leading = typeof value === 'string' ? value.length - value.trimStart().length : 0;
      return { nama: text, nomor, geser: offset * 1000 + grid.indent(row, col) * 20 + leading };
    }
    return nomor === '' ? null : { nama: '', nomor, geser: 0 };
  }

  private hasText(row: number, cols: readonly number[], from: number): boolean {
    return cols.some((col, offset) => offset >= from && this.view.text(row, col) !== '');
  }

  /** Totals often stand left of the name column, merged over the columns before the money. */
  private namaKiri(row: number): string {
    const before = Math.min(...this.uang);
    for (let col = this.left; col < before; col++) {
      const value = this.view.value(row, col);
      if (typeof value === 'string' && /\p{L}{3}/u.test(value)) return rapikan(value);
    }
    return '';
  }

  private kode(row: number, no: string): Pick<BarisMentah, 'kode' | 'akun' | 'isOrganisasi' | 'kodeTeks'> {
    const cols = this.kolom.anggaran.kode;
    const none = { kode: null, akun: null, isOrganisasi: false, kodeTeks: '' };
    if (cols.length === 0) {
      const parts = no.length > 3 || /^\d\.\d/.test(no) ? bacaKode(no) : null;
      if (!parts || parts.length < 2) return none;
      const akun = isRekening(parts) ? parts : null;
      return {
        kode: akun ? null : parts,
        akun,
        isOrganisasi: tingkatKode(parts) === 'organisasi',
        kodeTeks: no,
      };
    }
    return (
      gabungKode(
        cols.map((col) => kodeTeks(this.view, row, col)),
        this.potongan,
      ) ?? none
    );
  }

  private isBold(row: number): boolean {
    const { grid } = this.view.sheet;
    return this.kolom.nama.some(({ cols }) => cols.some((col) => grid.isBold(row, col)));
  }

  private desimal(col: number): Pemisah | null {
    const proof = this.kolom.isi.get(col)?.desimal ?? null;
    return proof === 'campur' ? null : proof;
  }

  private skala(col: number, { from, to }: { readonly from: number; readonly to: number }): Skala {
    const { grid } = this.view.sheet;
    const pairs: { angka: number; serapan: number }[] = [];
    for (let row = from; row <= to && pairs.length < 100; row++) {
      const value = grid.value(row, col);
      const angka =
        typeof value === 'number'
          ? value
          : typeof value === 'string'
            ? Number(value.trim().replace(',', '.'))
            : NaN;
      const pagu = uangBaris(grid, row, this.pagu).sen;
      const realisasi = uangBaris(grid, row, this.realisasi).sen;
      if (Number.isFinite(angka) && pagu && realisasi !== null)
        pairs.push({ angka, serapan: Number(realisasi) / Number(pagu) });
    }
    return skalaKolom(pairs);
  }
}

function jenisBaris(nama: string, adaUang: boolean): BarisMentah['jenis'] {
  if (isJumlah(nama)) return 'jumlah';
  return !adaUang && isCatatan(nama) ? 'catatan' : 'isi';
}

/** "JUMLAH", "Total Belanja", "Sub Total Program I", "Jumlah (Rp)". */
export function isJumlah(nama: string): boolean {
  const first = nama.charCodeAt(0) | 32;
  // j, t, s, g: every word of totals begins with one of these, which spares the others the splitting.
  if (first !== 106 && first !== 116 && first !== 115 && first !== 103) return false;
  const [word = '', next = ''] = kataDari(nama);
  return KATA_JUMLAH.has(word) || (word === 'sub' && (next === 'total' || next === 'jumlah'));
}

export function isCatatan(nama: string): boolean {
  if (/^[*#]/.test(nama)) return true;
  const [word = ''] = kataDari(nama.slice(0, 40));
  return KATA_CATATAN.has(word);
}

/** A code's text; a code kept as a number is written as its format shows it ("00" → "01"). */
function kodeTeks(view: SheetView, row: number, col: number): string {
  const value = view.value(row, col);
  if (typeof value !== 'number') return typeof value === 'string' ? rapikan(value) : '';
  const format = /^(0+)(?:\.(0+))?$/.exec(view.sheet.grid.format(row, col));
  if (!format) return String(value);
  const fixed = value.toFixed(format[2]?.length ?? 0);
  return fixed.padStart(format[1]!.length + (format[2] ? format[2].length + 1 : 0), '0');
}

/**
 * One code out of the cells it is spread over. A cell may hold the whole code so far or only its own piece; pieces left
 * blank are those of the row above. An organisation's long code and an account stand beside the activity's.
 */
export function gabungKode(
  cells: readonly string[],
  above: string[],
): Pick<BarisMentah, 'kode' | 'akun' | 'isOrganisasi' | 'kodeTeks'> | null {
  const last = cells.findLastIndex((cell) => cell !== '');
  if (last < 0) return null;
  let kode: readonly string[] = [];
  let akun: readonly string[] | null = null;
  let organisasi = -1;
  for (let i = 0; i <= last; i++) {
    const text = cells[i] === '' ? (above[i] ?? '') : (cells[i] as string);
    above[i] = text;
    const parts = bacaKode(text);
    if (!parts) continue;
    if (isRekening(parts) && (kode.length >= 3 || cells.length === 1)) akun = parts;
    else if (tingkatKode(parts) === 'organisasi') organisasi = i;
    else if (kode.length > 0 && parts.length > 1 && parts[0] === kode[0] && parts.length > kode.length)
      kode = parts;
    else if (kode.length > 0 && parts.length === kode.length && parts.every((part, k) => part === kode[k]))
      continue;
    else kode = [...kode, ...parts];
  }
  above.length = last + 1;
  const isOrganisasi = organisasi === last;
  const kodeTeks = akun ? akun.join('.') : isOrganisasi ? (cells[last] as string) : kode.join('.');
  return {
    kode: kode.length > 0 ? kode : null,
    akun,
    isOrganisasi,
    kodeTeks: kodeTeks || (cells[last] as string),
  };
}
