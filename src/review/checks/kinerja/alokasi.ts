import type { NilaiSel } from '../../../domain/kinerja';
import type { Uang } from '../../../domain/laporan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { angkaOf, berjenis, petak, selOf } from '../../kinerja/cells';
import { putusan, sebagaiRasio, TINGKAT } from '../../kinerja/verdict';

export const alokasi: Check = {
  kode: 'alokasi',
  pertanyaan: 'Apakah setiap persentase alokasi sama dengan anggarannya dibagi seluruh pagu?',
  sumber: 'praktik: Tabel 3.3.6',
  *run(berkas) {
    const tables = [...berjenis(berkas.laporan.kinerja, 'alokasi')];
    if (tables.length === 0) return;
    const written = berkas.ringkasan.total.pagu;
    const total = totalOf(berkas);
    // Shares of a total that counts a row twice, or lacks a sheet, say nothing before that is mended.
    if (!total || !written || berkas.ganda.length > 0 || berkas.uncounted.totals().length > 0) return;
    for (const tabel of tables) {
      for (const { baris, sel } of petak(tabel, 'alokasi')) {
        const pagu = selOf(tabel, baris, 'pagu');
        const printed = angkaOf(sel);
        const sen = pagu && senOf(pagu.nilai, berkas.arithmetic.nilai);
        if (!printed || typeof sen !== 'bigint') continue;
        const exact = (Number(sen) / Number(total)) * 100;
        const asWritten =
          pagu?.nilai.jenis === 'uang' ? (Number(pagu.nilai.uang.sen) / Number(written)) * 100 : exact;
        const verdict = putusan(printed.angka, printed.desimal, [exact, asWritten]);
        if (verdict === 'tepat') continue;
        yield temuan('alokasi', TINGKAT[verdict], sel.di, {
          terkait: pagu ? [pagu.dari ?? pagu.di] : [],
          isi: { nama: baris.sasaran?.teks ?? baris.indikator?.teks ?? '', putusan: verdict },
          ukuran: 'bagian',
          seharusnya: sebagaiRasio(exact, printed.desimal),
          tertulis: sebagaiRasio(printed.angka, printed.desimal),
        });
      }
    }
  },
};

/** The pagu of all leaves, as they ought to be. */
function totalOf({ ringkasan, arithmetic }: Berkas): bigint | null {
  if (arithmetic.asWritten) return ringkasan.total.pagu;
  let total = 0n;
  for (const { baris } of ringkasan.rincian) {
    const pagu = arithmetic.nilai(baris.pagu);
    if (pagu === null) return null;
    total += pagu;
  }
  return total;
}

function senOf(nilai: NilaiSel, corrected: (uang: Uang) => bigint | null): bigint | null {
  return nilai.jenis === 'uang' ? corrected(nilai.uang) : null;
}
