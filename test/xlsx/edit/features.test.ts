import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../../src/xlsx/xlsx-workbook';
import { checkXlsx, describeWithChecker } from '../../support/check-xlsx';
import { allChanges } from '../../../scripts/support/edit-changes';
import { FEATURES } from '../../support/features';
import { differingParts } from '../../support/parts';
import { cellsOf, readXlsx, SILENT } from '../../support/read-xlsx';

const STATE = '{"ambang":0.95,"teks":"a&b<c>\\n]]>"}';

async function edited(original: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(original);
  const [sheet] = (await workbook.read(SILENT)).sheets;
  await workbook.replace(allChanges({ sheet: sheet?.name ?? '' }), STATE, SILENT);
  return workbook.bytes();
}

describe.each(Object.entries(FEATURES))('a workbook with %s', (_, make) => {
  const original = make();
  let built: Uint8Array;
  beforeAll(async () => {
    built = await edited(original);
  });

  test('reads the same with our sheets in it', async () => {
    const [before, after] = [await readXlsx(original), await readXlsx(built)];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
    expect(after.sheets.map(({ noted }) => noted)).toEqual(before.sheets.map(({ noted }) => noted));
    expect(after.ours.map(({ name }) => name)).toEqual(['LKjIP Ringkasan', 'LKjIP Rincian']);
    expect(after.state).toBe(STATE);
  });

  test('is given back byte for byte', async () => {
    const workbook = openXlsx(built);
    expect(await workbook.clean(SILENT)).toMatchObject({ exact: true, flags: 1 });
    expect(differingParts(original, await workbook.bytes())).toEqual([]);
  });

  test('built twice is built once', async () => {
    expect(Buffer.compare(await edited(built), built)).toBe(0);
  });

  test('cleaned by the look of it reads as before', async () => {
    const workbook = openXlsx(await withoutState(built));
    const receipt = await workbook.clean(SILENT);
    expect(receipt).toMatchObject({ exact: false, sheets: ['LKjIP Ringkasan', 'LKjIP Rincian'], flags: 1 });
    const [before, after] = [await readXlsx(original), await readXlsx(await workbook.bytes())];
    expect(after).toMatchObject({ state: null, ours: [], names: before.names });
    expect(after.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
    expect(after.sheets.map(({ noted }) => noted)).toEqual(before.sheets.map(({ noted }) => noted));
  });
});

/** As a program leaves the file that drops custom XML. */
async function withoutState(built: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(built);
  const item = Object.keys(parts).find((name) => Buffer.from(parts[name] as Uint8Array).includes('<lkjip '));
  if (item !== undefined) parts[item] = Buffer.from('<kosong/>');
  return zipSync(parts);
}

/** Each takes a second or two: here the spellings that our own XML must fit into; `npm run lossless` is for all. */
const CHECKED = ['notes', 'controls without notes', 'rules and sparklines', 'prefixed', 'sparse'];

describeWithChecker('edited workbooks', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkjip-features-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(CHECKED)(
    '%s: no repair offered',
    async (name) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, await edited((FEATURES[name] as () => Uint8Array)()));
      expect(checkXlsx(file)).toEqual([]);
    },
    60_000,
  );
});
