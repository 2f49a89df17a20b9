import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJson } from '../../src/cli/json';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { buildBytes, buildFile, cleanBytes, QUIET, SAMPLE, scratch, type Built } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';
import { cellValues, differences } from '../support/workbook-cells';
import { differingParts } from '../support/parts';
import { readTsv } from '../../scripts/sample/tsv';

const at = scratch();
const input = readFileSync(SAMPLE);
let built: Built;

beforeAll(async () => {
  built = await buildFile(SAMPLE, at('built.xlsx'));
});

describe('the sample report', () => {
  it('gives the published totals to the sen', () => {
    expect(toJson(built)).toMatchObject({
      year: 2020,
      ambang: 0.95,
      total: { pagu: '13568770474.04', realisasi: '13114995937.20' },
    });
  });

  it.each([
    [0.95, 17],
    [0.9, 8],
    [0.85, 7],
  ])('has, at a threshold of %d, %d under-absorbed kegiatan', async (ambang, count) => {
    const { ringkasan } = await buildBytes(input, 'sukorejo-2020.xlsx', { ambang });
    expect(ringkasan.serapanRendah).toHaveLength(count);
  });

  it('has each unit’s money as published, to the sen', () => {
    const expected = published('realisasi-anggaran')
      .filter((row) => row['tingkat'] === 'jumlah')
      .map((row) => [row['unit'], plain(row['anggaran']), plain(row['realisasi'])]);
    const units = built.ringkasan.unit.map(({ nama, pagu, realisasi }) => [
      nama,
      String(pagu),
      String(realisasi),
    ]);
    expect(units).toEqual(expected);
    expect(units).toHaveLength(8);
  });

  it('has each program’s money as published, to the sen', () => {
    const expected = published('realisasi-per-program')
      .filter((row) => row['no'] !== '')
      .map((row) => [row['program']?.toUpperCase(), plain(row['pagu']), plain(row['realisasi'])]);
    const programs = built.ringkasan.program.map(({ nama, pagu, realisasi }) => [
      nama.toUpperCase(),
      String(pagu),
      String(realisasi),
    ]);
    expect(programs).toEqual(expected);
    expect(programs).toHaveLength(5);
  });

  it('has nothing but infos on its clean unit sheets', () => {
    const budgets = new Set(built.laporan.anggaran.map(({ sheet }) => sheet));
    const onThem = built.temuan.filter(({ di }) => budgets.has(di.sheet));
    expect(onThem.filter(({ tingkat }) => tingkat !== 'info')).toEqual([]);
    expect(onThem.map(({ kode }) => kode).sort()).toEqual([
      ...['angka-teks', 'angka-teks'],
      ...['tanpa-penyebab', 'tanpa-penyebab', 'tanpa-penyebab'],
    ]);
  });

  it('reads every other table of the report, too', () => {
    expect(built.laporan.kinerja.length).toBeGreaterThanOrEqual(24);
    expect(built.laporan.unread).toEqual([]);
  });

  it('fills its empty summary per program in place', () => {
    expect(built.receipt.fills).toBe(18);
    expect(built.receipt.skipped.every(({ reason }) => reason === 'noted')).toBe(true);
  });

  it('flags every unit’s table and notes the flagged rows, giving way to a note of the staff’s', () => {
    expect(built.receipt.flags).toBe(8);
    expect(built.receipt.notes + built.receipt.skipped.length).toBe(17);
    expect(built.receipt.skipped.length).toBeGreaterThan(0);
  });
});

describe('building again', () => {
  it('changes nothing', async () => {
    const again = await buildBytes(built.bytes, 'sukorejo-2020.xlsx');
    expect(Buffer.compare(again.bytes, built.bytes)).toBe(0);
  });

  it('and cleaning gives back every part byte for byte', async () => {
    const { bytes, receipt } = await cleanBytes(built.bytes);
    expect(receipt.exact).toBe(true);
    expect(differingParts(bytes, input)).toEqual([]);
  });

  it('reads back our sheets as ours and the fills as empty', async () => {
    const snapshot = await openXlsx(built.bytes).read(QUIET);
    const before = await openXlsx(input).read(QUIET);
    expect(snapshot.ours.map(({ name }) => name)).toEqual(built.receipt.sheets);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const recap = snapshot.sheets.find(({ name }) => name === built.laporan.rekap[0]?.sheet);
    expect(recap?.grid.value(built.laporan.rekap[0]?.baris[0]?.row ?? 0, 3)).toBeNull();
  });
});

describeWithChecker('the annotated sample', () => {
  it('opens in Excel without an offer to repair it', () => {
    expect(checkXlsx(at('built.xlsx'), SAMPLE)).toEqual([]);
  });
});

describeWithLibreOffice('LibreOffice’s own calculation of the annotated sample', () => {
  it('gives the values that we cached, and no error', async () => {
    await recalc(at('built.xlsx'), at('recalculated.xlsx'));
    const ours = cellValues(at('built.xlsx'));
    const theirs = cellValues(at('recalculated.xlsx'));
    expect(differences(ours, theirs)).toEqual([]);
  });
});

/** A table of the published report, figures as printed. */
function published(table: string): ReturnType<typeof readTsv> {
  return readTsv(resolve(__dirname, `../../assets/samples/sukorejo-2020/${table}.tsv`));
}

/** "1.436.698.034,04" → sen as text. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '');
}
