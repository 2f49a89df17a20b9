import type {
  BarisKinerja,
  KolomKinerja,
  PeranKinerja,
  SelKinerja,
  TingkatKinerja,
} from '../../domain/kinerja';
import type { SheetView } from '../sheet-view';
import { kataDari, lipat } from '../text';
import { KATA_CATATAN } from '../vocabulary';
import { PembacaSel } from './sel';

/** Where a table's body can stand. */
export interface Bidang {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  /** Rows of a header that repeats. */
  readonly lewati: (row: number) => boolean;
  /** True where the rows are unsur of the satisfaction survey. */
  readonly skm: boolean;
  /** Lines above the table that name the tujuan or sasaran it is about. */
  readonly sebutan: readonly Sebutan[];
}

export interface Badan {
  readonly baris: readonly BarisKinerja[];
  /** Last row that belongs to the table; `from` − 1 when it has a header only. */
  readonly to: number;
}

/** Columns whose blank cells carry on from above, from the outermost level to the innermost. */
const BERTINGKAT = ['tujuan', 'sasaran', 'program', 'kegiatan'] as const;
type Bertingkat = (typeof BERTINGKAT)[number];

const ANGKA: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>([
  ...(['target', 'realisasi', 'capaian', 'kemajuan', 'pagu', 'realisasi anggaran', 'serapan'] as const),
  ...(['alokasi', 'efisiensi', 'nilai', 'jumlah'] as const),
]);

/** Reads the rows beneath a header, to the table's end. */
export function bacaBadanKinerja(view: SheetView, kolom: readonly KolomKinerja[], bidang: Bidang): Badan {
  const { from, to, left, right, lewati, skm } = bidang;
  const pembaca = new PembacaSel(view.sheet, { top: from, left, bottom: to, right });
  const susun = new Penyusun(kolom, skm);
  bidang.sebutan.forEach((one) => susun.sebut(one));
  const baris: BarisKinerja[] = [];
  let last = from - 1;
  let gap = 0;
  for (let row = from; row <= to; row++) {
    if (lewati(row)) continue;
    const sel = kolom.map(({ col, peran }) => pembaca.baca(row, col, peran));
    const own = sel.filter((one) => one.dari === null && one.nilai.jenis !== 'kosong');
    if (own.length === 0) {
      // Inside a merged block a row can be empty and yet belong to it.
      if (sel.some((one) => one.dari !== null && one.nilai.jenis !== 'kosong')) last = row;
      else if (++gap > 1) break;
      continue;
    }
    if (gap > 0 && !continues(own, sel, kolom)) break;
    if (isCatatan(own)) break;
    if (baris.length === 0 && isColumnNumbers(own)) {
      last = row;
      continue;
    }
    gap = 0;
    last = row;
    const read = susun.baris(row, sel, own);
    if (read) baris.push(read);
  }
  return { baris, to: last };
}

/** After an empty row only a row with a figure of its own goes on. */
function continues(
  own: readonly SelKinerja[],
  sel: readonly SelKinerja[],
  kolom: readonly KolomKinerja[],
): boolean {
  return own.length > 1 && kolom.some(({ peran }, index) => ANGKA.has(peran) && isOwn(sel[index]));
}

function isOwn(sel: SelKinerja | undefined): boolean {
  return sel !== undefined && sel.dari === null && sel.nilai.jenis !== 'kosong';
}

/** "Sumber: …", "Catatan: …", signatures, the title of the next table. */
function isCatatan(own: readonly SelKinerja[]): boolean {
  const [first] = own;
  if (own.length > 2 || first === undefined) return false;
  return KATA_CATATAN.has(kataDari(first.teks)[0] ?? '') || (own.length === 1 && BERNOMOR.test(first.teks));
}

const BERNOMOR = /^(?:tabel|table|lampiran|gambar|grafik)\s*[\dIVX]/i;

const NOMOR_KOLOM = /^\(?\d{1,2}[a-z]?\)?(?:\s*[=:(].*)?$/;

/** The row of column numbers beneath a header: 1 2 3, (1) (2) (3), 5=4/3. */
function isColumnNumbers(own: readonly SelKinerja[]): boolean {
  if (own.length < 2 || !own.every(({ teks }) => NOMOR_KOLOM.test(teks))) return false;
  const numbers = own.map(({ teks }) => Number(/\d+/.exec(teks)?.[0]));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] as number) + 1);
}

type Label = Bertingkat | 'unit';

/** Puts rows in their places: what is blank carries on from above. */
class Penyusun {
  private label: Readonly<Record<Label, SelKinerja | null>> = TANPA_LABEL;
  /** Label columns from left to right. */
  private readonly labels: readonly { readonly peran: Label; readonly index: number }[];
  private readonly dalam: readonly Bertingkat[];
  /** Levels that lines above or across the table name. */
  private readonly disebut = new Set<Bertingkat>();

  constructor(
    private readonly kolom: readonly KolomKinerja[],
    private readonly skm: boolean,
  ) {
    this.labels = kolom.flatMap(({ peran }, index) => (isLabel(peran) ? [{ peran, index }] : []));
    this.dalam = BERTINGKAT.filter((peran) => this.has(peran));
  }

  /** `null` for a row that only says what those beneath it belong to. */
  baris(row: number, sel: readonly SelKinerja[], own: readonly SelKinerja[]): BarisKinerja | null {
    const heading = headingOf(own);
    if (heading !== null) {
      this.sebut(heading);
      return null;
    }
    const indikator = this.indikatorDari(sel);
    if (isTotal(own, this.skm)) return { row, tingkat: null, total: true, sel, ...TANPA_LABEL, indikator };
    const uraian = this.at(sel, 'uraian');
    const said = tingkatDari(this.at(sel, 'tingkat')?.teks ?? '');
    if (said !== null && said !== 'sub kegiatan' && uraian !== null) this.set(said, uraian);
    this.setLabels(sel);
    return {
      row,
      tingkat: said ?? this.tingkatIndikator(sel) ?? this.tingkatKolom(),
      total: false,
      sel,
      ...this.label,
      indikator: indikator ?? (this.has('indikator') ? null : uraian),
    };
  }

  /** A label of its own begins a block anew: what stands right of it and is blank there is not said. */
  private setLabels(sel: readonly SelKinerja[]): void {
    for (const [place, { peran, index }] of this.labels.entries()) {
      const cell = sel[index];
      if (!cell || cell.nilai.jenis === 'kosong') continue;
      const blank = cell.dari === null ? this.labels.slice(place + 1) : [];
      this.label = { ...this.label, ...kosongkan(blank.map((one) => one.peran)), [peran]: cell };
    }
  }

  /** The level that the table's own columns give: the innermost that is said. A sasaran column alone says nothing. */
  private tingkatKolom(): TingkatKinerja | null {
    const said = BERTINGKAT.filter((peran) => this.dalam.includes(peran) || this.disebut.has(peran));
    if (this.dalam.length === 1 && said.length === 1 && said[0] === 'sasaran') return null;
    return said.findLast((peran) => this.label[peran] !== null) ?? null;
  }

  /** Of "Indikator Tujuan" and "Indikator Sasaran" beside each other the innermost that is filled in this row. */
  private indikatorDari(sel: readonly SelKinerja[]): SelKinerja | null {
    const cells = this.kolom.flatMap(({ peran }, index) => {
      const cell = peran === 'indikator' ? sel[index] : undefined;
      return cell === undefined || cell.nilai.jenis === 'kosong' ? [] : [cell];
    });
    return cells.at(-1) ?? null;
  }

  /** The level that the caption over the indicator names, where several columns have indicators. */
  private tingkatIndikator(sel: readonly SelKinerja[]): TingkatKinerja | null {
    const columns = this.kolom.filter(({ peran }) => peran === 'indikator');
    if (columns.length < 2) return null;
    const col = this.indikatorDari(sel)?.di.col;
    const caption = columns.find((one) => one.col === col)?.judul ?? '';
    return BERTINGKAT.find((level) => lipat(caption).includes(level)) ?? null;
  }

  /** A line above the table or across it: what the rows beneath belong to. */
  sebut({ peran, sel }: Sebutan): void {
    this.disebut.add(peran);
    this.set(peran, sel);
  }

  /** A new label ends those of the levels beneath it. */
  private set(peran: Bertingkat, cell: SelKinerja): void {
    const below = BERTINGKAT.slice(BERTINGKAT.indexOf(peran) + 1);
    this.label = { ...this.label, ...kosongkan(below), [peran]: cell };
  }

  private has(peran: PeranKinerja): boolean {
    return this.kolom.some((one) => one.peran === peran);
  }

  /** The first filled cell of a role; one that a merged block covers counts too. */
  private at(sel: readonly SelKinerja[], peran: PeranKinerja): SelKinerja | null {
    const found = this.kolom.findIndex(
      (one, index) => one.peran === peran && sel[index]?.nilai.jenis !== 'kosong',
    );
    return found < 0 ? null : (sel[found] ?? null);
  }
}

const TANPA_LABEL: Readonly<Record<Label, SelKinerja | null>> = {
  ...{ tujuan: null, sasaran: null, program: null, kegiatan: null },
  unit: null,
};

function isLabel(peran: PeranKinerja): peran is Label {
  return Object.hasOwn(TANPA_LABEL, peran);
}

function kosongkan(labels: readonly Label[]): Partial<Record<Label, null>> {
  return Object.fromEntries(labels.map((peran) => [peran, null]));
}

/** "Sasaran 1: Meningkatnya …" across the table says what the rows beneath belong to. */
function headingOf(own: readonly SelKinerja[]): Sebutan | null {
  const [only] = own;
  return own.length === 1 && only !== undefined ? bacaSebutan(only) : null;
}

/** What a line says that the rows beneath belong to. */
export interface Sebutan {
  readonly peran: Bertingkat;
  readonly sel: SelKinerja;
}

export function bacaSebutan(only: SelKinerja): Sebutan | null {
  const match = HEADING.exec(only.teks);
  if (!match) return null;
  return {
    peran: (match[1] as string).toLowerCase() as Bertingkat,
    sel: { ...only, teks: match[2] as string },
  };
}

const HEADING = /^(tujuan|sasaran|program|kegiatan)\s*(?:strategis)?\s*(?:[\dIVX.]+)?\s*[:.–-]\s*(.+)$/i;

const TINGKAT: readonly (readonly [RegExp, TingkatKinerja])[] = [
  [/^(?:tujuan|goal)\b/i, 'tujuan'],
  [/^(?:sasaran|objective)\b/i, 'sasaran'],
  [/^program/i, 'program'],
  [/^sub ?-?kegiatan|^sub ?activity/i, 'sub kegiatan'],
  [/^(?:kegiatan|activity)\b/i, 'kegiatan'],
];

function tingkatDari(text: string): TingkatKinerja | null {
  return TINGKAT.find(([pola]) => pola.test(text))?.[1] ?? null;
}

const TOTAL =
  /^(?:(?:sub ?|grand )?(?:jumlah|total)(?: (?:total|keseluruhan|seluruhnya|anggaran|semua|nilai))?(?: \(?rp\.?\)?)?|(?:nilai )?(?:rata[- ]rata|rerata|average|mean)\b.{0,60})\s*:?$/i;
const TOTAL_SKM = /^(?:nilai|indeks|index|nik|ni|ikm|skm|mutu|kinerja unit|konversi)\b/i;

/** JUMLAH, Rata-rata; under unsur also Nilai SKM. "Jumlah dokumen yang tersusun" is an indicator. */
function isTotal(own: readonly SelKinerja[], skm: boolean): boolean {
  const first = own.find(({ teks }) => /\p{L}{2}/u.test(teks));
  return first !== undefined && (TOTAL.test(first.teks) || (skm && TOTAL_SKM.test(first.teks)));
}
