import type { Rentang } from './contents';
import { isColumnNumbers } from './column-numbers';
import { sambung, sambungTerpotong } from './continued-names';
import { persenCocok } from './evidence';
import { looksLikeHeader, type Header } from './header';
import { isKapital } from './depth';
import { ubahMentah, type BarisMentah } from './mentah';
import type { PembacaBaris } from './rows';
import { isCatatan } from './row-kind';
import type { SheetView, TextRow } from './sheet-view';
import { bacaUnit, isUnitName, type UnitDitemukan } from './titles';
import { isNamaProgram, lipat } from './text';

/** The rows of one table, in parts where lines within it name one unit after another. */
export interface Badan {
  readonly bagian: readonly Bagian[];
  /** The last row that was taken; 0 when there is none. */
  readonly to: number;
  /** Rows beneath the end that look like rows of the table all the same. */
  readonly terlewat: readonly number[];
  /** All rows with a name and money beneath the end together, whatever they look like; `null` where there is none. */
  readonly luar: Luar | null;
}

/** Money in sen. */
export interface Luar {
  readonly pagu: bigint;
  readonly realisasi: bigint;
}

export interface Bagian {
  readonly unit: UnitDitemukan | null;
  readonly rows: readonly BarisMentah[];
}

/** Reads a table's body and finds its end: a note, a signature or another small table may follow without a header that is known. */
export function bacaBadan(view: SheetView, header: Header, pembaca: PembacaBaris, rentang: Rentang): Badan {
  const state = new State();
  for (let row = rentang.from; row <= rentang.to; row++) {
    if (rentang.lewati(row)) {
      state.pageBroke();
      continue;
    }
    if (isColumnNumbers(view, header, row)) continue;
    const text = view.textRow(row);
    if (state.ended) {
      state.reopen(text, header);
      if (state.ended && !text) state.leave(pembaca.baca(row));
      continue;
    }
    const baris = pembaca.baca(row);
    if (!baris) {
      state.blank();
      continue;
    }
    state.take(baris, text, header);
  }
  return state.result();
}

class State {
  ended = false;
  /** The rows of the part that is being read. */
  private rows: BarisMentah[] = [];
  private readonly bagian: { unit: UnitDitemukan | null; rows: BarisMentah[] }[] = [
    { unit: null, rows: this.rows },
  ];
  /** The first row of this part that is a name without money: looking for it anew at every row takes time by the square. */
  private group: BarisMentah | null = null;
  /** The last of these. */
  private lastGroup: BarisMentah | null = null;
  /** True while all money of this part stands further right than that group. */
  private stepped = true;
  /** True once a row of this part, no total, has neither number nor code. */
  private unnumbered = false;
  private blanks = 0;
  private noted = false;
  /** Rows with an empty row or a note before them. */
  private readonly terpisah = new Set<number>();
  private readonly terlewat: number[] = [];
  private luar: Luar | null = null;

  /** The header stands there again: whatever note came before, the table goes on. */
  pageBroke(): void {
    this.ended = false;
    this.noted = false;
    this.blanks = 0;
  }

  blank(): void {
    this.blanks++;
  }

  take(baris: BarisMentah, text: TextRow | undefined, header: Header): void {
    const numbered = isNumbered(baris);
    if (!numbered && this.isBeyondNumbered(baris)) return this.end(baris);
    const isLabel = text !== undefined && isLabelRow(text);
    const apart = this.blanks > 0 || this.afterTotal;
    if (!isLabel && hasMoney(baris, numbered, apart)) this.takeMoney(baris, numbered);
    else this.takeText(baris, text, header, numbered && !isLabel);
  }

  /** The table ends before a row. */
  private end(baris: BarisMentah): void {
    this.ended = true;
    this.leave(baris);
  }

  /** A row beneath the end: money under a number of its own, or beside the percentage that comes out of it, is no note. */
  leave(baris: BarisMentah | null): void {
    if (baris?.jenis !== 'isi' || baris.nama === '') return;
    const pagu = baris.pagu.sen ?? 0n;
    const realisasi = baris.realisasi.sen ?? 0n;
    if (pagu > 0n)
      this.luar = {
        pagu: (this.luar?.pagu ?? 0n) + pagu,
        realisasi: (this.luar?.realisasi ?? 0n) + realisasi,
      };
    if (pagu === 0n || realisasi === 0n) return;
    if (isNumbered(baris) || (this.unnumbered && persenCocok([baris]).benar > 0))
      this.terlewat.push(baris.row);
  }

  /** Beneath the end only a line that names a unit begins the table anew. */
  reopen(text: TextRow | undefined, header: Header): void {
    const unit = text ? unitOfLine(text, header) : null;
    if (unit) this.begin(unit);
  }

  result(): Badan {
    const bagian = this.bagian
      .map(({ unit, rows }) => ({ unit, rows: sambungTerpotong(withoutTail(rows, this.terpisah)) }))
      .filter(({ rows }, index) => rows.length > 0 && (index === 0 || rows.some(({ adaUang }) => adaUang)));
    const to = bagian.at(-1)?.rows.at(-1)?.row ?? 0;
    return { bagian, to, terlewat: this.terlewat, luar: this.luar };
  }

  private get afterTotal(): boolean {
    const last = this.rows.at(-1);
    return (
      last?.jenis === 'jumlah' && !PINDAHAN.test(last.nama) && this.rows.some(({ jenis }) => jenis === 'isi')
    );
  }

  /** Beneath the total of a table whose every row has a number or code, what has none is no row of it: cash, taxes, balances. */
  private isBeyondNumbered(baris: BarisMentah): boolean {
    if (this.unnumbered || !this.afterTotal || baris.jenis !== 'isi') return false;
    return !isUnitName(baris.nama) && !isNamaProgram(baris.nama);
  }

  private takeMoney(baris: BarisMentah, numbered: boolean): void {
    const apart = this.afterTotal && this.blanks > 0;
    const beyondNote = this.noted && (this.blanks > 0 || !numbered);
    const begins = () => isUnitName(baris.nama) || this.isLikeGroup(baris);
    if (beyondNote || (apart && !numbered && baris.jenis !== 'jumlah' && !begins())) this.end(baris);
    else this.push(baris);
  }

  private takeText(baris: BarisMentah, text: TextRow | undefined, header: Header, numbered: boolean): void {
    if (baris.jenis === 'catatan') {
      this.noted = true;
      return;
    }
    const unit = text && !hasUnitColumn(header) ? unitOfLine(text, header) : null;
    if (unit && !numbered) return this.begin(unit);
    const apart = (this.afterTotal && this.blanks > 0) || this.blanks > 1;
    const other = text !== undefined && looksLikeHeader(text) && (this.blanks > 0 || this.afterTotal);
    if (other || this.noted || (apart && !numbered && !this.isLikeGroup(baris))) this.ended = true;
    else if (baris.nama !== '') this.push(ubahMentah(baris, { adaUang: false }));
  }

  /** The next program after a subtotal and an empty row looks as the first one does. */
  private isLikeGroup(baris: BarisMentah): boolean {
    if (isNamaProgram(baris.nama)) return true;
    const first = this.group;
    if (!first || first.no !== '' || isKapital(first.nama) !== isKapital(baris.nama)) return false;
    if (first.geser !== baris.geser) return false;
    return (first.tebal && baris.tebal) || (this.stepped && this.isSubtotal(first));
  }

  /** The last row is the total of a group by its words: "Sub Total", "Jumlah Pelayanan Umum" beneath "Pelayanan Umum". */
  private isSubtotal(first: BarisMentah): boolean {
    const last = this.rows.at(-1);
    if (last?.jenis !== 'jumlah') return false;
    if (/^sub/i.test(last.nama)) return true;
    const nama = lipat(last.nama);
    return [first, this.lastGroup].some((group) => group !== null && nama.endsWith(` ${lipat(group.nama)}`));
  }

  private begin(unit: UnitDitemukan): void {
    this.ended = false;
    this.noted = false;
    this.blanks = 0;
    this.rows = [];
    this.bagian.push({ unit, rows: this.rows });
    this.group = null;
    this.lastGroup = null;
    this.stepped = true;
    this.unnumbered = false;
  }

  private push(baris: BarisMentah): void {
    const apart = this.blanks > 0 || this.noted;
    const before = apart ? undefined : this.rows.at(-1);
    const whole = before ? sambung(before, baris) : null;
    if (apart) this.terpisah.add(baris.row);
    this.blanks = 0;
    this.noted = false;
    if (baris.jenis === 'isi' && !baris.adaUang && !whole) {
      this.group ??= baris;
      this.lastGroup = baris;
    } else if (baris.jenis === 'isi' && baris.geser <= (this.group?.geser ?? 0)) this.stepped = false;
    if (!whole && baris.jenis === 'isi' && !isNumbered(baris)) this.unnumbered = true;
    if (whole) this.rows[this.rows.length - 1] = whole;
    else this.rows.push(baris);
  }
}

function isNumbered({ no, kodeTeks }: BarisMentah): boolean {
  return no !== '' || kodeTeks !== '';
}

/** Sums carried over from page to page end no table. */
const PINDAHAN = /\b(?:di)?pindah(?:an|kan)\b|\bbawaan\b|\b(?:carried|brought)\b/i;

/** "T.A | : | 2021", "Unit Kerja : | Dinas Kesehatan": a title's label and its value. */
function isLabelRow({ cells }: TextRow): boolean {
  return cells.some(({ text }) => text === ':') || (cells[0]?.text.endsWith(':') ?? false);
}

/** Words in a money column are unreadable money in a row of the table, and a signature beneath it. */
function hasMoney(baris: BarisMentah, numbered: boolean, apart: boolean): boolean {
  if (!baris.adaUang) return false;
  if (baris.pagu.bentuk === 'angka' || baris.realisasi.bentuk === 'angka') return true;
  const readable = baris.pagu.bentuk !== 'tak terbaca' || baris.realisasi.bentuk !== 'tak terbaca';
  const words = [baris.pagu, baris.realisasi].every(
    ({ bentuk }) => bentuk === 'tak terbaca' || bentuk === 'kosong',
  );
  if (!words || (readable && baris.pagu.bentuk === 'kosong' && baris.realisasi.bentuk === 'kosong'))
    return true;
  return numbered || (!apart && baris.nama !== '');
}

function hasUnitColumn({ kolom }: Header): boolean {
  return kolom.some(({ peran }) => peran === 'unit');
}

/** A line that names an office and nothing else, inside the table's columns. */
function unitOfLine(text: TextRow, header: Header): UnitDitemukan | null {
  const cells = text.cells.filter((cell) => cell.col >= header.left && cell.col <= header.right);
  const line = cells.map((cell) => cell.text).join(' ');
  const unit = cells.length > 0 && cells.length <= 3 ? bacaUnit(line) : null;
  if (!unit) return null;
  return unit.berlabel || unit.unit.nama.length >= line.length - 3 ? unit : null;
}

/** Beneath the last money row stand notes and signatures; a table without any money ends at its last line. */
function withoutTail(rows: readonly BarisMentah[], terpisah: ReadonlySet<number>): readonly BarisMentah[] {
  const last = rows.findLastIndex((row) => row.adaUang);
  if (last >= 0) {
    let end = lastPercent(rows, last, terpisah);
    while (end + 1 < rows.length && isNumberedNext(rows, end, terpisah)) end++;
    return rows.slice(0, end + 1);
  }
  const total = rows.findIndex((row) => row.jenis === 'jumlah');
  const whole = total < 0 ? rows : rows.slice(0, total + 1);
  const gap = whole.findIndex(
    (row, index) => index > 0 && row.row - (whole[index - 1] as BarisMentah).row > 1,
  );
  return gap < 0 ? whole : whole.slice(0, gap);
}

/** Rows whose empty money stands for none print their percentage still: a program without any beneath the total of another. */
function lastPercent(rows: readonly BarisMentah[], from: number, terpisah: ReadonlySet<number>): number {
  const gap = rows.findIndex(({ row }, index) => index > from && terpisah.has(row));
  const joined = gap < 0 ? rows : rows.slice(0, gap);
  return Math.max(
    from,
    joined.findLastIndex(({ persen }) => persen !== null),
  );
}

function isNumberedNext(rows: readonly BarisMentah[], end: number, terpisah: ReadonlySet<number>): boolean {
  const here = rows[end] as BarisMentah;
  const next = rows[end + 1] as BarisMentah;
  // Where every level has its column, every row says what it is.
  const isWhole =
    next.perTingkat.length > 1 &&
    next.perTingkat.filter(Boolean).length >= here.perTingkat.filter(Boolean).length;
  return (
    here.jenis !== 'jumlah' &&
    !terpisah.has(next.row) &&
    (next.no !== '' || next.kodeTeks !== '' || next.persen !== null || isWhole) &&
    !isCatatan(next.nama)
  );
}
