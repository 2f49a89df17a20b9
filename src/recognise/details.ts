import { DALAM_REKENING, type Kedalaman } from './levels';
import { bacaNomor } from './numbering';
import type { BarisMentah } from './rows';
import { kataDari } from './text';
import { KATA_RINCIAN } from './vocabulary';

/**
 * Takes the innermost level for details of the kegiatan above it where most of its names, or a third of names behind bullets, begin
 * with what money is spent on ("- ATK", "- Honor panitia") and those of the level above do not. What stands right beneath programs
 * are kegiatan, whatever they are called.
 * @param rows those that are no totals, in the order of `way.dalam`.
 */
export function tanpaRincian(rows: readonly BarisMentah[], way: Kedalaman): Kedalaman {
  const depths = [...new Set(way.dalam)].filter((depth) => depth < DALAM_REKENING).sort((a, b) => b - a);
  const [deepest, above] = depths;
  if (deepest === undefined || above === undefined) return way;
  const at = (depth: number) => rows.filter((_, index) => way.dalam[index] === depth).slice(0, SAMPLE);
  const inner = at(deepest);
  const outer = at(above);
  const least = inner.every(({ no }) => bacaNomor(no)?.jenis === 'butir') ? 1 / 3 : 1 / 2;
  if (share(inner, isRincian) < least || share(outer, isRincian) >= 1 / 4 || share(outer, isProgram) > 0)
    return way;
  return { ...way, dalam: way.dalam.map((depth) => (depth === deepest ? DALAM_REKENING : depth)) };
}

/** Rows of a level that are asked for what they are. */
const SAMPLE = 300;

function share(rows: readonly BarisMentah[], test: (row: BarisMentah) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function isRincian({ nama }: BarisMentah): boolean {
  return KATA_RINCIAN.has(kataDari(nama)[0] ?? '');
}

function isProgram({ nama }: BarisMentah): boolean {
  return /^program(?:me)?\b/i.test(nama);
}
