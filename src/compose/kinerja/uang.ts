import { kunciProgram } from '../../domain/identitas';
import type { Besaran } from '../../domain/laporan';
import type { IndikatorRingkas, SasaranRingkas } from '../../domain/ringkasan-kinerja';
import { add, num } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import type { Bahan } from '../bahan';
import { moneyExpr } from '../money';
import { rincianSum } from '../sheets/rincian';

/**
 * Money of the programs that serve some sasaran, or of the kegiatan among them that do; each once. `null` where the programs of one
 * of them are not known (see domain/indikator/sasaran).
 */
export function uangSasaranExpr(
  bahan: Bahan,
  sasaran: readonly SasaranRingkas[],
  besaran: Besaran,
): Expr | null {
  if (sasaran.some(({ program }) => program.length === 0)) return null;
  const whole = new Set(sasaran.filter(({ rinci }) => rinci === null).flatMap(({ program }) => program));
  const { rincian } = bahan.ringkasan;
  const leaves = new Set(sasaran.flatMap(({ rinci }) => rinci ?? []));
  const terms = [
    ...Array.from(whole, (index) => uangProgramExpr(bahan, index, besaran)),
    ...[...leaves].flatMap((index): Expr[] => {
      const rinci = rincian[index];
      if (!rinci || whole.has(rinci.programKe)) return [];
      const { sheet } = rinci.tabel;
      return [moneyExpr(bahan.grid, sheet, rinci.baris[besaran])];
    }),
  ];
  const [first, ...rest] = terms;
  return first ? rest.reduce(add, first) : null;
}

export function uangProgramExpr(bahan: Bahan, programKe: number, besaran: Besaran): Expr {
  return rincianSum(bahan, besaran, { programKe: num(programKe + 1) });
}

/** The budget's program that an indicator measures: one of the names beside it, or the only one of its sasaran. */
export function programOf(bahan: Bahan, indikator: IndikatorRingkas): number | null {
  const { program, kinerja } = bahan.ringkasan;
  const names = [
    indikator.pernyataan,
    ...indikator.sebutan.flatMap(({ baris }) => [
      baris.program?.teks ?? null,
      ...baris.sel.map(({ teks }) => teks),
    ]),
  ];
  for (const name of names) {
    if (name === null || name === '') continue;
    const key = kunciProgram(name);
    const found = program.findIndex((each) => kunciProgram(each.nama) === key);
    if (found >= 0) return found;
  }
  const only = kinerja?.sasaran[indikator.sasaranKe ?? -1]?.program ?? [];
  return only.length === 1 ? (only[0] ?? null) : null;
}
