import { reviewWorkbook } from '../../src/build-summary';
import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import { finish } from '../../src/compose/finish';
import type { Value } from '../../src/formula/value';
import { memoryWorkbook } from '../../src/memory/memory-workbook';
import type { Change } from '../../src/workbook/port';
import { dinas, JAWABAN_SASARAN, type Bentuk } from '../fixtures/dinas';
import { QUIET } from '../support/build-file';

async function changesOf(bentuk: Bentuk): Promise<readonly Change[]> {
  const snapshot = dinas(bentuk);
  const workbook = memoryWorkbook(snapshot.sheets, snapshot);
  const hasil = await reviewWorkbook(workbook, { answers: { sasaran: JAWABAN_SASARAN } }, QUIET);
  return finish(compose(bahan({ ...hasil, typed: new Map() })), hasil.snapshot);
}

/** The texts of column B of our sheets, from top to bottom. */
function lines(changes: readonly Change[]): string[] {
  return changes.flatMap((change) =>
    change.kind === 'sheet' ? Array.from(change.rows(), ({ cells }) => teks(cells[1]?.value)) : [],
  );
}

const teks = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** A table of ours by the beginning of its title: the line beneath it, `null` where it was not made. */
function sumber(all: readonly string[], judul: string | RegExp): string | null {
  const at = all.findIndex((line) => (typeof judul === 'string' ? line.startsWith(judul) : judul.test(line)));
  return at < 0 ? null : (all.slice(at).find((line) => line.startsWith('Sumber:')) ?? '');
}

const filled = (changes: readonly Change[], sheet: string): number =>
  changes.filter((change) => change.kind === 'fill' && change.at.sheet === sheet).length;

/**
 * dibuat: made out of other tables. menunggu: nothing says it, the first page names the input. salinan: ours would only repeat a full
 * table. pembanding: ours is reckoned anew and says beside which table of theirs it stands.
 */
type Absen = 'dibuat' | 'menunggu';
type Penuh = 'salinan' | 'pembanding';

interface Baris {
  readonly sheets: readonly string[];
  /** How our title begins; a table that the staff number bears their number. */
  readonly judul: string | RegExp;
  readonly absen: Absen;
  readonly penuh: Penuh;
  /** How the first page names the table that waits. */
  readonly nama: string;
}

const baris = (sheets: string[], judul: string | RegExp, absen: Absen, penuh: Penuh, nama = ''): Baris => ({
  ...{ sheets, judul, absen, penuh, nama },
});

const TABEL: readonly Baris[] = [
  baris(['Bab2a'], 'Tabel 2.1', 'dibuat', 'salinan'),
  baris(['Bab2b'], 'Tabel 2.2', 'menunggu', 'salinan', '2.2'),
  baris(['Bab2c', 'Cascading'], 'Tabel 2.3', 'dibuat', 'salinan'),
  baris(
    ['PK'],
    'Tabel 2.4 Perjanjian Kinerja Dinas Perikanan Tahun 2024: indikator',
    'menunggu',
    'pembanding',
    '2.4 perjanjian kinerja: i',
  ),
  baris(
    ['PK Anggaran'],
    'Tabel 2.4 Perjanjian Kinerja Dinas Perikanan Tahun 2024: anggaran',
    'menunggu',
    'pembanding',
    '2.4 perjanjian kinerja: a',
  ),
  baris(['Capaian'], /^Tabel [34]\.1 /, 'dibuat', 'pembanding'),
  baris(['Tahun Lalu'], /^Tabel [34]\.3\.1 /, 'menunggu', 'pembanding', '3.3.1'),
  baris(['Tetangga'], /^Tabel [34]\.3\.2 /, 'menunggu', 'pembanding', '3.3.2'),
  baris(['Nasional'], /^Tabel [34]\.3\.3 /, 'menunggu', 'pembanding', '3.3.3'),
  baris(['Kemajuan'], /^Tabel [34]\.3\.5 /, 'dibuat', 'pembanding'),
  baris(['Alokasi'], /^Tabel [34]\.3\.6 /, 'dibuat', 'pembanding'),
  baris(['Kinerja Anggaran'], /^Tabel [34]\.4\.10 /, 'dibuat', 'pembanding'),
  baris(['Efisiensi'], /^Tabel [34]\.4\.11 /, 'dibuat', 'pembanding'),
  baris(['Rerata'], 'BAB IV', 'dibuat', 'pembanding'),
  baris(['IKM'], 'Nilai Unsur SKM', 'menunggu', 'pembanding', 'SKM'),
  baris(['RKT'], 'Rencana Kinerja Tahunan', 'menunggu', 'pembanding', 'RKT'),
  baris(['Matriks'], 'Matriks Renstra', 'menunggu', 'pembanding', 'Matriks renstra'),
  baris(['Sebab'], 'Penyebab Serapan per', 'menunggu', 'pembanding', 'Penyebab'),
];

describe.each(TABEL)('$judul', ({ sheets, judul, absen, penuh, nama }) => {
  it(`absent: ${absen}`, async () => {
    const all = lines(await changesOf({ tanpa: sheets }));
    if (absen === 'dibuat') expect(sumber(all, judul)).toMatch(/^Sumber: /);
    else {
      expect(sumber(all, judul)).toBeNull();
      const waiting = all.slice(all.indexOf('Tabel yang belum dapat dibuat'));
      expect(waiting.filter((line) => line.startsWith(nama))).toHaveLength(1);
    }
  });

  it(`full: ${penuh}, and nothing is written into it`, async () => {
    const changes = await changesOf({});
    const [sheet = ''] = sheets;
    expect(filled(changes, sheet)).toBe(0);
    const found = sumber(lines(changes), judul);
    if (penuh === 'salinan') expect(found).toBeNull();
    else expect(found).toContain(`dari tabel Anda di lembar ${sheet}`);
  });

  it('empty: a table that ours would only repeat is not made a second time', async () => {
    const all = lines(await changesOf({ kosong: sheets }));
    if (penuh === 'salinan') expect(sumber(all, judul)).toBeNull();
  });
});

/** Tables whose rows are known: by the budget, or by the table that then lists the indicators (3.4.10 where 3.1 is a header alone). */
const BERBARIS: readonly (readonly [sheet: string, rows: number])[] = [
  ...([
    ['Bab2a', 4],
    ['PK', 6],
    ['PK Anggaran', 4],
    ['Renstra', 4],
    ['Capaian', 3],
  ] as const),
  ...([
    ['Tahun Lalu', 6],
    ['Kemajuan', 4],
    ['Kinerja Anggaran', 6],
    ['Efisiensi', 6],
  ] as const),
  ...([
    ['Rerata', 5],
    ['Sebab', 2],
  ] as const),
];

it.each(BERBARIS)('of %s only the header is there: %d rows are written beneath it', async (sheet, rows) => {
  const changes = await changesOf({ kepala: [sheet] });
  const written = new Set(
    changes.flatMap((one) => (one.kind === 'fill' && one.at.sheet === sheet ? [one.at.row] : [])),
  );
  expect(written.size).toBe(rows);
});

it('a header alone whose rows nobody knows is named on the first page with the sheet of ours', async () => {
  const changes = await changesOf({ kepala: ['Alokasi'] });
  expect(filled(changes, 'Alokasi')).toBe(0);
  expect(lines(changes)).toContain('Tabel Anda di lembar Alokasi masih kosong');
});

it('what has no capaian says why, beneath its table', async () => {
  expect(lines(await changesOf({}))).toContain(
    'Capaian "Predikat SAKIP dinas" kosong: target tertulis "B", bukan angka dan realisasi tertulis "BB", bukan angka.',
  );
});
