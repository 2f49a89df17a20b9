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
    const twofold = writtenInTwoWays(berkas);
    if (twofold.size === 0) return;
    const byLetters = new Map<string, Map<string, Name>>();
    for (const { folded, letters, nama, sheet, row, col } of names(berkas)) {
      if (!twofold.has(letters)) continue;
      const writings = byLetters.get(letters) ?? new Map<string, Name>();
      byLetters.set(letters, writings);
      const writing = writings.get(folded);
      if (writing) writing.cells.push({ sheet, row, col });
      else writings.set(folded, { nama, cells: [{ sheet, row, col }] });
    }
    for (const writings of byLetters.values()) yield* differing([...writings.values()]);
  },
};

/** The letters of names that stand in more than one writing: few, so that only their cells need be gathered. */
function writtenInTwoWays(berkas: Berkas): Set<string> {
  const first = new Map<string, string>();
  const twofold = new Set<string>();
  for (const { folded, letters } of names(berkas)) {
    const known = first.get(letters);
    if (known === undefined) first.set(letters, folded);
    else if (known !== folded) twofold.add(letters);
  }
  return twofold;
}

const PLAIN = /^[ -~]*$/;
const NOT_PLAIN_LETTERS = /[^a-z0-9]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

function lettersOf(folded: string): string {
  return folded.replace(PLAIN.test(folded) ? NOT_PLAIN_LETTERS : NOT_LETTERS, '');
}

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

interface Written extends Tempat {
  readonly nama: string;
  readonly folded: string;
  readonly letters: string;
}

function* names(berkas: Berkas): Iterable<Written> {
  for (const { sheet, kolom, baris } of berkas.laporan.anggaran) {
    for (const { nama, leaf, tingkat, row } of baris) {
      if (!leaf && tingkat !== 'program') continue;
      const folded = lipat(nama);
      yield { nama, folded, letters: lettersOf(folded), sheet, row, col: kolom.uraian };
    }
  }
}
