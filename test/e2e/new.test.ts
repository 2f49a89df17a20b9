import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { run } from '../../src/cli/run';
import { inspectWorkbook } from '../../src/build-summary';
import type { JenisTabelKinerja } from '../../src/domain/kinerja';
import { lembarIsian } from '../../src/messages/id/isian';
import { contohIsian, petunjukIsian, type LembarIsian } from '../../src/messages/id/isian-kolom';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { buildBytes, cleanBytes, QUIET, scratch } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { differingParts } from '../support/parts';

const at = scratch();
const TAHUN = 2026;
const LEMBAR: Record<string, LembarIsian> = lembarIsian(TAHUN);

async function lkjip(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
  });
  return { code, ...said };
}

/** Somebody copies the examples into the input sheets, in a program of theirs. */
async function filled(path: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const { nama, kolom, contoh } of Object.values(LEMBAR)) {
    const first = kolom.some(({ judul }) => judul.includes(' / ')) ? 5 : 4;
    contoh.forEach((line, row) =>
      line.forEach((each, col) => {
        if (each !== null) book.getWorksheet(nama)!.getCell(first + row, col + 1).value = each;
      }),
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

let empty: Uint8Array;

beforeAll(async () => {
  expect(await lkjip('new', String(TAHUN), '-o', at('baru.xlsx'))).toMatchObject({ code: 0, err: '' });
  empty = readFileSync(at('baru.xlsx'));
});

describe('a new workbook', () => {
  it('belongs to the staff: no sheet, name or state of ours is in it', async () => {
    const { sheets, ours, names, state } = await openXlsx(empty).read(QUIET);
    expect(sheets.map(({ name }) => name)).toEqual([
      petunjukIsian.nama,
      ...Object.values(LEMBAR).map(({ nama }) => nama),
      contohIsian.nama,
    ]);
    expect([ours, state]).toEqual([[], null]);
    expect(names.filter(({ name }) => !name.startsWith('_xlnm.'))).toEqual([]);
  });

  it('is the same file every time', async () => {
    await lkjip('new', String(TAHUN), '-o', at('lagi.xlsx'));
    expect(Buffer.compare(readFileSync(at('lagi.xlsx')), empty)).toBe(0);
  });

  it('invents nothing: a build says in one sentence that it is empty', async () => {
    const said = await lkjip('build', at('baru.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/^lkjip: baru\.xlsx: tabel-tabel di buku kerja ini masih kosong;[^\n]*\n$/);
    expect(existsSync(at('baru-lkjip.xlsx'))).toBe(false);
  });

  it('offers its choices in the cells', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('baru.xlsx'));
    const indikator = book.getWorksheet('Indikator')!;
    expect(indikator.getCell('D4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Positif,Negatif,Negatif rasio"'],
      showErrorMessage: true,
    });
    expect(indikator.getCell('C4').dataValidation.showErrorMessage).toBeFalsy();
    expect(book.getWorksheet('Anggaran')!.getCell('E4').dataValidation).toMatchObject({ type: 'decimal' });
  });

  it('is never written over a file that is there, unless forced', async () => {
    writeFileSync(at('penting.xlsx'), 'isian staf');
    const said = await lkjip('new', '2026', '-o', at('penting.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/berkas itu sudah ada/);
    expect(readFileSync(at('penting.xlsx'), 'utf8')).toBe('isian staf');
    expect((await lkjip('new', '2026', '-o', at('penting.xlsx'), '--force')).code).toBe(0);
  });

  it.each([['26'], ['1999'], ['2101'], ['2026.5'], ['tahun']])('refuses the year %s', async (tahun) => {
    const said = await lkjip('new', tahun, '-o', at('tidak.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(`"${tahun}"`);
    expect(existsSync(at('tidak.xlsx'))).toBe(false);
  });

  it('says what it is for', async () => {
    expect((await lkjip('new', '--help')).out).toMatch(/lkjip new 2026 -o/);
    expect((await lkjip('new')).err).toMatch(/sebutkan tahunnya/);
  });
});

/** What recognition takes each input sheet for, once it is filled in. */
const JENIS: Readonly<Record<string, JenisTabelKinerja>> = {
  indikator: 'definisi indikator',
  renstra: 'renstra',
  renstraTahunan: 'renstra tahunan',
  strategi: 'strategi',
  programSasaran: 'program kegiatan',
  pkIndikator: 'pk indikator',
  pkAnggaran: 'pk anggaran',
  pkPerubahanIndikator: 'pk indikator',
  pkPerubahanAnggaran: 'pk anggaran',
  capaian: 'capaian',
  dataDasar: 'data dasar',
  skm: 'skm unsur',
  tahunLalu: 'banding tahun',
  kantorLain: 'banding kantor',
  nasional: 'banding nasional',
  rkt: 'rkt',
  renstraMatriks: 'renstra matriks',
  penyebab: 'penyebab',
};

describe('a new workbook that was filled in', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await filled(at('baru.xlsx'));
  });

  it('has every sheet recognised, and all its columns', async () => {
    const { laporan } = await inspectWorkbook(openXlsx(bytes), {}, QUIET);
    expect(laporan.pertanyaan).toEqual([]);
    const found = Object.fromEntries(
      Object.entries(LEMBAR).map(([kunci, { nama }]) => [
        kunci,
        laporan.kinerja.filter(({ sheet }) => sheet === nama).map(({ jenis }) => jenis),
      ]),
    );
    expect(found).toEqual({
      anggaran: [],
      ...Object.fromEntries(Object.entries(JENIS).map(([kunci, jenis]) => [kunci, [jenis]])),
    });
    for (const tabel of laporan.kinerja) {
      expect([tabel.sheet, tabel.kolom.map(({ peran }) => peran)]).not.toEqual([
        tabel.sheet,
        expect.arrayContaining(['lain']),
      ]);
      const lembar = Object.values(LEMBAR).find(({ nama }) => nama === tabel.sheet)!;
      expect([tabel.sheet, tabel.baris.length]).toEqual([tabel.sheet, lembar.contoh.length]);
    }
    expect(laporan.kinerja.filter(({ perubahan }) => perubahan).map(({ sheet }) => sheet)).toEqual([
      'PK Perubahan Indikator',
      'PK Perubahan Anggaran',
    ]);
    expect(laporan.unread.map(({ sheet, alasan }) => [sheet, alasan.kode])).toEqual([
      ['Petunjuk', 'contoh'],
      ['Contoh', 'contoh'],
    ]);
  });

  it('gives its money to the sen, and cleans to the bytes that were typed', async () => {
    const built = await buildBytes(bytes, 'baru.xlsx');
    expect(built.ringkasan).toMatchObject({
      tahun: TAHUN,
      kantor: 'Kecamatan Contoh',
      total: { pagu: 300_000_000_00n, realisasi: 284_750_000_00n },
    });
    expect(built.ringkasan.serapanRendah.map(({ kegiatan }) => kegiatan)).toEqual([
      'Pengelolaan Pengaduan Masyarakat',
    ]);
    expect(built.ringkasan.kinerja).toMatchObject({
      rerata: { nilai: expect.closeTo(89.5 / 87, 10) },
      efisiensi: [{ efisiensi: expect.closeTo(89.5 / 87 / (284.75 / 300), 10) }],
      kemajuan: [{ kemajuan: expect.closeTo(89.5 / 88.5, 10) }],
    });
    const capaian = (await openXlsx(built.bytes).read(QUIET)).ours.find(
      ({ name }) => name === 'LKjIP Capaian',
    )!;
    const realisasi = [9, 10, 11].map((row) => [capaian.grid.value(row, 6), capaian.grid.formula(row, 6)]);
    expect(realisasi).toEqual([
      [89.5, expect.stringContaining('Capaian Kinerja')],
      [expect.closeTo(0.965, 10), expect.stringContaining("'Data Dasar'!$C$4")],
      [51, expect.stringMatching(/^SUM\('Capaian Kinerja'!\$F\$6,/)],
    ]);
    const tables = ['Perencanaan', 'Capaian', 'Perbandingan', 'Efisiensi', 'SKM', 'Keluaran', 'Penyebab'];
    expect(built.receipt.sheets).toEqual(expect.arrayContaining(tables.map((name) => `LKjIP ${name}`)));
    expect(built.temuan.filter(({ tingkat }) => tingkat === 'error')).toEqual([]);
    const { bytes: cleaned } = await cleanBytes(built.bytes);
    expect(differingParts(cleaned, bytes)).toEqual([]);
  });
});

describeWithChecker('a new workbook', () => {
  it('opens in Excel without an offer to repair it', () => {
    expect(checkXlsx(at('baru.xlsx'))).toEqual([]);
  });
});
