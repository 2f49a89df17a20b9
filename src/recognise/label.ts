import { gabungKode, kodeDariNomor, TANPA_KODE, teksKode, type KodeBaris } from './codes';
import type { Kolom, KolomNama } from './columns';
import { bacaKode, bacaNomor, pisahNomor } from './numbering';
import { isBlank, type SheetView } from './sheet-view';
import { rapikan } from './text';

/** What a row is about. */
export interface Label extends KodeBaris {
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

interface Ditemukan {
  readonly nama: string;
  readonly nomor: string;
  readonly geser: number;
}

/** Reads numbers, codes and names of one table's rows. */
export class PembacaLabel {
  /** The code pieces that blank cells of a spread code carry on from above. */
  private readonly potongan: string[] = [];
  private readonly bertingkat: boolean;
  private readonly sebelumUang: number;

  constructor(
    private readonly view: SheetView,
    private readonly kolom: Kolom,
    private readonly left: number,
  ) {
    this.bertingkat = kolom.nama.length > 1;
    this.sebelumUang = Math.min(...kolom.anggaran.pagu, ...kolom.anggaran.realisasi);
  }

  baca(row: number): Label {
    const { kode } = this.kolom.anggaran;
    const noAt = this.kolom.no.findIndex((col) => this.view.text(row, col) !== '');
    let no = noAt < 0 ? '' : this.view.text(row, this.kolom.no[noAt] as number);
    const found = this.nama(row);
    let { nama } = found;
    if (!/[\p{L}\p{N}]/u.test(nama)) nama = '';
    if (no === '') no = found.nomor;
    if (nama === '') nama = this.namaKiri(row);
    // "JUMLAH" is often merged over the number column.
    if (/\p{L}{4}/u.test(no) && bacaNomor(no) === null) [nama, no] = [nama || no, ''];
    if (no === '') [no, nama] = pisahNomor(nama);
    const codes =
      kode.length > 0
        ? gabungKode(
            kode.map((col) => teksKode(this.view, row, col)),
            this.potongan,
          )
        : kodeDariNomor(no);
    const label = { no, noKolom: Math.max(0, noAt), nama, geser: found.geser, perTingkat: found.perTingkat };
    return codes === TANPA_KODE ? { ...TANPA_KODE, ...label } : { ...codes, ...label };
  }

  private nama(row: number): Ditemukan & { readonly perTingkat: readonly string[] } {
    const levels = this.kolom.nama;
    if (!this.bertingkat) return { ...this.namaDi(row, (levels[0] as KolomNama).cols), perTingkat: [] };
    const texts = levels.map(({ cols }) => this.namaDi(row, cols).nama);
    return { nama: texts.findLast((text) => text !== '') ?? '', nomor: '', geser: 0, perTingkat: texts };
  }

  /** The name within the columns of one caption; a short number before it is its number. */
  private namaDi(row: number, cols: readonly number[]): Ditemukan {
    const { grid } = this.view.sheet;
    let nomor = '';
    for (const [offset, col] of cols.entries()) {
      const value = grid.value(row, col);
      if (isBlank(value)) continue;
      const text = this.view.text(row, col);
      if (isNomor(text) && this.hasText(row, cols, offset + 1)) {
        nomor = text;
        continue;
      }
      if (text === '') continue;
      const leading = typeof value === 'string' ? value.length - value.trimStart().length : 0;
      return { nama: text, nomor, geser: offset * 1000 + grid.indent(row, col) * 20 + leading };
    }
    return { nama: '', nomor, geser: 0 };
  }

  private hasText(row: number, cols: readonly number[], from: number): boolean {
    return cols.slice(from).some((col) => this.view.text(row, col) !== '');
  }

  /** Totals often stand left of the name column, merged over the columns before the money. */
  private namaKiri(row: number): string {
    for (let col = this.left; col < this.sebelumUang; col++) {
      const value = this.view.value(row, col);
      if (typeof value === 'string' && /\p{L}{3}/u.test(value.replace(/ /g, '')) && !bacaKode(value))
        return rapikan(value);
    }
    return '';
  }
}

function isNomor(text: string): boolean {
  return text.length <= 24 && !/\p{L}{3}/u.test(text) && (text.length <= 6 || bacaKode(text) !== null);
}
