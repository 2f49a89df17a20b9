import { rasioBaris, senBaris } from '../domain/angka-baris';
import type { Baris, Besaran, BuktiBantahan, Pertanyaan, TabelAnggaran, Unread } from '../domain/laporan';
import type { Sen } from '../domain/numbers/sen';
import type { Luar } from './body';
import type { Draf } from './drafts';
import { persenCocok } from './evidence';
import { KolomUang } from './money';
import type { RecogniseOptions } from './options';
import { isBagianHilang } from './parts-left-out';
import type { Bacaan } from './readers';
import { PERAN_NAMA, type Peran } from './roles';
import { cocokSetempat, jumlahDaun } from './sums';
import { peranTabel } from './table-role';

/** What a budget was read from, by the table that it became. */
export type AsalTabel = ReadonlyMap<TabelAnggaran, Draf>;

export interface TanpaBantahan {
  readonly anggaran: readonly TabelAnggaran[];
  readonly unread: readonly Unread[];
  readonly pertanyaan: readonly Pertanyaan[];
}

/**
 * Leaves out the tables whose own figures speak against how they were read, and asks about each. A figure here and there that is
 * wrong is an error of the staff's, which the review finds; where most are, the reading is wrong.
 */
export function tanpaBantahan(
  tables: readonly TabelAnggaran[],
  asal: AsalTabel,
  options: RecogniseOptions,
  bacaan: Bacaan,
): TanpaBantahan {
  const anggaran: TabelAnggaran[] = [];
  const unread: Unread[] = [];
  const pertanyaan: Pertanyaan[] = [];
  for (const tabel of tables) {
    const draf = asal.get(tabel);
    const bukti = draf && peranTabel(options, tabel) !== 'anggaran' ? bantahan(tabel, draf, options) : null;
    if (bukti === null) {
      anggaran.push(tabel);
      continue;
    }
    const nama = bacaan.namaDiJawaban(tabel, tables);
    const opsi = `--sheet "${nama}=anggaran"`;
    unread.push({ sheet: tabel.sheet, alasan: { kode: 'dibantah', bukti, opsi } });
    pertanyaan.push({ kode: 'bantahan', sheet: tabel.sheet, pilihan: [nama], opsi });
  }
  return { anggaran, unread, pertanyaan };
}

/** What speaks against the reading of a table, the strongest first; `null` when nothing does. */
function bantahan(
  { baris, sheet }: TabelAnggaran,
  draf: Draf,
  { column }: RecogniseOptions,
): BuktiBantahan | null {
  // Whoever names the columns knows what stands in them.
  const isAnswered = column?.some((answer) => answer.sheet === sheet) ?? false;
  if (!isAnswered && isLainKolom(baris, draf)) return 'persen';
  if (!isAnswered && isTakSebanding(baris)) return 'besar';
  if (!isAnswered && (isBagianHilang(baris, draf, 'pagu') || isBagianHilang(baris, draf, 'realisasi')))
    return 'bagian';
  if (isGanda(baris)) return 'ganda';
  if (isSalahSusun(baris, 'pagu') || isSalahSusun(baris, 'realisasi')) return 'jumlah';
  return draf.terlewat.length > 0 || isTerhitungLuar(baris, draf.luar) ? 'baris' : null;
}

/** A total of the table is what its leaves and the rows beneath its end come to: it ended too early. */
function isTerhitungLuar(baris: readonly Baris[], luar: Luar | null): boolean {
  const pagu = luar && jumlahDaun(baris);
  const realisasi = luar && jumlahDaun(baris, 'realisasi');
  if (luar === null || pagu === null || realisasi === null) return false;
  return baris.some(
    (row) =>
      row.tingkat === 'jumlah' &&
      row.pagu.sen === pagu + luar.pagu &&
      row.realisasi.sen === realisasi + luar.realisasi,
  );
}

/** Hardly a total of several is right, each held against what stands right beneath it: then it is the structure that is wrong. */
function isSalahSusun(baris: readonly Baris[], besaran: Besaran): boolean {
  const sums = cocokSetempat(baris, besaran);
  return sums.semua >= TOTALS && sums.benar * 3 < sums.semua;
}

/** Fewer may be wrong by themselves. */
const TOTALS = 3;

/** The leaves are the total twice, or three times: totals were taken for leaves. */
function isGanda(baris: readonly Baris[]): boolean {
  const pagu = jumlahDaun(baris);
  const realisasi = jumlahDaun(baris, 'realisasi');
  if (!pagu || realisasi === null) return false;
  const totals = baris.filter(({ tingkat }) => tingkat === 'jumlah');
  const isTimes = (factor: bigint) =>
    totals.some(
      (row) =>
        row.pagu.sen && row.pagu.sen * factor === pagu && (row.realisasi.sen ?? 0n) * factor === realisasi,
    );
  return !isTimes(1n) && (isTimes(2n) || isTimes(3n));
}

/** One in so many of the pagu was spent, in most rows: such columns are of different things, or in different units. */
const SEBANDING = 10_000n;

function isTakSebanding(baris: readonly Baris[]): boolean {
  let all = 0;
  let odd = 0;
  for (const row of baris) {
    const pagu = senBaris(row, 'pagu');
    const realisasi = senBaris(row, 'realisasi');
    if (!pagu || !realisasi || pagu < 0 || realisasi < 0) continue;
    all++;
    if (isTakSampai(realisasi, pagu) || isTakSampai(pagu, realisasi)) odd++;
  }
  return all > 1 && odd * 2 > all;
}

function isTakSampai(few: Sen, many: Sen): boolean {
  const times = Number(few) * Number(SEBANDING);
  return Number.isSafeInteger(times) ? times < many : BigInt(few) * SEBANDING < BigInt(many);
}

/** Columns whose numbers can be no money of the table. */
const BUKAN_UANG: ReadonlySet<Peran | null> = new Set<Peran | null>([
  ...PERAN_NAMA,
  'no',
  'kode',
  'unit',
  'tahun',
  'tingkat',
  'periode',
  'persen',
]);

/** The printed percentages deny the columns that were taken, and bear out two others of the table. */
function isLainKolom(baris: readonly Baris[], { view, header, kolom }: Draf): boolean {
  const own = persenCocok(baris);
  if (own.semua === 0 || own.benar * 2 >= own.semua) return false;
  const { grid } = view.sheet;
  const printed = baris.filter((row) => rasioBaris(row) !== null).slice(0, SAMPLE);
  const { pagu, realisasi } = kolom.anggaran;
  const taken = [...pagu, ...realisasi];
  const others = header.kolom
    .filter(({ col, peran }) => !taken.includes(col) && !BUKAN_UANG.has(peran))
    .map(({ col }) => {
      const reader = new KolomUang(col, null);
      return printed.map(({ row }) => reader.nilai(grid, row));
    });
  const bornOut = (one: readonly PunyaSen[], two: readonly PunyaSen[]) => {
    const { benar, semua } = persenCocok(
      printed.map(({ persen }, index) => ({
        pagu: one[index] as PunyaSen,
        realisasi: two[index] as PunyaSen,
        persen,
      })),
    );
    return semua * 2 > own.semua && benar * 10 >= semua * 8;
  };
  const paguNow = printed.map((row) => row.pagu);
  const realisasiNow = printed.map((row) => row.realisasi);
  return [paguNow, realisasiNow, ...others].some((one) =>
    [paguNow, realisasiNow, ...others].some((two) => one !== two && bornOut(one, two)),
  );
}

interface PunyaSen {
  readonly sen: bigint | null;
}

/** Rows enough to tell which columns the percentages are of. */
const SAMPLE = 40;
