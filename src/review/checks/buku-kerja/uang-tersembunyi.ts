import type { TabelAnggaran, Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Sheet } from '../../../workbook/port';
import type { Check } from '../../check';
import { tempatUang, temuan } from '../../finding';
import type { Glance } from '../../glance';
import { holdsMoney } from '../../uncounted';

/** One finding a table or sheet: a hidden group of rows is one decision, not forty. */
export const uangTersembunyi: Check = {
  kode: 'uang-tersembunyi',
  pertanyaan: 'Adakah uang di baris, kolom, atau lembar yang disembunyikan?',
  sumber: 'praktik: yang tidak terlihat tetap ikut dijumlahkan, atau tidak pernah diperiksa',
  *run(berkas) {
    const sheets = new Map(berkas.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const counted = new Set(berkas.laporan.anggaran.map(({ sheet }) => sheet));
    for (const tabel of berkas.laporan.anggaran) {
      const sheet = sheets.get(tabel.sheet);
      if (sheet && sheet.visibility === 'visible') yield* ofTable(tabel, sheet, berkas.glance(tabel));
    }
    for (const sheet of berkas.snapshot.sheets) {
      if (sheet.visibility !== 'visible' && (counted.has(sheet.name) || holdsMoney(sheet))) {
        const lacking = berkas.uncounted.totals(sheet.name);
        yield temuan(
          'uang-tersembunyi',
          'warning',
          { sheet: sheet.name, row: 1, col: 1 },
          { terkait: lacking, isi: { nama: sheet.name, apa: 'lembar', kurang: count(lacking) } },
        );
      }
    }
  },
};

function* ofTable(tabel: TabelAnggaran, sheet: Sheet, glance: Glance): Iterable<Temuan> {
  const columns = [...tabel.kolom.pagu, ...tabel.kolom.realisasi].filter((col) => sheet.isColumnHidden(col));
  if (!glance.hidden && columns.length === 0) return;
  const money = tabel.baris.filter(({ leaf, pagu, realisasi }) => leaf && (pagu.sen || realisasi.sen));
  yield* hidden(
    'baris',
    tabel,
    money
      .filter(({ hidden: isHidden }) => isHidden)
      .flatMap((row) => tempatUang(tabel.sheet, row.pagu) ?? tempatUang(tabel.sheet, row.realisasi) ?? []),
  );
  const first = money[0]?.row;
  if (first !== undefined) {
    yield* hidden(
      'kolom',
      tabel,
      columns.map((col) => ({ sheet: tabel.sheet, row: first, col })),
    );
  }
}

function* hidden(apa: string, tabel: TabelAnggaran, cells: readonly Tempat[]): Iterable<Temuan> {
  const [first, ...rest] = cells;
  if (!first) return;
  yield temuan('uang-tersembunyi', 'warning', first, {
    terkait: rest,
    isi: { nama: tabel.unit.nama, apa, jumlah: String(cells.length) },
  });
}

function count(places: readonly Tempat[]): string {
  return places.length === 0 ? '' : String(places.length);
}
