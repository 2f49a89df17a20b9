import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { Uang } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import { persenVerdict } from '../../../domain/rules/persen-tercetak';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { budgetMoney, type Money } from '../../kinerja/budget-money';
import { berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { persenOf, Served } from '../../kinerja/money';

/** Held against the money beside it; without any, against the budget of the programs that serve the indicator. */
export const serapanKinerja: Check = {
  kode: 'serapan-kinerja',
  pertanyaan:
    'Apakah serapan di tabel kinerja dan efisiensi sama dengan realisasi dibagi pagu program-programnya?',
  sumber: 'praktik: serapan = realisasi / pagu',
  *run(berkas) {
    const tables = berjenis(berkas.laporan.kinerja, 'kinerja anggaran', 'efisiensi');
    if (tables.length === 0) return;
    const served = new Served(berkas.kinerja(), berkas.ringkasan);
    for (const tabel of tables) {
      for (const one of petak(tabel, 'serapan')) {
        const finding = one.baris.total ? null : check(berkas, served, one);
        if (finding) yield finding;
      }
    }
  },
};

function check(berkas: Berkas, served: Served, { tabel, baris, sel }: Petak): Temuan | null {
  const persen = persenOf(sel);
  const beside = ownMoney(tabel, baris, (uang) => uang.sen);
  const money = beside
    ? ownMoney(tabel, baris, berkas.arithmetic.nilai)
    : budgetMoney(berkas, served, tabel, baris);
  if (!persen || persen.rasio === null || !money || money.pagu === 0n) return null;
  if (beside && persenVerdict(persen, beside.pagu, beside.realisasi) === 'tepat') return null;
  const verdict = persenVerdict(persen, money.pagu, money.realisasi);
  if (verdict === 'tepat') return null;
  const cells = (['pagu', 'realisasi anggaran'] as const).flatMap(
    (peran) => selOf(tabel, baris, peran) ?? [],
  );
  const places = (persen.desimal ?? 2) + 2;
  return temuan('serapan-kinerja', verdict === 'dipotong' ? 'warning' : 'error', sel.di, {
    terkait: cells.map(({ dari, di }) => dari ?? di),
    isi: { nama: (baris.program ?? baris.sasaran ?? baris.indikator)?.teks ?? '', putusan: verdict },
    ukuran: 'bagian',
    seharusnya: (Number(money.realisasi) / Number(money.pagu)).toFixed(places),
    tertulis: persen.rasio.toFixed(places),
  });
}

function ownMoney(
  tabel: TabelKinerja,
  baris: BarisKinerja,
  nilai: (uang: Uang) => bigint | null,
): Money | null {
  const of = (peran: 'pagu' | 'realisasi anggaran'): bigint | null => {
    const sel = selOf(tabel, baris, peran);
    return sel?.nilai.jenis === 'uang' ? nilai(sel.nilai.uang) : null;
  };
  const [pagu, realisasi] = [of('pagu'), of('realisasi anggaran')];
  return pagu === null || realisasi === null ? null : { pagu, realisasi };
}
