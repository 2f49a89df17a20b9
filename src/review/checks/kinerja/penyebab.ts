import type { BarisKinerja, TabelKinerja } from '../../../domain/kinerja';
import { lipat } from '../../../domain/identitas';
import type { Rinci, Temuan } from '../../../domain/ringkasan';
import type { Tempat } from '../../../domain/laporan';
import type { Berkas, Check } from '../../check';
import { tempatUang, temuan } from '../../finding';
import { angkaOf, berjenis, petak, selOf, type Petak } from '../../kinerja/cells';
import { leavesOfUnit, nearestLeaf } from '../../kinerja/rkt-names';
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
  const leaf = leafOf(berkas, tabel, baris);
  const serapan = leaf && shareOf(berkas, leaf);
  if (!printed || !leaf || serapan === null) return null;
  const shown = printed.persen || printed.angka > 1.5 ? printed.angka : printed.angka * 100;
  const verdict = putusan(shown, printed.desimal, [serapan]);
  if (verdict === 'tepat') return null;
  const other = berkas.ringkasan.rincian.find(
    (rinci) =>
      rinci !== leaf &&
      lipat(rinci.kegiatan) === lipat(leaf.kegiatan) &&
      putusan(shown, printed.desimal, [shareOf(berkas, rinci) ?? NaN]) === 'tepat',
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
    seharusnya: sebagaiRasio(serapan, printed.desimal),
    tertulis: sebagaiRasio(shown, printed.desimal),
  });
}

function shareOf(berkas: Berkas, { baris }: Rinci): number | null {
  const [pagu, realisasi] = [berkas.arithmetic.nilai(baris.pagu), berkas.arithmetic.nilai(baris.realisasi)];
  return pagu === null || realisasi === null || pagu === 0n ? null : (Number(realisasi) / Number(pagu)) * 100;
}

function cellsOf({ tabel, baris }: Rinci): Tempat[] {
  const di = tempatUang(tabel.sheet, baris.realisasi);
  return di ? [di] : [];
}

/** The leaf that a cause is about. */
function leafOf(berkas: Berkas, tabel: TabelKinerja, baris: BarisKinerja): Rinci | null {
  const name = baris.kegiatan?.teks ?? selOf(tabel, baris, 'uraian')?.teks ?? '';
  if (name === '') return null;
  const leaves = leavesOfUnit(berkas, baris.unit?.teks ?? null);
  return leaves.find((rinci) => lipat(rinci.kegiatan) === lipat(name)) ?? nearestLeaf(leaves, name);
}

/** Asked only where the workbook has a table of causes. */
export const tanpaPenyebab: Check = {
  kode: 'tanpa-penyebab',
  pertanyaan: 'Adakah kegiatan di bawah ambang serapan yang belum dijelaskan penyebabnya?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: penyebab keberhasilan atau kegagalan',
  *run(berkas) {
    const tables = berjenis(berkas.laporan.kinerja, 'penyebab');
    if (tables.length === 0) return;
    const told = new Set(tables.flatMap((tabel) => tabel.baris.map((baris) => leafOf(berkas, tabel, baris))));
    const { rincian, serapanRendah } = berkas.ringkasan;
    const low = new Set(serapanRendah);
    for (const rinci of rincian) {
      if (!low.has(rinci) || told.has(rinci)) continue;
      const di = tempatUang(rinci.tabel.sheet, rinci.baris.realisasi);
      if (!di) continue;
      yield temuan('tanpa-penyebab', 'info', di, {
        isi: { nama: rinci.kegiatan, unit: rinci.unit, serapan: ((rinci.serapan ?? 0) * 100).toFixed(2) },
      });
    }
  },
};

export const penyebabTanpaKegiatan: Check = {
  kode: 'penyebab-tanpa-kegiatan',
  pertanyaan: 'Adakah penyebab yang tidak menyebut kegiatannya?',
  sumber: 'praktik',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'penyebab')) {
      for (const baris of tabel.baris) {
        const cause = selOf(tabel, baris, 'penyebab')?.teks ?? '';
        if (baris.kegiatan || baris.total || cause === '') continue;
        const at = baris.unit ?? baris.sel[0];
        if (!at) continue;
        yield temuan('penyebab-tanpa-kegiatan', 'info', at.di, {
          isi: { nama: cause, unit: baris.unit?.teks ?? '' },
        });
      }
    }
  },
};
