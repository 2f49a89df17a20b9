import type { Persen, Uang } from '../domain/laporan';
import { isColumnNumbers } from './column-numbers';
import type { Kolom } from './columns';
import { desimalKolom, type Rentang } from './contents';
import type { Grid } from '../workbook/port';
import { Lajur } from './baris';
import type { Header } from './header';
import { PembacaLabel } from './label';
import { BarisDibaca, tanda, TANPA_SEBUT, type BarisMentah, type Sebut } from './mentah';
import { KolomUang, uangBaris } from './money';
import { KolomPersen, skalaKolom, skalaTanpaUang, type Skala } from './percent';
import { jenisBaris } from './row-kind';
import { isBlank, type SheetView } from './sheet-view';

/** Reads the rows of one table, each by its columns. */
export class PembacaBaris {
  private readonly label: PembacaLabel;
  private readonly pagu: readonly KolomUang[];
  private readonly realisasi: readonly KolomUang[];
  private readonly uang: readonly number[];
  private readonly nama: readonly number[];
  private readonly persen: KolomPersen | null;
  private readonly lajur: Lajur;
  /** True where no column says anything of `Sebut`. */
  private readonly tanpaSebut: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly kolom: Kolom,
    private readonly header: Pick<Header, 'left' | 'right'>,
    rentang: Rentang,
  ) {
    const { pagu, realisasi, persen } = kolom.anggaran;
    this.label = new PembacaLabel(view, kolom, header.left);
    this.pagu = pagu.map((col) => new KolomUang(col, desimalKolom(view, col, rentang)));
    this.realisasi = realisasi.map((col) => new KolomUang(col, desimalKolom(view, col, rentang)));
    this.uang = [...pagu, ...realisasi];
    this.nama = kolom.nama.flatMap(({ cols }) => cols);
    this.lajur = new Lajur(rentang.from, rentang.to, kolom.anggaran);
    this.tanpaSebut = [kolom.unit, kolom.tingkat, kolom.tahun, kolom.periode].every((col) => col === null);
    this.persen = persen === null ? null : new KolomPersen(persen, this.skala(persen, rentang));
  }

  /** `null` when nothing of the table stands in the row. */
  baca(row: number): BarisMentah | null {
    const { sheet } = this.view;
    const { grid } = sheet;
    const adaUang = this.adaUang(grid, row);
    const { no, noKolom, nama, geser, perTingkat, kode } = this.label.baca(row, adaUang);
    if (!adaUang && nama === '' && no === '' && kode.kodeTeks === '') return null;
    const pagu = uangBaris(grid, row, this.pagu);
    const realisasi = uangBaris(grid, row, this.realisasi);
    const read = this.persen?.baca(grid, row) ?? null;
    const persen = read && (isTakTerbaca(pagu) || isTakTerbaca(realisasi)) ? tanpaNilai(grid, read) : read;
    return new BarisDibaca(
      row,
      jenisBaris(nama, adaUang, no !== '' || kode.kodeTeks !== ''),
      no,
      noKolom,
      nama,
      geser,
      perTingkat,
      kode,
      this.tanpaSebut ? TANPA_SEBUT : this.sebut(row),
      tanda(this.isTebal(grid, row), adaUang, sheet.isRowHidden(row)),
      this.lajur,
      this.lajur.tulis(row, pagu, realisasi, persen),
    );
  }

  private adaUang(grid: Grid, row: number): boolean {
    for (const col of this.uang)
      if (!isBlank(grid.value(row, col)) || grid.formula(row, col) !== null) return true;
    return false;
  }

  private isTebal(grid: Grid, row: number): boolean {
    for (const col of this.nama) if (grid.isBold(row, col)) return true;
    return false;
  }

  private sebut(row: number): Sebut {
    const { unit, tingkat, tahun, periode } = this.kolom;
    return {
      unit: this.said(row, unit),
      tingkat: this.said(row, tingkat),
      tahun: tahun === null ? (TAHUN.exec(this.said(row, periode))?.[0] ?? '') : this.said(row, tahun),
      periode: this.said(row, periode),
    };
  }

  private said(row: number, col: number | null): string {
    return col === null ? '' : this.view.text(row, col);
  }

  private skala(col: number, { from, to }: Rentang): Skala {
    const { grid } = this.view.sheet;
    const pairs: { angka: number; serapan: number }[] = [];
    const alone: number[] = [];
    for (let row = from; row <= to && pairs.length < SAMPLE; row++) {
      const value = grid.value(row, col);
      if (value === null) continue;
      const angka =
        typeof value === 'number'
          ? value
          : typeof value === 'string'
            ? Number(value.trim().replace(',', '.'))
            : NaN;
      if (!Number.isFinite(angka) || isColumnNumbers(this.view, this.header, row)) continue;
      const pagu = uangBaris(grid, row, this.pagu).sen;
      const realisasi = uangBaris(grid, row, this.realisasi).sen;
      if (pagu && realisasi !== null) pairs.push({ angka, serapan: Number(realisasi) / Number(pagu) });
      else alone.push(angka);
    }
    return pairs.length > 0 ? skalaKolom(pairs) : skalaTanpaUang(alone);
  }
}

/** A number always has its sen: they need not be worked out to see that. */
function isTakTerbaca(uang: Uang): boolean {
  return uang.bentuk !== 'angka' && uang.sen === null;
}

/** A percentage that a formula makes of unreadable money says nothing. */
function tanpaNilai(grid: Grid, persen: Persen): Persen {
  if (grid.formula(persen.row, persen.col) === null) return persen;
  return { ...persen, rasio: null, bentuk: 'tak terbaca' };
}

/** "s.d. Maret 2023". */
const TAHUN = /\b20\d\d\b/;

/** Rows enough to tell ratios from percentages. */
const SAMPLE = 100;
