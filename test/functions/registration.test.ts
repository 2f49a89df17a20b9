import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { generateMetadata, inEnglish } from '../../scripts/functions/metadata';
import { SOURCES } from '../../scripts/functions/sources';
import { functions as english } from '../../src/messages/en/functions';
import { type Bundles, builtBundles } from '../support/built';
import { Excel } from './excel';

jest.setTimeout(120_000);

/** Frozen: stored in people's workbooks. A name may be added, never changed or taken away. */
const NAMES = [
  'CAPAIAN(target, realisasi, [polaritas], [batas])',
  'KEMAJUAN(target_akhir, realisasi, [polaritas])',
  'RERATACAPAIAN(target, realisasi, [polaritas])',
  'PERUBAHAN(lalu, kini, [bentuk])',
  'SERAPAN(pagu, realisasi)',
  'SISA(pagu, realisasi)',
  'ALOKASI(pagu, total)',
  'STATUSSERAPAN(pagu, realisasi, [ambang])',
  'EFISIENSI(capaian, serapan, [metode])',
  'STATUSEFISIENSI(capaian, serapan, [metode])',
  'EFISIENSIPMK(pagu, realisasi, capaian)',
  'SKMGRADE(nilai, [bentuk])',
  'SKMNILAI(unsur, [bobot])',
  'SKMREKAP(jawaban)',
  'SAMPELSKM(populasi, [galat])',
  'PREDIKAT(nilai, [skala])',
  'REKAP(tabel, [kolom…])',
  'PERIKSA(tabel)',
  'ANGKA(teks, [jenis])',
  'RUPIAH(angka)',
  'TERBILANG(angka, [satuan])',
  'VERSI()',
];

const BASE = 'https://lkjip.example/add-in/';
const ids = NAMES.map((name) => name.slice(0, name.indexOf('(')));

let bundles: Bundles;
beforeAll(async () => {
  bundles = await builtBundles();
});

describe('metadata', () => {
  test('names, ids, parameters and their order are frozen', async () => {
    const { functions } = await generateMetadata(SOURCES, BASE);
    const signatures = functions.map((fn) => {
      const parameters = fn.parameters.map((p) => {
        const name = p.repeating ? `${p.name}…` : p.name;
        return p.optional ? `[${name}]` : name;
      });
      return `${fn.name}(${parameters.join(', ')})`;
    });
    expect(signatures).toEqual(NAMES);
    expect(functions.map((fn) => fn.id)).toEqual(ids);
  });

  test('passes errors in, and no custom data types', async () => {
    const metadata = await generateMetadata(SOURCES, BASE);
    expect(Object.keys(metadata).sort()).toEqual(['allowErrorForDataTypeAny', 'functions']);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test('takes every cell as it is: no conversion before the call, matrices throughout', async () => {
    const { functions } = await generateMetadata(SOURCES, BASE);
    for (const fn of functions) {
      for (const p of fn.parameters) {
        expect(p.type).toBe('any');
        expect(p.dimensionality).toBe(p.repeating ? undefined : 'matrix');
        expect('optional' in p ? p.optional : true).toBe(true);
      }
    }
  });

  test('is Indonesian first, with English for each text, and leads to its help', async () => {
    const metadata = await generateMetadata(SOURCES, BASE);
    const en = inEnglish(metadata, english, BASE);
    for (const [i, fn] of metadata.functions.entries()) {
      const other = en.functions[i];
      expect(fn.helpUrl).toBe(`https://lkjip.example/add-in/fungsi.html#${fn.id.toLowerCase()}`);
      expect(other?.helpUrl).toBe(`https://lkjip.example/add-in/functions.html#${fn.id.toLowerCase()}`);
      expect(other?.description).not.toBe(fn.description);
      expect(other?.parameters.map((p) => p.name)).toEqual(fn.parameters.map((p) => p.name));
    }
  });

  test('English that is missing, or of no function, is refused', async () => {
    const metadata = await generateMetadata(SOURCES, BASE);
    const { VERSI, ...rest } = english;
    expect(() => inEnglish(metadata, rest, BASE)).toThrow('no English for VERSI');
    expect(() => inEnglish(metadata, { ...english, LAIN: VERSI as never }, BASE)).toThrow('unknown LAIN');
  });
});

describe('bundles', () => {
  test('associate every function of the metadata, once, by its id', () => {
    expect([...new Excel(bundles).associated.keys()].sort()).toEqual([...ids].sort());
  });

  test('are small enough to load before any user interface', () => {
    const size = (code: string): number => gzipSync(code, { level: 9 }).length;
    expect(size(bundles.scalar)).toBeLessThanOrEqual(30 * 1024);
    expect(size(bundles.matrix)).toBeLessThanOrEqual(60 * 1024);
  });

  test('do nothing on a page without Excel', () => {
    for (const code of [bundles.scalar, bundles.matrix])
      expect(() => vm.runInNewContext(code) as unknown).not.toThrow();
  });
});
