import type { Baris } from '../../../domain/laporan';
import type { Check } from '../../check';
import { temuan } from '../../finding';

/** The same kegiatan with the same money twice under one program: pasted twice, and counted twice. */
export const kegiatanGanda: Check = {
  kode: 'kegiatan-ganda',
  pertanyaan: 'Adakah kegiatan yang muncul dua kali dengan uang yang sama di satu program?',
  sumber: 'praktik: baris yang tersalin dua kali ikut dijumlahkan dua kali',
  *run(berkas) {
    for (const tabel of berkas.laporan.anggaran) {
      for (const [{ nama, row }, twin] of twins(tabel.baris)) {
        const col = tabel.kolom.uraian;
        yield temuan(
          'kegiatan-ganda',
          'warning',
          { sheet: tabel.sheet, row, col },
          {
            terkait: [{ sheet: tabel.sheet, row: twin.row, col }],
            isi: { nama, baris: String(twin.row) },
          },
        );
      }
    }
  },
};

/** Rows with the first one that is like them. Equal money is rare: names are looked at only then. */
function* twins(rows: readonly Baris[]): Iterable<readonly [again: Baris, first: Baris]> {
  const byPagu = new Map<bigint, Baris[]>();
  for (const baris of rows) {
    const { leaf, pagu } = baris;
    if (!leaf || !pagu.sen) continue;
    const others = byPagu.get(pagu.sen);
    if (!others) {
      byPagu.set(pagu.sen, [baris]);
      continue;
    }
    const first = others.find((other) => isAlike(other, baris));
    if (first) yield [baris, first];
    else others.push(baris);
  }
}

function isAlike(a: Baris, b: Baris): boolean {
  return a.induk === b.induk && a.realisasi.sen === b.realisasi.sen && letters(a.nama) === letters(b.nama);
}

function letters(nama: string): string {
  return nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
