import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { NilaiAngka } from '../../../domain/numbers/nilai';
import type { Temuan } from '../../../domain/ringkasan';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, selOf, tampil } from '../../kinerja/cells';
import { putusan, sebagaiRasio, TINGKAT } from '../../kinerja/verdict';

/** The mean of the capaian above it: out of what the cells hold, or of target and realisasi unrounded. */
export const rerataCapaian: Check = {
  kode: 'rerata-capaian',
  pertanyaan: 'Apakah rata-rata capaian sama dengan rata-rata capaian indikatornya?',
  sumber: 'praktik: BAB IV',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'rerata', 'capaian', 'capaian sasaran')) {
      for (const baris of tabel.baris) {
        const finding = baris.total ? check(tabel, baris) : null;
        if (finding) yield finding;
      }
    }
  },
};

function check(tabel: TabelKinerja, total: BarisKinerja): Temuan | null {
  const sel = selOf(tabel, total, 'capaian');
  const printed = angkaOf(sel);
  const rows = tabel.baris.filter((row) => !row.total && row.row < total.row);
  const capaian = rows.flatMap((row) => angkaOf(selOf(tabel, row, 'capaian')) ?? []);
  if (!sel || !printed || capaian.length < 2) return null;
  const held = mean(capaian.map(({ angka }) => angka));
  const unrounded = rows.map((row) => ratio(tabel, row));
  const exact = unrounded.every((value) => value !== null) ? [mean(unrounded), held] : [held];
  const verdict = putusan(printed.angka, printed.desimal, exact, [mean(capaian.map(tampil))]);
  if (verdict === 'tepat') return null;
  return temuan('rerata-capaian', TINGKAT[verdict], sel.di, {
    terkait: rows.flatMap((row) => selOf(tabel, row, 'capaian')?.di ?? []),
    isi: { nama: '', jumlah: String(capaian.length), putusan: verdict },
    ukuran: 'bagian',
    seharusnya: sebagaiRasio(exact[0] ?? 0, printed.desimal),
    tertulis: sebagaiRasio(printed.angka, printed.desimal),
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function ratio(tabel: TabelKinerja, row: BarisKinerja): number | null {
  const [target, realisasi]: (NilaiAngka | null)[] = [
    angkaOf(selOf(tabel, row, 'target')),
    angkaOf(selOf(tabel, row, 'realisasi')),
  ];
  return target && realisasi && target.angka !== 0 ? (realisasi.angka / target.angka) * 100 : null;
}
