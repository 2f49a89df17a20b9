import type { TabelAnggaran } from './laporan';
import { sandiRapat } from './nama-rapat';

const known = new WeakMap<TabelAnggaran, Int32Array>();

/** The numbers of the names of a table's rows (see `sandiRapat`): spelled out once, as a workbook may hold a hundred thousand names. */
export function sandiNama(tabel: TabelAnggaran): Int32Array {
  let sandi = known.get(tabel);
  if (!sandi) {
    sandi = Int32Array.from(tabel.baris, ({ nama }) => sandiRapat(nama));
    known.set(tabel, sandi);
  }
  return sandi;
}

/** Which came first of those that share a number. */
export class Pertama {
  private readonly mask: number;
  /** One more than the index of who came first; 0 where nobody did. */
  private readonly slots: Int32Array;
  private readonly numbers: Int32Array;

  /** @param most how many may come */
  constructor(most: number) {
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.numbers = new Int32Array(size);
  }

  /** The index of the first with this number; `ke` itself where it is the first. */
  dari(sandi: number, ke: number): number {
    const { slots, numbers, mask } = this;
    let at = (Math.imul(sandi, SPREAD) >>> 8) & mask;
    for (; slots[at] !== 0; at = (at + 1) & mask) {
      if (numbers[at] === sandi) return (slots[at] as number) - 1;
    }
    slots[at] = ke + 1;
    numbers[at] = sandi;
    return ke;
  }
}

/** Odd, and without a pattern in its digits: numbers that are near each other come to stand far apart. */
const SPREAD = 0x9e3779b1 | 0;
