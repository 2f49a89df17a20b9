import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewWorkbook, type Hasil } from '../../src/build-summary';
import { toJson } from '../../src/cli/json';
import { run } from '../../src/cli/run';
import { scratch } from '../support/build-file';
import { grid } from '../support/grid';
import { gridXlsx } from '../support/grid-xlsx';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';

const SAMPLE = join(__dirname, '../../assets/samples/sukorejo-2020.xlsx');
const SILENT = { report: () => undefined, cancelled: false };

interface Json {
  readonly indicators: readonly {
    level: string;
    target: number;
    realisasi: number;
    satuan: string;
    capaian: number;
  }[];
  readonly averageCapaian: number;
  readonly efficiency: readonly { level: string; capaian: number; serapan: number; efisiensi: number }[];
}

describe('performance of the sample', () => {
  let hasil: Hasil;
  let json: Json;

  beforeAll(async () => {
    const workbook = openXlsx(readFileSync(SAMPLE), { fileName: 'sukorejo-2020.xlsx' });
    hasil = await reviewWorkbook(workbook, {}, SILENT);
    json = toJson(hasil) as unknown as Json;
  });

  it('has every indicator in the contract’s order with its unrounded capaian', () => {
    const found = json.indicators.map(({ level, target, realisasi, satuan }) => [
      level,
      target,
      realisasi,
      satuan,
    ]);
    expect(found).toEqual([
      ['tujuan', 87, 90.22, null],
      ['sasaran', 94, 100, '%'],
      ['sasaran', 100, 100, '%'],
      ['program', 94, 100, '%'],
      ['program', 100, 100, '%'],
    ]);
    const capaian = json.indicators.map((one) => one.capaian);
    [1.037011, 1.06383, 1, 1.06383, 1].forEach((n, i) => expect(capaian[i]).toBeCloseTo(n, 6));
  });

  it('averages tujuan and sasaran', () => {
    expect(json.averageCapaian).toBeCloseTo(1.033614, 6);
  });

  it('takes serapan from the budget’s leaves, not from the typed summary with its 699.414.700', () => {
    expect(json.efficiency.map(({ level }) => level)).toEqual(['tujuan', 'sasaran', 'sasaran']);
    const of = (key: 'capaian' | 'serapan' | 'efisiensi') => json.efficiency.map((one) => one[key]);
    [1.037011, 1.06383, 1].forEach((n, i) => expect(of('capaian')[i]).toBeCloseTo(n, 6));
    [0.945953, 0.945953, 0.972132].forEach((n, i) => expect(of('serapan')[i]).toBeCloseTo(n, 6));
    [1.096261, 1.124611, 1.028666].forEach((n, i) => expect(of('efisiensi')[i]).toBeCloseTo(n, 6));
  });

  it('reckons progress and allocation', () => {
    const { kemajuan, sasaran } = hasil.ringkasan.kinerja ?? { kemajuan: [], sasaran: [] };
    expect(kemajuan[0]?.kemajuan).toBeCloseTo(1.013708, 6);
    expect(sasaran.map(({ alokasi }) => alokasi)).toEqual([
      expect.closeTo(0.049335, 6),
      expect.closeTo(0.679636, 6),
    ]);
  });
});

describe('a workbook of another office', () => {
  const at = scratch();
  const problemOf = async (path: string): Promise<string> => {
    const said: string[] = [];
    const stderr = { write: (text: string) => said.push(text) > 0 };
    expect(await run(['review', SAMPLE, '--banding', path], { stdout: { write: () => true }, stderr })).toBe(
      2,
    );
    return said.join('');
  };

  it('that cannot be read or has no indicator is refused by its own name', async () => {
    const [broken, budget] = [at('rusak.xlsx'), at('anggaran-saja.xlsx')];
    writeFileSync(broken, 'no workbook');
    writeFileSync(
      budget,
      gridXlsx(grid`
        # Anggaran
        | Realisasi Anggaran Kecamatan Mawar Tahun 2020
        3 | No | Program / Kegiatan | Pagu | Realisasi
        | I | PROGRAM PELAYANAN | 100 | 90
        | 1 | Pelayanan | 100 | 90`),
    );
    expect(await problemOf(broken)).toContain('rusak.xlsx: ini bukan berkas .xlsx');
    expect(await problemOf(budget)).toContain('pembanding anggaran-saja.xlsx');
  });
});
