import type { Tempat, Uang } from '../../../domain/laporan';
import type { Berkas, Check } from '../../check';
import { tempatUang, temuan } from '../../finding';
import { related } from '../../penjumlahan';
import { countingTwice, moneyOf } from '../../twins';
import { wrongPercentages, type Wrong } from '../../wrong-percentages';

/**
 * The same kegiatan with the same money twice under one program: pasted twice, and counted twice. Where a sum or a printed percentage
 * that counts it does not fit, that is certain, and what is wrong there is this row's consequence.
 */
export const kegiatanGanda: Check = {
  kode: 'kegiatan-ganda',
  pertanyaan: 'Adakah kegiatan yang muncul dua kali dengan uang yang sama di satu program?',
  sumber: 'praktik: baris yang tersalin dua kali ikut dijumlahkan dua kali',
  *run(berkas) {
    if (berkas.ganda.length === 0) return;
    const wrong = [...wrongPercentages(berkas)];
    const sums = [...berkas.arithmetic.kesamaan()];
    for (const twins of berkas.ganda) {
      const { tabel, upper, lower } = twins;
      const at = (row: number): Tempat => ({ sheet: tabel.sheet, row, col: tabel.kolom.uraian });
      const spoilt = spoiltBy(berkas, countingTwice([twins], sums), wrong);
      const money = [...moneyOf([twins])].flatMap((uang) => tempatUang(tabel.sheet, uang) ?? []);
      yield temuan('kegiatan-ganda', spoilt.length > 0 ? 'error' : 'warning', at(lower.row), {
        terkait: [at(upper.row), ...money, ...spoilt],
        isi: {
          nama: lower.nama,
          baris: String(upper.row),
          terbawa: spoilt.length > 0 ? String(spoilt.length) : '',
        },
      });
    }
  },
};

/** The sums and percentages that count the row twice and do not fit. */
function spoiltBy(berkas: Berkas, counting: ReadonlySet<Uang>, wrong: readonly Wrong[]): Tempat[] {
  const sums = berkas.arithmetic.penjelasan.filter(({ suku }) => counting.has(suku.uang));
  const shares = wrong.filter(({ money }) => money.some((uang) => counting.has(uang)));
  return [
    ...sums.flatMap((one) => (one.suku.baris?.leaf ? related(one) : [one.suku.tempat])),
    ...shares.map(({ finding }) => finding.di),
  ];
}
