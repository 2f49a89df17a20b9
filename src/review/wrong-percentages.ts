import type { Persen, Uang } from '../domain/laporan';
import type { Temuan } from '../domain/ringkasan';
import { persenHolds, persenVerdict } from '../domain/rules/persen-tercetak';
import type { Berkas } from './check';
import { temuan } from './finding';

interface Printed {
  readonly sheet: string;
  readonly nama: string;
  readonly persen: Persen;
  readonly pagu: Uang;
  readonly realisasi: Uang;
}

/** A percentage that its money denies. */
export interface Wrong {
  readonly finding: Temuan;
  readonly money: readonly Uang[];
}

export function* wrongPercentages(berkas: Berkas): Iterable<Wrong> {
  for (const printed of percentages(berkas)) {
    const finding = check(printed, berkas);
    if (finding) yield { finding, money: [printed.pagu, printed.realisasi] };
  }
}

/** The percentages that do not fit their money as written. */
function* percentages({ laporan, glance }: Berkas): Iterable<Printed> {
  for (const tabel of laporan.anggaran) {
    if (!glance(tabel).persen) continue;
    const { sheet, baris } = tabel;
    for (const { nama, persen, pagu, realisasi } of baris) {
      if (persen && isDenied(persen, pagu, realisasi)) yield { sheet, nama, persen, pagu, realisasi };
    }
  }
  for (const { sheet, baris } of laporan.rekap) {
    for (const { nama, persen, pagu, realisasi } of baris) {
      if (persen && pagu && realisasi && isDenied(persen, pagu, realisasi))
        yield { sheet, nama, persen, pagu, realisasi };
    }
  }
}

function isDenied(persen: Persen, pagu: Uang, realisasi: Uang): boolean {
  return pagu.sen !== null && realisasi.sen !== null && !persenHolds(persen, pagu.sen, realisasi.sen);
}

function check(printed: Printed, berkas: Berkas): Temuan | null {
  const { pagu, realisasi, persen: p } = printed;
  if (pagu.sen === null || realisasi.sen === null || p.rasio === null) return null;
  const asWritten = persenVerdict(p, pagu.sen, realisasi.sen);
  const paguRight = berkas.arithmetic.nilai(pagu) ?? pagu.sen;
  const realisasiRight = berkas.arithmetic.nilai(realisasi) ?? realisasi.sen;
  if (persenVerdict(p, paguRight, realisasiRight) === 'tepat') return null;
  const truncated = asWritten === 'dipotong';
  return temuan(
    'persen',
    truncated ? 'warning' : 'error',
    { sheet: printed.sheet, row: p.row, col: p.col },
    {
      terkait: [pagu, realisasi]
        .flatMap((uang) => uang.sel.slice(0, 1))
        .map((sel) => ({ sheet: printed.sheet, ...sel })),
      isi: { nama: printed.nama, sebab: truncated ? 'dipotong' : 'salah' },
      ukuran: 'bagian',
      seharusnya:
        paguRight === 0n
          ? realisasiRight === 0n
            ? '0.0000'
            : null
          : rasio(realisasiRight, paguRight, p.desimal),
      tertulis: p.rasio.toFixed((p.desimal ?? 2) + 2),
    },
  );
}

function rasio(realisasi: bigint, pagu: bigint, decimals: number | null): string {
  return (Number(realisasi) / Number(pagu)).toFixed((decimals ?? 2) + 2);
}
