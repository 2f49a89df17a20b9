import { lipat } from '../../../domain/identitas';
import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';

interface Name {
  readonly nama: string;
  readonly cells: Tempat[];
}

/**
 * Names that would be one but for a space, a dot or a hyphen. They are counted as two programs or two kegiatan; the writing that
 * stands in fewer places is the one to look at.
 */
export const bedaSpasi: Check = {
  kode: 'beda-spasi',
  pertanyaan: 'Adakah program atau kegiatan yang sama tetapi namanya berbeda spasi atau tanda baca?',
  sumber: 'praktik: nama yang berbeda dihitung sebagai dua program atau kegiatan',
  *run(berkas) {
    const byLetters = new Map<string, Map<string, Name>>();
    for (const { folded, nama, di } of names(berkas)) {
      const letters = folded.replace(NOT_LETTERS, '');
      let writings = byLetters.get(letters);
      if (!writings) byLetters.set(letters, (writings = new Map<string, Name>()));
      const writing = writings.get(folded);
      if (writing) writing.cells.push(di);
      else writings.set(folded, { nama, cells: [di] });
    }
    for (const writings of byLetters.values())
      if (writings.size > 1) yield* differing([...writings.values()]);
  },
};

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

function* differing(writings: readonly Name[]): Iterable<Temuan> {
  const usual = writings.reduce((most, one) => (one.cells.length > most.cells.length ? one : most));
  for (const { nama, cells } of writings) {
    const [first, ...rest] = cells;
    if (nama === usual.nama || !first) continue;
    yield temuan('beda-spasi', 'warning', first, {
      terkait: [...rest, ...usual.cells.slice(0, 1)],
      isi: { nama },
      seharusnya: usual.nama,
      tertulis: nama,
    });
  }
}

function* names(berkas: Berkas): Iterable<{ folded: string; nama: string; di: Tempat }> {
  const known = new Map<string, string>();
  const fold = (nama: string): string => {
    let folded = known.get(nama);
    if (folded === undefined) known.set(nama, (folded = lipat(nama)));
    return folded;
  };
  for (const { sheet, kolom, baris } of berkas.laporan.anggaran) {
    for (const { nama, leaf, tingkat, row } of baris) {
      if (!leaf && tingkat !== 'program') continue;
      yield { folded: fold(nama), nama, di: { sheet, row, col: kolom.uraian } };
    }
  }
}
