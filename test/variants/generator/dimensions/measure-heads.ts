import { dimension, type ChoiceOf } from '../dimension';
import type { Column } from '../layout/column';
import { ofLeaf } from './extra';

/** One head over realisasi and its percentage, as in "Realisasi: Rp | %", with the physical progress besides. */
export const measureHeads = dimension({ apart: 6, 'Rp and %': 2, 'keuangan and fisik': 1 });

export type MeasureHeads = ChoiceOf<typeof measureHeads>;

export function withMeasureHeads(choice: MeasureHeads, columns: readonly Column[]): Column[] {
  const at = columns.findIndex((column) => column.key === 'realisasi');
  const [realisasi, persen] = [columns[at], columns[at + 1]];
  const fits = realisasi?.heads.length === 1 && persen?.key === 'persen';
  if (choice === 'apart' || !fits) return [...columns];
  const [word = ''] = realisasi.heads;
  const top = word.replace(/\s*\(Rp\.?\)$/, '');
  const under = (column: Column, head: string): Column => ({ ...column, heads: [top, head] });
  const both =
    choice === 'Rp and %'
      ? [under(realisasi, 'Rp'), under(persen, '%')]
      : [under(realisasi, 'Keuangan (Rp)'), under(persen, 'Keuangan (%)'), under(fisik, 'Fisik (%)')];
  return [...columns.slice(0, at), ...both, ...columns.slice(at + 2)];
}

const fisik = ofLeaf('Fisik (%)', (line) => ({ value: line.money.realisasi === 0n ? 0 : 100 }));
