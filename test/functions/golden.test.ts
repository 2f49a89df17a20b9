import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bacaTabel } from '../support/sukorejo';
import { Excel, type GalatSel } from './excel';

jest.setTimeout(120_000);

/** A column of the sample report, as printed. */
interface Kolom {
  readonly tabel: string;
  readonly kolom: string;
}

interface Input {
  readonly fungsi: string;
  /** Constants, ranges (rows of cells) or columns of the sample report; an error is { galat }. */
  readonly argumen: readonly unknown[];
}

/** Either what comes out, or the column that prints it, with the rows where the report itself is wrong. */
type Expected =
  | { readonly hasil: unknown }
  | {
      readonly tercetak: Kolom;
      /** What 1 is printed as: 100 for percentages (the default), 1 for plain ratios. */
      readonly skala?: number;
      readonly kecuali: readonly {
        readonly baris: number;
        readonly hasil: unknown;
        readonly alasan: string;
      }[];
    };

interface Wrong {
  readonly kode: string;
  readonly kalimat: string;
}

const CASES = join(__dirname, 'cases');

let excel: Excel;
beforeAll(async () => {
  excel = await Excel.open();
});

describe.each(readdirSync(CASES))('%s', (name) => {
  const read = <T>(file: string): T | null => {
    const path = join(CASES, name, file);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
  };
  const input = read<Input>('input.json') as Input;
  const expected = read<Expected>('expected.json');
  const error = read<Wrong>('error.json');
  const hasil = (): unknown => excel.rumus(input.fungsi, ...input.argumen.map(argumen));

  test('states what is expected, once', () => {
    expect([expected, error].filter((e) => e !== null)).toHaveLength(1);
  });

  if (error) {
    test(`is ${error.kode}`, () => {
      expect(hasil()).toEqual({ galat: error.kode, kalimat: error.kalimat } satisfies GalatSel);
    });
  } else if (expected && 'hasil' in expected) {
    test('gives what is expected', () => {
      expect(rapikan(hasil())).toEqual(rapikan(expected.hasil));
    });
  } else if (expected) {
    test('gives what the report prints, row by row', () => {
      const tercetak = bacaTabel(expected.tercetak.tabel).map((row) => row[expected.tercetak.kolom] ?? '');
      const kolom = (hasil() as unknown[][]).map(([value]) => value);
      expect(kolom).toHaveLength(tercetak.length);
      for (const [i, teks] of tercetak.entries()) {
        const kecuali = expected.kecuali.find(({ baris }) => baris === i + 1);
        if (kecuali) {
          expect(rapikan(kolom[i])).toEqual(rapikan(kecuali.hasil));
          expect(cetak(kolom[i], teks, expected.skala)).not.toBe(angkaTercetak(teks));
        } else expect(cetak(kolom[i], teks, expected.skala)).toBe(angkaTercetak(teks));
      }
    });

    test('gives the same in one cell a row', () => {
      if (input.fungsi === 'EFISIENSI') return; // merged cells take the row above, which one cell does not see
      const kolom = input.argumen.map(argumen);
      const rentang = hasil() as unknown[][];
      for (const [i, [value]] of rentang.entries()) {
        const sel = kolom.map((k) => (Array.isArray(k) ? (k as unknown[][])[i]?.[0] : k));
        expect(excel.rumus(input.fungsi, ...sel)).toEqual(value);
      }
    });
  }
});

function argumen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argumen);
  if (typeof value !== 'object' || value === null) return value;
  if ('galat' in value) return excel.galat(String(value.galat));
  const { tabel, kolom } = value as Kolom;
  return bacaTabel(tabel).map((row) => [row[kolom] ?? '']);
}

/** Doubles may differ in their last digits only; { memuat } is a text that contains it. */
function rapikan(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rapikan);
  if (typeof value === 'object' && value !== null && 'memuat' in value) {
    return expect.stringContaining(String(value.memuat)) as unknown;
  }
  return typeof value === 'number' ? Number(value.toPrecision(13)) : value;
}

/** "Baik (102%)" → "102", "99,01%" → "99.01"; "" where no number is printed. */
function angkaTercetak(teks: string): string {
  return (/\d+(?:,\d+)?/.exec(teks)?.[0] ?? '').replace(',', '.');
}

/** The value with as many decimals as the report prints in that row. */
function cetak(value: unknown, teks: string, skala = 100): string {
  const desimal = (/,(\d+)/.exec(teks)?.[1] ?? '').length;
  return typeof value === 'number' ? (Math.round(value * skala * 1e8) / 1e8).toFixed(desimal) : String(value);
}
