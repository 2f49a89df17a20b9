import { tempatBaris } from '../../domain/angka-baris';
import type { Baris, Besaran, TabelAnggaran, Uang } from '../../domain/laporan';
import type { Temuan } from '../../domain/ringkasan';
import type { Grid } from '../../workbook/port';
import { eachBudgetSum } from '../arithmetic/budget-sums';
import { coveredRows, covers, type RowSpan } from '../arithmetic/coverage';
import { formulaAt } from '../arithmetic/terms';
import type { Check } from '../check';
import { desimal, tempatUang, temuan } from '../finding';
import { explained } from '../penjumlahan';

/** A formula that does not add up what it stands over: it is itself the cell to mend, whatever the figures. */
export const sumTerlewat: Check = {
  kode: 'sum-terlewat',
  pertanyaan: 'Apakah setiap rumus SUM mencakup semua baris yang harus dijumlahkannya?',
  sumber: 'praktik: baris yang disisipkan di luar jangkauan SUM tidak ikut dijumlahkan',
  *run(berkas) {
    const wrong = [...explained(berkas, 'angka')].filter(({ suku }) => suku.formula !== null);
    const values = new Map(wrong.map(({ suku, seharusnya }) => [suku.uang, seharusnya ?? undefined]));
    const { anggaran } = berkas.laporan;
    for (const tabel of anggaran) yield* ofTable(tabel, anggaran, berkas.grid(tabel.sheet), values);
  },
};

/** Of budgets only: recaps and performance tables take their figures from other sheets in ways of their own. */
function ofTable(
  tabel: TabelAnggaran,
  semua: readonly TabelAnggaran[],
  grid: Grid | undefined,
  values: ReadonlyMap<Uang, bigint | undefined>,
): Temuan[] {
  const found: Temuan[] = [];
  eachBudgetSum(tabel, semua, (total, besaran, parts) => {
    const di = { sheet: tabel.sheet, row: 0, col: 0 };
    const formula = tempatBaris(total, besaran, di) ? formulaAt(di, grid) : null;
    if (formula === null) return;
    const seharusnya = values.size === 0 ? undefined : values.get(total[besaran]);
    const missed = missedRows(tabel, coveredRows(formula, di), besaran, parts);
    if (seharusnya === undefined && missed.length === 0) return;
    const uang = total[besaran];
    const rows = missed.flatMap((part) => tempatUang(tabel.sheet, part[besaran]) ?? []);
    found.push(
      temuan('sum-terlewat', seharusnya === undefined ? 'warning' : 'error', di, {
        terkait: rows,
        isi: {
          nama: total.nama,
          besaran,
          selisih: seharusnya === undefined ? '' : 'ya',
          terlewat: rows.map(({ row }) => row).join(', '),
        },
        ukuran: 'uang',
        seharusnya: desimal(seharusnya ?? uang.sen),
        tertulis: desimal(uang.sen),
      }),
    );
  });
  return found;
}

/** Parts that the formula covers neither themselves nor by the rows beneath them. */
function missedRows(
  tabel: TabelAnggaran,
  spans: readonly RowSpan[] | null,
  besaran: Besaran,
  parts: readonly Baris[],
): Baris[] {
  if (!spans) return [];
  const at = { row: 0, col: 0 };
  const rowOf = (part: Baris): number => (tempatBaris(part, besaran, at) ? at.row : part.row);
  const missed = parts.filter((part) => !covers(spans, rowOf(part)) && !byRowsBeneath(tabel, part, spans));
  return missed.length === parts.length ? [] : missed;
}

function byRowsBeneath(tabel: TabelAnggaran, part: Baris, spans: readonly RowSpan[]): boolean {
  const index = tabel.baris.indexOf(part);
  // Of a table above: its own total may stand for it.
  if (index < 0) return true;
  const beneath = tabel.baris.filter((baris) => baris.induk === index);
  return beneath.length > 0 && beneath.every((baris) => covers(spans, baris.row));
}
