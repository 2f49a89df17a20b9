import { lipat } from '../../../domain/identitas';
import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';
import { rapat, sandiRapat } from '../../names';

/**
 * Names that would be one but for a space, a dot or a hyphen. They are counted as two programs or two kegiatan; the writing that
 * stands in fewer places is the one to look at.
 */
export const bedaSpasi: Check = {
  kode: 'beda-spasi',
  pertanyaan: 'Adakah program atau kegiatan yang sama tetapi namanya berbeda spasi atau tanda baca?',
  sumber: 'praktik: nama yang berbeda dihitung sebagai dua program atau kegiatan',
  *run(berkas) {
    for (const letters of doubted(berkas)) yield* differing(writingsOf(berkas, letters));
  },
};

/** The letters of names that are written in more than one way; as a rule none, so places are gathered afterwards. */
function doubted(berkas: Berkas): Set<string> {
  const shared = sharedSandi(berkas);
  const known = new Map<string, string>();
  const found = new Set<string>();
  if (shared.size === 0) return found;
  for (const { nama } of names(berkas)) {
    if (!shared.has(sandiRapat(nama))) continue;
    const letters = rapat(nama);
    const before = known.get(letters);
    if (before === undefined) known.set(letters, nama);
    else if (before !== nama && lipat(before) !== lipat(nama)) found.add(letters);
  }
  return found;
}

/** Letters are spelled out only for names that share their number with another one: numbers are had for a tenth of the time. */
function sharedSandi(berkas: Berkas): Set<number> {
  const first = new Map<number, string>();
  const shared = new Set<number>();
  for (const { nama } of names(berkas)) {
    const sandi = sandiRapat(nama);
    const before = first.get(sandi);
    if (before === undefined) first.set(sandi, nama);
    else if (before !== nama) shared.add(sandi);
  }
  return shared;
}

interface Writing {
  readonly nama: string;
  readonly cells: Tempat[];
}

function writingsOf(berkas: Berkas, letters: string): Writing[] {
  const writings = new Map<string, Writing>();
  for (const { nama, sheet, row, col } of names(berkas)) {
    if (rapat(nama) !== letters) continue;
    const writing = writings.get(lipat(nama)) ?? { nama, cells: [] };
    writings.set(lipat(nama), writing);
    writing.cells.push({ sheet, row, col });
  }
  return [...writings.values()];
}

function* differing(writings: readonly Writing[]): Iterable<Temuan> {
  const usual = writings.reduce((most, one) => (one.cells.length > most.cells.length ? one : most));
  for (const writing of writings) {
    const [first, ...rest] = writing.cells;
    if (writing === usual || !first) continue;
    yield temuan('beda-spasi', 'warning', first, {
      terkait: [...rest, ...usual.cells.slice(0, 1)],
      isi: { nama: writing.nama },
      seharusnya: usual.nama,
      tertulis: writing.nama,
    });
  }
}

/** Rows that stand there twice have a check of their own. */
function* names({ laporan, ganda }: Berkas): Iterable<Tempat & { readonly nama: string }> {
  const twins = new Set(ganda.map(({ lower }) => lower));
  for (const { sheet, kolom, baris } of laporan.anggaran) {
    for (const one of baris) {
      const { nama, leaf, tingkat, row } = one;
      if (twins.has(one)) continue;
      if (!leaf && (tingkat === 'jumlah' || tingkat === 'rekening')) continue;
      yield { nama, sheet, row, col: kolom.uraian };
    }
  }
  for (const { sheet, kolom, baris, per } of laporan.rekap) {
    for (const { nama, row, total } of per === 'program' ? baris : []) {
      if (!total) yield { nama, sheet, row, col: kolom.uraian };
    }
  }
}
