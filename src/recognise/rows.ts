import type { Persen, Uang } from '../domain/laporan';
import type { Kolom } from './columns';
import { desimalKolom, type Rentang } from './contents';
import type { Grid } from '../workbook/port';
import { PembacaLabel, type Label } from './label';
import { KolomUang, TANPA_UANG, uangBaris } from './money';
import { KolomPersen, skalaKolom, skalaTanpaUang, type Skala } from './percent';
import { jenisBaris, type JenisBaris } from './row-kind';
import { isBlank, type SheetView } from './sheet-view';

/** A row of a table's body before its place in the hierarchy is known. */
export interface BarisMentah extends Label {
  readonly row: number;
  readonly jenis: JenisBaris;
  readonly tebal: boolean;
  readonly pagu: Uang;
  readonly realisasi: Uang;
  readonly persen: Persen | null;
  /** True when one of its money cells holds anything, were it "-". */
  readonly adaUang: boolean;
  readonly hidden: boolean;
  /** What columns of their own say: the row's unit, level, year and period; '' without such a column. */
  readonly unit: string;
  readonly tingkat: string;
  readonly tahun: string;
  readonly periode: string;
}

/** A row that stands for a line of the title: a name without money, out further than all others. */
export function barisJudul(row: number, no: string, nama: string): BarisMentah {
  return {
    ...{ row, no, nama, jenis: 'isi', geser: -1, noKolom: 0, perTingkat: [], kode: null, akun: null },
    ...{
      isOrganisasi: false,
      kodeTeks: '',
      tebal: true,
      pagu: TANPA_UANG,
      realisasi: TANPA_UANG,
      persen: null,
    },
    ...{ adaUang: false, hidden: false, unit: '', tingkat: '', tahun: '', periode: '' },
  };
}

/** Reads the rows of one table, each by its columns. */
export class PembacaBaris {
  private readonly label: PembacaLabel;
  private readonly pagu: readonly KolomUang[];
  private readonly realisasi: readonly KolomUang[];
  private readonly uang: readonly number[];
  private readonly nama: readonly number[];
  private readonly persen: KolomPersen | null;

  constructor(
    private readonly view: SheetView,
    private readonly kolom: Kolom,
    left: number,
    rentang: Rentang,
  ) {
    const { pagu, realisasi, persen } = kolom.anggaran;
    this.label = new PembacaLabel(view, kolom, left);
    this.pagu = pagu.map((col) => new KolomUang(col, desimalKolom(view, col, rentang)));
    this.realisasi = realisasi.map((col) => new KolomUang(col, desimalKolom(view, col, rentang)));
    this.uang = [...pagu, ...realisasi];
    this.nama = kolom.nama.flatMap(({ cols }) => cols);
    this.persen = persen === null ? null : new KolomPersen(persen, this.skala(persen, rentang));
  }

  /** `null` when nothing of the table stands in the row. */
  baca(row: number): BarisMentah | null {
    const { sheet } = this.view;
    const { grid } = sheet;
    const adaUang = this.uang.some(
      (col) => !isBlank(grid.value(row, col)) || grid.formula(row, col) !== null,
    );
    const label = this.label.baca(row, adaUang);
    if (!adaUang && label.nama === '' && label.no === '' && label.kodeTeks === '') return null;
    const { unit, tingkat, tahun, periode } = this.kolom;
    const { no, noKolom, nama, geser, perTingkat, kode, akun, isOrganisasi, kodeTeks } = label;
    // Spelled out: spreading the label costs more than all the reading.
    const pagu = uangBaris(grid, row, this.pagu);
    const realisasi = uangBaris(grid, row, this.realisasi);
    const persen = this.persen?.baca(grid, row) ?? null;
    return {
      no,
      noKolom,
      nama,
      geser,
      perTingkat,
      kode,
      akun,
      isOrganisasi,
      kodeTeks,
      row,
      jenis: jenisBaris(label.nama, adaUang, label.no !== '' || label.kodeTeks !== ''),
      tebal: this.nama.some((col) => grid.isBold(row, col)),
      pagu,
      realisasi,
      persen: persen && (isTakTerbaca(pagu) || isTakTerbaca(realisasi)) ? tanpaNilai(grid, persen) : persen,
      adaUang,
      hidden: sheet.isRowHidden(row),
      unit: this.said(row, unit),
      tingkat: this.said(row, tingkat),
      tahun: this.said(row, tahun),
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
      if (!Number.isFinite(angka)) continue;
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

/** Rows enough to tell ratios from percentages. */
const SAMPLE = 100;
