import { senBaris } from '../domain/angka-baris';
import { kunciUnit } from '../domain/identitas';
import type { Baris, Besaran, Pertanyaan, TabelAnggaran, Unread } from '../domain/laporan';
import { isSamaSen } from '../domain/numbers/sen';
import { groupBy } from './group';
import type { RecogniseOptions } from './options';
import { periodeTabel } from './periods';
import type { Bacaan } from './readers';
import { jumlahDaun } from './sums';
import { peranTabel } from './table-role';
import { lipat } from './text';

export interface TanpaRangkap {
  readonly anggaran: readonly TabelAnggaran[];
  readonly unread: readonly Unread[];
  readonly pertanyaan: readonly Pertanyaan[];
}

/**
 * Leaves out what would count twice: other years, copies, sums of other tables. Where it is not certain which of two
 * tables counts, neither does, and the question says how to choose.
 */
export function tanpaRangkap(
  tables: readonly TabelAnggaran[],
  options: RecogniseOptions,
  bacaan: Bacaan,
): TanpaRangkap {
  const diminta = new Set(tables.filter((tabel) => peranTabel(options, tabel) === 'anggaran'));
  const dijumlah = new Set(tables.filter((tabel) => peranTabel(options, tabel) === 'per periode'));
  const state: Pilihan = { left: new Map(), pertanyaan: [], diminta, dijumlah, gabungan: new Map(), bacaan };
  const rest = () => tables.filter((tabel) => !state.left.has(tabel));
  tahunLain(tables, state);
  salinan(rest(), state);
  jumlahTabelLain(rest(), state);
  berbedaAngka(rest(), state);
  for (const { ask, group } of bacaan.unitSerupa(rest(), options)) {
    state.pertanyaan.push(ask);
    for (const tabel of group) state.left.set(tabel, { kode: 'ragu', opsi: ask.opsi });
  }
  return {
    anggaran: rest().map((tabel) => state.gabungan.get(tabel) ?? tabel),
    unread: [...state.left].map(([tabel, alasan]) => ({ sheet: tabel.sheet, alasan })),
    pertanyaan: state.pertanyaan,
  };
}

/** What is decided so far. */
export interface Pilihan {
  readonly left: Map<TabelAnggaran, Unread['alasan']>;
  readonly pertanyaan: Pertanyaan[];
  /** Tables that the user wants read as a budget. */
  readonly diminta: ReadonlySet<TabelAnggaran>;
  /** Tables of which the user said that their figures are those of a period alone. */
  readonly dijumlah: ReadonlySet<TabelAnggaran>;
  /** Tables that take in the figures of others, by the one that stays. */
  readonly gabungan: Map<TabelAnggaran, TabelAnggaran>;
  readonly bacaan: Bacaan;
}

/** Workbooks grow from year to year: the latest counts. A unit that only an older sheet has is asked about. */
function tahunLain(tables: readonly TabelAnggaran[], state: Pilihan): void {
  const latest = Math.max(...tables.map(({ tahun }) => tahun ?? 0));
  const current = new Set(
    tables.filter(({ tahun }) => tahun === latest).map(({ unit }) => kunciUnit(unit.nama)),
  );
  for (const tabel of tables) {
    const { tahun, sheet, unit } = tabel;
    if (tahun === null || tahun === latest || state.diminta.has(tabel)) continue;
    state.left.set(tabel, { kode: 'tahun lain', tahun });
    if (current.has(kunciUnit(unit.nama))) continue;
    state.pertanyaan.push({
      kode: 'tahun',
      sheet,
      pilihan: [String(latest), String(tahun)],
      opsi: `--sheet "${state.bacaan.namaDiJawaban(tabel, tables)}=anggaran"`,
    });
  }
}

/** A table whose pagu and realisasi are those of all others together is their sum; so is one that says it and names nothing else. */
function jumlahTabelLain(all: readonly TabelAnggaran[], state: Pilihan): void {
  const isGabungan = ({ judul, sheet }: TabelAnggaran) => GABUNGAN.test(`${judul} ${sheet}`);
  for (const tabel of all) {
    if (!isGabungan(tabel) || state.diminta.has(tabel)) continue;
    // Names alone say nothing: the units of one kecamatan have the same kegiatan.
    const others = all.filter((other) => other !== tabel && !isGabungan(other));
    const known = new Set(others.flatMap((other) => [...namaDaun(other)]));
    if (known.size > 0 && [...namaDaun(tabel)].every((nama) => known.has(nama))) {
      state.left.set(tabel, { kode: 'jumlah tabel lain' });
    }
  }
  const tables = all.filter((tabel) => !state.left.has(tabel));
  if (tables.length < 3) return;
  const pagu = lainnya(tables.map(({ baris }) => jumlahDaun(baris)));
  const realisasi = lainnya(tables.map(({ baris }) => jumlahDaun(baris, 'realisasi')));
  const tabel = tables.find(({ baris }, index) => isJumlahnya(baris, pagu(index), realisasi(index)));
  if (tabel && !state.diminta.has(tabel)) state.left.set(tabel, { kode: 'jumlah tabel lain' });
}

/** What all sums but one come to; `null` where one of these is unknown. */
function lainnya(sums: readonly (bigint | null)[]): (except: number) => bigint | null {
  const all = sums.reduce<bigint>((sum, own) => sum + (own ?? 0n), 0n);
  const unknown = sums.filter((own) => own === null).length;
  return (except) => {
    const own = sums[except] ?? null;
    return unknown > (own === null ? 1 : 0) ? null : all - (own ?? 0n);
  };
}

/** By its leaves or by the total beneath them: that shows it though the rows above may be misread. Sums carried over stand above. */
function isJumlahnya(baris: readonly Baris[], pagu: bigint | null, realisasi: bigint | null): boolean {
  const own = jumlahDaun(baris);
  if (!pagu || realisasi === null) return false;
  if (own === pagu && jumlahDaun(baris, 'realisasi') === realisasi) return true;
  const last = baris.at(-1);
  // Beneath a unit without money of its own the total of all may stand.
  if (own === 0n || last?.tingkat !== 'jumlah') return false;
  return isSen(last, 'pagu', pagu) && isSen(last, 'realisasi', realisasi);
}

function isSen(row: Baris, besaran: Besaran, sen: bigint): boolean {
  const own = senBaris(row, besaran);
  return own !== null && isSamaSen(own, sen);
}

/** Titles of tables over several units. */
const GABUNGAN =
  /\b(?:seluruh|semua|gabungan|konsolidasi)\b.*\b(?:unit|opd|skpd|kegiatan|kecamatan|kelurahan|kota|kabupaten|dinas)\b/i;

/**
 * Two tables of one unit with the same kegiatan and the same money: one of them is a copy, the one that was not asked for. Those of
 * two periods are none: where as much is spent each quarter, figures of each alone are the same.
 */
function salinan(tables: readonly TabelAnggaran[], state: Pilihan): void {
  const byUnit = groupBy(tables, ({ unit }) => kunciUnit(unit.nama));
  for (const group of byUnit.values()) {
    if (group.length < 2) continue;
    for (const [tabel, alasan] of state.bacaan.tanpaIsiSendiri(group))
      if (!state.diminta.has(tabel)) state.left.set(tabel, alasan);
    const first = new Map<string, TabelAnggaran>();
    for (const tabel of group.filter((one) => !state.left.has(one))) {
      const key = sidik(tabel);
      const twin = first.get(key);
      if (twin === undefined) first.set(key, tabel);
      else if (!state.diminta.has(tabel)) state.left.set(tabel, { kode: 'salinan', dari: twin.sheet });
      else if (!state.diminta.has(twin)) {
        first.set(key, tabel);
        state.left.set(twin, { kode: 'salinan', dari: tabel.sheet });
      }
    }
  }
}

/** Tables of one unit with the same kegiatan and other money: nobody but the user knows which of them counts. */
function berbedaAngka(tables: readonly TabelAnggaran[], state: Pilihan): void {
  const byUnit = groupBy(tables, ({ unit }) => kunciUnit(unit.nama));
  for (const group of byUnit.values()) {
    if (group.length < 2) continue;
    for (const cluster of sekegiatan(group)) {
      if (cluster.length > 1) state.bacaan.angkaBerbeda(cluster, tables, state);
    }
  }
}

/** Tables in sets that name the same kegiatan. */
function sekegiatan(tables: readonly TabelAnggaran[]): readonly (readonly TabelAnggaran[])[] {
  const sets: { readonly tables: TabelAnggaran[]; readonly nama: ReadonlySet<string>[] }[] = [];
  for (const tabel of tables) {
    const nama = namaDaun(tabel);
    const same = sets.find((set) => set.nama.some((other) => sameKegiatan(other, nama)));
    if (same) {
      same.tables.push(tabel);
      same.nama.push(nama);
    } else sets.push({ tables: [tabel], nama: [nama] });
  }
  return sets.map((set) => set.tables);
}

/** Most of the smaller table's kegiatan stand in the other too. */
function sameKegiatan(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const nama of few) if (many.has(nama)) shared++;
  return shared > 0 && shared * 2 >= few.size;
}

/** Leaves by their path from the program down: what stands above a program differs from table to table. */
export function namaDaun({ baris }: TabelAnggaran): Set<string> {
  const programs: string[] = [];
  const leaves = new Set<string>();
  for (const { nama, induk, leaf, tingkat } of baris) {
    const program = tingkat === 'program' ? lipat(nama).replace(KATA_PROGRAM, '') : (programs[induk] ?? '');
    programs.push(program);
    if (leaf) leaves.add(`${program}\n${lipat(nama)}`);
  }
  return leaves;
}

/** One table says "Program Pelayanan", the other "Pelayanan" under a caption that says Program. */
const KATA_PROGRAM = /^program(?:me)?[\s:]+/;

function sidik(tabel: TabelAnggaran): string {
  const periode = periodeTabel(tabel);
  const daun = tabel.baris
    .filter(({ leaf }) => leaf)
    .map((row) => `${lipat(row.nama)} ${senBaris(row, 'pagu')} ${senBaris(row, 'realisasi')}`)
    .join('\n');
  return periode ? `${periode.jenis} ${periode.ke}\n${daun}` : daun;
}
