import type { TabelKinerja } from '../kinerja';
import type { JanjiAnggaran } from '../ringkasan-kinerja';
import { pencariProgram, type Anggaran } from './peta-program';

/** The budgets promised per program, each with the budget's own program. */
export function ringkasJanji(tables: readonly TabelKinerja[], anggaran: Anggaran): JanjiAnggaran[] {
  const cari = pencariProgram(anggaran);
  return tables
    .filter(({ jenis }) => jenis === 'pk anggaran')
    .flatMap((tabel) => {
      const kolom = tabel.kolom.findIndex(({ peran }) => peran === 'pagu');
      const rows = tabel.baris.flatMap((baris) => {
        const nama = (baris.program ?? baris.indikator)?.teks ?? '';
        const pagu = baris.sel[kolom];
        return baris.total || nama === '' || pagu === undefined
          ? []
          : [{ tabel, baris, program: nama, pagu }];
      });
      const named = rows.map(({ program }) => cari(program));
      const inOrder = searah(named, anggaran.program.length);
      return rows.map((row, index): JanjiAnggaran => {
        const own = named[index] ?? null;
        if (own !== null) return { ...row, programKe: own, cara: 'nama' };
        return inOrder
          ? { ...row, programKe: index, cara: 'urutan' }
          : { ...row, programKe: null, cara: null };
      });
    });
}

/** As many rows as programs, and every one that is known by its name stands at its place. */
function searah(named: readonly (number | null)[], programs: number): boolean {
  return (
    named.length === programs &&
    named.some((at) => at !== null) &&
    named.every((at, index) => at === null || at === index)
  );
}
