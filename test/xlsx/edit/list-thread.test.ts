import { unzipSync } from 'fflate';
import type { OurList, OurRow, SheetChange } from '../../../src/workbook/port';
import type { ListThread } from '../../../src/xlsx/edit/list-thread';
import { replaceIn } from '../../support/edit-xlsx';
import { handmade } from '../../support/handmade';
import { differingParts } from '../../support/parts';

const COUNT = 20_000;
const rowOf = (index: number): OurRow => ({ cells: [{ value: `Kegiatan ${index}`, style: 'text' }] });
const list: OurList = {
  above: () => [{ cells: [{ value: 'lkjip:rincian', style: 'key' }], hidden: true }],
  below: () => [rowOf(COUNT)],
  count: COUNT,
  height: () => undefined,
  columns: [
    { style: 'text', value: (index) => `Kegiatan ${index}`, points: () => false, formula: () => null },
  ],
};
const CHANGE: SheetChange = {
  ...{ kind: 'sheet', key: 'rincian', name: 'LKjIP Rincian', charts: [], list },
  layout: {
    ...{ columns: [], merges: [], freeze: { rows: 0, cols: 0 } },
    print: { paper: 'F4', orientation: 'portrait' },
  },
  *rows() {
    yield* list.above();
    for (let index = 0; index < COUNT; index++) yield rowOf(index);
    yield* list.below();
  },
};

const FILE = handmade({ sheets: [{ name: 'Melati', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

/** What becomes of the file where a thread is had from `start`. */
async function replacedWith(start: (() => ListThread) | null): Promise<Uint8Array> {
  jest.resetModules();
  jest.doMock('../../../src/xlsx/edit/list-thread-node', () => ({ startListThread: start }));
  const { replaceIn: replace } = await import('../../support/edit-xlsx');
  return (await replace(FILE, [CHANGE])).bytes;
}

describe('a long list', () => {
  let threaded: Uint8Array;

  beforeAll(async () => {
    threaded = (await replaceIn(FILE, [CHANGE])).bytes;
  });

  afterEach(() => jest.dontMock('../../../src/xlsx/edit/list-thread-node'));

  it('is there', () => {
    const xml = Buffer.from(unzipSync(threaded)['xl/worksheets/sheet2.xml'] ?? []).toString();
    expect(xml.match(/<row /g)).toHaveLength(COUNT + 2);
    expect(xml).toContain(`<c r="A${COUNT + 1}" s="`);
    expect(xml).toContain(`<t>Kegiatan ${COUNT}</t>`);
  });

  it('is the same where there are no threads', async () => {
    expect(differingParts(await replacedWith(null), threaded)).toEqual([]);
  });

  it('is the same where no thread can be had', async () => {
    const none = (): ListThread => {
      throw new Error('no more threads');
    };
    expect(differingParts(await replacedWith(none), threaded)).toEqual([]);
  });

  it('is written here when its thread goes down', async () => {
    const stop = jest.fn();
    const lost = (): ListThread => ({
      tell: () => undefined,
      finish: () => Promise.reject(new Error('no memory')),
      stop,
    });
    expect(differingParts(await replacedWith(lost), threaded)).toEqual([]);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('ends its thread when the build is cancelled', async () => {
    const stop = jest.fn();
    const thread = (): ListThread => ({
      tell: () => undefined,
      finish: () => new Promise(() => undefined),
      stop,
    });
    jest.resetModules();
    jest.doMock('../../../src/xlsx/edit/list-thread-node', () => ({ startListThread: thread }));
    const { openXlsx } = await import('../../../src/xlsx/xlsx-workbook');
    const replaced = openXlsx(FILE).replace([CHANGE], '', { report: () => undefined, cancelled: true });
    await expect(replaced).rejects.toMatchObject({ code: 'cancelled' });
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
