import { gabungKode, kodeDariNomor, kodeSatuSel, TANPA_KODE, teksKode, type KodeBaris } from './codes';
import type { Kolom, KolomNama } from './columns';
import { bacaKode, bacaNomor, pisahNomor } from './numbering';
import { isBlank, type SheetView } from './sheet-view';
import { rapikan } from './text';

/** What a row is about. */
export interface Label {
  /** The number as printed, in its own column or at the front of the name. */
  readonly no: string;
  /** Which of several number columns it stands in. */
  readonly noKolom: number;
  readonly nama: string;
  /** How far right the name begins: column within its caption, indent of the cell, leading spaces. */
  readonly geser: number;
  /** The texts of the name columns where each level has one; empty where one column names all. */
  readonly perTingkat: readonly string[];
}

type LabelBerkode = Label & { readonly kode: KodeBaris };

const SATU: readonly string[] = [];

/** Reads numbers, codes and names of one table's rows. */
export class PembacaLabel {
  /** The code pieces that blank cells of a spread code carry on from above. */
  private readonly potongan: string[] = [];
  private readonly bertingkat: boolean;
  private readonly sebelumUang: number;
  private readonly hasil: { -readonly [K in keyof LabelBerkode]: LabelBerkode[K] } = {
    ...{ no: '', noKolom: 0, nama: '', geser: 0, perTingkat: SATU, kode: TANPA_KODE },
  };
  /** What the name read last had before it, and how far right it stood. */
  private nomor = '';
  private geser = 0;

  constructor(
    private readonly view: SheetView,
    private readonly kolom: Kolom,
    private readonly left: number,
  ) {
    this.bertingkat = kolom.nama.length > 1;
    this.sebelumUang = Math.min(...kolom.anggaran.pagu, ...kolom.anggaran.realisasi);
  }

  /**
   * The label of a row, to be taken over before the next is read: one object serves all rows.
   * @param adaUang the row has money: its name may stand in any column before that.
   */
  baca(row: number, adaUang: boolean): LabelBerkode {
    const { view } = this;
    const noCols = this.kolom.no;
    let noKolom = 0;
    let no = noCols.length === 0 ? '' : view.text(row, noCols[0] as number);
    while (no === '' && noKolom + 1 < noCols.length) no = view.text(row, noCols[++noKolom] as number);
    const perTingkat = this.bertingkat ? this.perTingkat(row) : SATU;
    let nama = this.bertingkat
      ? (perTingkat.findLast((text) => text !== '') ?? '')
      : this.namaDi(row, (this.kolom.nama[0] as KolomNama).cols);
    if (!hasWord(nama)) nama = '';
    if (no === '') no = this.nomor;
    if (nama === '') nama = this.namaKiri(row, adaUang ? this.sebelumUang : this.kolom.anggaran.uraian);
    // "JUMLAH" is often merged over the number column.
    if (no.length > 3 && /\p{L}{4}/u.test(no) && bacaNomor(no) === null) [nama, no] = [nama || no, ''];
    if (no === '') [no, nama] = pisahNomor(nama);
    const kodeNama = this.kolom.anggaran.kode.length === 0 && isKodeDiNama(nama) ? pisahNomor(nama) : null;
    if (kodeNama !== null && kodeNama[0] !== '') [no, nama] = kodeNama;
    const { hasil } = this;
    hasil.no = no;
    hasil.noKolom = noKolom;
    hasil.nama = nama;
    hasil.geser = this.geser;
    hasil.perTingkat = perTingkat;
    hasil.kode = this.kode(row, no);
    return hasil;
  }

  private kode(row: number, no: string): KodeBaris {
    const cols = this.kolom.anggaran.kode;
    if (cols.length === 0) return kodeDariNomor(no);
    if (cols.length === 1) return kodeSatuSel(teksKode(this.view, row, cols[0] as number));
    return gabungKode(
      cols.map((col) => teksKode(this.view, row, col)),
      this.potongan,
    );
  }

  private perTingkat(row: number): readonly string[] {
    const texts = this.kolom.nama.map(({ cols }) => this.namaDi(row, cols));
    this.nomor = '';
    this.geser = 0;
    return texts;
  }

  /** The name within the columns of one caption; a short number before it is its number. */
  private namaDi(row: number, cols: readonly number[]): string {
    const { grid } = this.view.sheet;
    this.nomor = '';
    this.geser = 0;
    for (let offset = 0; offset < cols.length; offset++) {
      const col = cols[offset] as number;
      const value = grid.value(row, col);
      if (isBlank(value)) continue;
      const text = this.view.text(row, col);
      if (offset + 1 < cols.length && isNomor(text) && this.hasText(row, cols, offset + 1)) {
        this.nomor = text;
        continue;
      }
      if (text === '') continue;
      const leading = typeof value === 'string' ? value.length - value.trimStart().length : 0;
      this.geser = offset * 1000 + grid.indent(row, col) * 20 + leading;
      return text;
    }
    return '';
  }

  private hasText(row: number, cols: readonly number[], from: number): boolean {
    return cols.slice(from).some((col) => this.view.text(row, col) !== '');
  }

  /** Totals often stand left of the name column, merged over the columns before the money. */
  private namaKiri(row: number, end: number): string {
    for (let col = this.left; col < end; col++) {
      const value = this.view.value(row, col);
      if (typeof value === 'string' && /\p{L}{3}/u.test(value.replace(/ /g, '')) && !bacaKode(value)) {
        return rapikan(value);
      }
    }
    return '';
  }
}

/** "1 | 7.01.01 Program …": beside a number that only counts, the code before the name tells its level. */
function isKodeDiNama(nama: string): boolean {
  const first = nama.charCodeAt(0);
  return first >= 48 && first <= 57 && KODE_DI_NAMA.test(nama);
}

const KODE_DI_NAMA = /^\d{1,2}(?:\.\d{1,6}){2,}\.?\s/;

function isNomor(text: string): boolean {
  return text.length <= 24 && !/\p{L}{3}/u.test(text) && (text.length <= 6 || bacaKode(text) !== null);
}

/** Rules and lone signs are no names. */
function hasWord(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return (first >= 97 && first <= 122) || /[\p{L}\p{N}]/u.test(text);
}
