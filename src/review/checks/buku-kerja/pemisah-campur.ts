import type { Tempat } from '../../../domain/laporan';
import { pemisahTerbukti, type Pemisah } from '../../../domain/numbers/angka-teks';
import { columnName } from '../../../workbook/address';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';

type Bukti = Readonly<Record<Pemisah, Tempat[]>>;

/**
 * One finding a column, at the first of the amounts that are fewer. Each of them reads in one way only; those that do not are
 * unreadable in such a column and have a finding of their own.
 */
export const pemisahCampur: Check = {
  kode: 'pemisah-campur',
  pertanyaan: 'Adakah kolom uang yang sebagian memakai titik dan sebagian memakai koma untuk sen?',
  sumber: 'praktik: "1.234" di kolom seperti itu dapat berarti dua jumlah',
  *run(berkas) {
    for (const bukti of perKolom(berkas).values()) {
      const [few, many] = [bukti[','], bukti['.']].sort((a, b) => a.length - b.length) as [
        Tempat[],
        Tempat[],
      ];
      const [first, ...rest] = few;
      if (!first) continue;
      yield temuan('pemisah-campur', 'warning', first, {
        terkait: [...rest, ...many.slice(0, 1)],
        isi: {
          kolom: columnName(first.col),
          jumlah: String(few.length),
          pemisah: few === bukti[','] ? 'koma' : 'titik',
        },
      });
    }
  },
};

/** The amounts that prove their separator, by the column that they stand in. */
function perKolom(berkas: Berkas): Map<string, Bukti> {
  const columns = new Map<string, Bukti>();
  for (const { sheet, uang, kutipan } of berkas.oddMoney()) {
    if (kutipan || uang.bentuk !== 'teks' || uang.sen === null) continue;
    for (const { row, col } of uang.sel) {
      const value = berkas.grid(sheet)?.value(row, col);
      const pemisah = typeof value === 'string' ? pemisahTerbukti(value) : null;
      if (pemisah === null) continue;
      const key = `${col} ${sheet}`;
      const bukti = columns.get(key) ?? { ',': [], '.': [] };
      bukti[pemisah].push({ sheet, row, col });
      columns.set(key, bukti);
    }
  }
  return columns;
}
