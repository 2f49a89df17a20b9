import type { NilaiSel, PeranKinerja, SelKinerja } from '../../domain/kinerja';
import { bacaNilai, type NilaiTeks } from '../../domain/numbers/nilai';
import { formatAngka, formatPersen, kaliSeratus } from '../../domain/numbers/persen';
import { isError } from '../../formula/value';
import type { Area } from '../../workbook/address';
import type { Sheet } from '../../workbook/port';
import { KolomUang } from '../money';
import { desimalFormat } from '../percent';
import { ingat, rapikan } from '../text';

const UANG: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>(['pagu', 'realisasi anggaran']);
const PERSEN: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>([
  'capaian',
  'serapan',
  'alokasi',
  'kemajuan',
  'efisiensi',
]);

/** Columns of names: whatever stands there is text. */
const TEKS: ReadonlySet<PeranKinerja> = new Set<PeranKinerja>([
  ...(['no', 'tingkat', 'tujuan', 'sasaran', 'program', 'kegiatan', 'unit', 'uraian', 'indikator'] as const),
  ...(['satuan', 'rumus', 'pembilang', 'penyebut', 'polaritas', 'cara', 'sumber', 'strategi'] as const),
  ...(['kebijakan', 'unsur', 'penyebab', 'kategori', 'tindak lanjut', 'keterangan', 'predikat'] as const),
]);

/** Reads the cells of one table. */
export class PembacaSel {
  private readonly uang = new Map<number, KolomUang>();
  private readonly blok: Blok;

  constructor(
    private readonly sheet: Sheet,
    area: Area,
  ) {
    this.blok = new Blok(sheet.merges, area);
  }

  /** A cell of the table; within a merged block, that of the block's first cell. */
  baca(row: number, col: number, peran: PeranKinerja): SelKinerja {
    const head = this.blok.kepala(row, col);
    const at = head ?? { row, col };
    const isOwn = at.row === row && at.col === col;
    const nilai = this.nilai(at.row, at.col, peran);
    const tempat = (cell: { row: number; col: number }) => ({ sheet: this.sheet.name, ...cell });
    return {
      di: tempat({ row, col }),
      dari: isOwn ? null : tempat(at),
      teks: this.teks(at.row, at.col),
      nilai,
      rumus: this.sheet.grid.formula(at.row, at.col) !== null,
    };
  }

  private nilai(row: number, col: number, peran: PeranKinerja): NilaiSel {
    const { grid } = this.sheet;
    const value = grid.value(row, col);
    if (isError(value)) return { jenis: 'galat', kode: value.error };
    if (value === null) {
      return grid.formula(row, col) === null ? { jenis: 'kosong' } : { jenis: 'galat', kode: '' };
    }
    if (typeof value === 'string' && rapikan(value) === '') return { jenis: 'kosong' };
    if (TEKS.has(peran)) return kata(this.teks(row, col));
    if (UANG.has(peran)) return this.nilaiUang(row, col);
    if (typeof value === 'number') return angkaSel(value, grid.format(row, col));
    return typeof value === 'string' ? bacaTeks(value, peran) : kata(String(value));
  }

  private nilaiUang(row: number, col: number): NilaiSel {
    let kolom = this.uang.get(col);
    if (!kolom) this.uang.set(col, (kolom = new KolomUang(col, null)));
    const uang = kolom.uang(this.sheet.grid, row);
    return uang.bentuk === 'kosong' ? { jenis: 'nihil' } : { jenis: 'uang', uang };
  }

  private teks(row: number, col: number): string {
    const value = this.sheet.grid.value(row, col);
    if (typeof value === 'string') return rapikan(value);
    if (typeof value === 'number') return tampil(value, this.sheet.grid.format(row, col));
    if (isError(value)) return value.error;
    return value === null ? '' : String(value);
  }
}

function kata(text: string): NilaiSel {
  return { jenis: 'kata', kata: text };
}

const bacaPersenTeks = ingat((text: string): NilaiTeks => bacaNilai(text, { satuPemisah: 'decimal' }));
const bacaNilaiTeks = ingat((text: string): NilaiTeks => bacaNilai(text));

function bacaTeks(text: string, peran: PeranKinerja): NilaiTeks {
  return PERSEN.has(peran) ? bacaPersenTeks(text) : bacaNilaiTeks(text);
}

/** A number as its format shows it: 0.94 under 0% is 94 percent with no decimals. */
function angkaSel(value: number, format: string): NilaiSel {
  const persen = isPersen(format);
  const angka = persen ? kaliSeratus(value) : value;
  const satuan = persen ? null : satuanFormat(format);
  return {
    jenis: 'angka',
    angka,
    desimal: desimalFormat(format) ?? desimalDari(angka),
    persen,
    label: null,
    satuan,
  };
}

const isPersen = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** `0 "orang"` counts people; "Rp" is no unit of measure. */
const satuanFormat = ingat((format: string): string | null => {
  const [first = ''] = format.split(';');
  const literal = /"([^"]*)"/.exec(first)?.[1]?.trim() ?? '';
  return literal === '' || /^rp\.?$/i.test(literal) ? null : literal;
});

const MOST_DECIMALS = 10;

function desimalDari(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  return text.includes('e') ? MOST_DECIMALS : Math.min(MOST_DECIMALS, text.length - 1 - text.indexOf('.'));
}

function tampil(value: number, format: string): string {
  const decimals = desimalFormat(format);
  if (isPersen(format)) return formatPersen(value, decimals ?? 0);
  const plain = decimals ?? desimalDari(value);
  const satuan = satuanFormat(format);
  const text = /[#,]/.test(format) || plain > 0 ? formatAngka(value, plain) : String(value);
  return satuan === null ? text : `${text} ${satuan}`;
}

/** The merged blocks of one table. */
class Blok {
  private readonly heads = new Map<number, { readonly row: number; readonly col: number }>();

  constructor(merges: readonly Area[], { top, left, bottom, right }: Area) {
    for (const merge of merges) {
      if (merge.bottom < top || merge.top > bottom || merge.right < left || merge.left > right) continue;
      const head = { row: merge.top, col: merge.left };
      for (let row = Math.max(top, merge.top); row <= Math.min(bottom, merge.bottom); row++) {
        for (let col = Math.max(left, merge.left); col <= Math.min(right, merge.right); col++) {
          this.heads.set(key(row, col), head);
        }
      }
    }
  }

  /** The first cell of the block that covers a cell, if any. */
  kepala(row: number, col: number): { readonly row: number; readonly col: number } | undefined {
    return this.heads.get(key(row, col));
  }
}

function key(row: number, col: number): number {
  return row * 16_385 + col;
}
