import { execFileSync } from 'node:child_process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../../src/cli/run';
import { otherOfficeWorkbook } from '../fixtures/other-office';
import { SAMPLE, scratch } from '../support/build-file';
import { differingParts } from '../support/parts';
import { rawZip } from '../support/raw-zip';

const at = scratch();

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function lkjip(...argv: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Files that are no budget workbook, and what the one line says of each. */
const BAD: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['kosong.xlsx', Buffer.alloc(0), /kosong/],
  ['catatan.xlsx', Buffer.from('bukan zip sama sekali'), /bukan berkas \.xlsx/],
  ['lama.xls', Buffer.concat([CFB, Buffer.alloc(2048)]), /\.xls|kata sandi/],
  ['terpotong.xlsx', readFileSync(SAMPLE).subarray(0, 40_000), /terpotong|rusak/],
  ['arsip.xlsx', rawZip([{ name: 'a.txt', data: 'halo' }]), /bukan buku kerja/],
];

describe('bad input', () => {
  it.each(BAD)('%s: one line, exit 2, nothing written', async (name, bytes, sentence) => {
    writeFileSync(at(name), bytes);
    const said = await lkjip('build', at(name));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(sentence);
    expect(said.err).toContain(name);
    expect(said.err.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(at('.')).filter((file) => file.includes('-lkjip'))).toEqual([]);
  });

  it('an absent file, a folder, and an absent output folder are named', async () => {
    expect((await lkjip('build', at('tiada.xlsx'))).err).toMatch(/tiada\.xlsx: berkas tidak ditemukan/);
    mkdirSync(at('folder.xlsx'));
    expect((await lkjip('review', at('folder.xlsx'))).err).toMatch(/folder, bukan berkas/);
    const said = await lkjip('build', SAMPLE, '-o', at('tiada/hasil.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/folder hasil tidak ada/);
  });

  it('a workbook without a budget table says which sheets were looked at and what was missing', async () => {
    const { Workbook } = await import('exceljs');
    const book = new Workbook();
    book.addWorksheet('Belanja ATK').addRows([
      ['Barang', 'Banyak'],
      ['Kertas', 3],
    ]);
    writeFileSync(at('atk.xlsx'), Buffer.from(await book.xlsx.writeBuffer()));
    const said = await lkjip('build', at('atk.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/tidak ada tabel anggaran .*"Belanja ATK"/);
    expect(existsSync(at('atk-lkjip.xlsx'))).toBe(false);
  });
});

describe('a damaged sheet', () => {
  const damaged = (replace: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(readFileSync(SAMPLE));
    const name = 'xl/worksheets/sheet3.xml';
    return zipSync({ ...parts, [name]: strToU8(replace(strFromU8(parts[name] as Uint8Array))) });
  };

  it.each([
    ['that is no XML', (xml: string) => xml.slice(0, xml.length / 2), /XML yang sah/],
    [
      'with a DTD',
      (xml: string) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY x "y">]><worksheet'),
      /DTD atau entitas/,
    ],
  ])('%s is refused by name, unless it is to be ignored', async (_, replace, sentence) => {
    writeFileSync(at('rusak.xlsx'), damaged(replace));
    const said = await lkjip('build', at('rusak.xlsx'), '-o', at('rusak-hasil.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(sentence);
    expect(said.err).toContain('lembar "Tlumpu"');
    expect(existsSync(at('rusak-hasil.xlsx'))).toBe(false);
    // It was reviewed: the sample report has errors.
    expect(await lkjip('review', at('rusak.xlsx'), '--sheet', 'Tlumpu=abaikan')).toMatchObject({ code: 1 });
    expect(await lkjip('inspect', at('rusak.xlsx'))).toMatchObject({ code: 0 });
  });
});

describe('output', () => {
  beforeAll(async () => {
    writeFileSync(at('Anggaran.xlsx'), await otherOfficeWorkbook());
  });

  it('stands beside the input, and is replaced when we made it', async () => {
    expect(await lkjip('build', at('Anggaran.xlsx'))).toMatchObject({ code: 0, err: '' });
    const first = readFileSync(at('Anggaran-lkjip.xlsx'));
    expect(await lkjip('build', at('Anggaran.xlsx'))).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(at('Anggaran-lkjip.xlsx')).equals(first)).toBe(true);
  });

  it('never goes over the input, nor over a file that is not ours unless forced', async () => {
    const before = readFileSync(at('Anggaran.xlsx'));
    expect((await lkjip('build', at('Anggaran.xlsx'), '-o', at('Anggaran.xlsx'), '--force')).err).toMatch(
      /menimpa berkas masukan/,
    );
    writeFileSync(at('milik-saya.xlsx'), before);
    expect((await lkjip('build', at('Anggaran.xlsx'), '-o', at('milik-saya.xlsx'))).err).toMatch(
      /bukan buatan kami/,
    );
    expect(readFileSync(at('milik-saya.xlsx')).equals(before)).toBe(true);
    expect(await lkjip('build', at('Anggaran.xlsx'), '-o', at('milik-saya.xlsx'), '--force')).toMatchObject({
      code: 0,
    });
    expect(readFileSync(at('Anggaran.xlsx')).equals(before)).toBe(true);
  });

  it('of clean is the workbook as it was', async () => {
    await lkjip('build', at('Anggaran.xlsx'));
    expect(await lkjip('clean', at('Anggaran-lkjip.xlsx'), '-o', at('kembali.xlsx'))).toMatchObject({
      code: 0,
      err: '',
    });
    expect(differingParts(readFileSync(at('kembali.xlsx')), readFileSync(at('Anggaran.xlsx')))).toEqual([]);
  });
});

describe('--json', () => {
  it('is one object, the same for build and review', async () => {
    const review = await lkjip('review', at('Anggaran.xlsx'), '--json', '--ambang', '0,9');
    const build = await lkjip('build', at('Anggaran.xlsx'), '--json', '--ambang=90%', '-o', at('json.xlsx'));
    expect(JSON.parse(build.out)).toEqual(JSON.parse(review.out));
    expect(Object.keys(JSON.parse(review.out) as object)).toEqual([
      'year',
      'ambang',
      'total',
      'units',
      'programs',
      'underAbsorbed',
      'indicators',
      'averageCapaian',
      'efficiency',
      'findings',
      'unread',
    ]);
  });
});

describe('help', () => {
  it.each([
    ['--help'],
    ['build', '--help'],
    ['review', '--help'],
    ['clean', '--help'],
    ['inspect', '--help'],
  ])('lkjip %s %s explains itself with examples', async (...argv) => {
    const said = await lkjip(...argv.filter((word) => word !== undefined));
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/Contoh:|Pemakaian:/);
    expect(said.out).not.toContain('PILIHAN');
  });
});

it('stands where the user stands when npm runs it', () => {
  const root = resolve(__dirname, '../..');
  const words = ['--prefix', root, 'run', '-s', 'lkjip', '--', 'review', 'Anggaran.xlsx', '--json'];
  const out = execFileSync('npm', words, { cwd: at('.'), encoding: 'utf8' });
  expect(JSON.parse(out)).toHaveProperty('total');
});
