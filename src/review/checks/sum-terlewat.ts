import type { Temuan } from '../../domain/ringkasan';
import { coveredRows } from '../arithmetic/coverage';
import type { Kesamaan, Suku } from '../arithmetic/terms';
import type { Berkas, Check } from '../check';
import { desimal, temuan } from '../finding';
import { explained } from '../penjumlahan';

/** A formula that does not add up what it stands over: it is itself the cell to mend, whatever the figures. */
export const sumTerlewat: Check = {
  kode: 'sum-terlewat',
  pertanyaan: 'Apakah setiap rumus SUM mencakup semua baris yang harus dijumlahkannya?',
  sumber: 'praktik: baris yang disisipkan di luar jangkauan SUM tidak ikut dijumlahkan',
  *run(berkas) {
    const wrong = [...explained(berkas, 'angka')].filter(({ suku }) => suku.formula !== null);
    const values = new Map(wrong.map(({ suku, seharusnya }) => [suku, seharusnya ?? undefined]));
    for (const kesamaan of berkas.arithmetic.kesamaan()) {
      if (!IN_BUDGET.has(kesamaan.kode) || kesamaan.jumlah.formula === null) continue;
      const finding = check(berkas, kesamaan, values.get(kesamaan.jumlah));
      if (finding) yield finding;
    }
  },
};

/** Recaps and performance tables take their figures from other sheets in ways of their own. */
const IN_BUDGET: ReadonlySet<Kesamaan['kode']> = new Set(['subtotal', 'jumlah']);

function check(berkas: Berkas, kesamaan: Kesamaan, seharusnya: bigint | undefined): Temuan | null {
  const missed = missedRows(berkas, kesamaan);
  if (seharusnya === undefined && missed.length === 0) return null;
  const { jumlah, nama } = kesamaan;
  return temuan('sum-terlewat', seharusnya === undefined ? 'warning' : 'error', jumlah.tempat, {
    terkait: missed.map((suku) => suku.tempat),
    isi: {
      nama,
      besaran: kesamaan.besaran,
      selisih: seharusnya === undefined ? '' : 'ya',
      terlewat: missed.map((suku) => suku.tempat.row).join(', '),
    },
    ukuran: 'uang',
    seharusnya: desimal(seharusnya ?? jumlah.uang.sen),
    tertulis: desimal(jumlah.uang.sen),
  });
}

/** Parts that the formula covers neither themselves nor by the rows beneath them. */
function missedRows(berkas: Berkas, { jumlah, bagian }: Kesamaan): Suku[] {
  const spans = coveredRows(jumlah);
  if (!spans) return [];
  const covers = (row: number): boolean => spans.some(({ from, to }) => row >= from && row <= to);
  const missed = bagian.filter((suku) => !covers(suku.tempat.row) && !byRowsBeneath(berkas, suku, covers));
  return missed.length === bagian.length ? [] : missed;
}

function byRowsBeneath(berkas: Berkas, suku: Suku, covers: (row: number) => boolean): boolean {
  const tabel = berkas.laporan.anggaran.find(
    (one) => suku.baris && one.sheet === suku.tempat.sheet && one.baris.includes(suku.baris),
  );
  const index = suku.baris && tabel ? tabel.baris.indexOf(suku.baris) : -1;
  const beneath = tabel?.baris.filter((baris) => baris.induk === index && index >= 0) ?? [];
  return beneath.length > 0 && beneath.every((baris) => covers(baris.row));
}
