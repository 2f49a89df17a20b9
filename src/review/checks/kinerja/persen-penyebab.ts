import { lipat } from '../../../domain/identitas';
import type { Rinci, Temuan } from '../../../domain/ringkasan';
import type { Tempat, Uang } from '../../../domain/laporan';
import type { Berkas, Check } from '../../check';
import { tempatUang, temuan } from '../../finding';
import { leafOfCause } from '../../kinerja/leaves';
import { angkaOf, berjenis, petak, type Petak } from '../../kinerja/cells';
import { putusan, sebagaiRasio, TINGKAT } from '../../kinerja/verdict';

export const persenPenyebab: Check = {
  kode: 'persen-penyebab',
  pertanyaan: 'Apakah serapan yang dikutip dalam penyebab sama dengan serapan kegiatan itu?',
  sumber: 'praktik: kalimat sering disalin dari unit lain',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'penyebab')) {
      for (const one of petak(tabel, 'serapan')) {
        const finding = ofQuote(berkas, one);
        if (finding) yield finding;
      }
    }
  },
};

function ofQuote(berkas: Berkas, { tabel, baris, sel }: Petak): Temuan | null {
  const printed = angkaOf(sel);
  const { nilai } = berkas.arithmetic;
  const leaf = leafOfCause(berkas, tabel, baris);
  const serapan = leaf && shareOf(leaf, nilai);
  if (!printed || !leaf || serapan === null) return null;
  const shown = printed.persen || printed.angka > 1.5 ? printed.angka : printed.angka * 100;
  // A quote that fits the money as it stands was made with it: what is wrong there has a finding.
  const written = shareOf(leaf, ({ sen }) => sen);
  const verdict = putusan(shown, printed.desimal, [serapan, written ?? serapan]);
  if (verdict === 'tepat') return null;
  const other = berkas.ringkasan.rincian.find(
    (rinci) =>
      rinci !== leaf &&
      lipat(rinci.kegiatan) === lipat(leaf.kegiatan) &&
      putusan(shown, printed.desimal, [shareOf(rinci, nilai) ?? NaN]) === 'tepat',
  );
  return temuan('persen-penyebab', TINGKAT[verdict], sel.di, {
    terkait: [leaf, other].flatMap((rinci) => (rinci ? cellsOf(rinci) : [])),
    isi: {
      nama: leaf.kegiatan,
      unit: leaf.unit,
      besaran: leaf.unit,
      milik: other?.unit ?? '',
      putusan: verdict,
    },
    ukuran: 'bagian',
    seharusnya: sebagaiRasio(serapan, printed.desimal),
    tertulis: sebagaiRasio(shown, printed.desimal),
  });
}

function shareOf({ baris }: Rinci, nilai: (uang: Uang) => bigint | null): number | null {
  const [pagu, realisasi] = [nilai(baris.pagu), nilai(baris.realisasi)];
  return pagu === null || realisasi === null || pagu === 0n ? null : (Number(realisasi) / Number(pagu)) * 100;
}

function cellsOf({ tabel, baris }: Rinci): Tempat[] {
  const di = tempatUang(tabel.sheet, baris.realisasi);
  return di ? [di] : [];
}
