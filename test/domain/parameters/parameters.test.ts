import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { angka, daftar, objek, ParameterError, tanggal, teks } from '../../../src/domain/parameters/baca';
import { AMBANG_SERAPAN } from '../../../src/domain/parameters/ambang';
import * as semua from '../../../src/domain/parameters/daftar';
import { berlaku, muat, terbaru } from '../../../src/domain/parameters/parameter';
import { skala } from '../../../src/domain/parameters/skala';

const DATA = join(__dirname, '../../../src/domain/parameters/data');

function load(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(DATA, file), 'utf8')) as Record<string, unknown>;
}

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ParameterError) return `${error.path} ${error.problem}`;
    throw error;
  }
  return 'none';
}

describe('what is wrong in a parameter file is refused with its path', () => {
  const versi = {
    dari: 2017,
    sampai: null,
    dasar: 'Peraturan X',
    status: 'praktik',
    diperiksa: '2026-11-24',
    catatan: null,
    nilai: 0.95,
  };
  const berkas = (ubah: object, lain: object = {}): unknown => ({
    kunci: 'x',
    judul: 'X',
    versi: [{ ...versi, ...ubah }],
    ...lain,
  });

  test.each<[string, unknown, string]>([
    ['a mistyped key', berkas({ samapi: 2020 }), 'parameter.versi[0].samapi unknown'],
    ['an unknown key on top', berkas({}, { versions: [] }), 'parameter.versions unknown'],
    ['a missing source', berkas({ dasar: undefined }), 'parameter.versi[0].dasar type'],
    ['an empty source', berkas({ dasar: ' ' }), 'parameter.versi[0].dasar value'],
    ['an unknown status', berkas({ status: 'benar' }), 'parameter.versi[0].status value'],
    ['a date that is none', berkas({ diperiksa: '2026-02-30' }), 'parameter.versi[0].diperiksa value'],
    ['a number as text', berkas({ nilai: '0.95' }), 'parameter.versi[0].nilai type'],
    ['a number out of range', berkas({ nilai: 95 }), 'parameter.versi[0].nilai value'],
    ['no version', { kunci: 'x', judul: 'X', versi: [] }, 'parameter.versi value'],
    ['years backwards', berkas({ sampai: 2016 }), 'x.versi[0].dari value'],
    ['overlapping years', { kunci: 'x', judul: 'X', versi: [versi, versi] }, 'x.versi[1].dari value'],
    ['no object', [], 'parameter type'],
    [
      'a prototype key',
      JSON.parse('{"kunci":"x","judul":"X","versi":[],"__proto__":1}'),
      'parameter.__proto__ unknown',
    ],
  ])('%s', (_, data, path) => {
    expect(problem(() => muat(data, angka(0, 1)))).toBe(path);
  });

  test('a key that is not there', () => {
    expect(problem(() => objek({ a: teks })({}, 'p'))).toBe('p.a missing');
    expect(problem(() => daftar(tanggal)(['2026-11-24', 'kemarin'], 'p'))).toBe('p[1] value');
  });
});

describe('scales', () => {
  const pita = (...dari: (number | null)[]): unknown => ({
    satuan: 'persen',
    bulatkan: null,
    minimum: null,
    maksimum: null,
    batas: 'mulai',
    pita: dari.map((d, i) => ({ dari: d, label: `P${i}`, arti: null })),
  });

  test('go down and leave no gap at the bottom', () => {
    expect(problem(() => skala(pita(90, 50, null), 's'))).toBe('none');
    expect(problem(() => skala(pita(50, 90, null), 's'))).toBe('s.pita[1].dari value');
    expect(problem(() => skala(pita(90, 90, null), 's'))).toBe('s.pita[1].dari value');
    expect(problem(() => skala(pita(90, 50), 's'))).toBe('s.pita[1].dari value');
    expect(problem(() => skala(pita(null, 50, null), 's'))).toBe('s.pita[0].dari value');
  });
});

test('every file of data is read, and by its own name', () => {
  const kunci = [AMBANG_SERAPAN, ...Object.values(semua), ...semua.SKALA].flatMap((p) =>
    'kunci' in p ? [p.kunci] : [],
  );
  for (const file of readdirSync(DATA)) expect(kunci).toContain(load(file)['kunci']);
});

test('the version of a year', () => {
  expect(berlaku(semua.EFISIENSI_KEMENTERIAN, 2020)?.dasar).toContain('214/PMK.02/2017');
  expect(berlaku(semua.EFISIENSI_KEMENTERIAN, 2021)?.dasar).toContain('22/PMK.02/2021');
  expect(berlaku(semua.EFISIENSI_KEMENTERIAN, 2024)).toBeNull();
  expect(berlaku(semua.PREDIKAT_SAKIP, 2020)?.dasar).toContain('12/2015');
  expect(terbaru(semua.PREDIKAT_SAKIP).dasar).toContain('88/2021');
});

test('scales by name', () => {
  expect(semua.skalaBernama(' SAKIP ')?.kunci).toBe('sakip');
  expect(semua.skalaBernama('constructor')).toBeNull();
});
