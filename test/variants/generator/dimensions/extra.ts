import type { CellSpec } from '../description';
import { dimension, type ChoiceOf } from '../dimension';
import { text, type Column } from '../layout/column';
import type { Line } from '../layout/line';
import type { Random } from '../random';
import type { MoneyWriter } from './money-form';

/** Columns that are about something else, some of them under heads much like those of the money. */
export const extra = dimension({
  none: 6,
  remarks: 2,
  'source and place': 1,
  physical: 2,
  performance: 2,
  'last year': 1,
  'next year': 1,
  weight: 1,
  people: 1,
  payments: 1,
  'cash plan': 1,
});

export type Extra = ChoiceOf<typeof extra>;

export interface ExtraContext {
  readonly year: number;
  readonly write: MoneyWriter;
  readonly from: Random;
}

export function extraColumns(choice: Extra, context: ExtraContext): Column[] {
  const { year, write } = context;
  switch (choice) {
    case 'none':
      return [];
    case 'remarks':
      return [
        onLeaves('Keterangan', context, ['Selesai', '-', 'Sisa lelang', 'Efisiensi', 'Harga riil', '']),
      ];
    case 'source and place':
      return [
        onLeaves('Sumber Dana', context, ['DAU', 'DAU Tambahan', 'PAD', 'DBH-CHT']),
        onLeaves('Lokasi', context, ['Kel. Turi', 'RT 02 RW 03', 'Kecamatan', 'Semua kelurahan']),
      ];
    case 'physical':
      return [
        ofLeaf('Target Fisik (%)', () => ({ value: 100 })),
        onLeaves('Realisasi Fisik (%)', context, [100, 97.5, 100, 85, 92.25]),
      ];
    case 'performance':
      return [
        onLeaves('Indikator Kinerja', context, [
          'Jumlah dokumen yang tersusun',
          'Persentase layanan tepat waktu',
        ]),
        onLeaves('Target Kinerja', context, [
          '12 bulan',
          '94%',
          '13 pelayanan',
          '80 pasang/orang',
          '1 dokumen',
        ]),
        onLeaves('Realisasi Kinerja', context, [
          '12 bulan',
          '100%',
          '13 pelayanan',
          '76 pasang/orang',
          '1 dokumen',
        ]),
      ];
    case 'last year':
      return [
        amounts(`Anggaran Tahun ${year - 1}`, (line) => line.money.lastYear.pagu, write),
        amounts(`Realisasi Tahun ${year - 1}`, (line) => line.money.lastYear.realisasi, write),
      ];
    case 'next year':
      return [amounts(`Prakiraan Maju Tahun ${year + 1}`, (line) => (line.money.pagu * 110n) / 100n, write)];
    case 'cash plan':
      // What should have been spent by now, as monthly reports of progress have it.
      return [
        {
          ...amounts('Target', (line) => (line.money.pagu * 3n) / 4n, write),
          heads: ['Target Keuangan', 'Rp'],
        },
        onLeaves('Bobot (%)', context, [10, 12.5, 3.75, 25]),
      ];
    case 'weight':
      return [onLeaves('Bobot (%)', context, [10, 12.5, 3.75, 25])];
    case 'people':
      return [
        onLeaves('PPTK', context, ['SITI AMINAH, S.Sos', 'Drs. BAMBANG W.', 'AGUS SALIM, S.E., M.M.']),
        onLeaves('NIP', context, ['197203151998032004', '19680812 199003 1 007', '198512302010011013']),
      ];
    case 'payments':
      return [
        onLeaves('Nomor SP2D', context, ['00123/SP2D/LS/2020', '00088/SP2D/GU/2020']),
        onLeaves('Tanggal SP2D', context, [43901, 44012, 44180], 'dd/mm/yyyy'),
      ];
  }
}

/** A column that is filled in for leaves only. */
export function ofLeaf(head: string, cell: (line: Line) => CellSpec | null): Column {
  return { key: head, heads: [head], cell: (line) => (line.isLeaf ? cell(line) : null) };
}

function onLeaves(
  head: string,
  { from }: ExtraContext,
  values: readonly (string | number)[],
  format?: string,
): Column {
  const own = from.fork(head);
  return ofLeaf(head, () => {
    const value = own.pick(values);
    return typeof value === 'string' ? text(value) : { value, ...(format !== undefined && { format }) };
  });
}

function amounts(head: string, pick: (line: Line) => bigint, write: MoneyWriter): Column {
  return { key: head, heads: [head], cell: (line) => (line.printsMoney ? write(pick(line)) : null) };
}
