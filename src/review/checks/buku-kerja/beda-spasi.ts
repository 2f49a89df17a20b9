import { lipat } from '../../../domain/identitas';
import type { Baris, Laporan, Tempat } from '../../../domain/laporan';
import { rapat, sandiRapat } from '../../../domain/nama-rapat';
import type { Temuan } from '../../../domain/ringkasan';
import { Pertama, sandiNama } from '../../../domain/sandi-nama';
import type { Berkas, Check } from '../../check';
import { temuan } from '../../finding';

/**
 * Names that would be one but for a space, a dot or a hyphen. They are counted as two programs or two kegiatan; the writing that
 * stands in fewer places is the one to look at.
 */
export const bedaSpasi: Check = {
  kode: 'beda-spasi',
  pertanyaan: 'Adakah program atau kegiatan yang sama tetapi namanya berbeda spasi atau tanda baca?',
  sumber: 'praktik: nama yang berbeda dihitung sebagai dua program atau kegiatan',
  *run(berkas) {
    for (const writings of writingsOf(berkas, doubted(berkas))) yield* differing(writings);
  },
};

/**
 * The letters of names that are written in more than one way; as a rule none, so places are gathered afterwards. Letters are spelled
 * out only for names that share their number with another one: numbers are had for a tenth of the time.
 */
function doubted(berkas: Berkas): Set<string> {
  const names: string[] = [];
  const pertama = new Pertama(rowsOf(berkas.laporan));
  const byLetters = new Map<string, string>();
  const found = new Set<string>();
  eachName(berkas, (nama, sandi) => {
    const first = names[pertama.dari(sandi, names.length)];
    names.push(nama);
    if (first === undefined || first === nama) return;
    const firstLetters = rapat(first);
    if (!byLetters.has(firstLetters)) byLetters.set(firstLetters, first);
    const letters = rapat(nama);
    const before = byLetters.get(letters);
    if (before === undefined) byLetters.set(letters, nama);
    else if (before !== nama && lipat(before) !== lipat(nama)) found.add(letters);
  });
  return found;
}

interface Writing {
  readonly nama: string;
  readonly cells: Tempat[];
}

function writingsOf(berkas: Berkas, doubts: ReadonlySet<string>): Writing[][] {
  if (doubts.size === 0) return [];
  const found = new Map(Array.from(doubts, (letters) => [letters, new Map<string, Writing>()]));
  eachName(berkas, (nama, _sandi, sheet, row, col) => {
    const writings = found.get(rapat(nama));
    if (!writings) return;
    const folded = lipat(nama);
    const writing = writings.get(folded) ?? { nama, cells: [] };
    writings.set(folded, writing);
    writing.cells.push({ sheet, row, col });
  });
  return Array.from(found.values(), (writings) => [...writings.values()]);
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

/** More than there are names to look at. */
function rowsOf({ anggaran, rekap }: Laporan): number {
  return [...anggaran, ...rekap].reduce((sum, { baris }) => sum + baris.length, 0);
}

/** Rows that stand there twice have a check of their own. @param look is told the name's number, too: see `sandiRapat` */
function eachName(
  { laporan, ganda }: Berkas,
  look: (nama: string, sandi: number, sheet: string, row: number, col: number) => void,
): void {
  const twins = new Set(ganda.map(({ lower }) => lower));
  for (const tabel of laporan.anggaran) {
    const { sheet, kolom, baris } = tabel;
    const sandi = sandiNama(tabel);
    for (let index = 0; index < baris.length; index++) {
      const one = baris[index] as Baris;
      const { nama, leaf, tingkat, row } = one;
      if (!leaf && (tingkat === 'jumlah' || tingkat === 'rekening')) continue;
      if (twins.size > 0 && twins.has(one)) continue;
      look(nama, sandi[index] as number, sheet, row, kolom.uraian);
    }
  }
  for (const { sheet, kolom, baris, per } of laporan.rekap) {
    for (const { nama, row, total } of per === 'program' ? baris : []) {
      if (!total) look(nama, sandiRapat(nama), sheet, row, kolom.uraian);
    }
  }
}
