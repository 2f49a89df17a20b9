import { buildSummary } from '../../src/build-summary';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/memory/memory-workbook';
import type { Snapshot } from '../../src/workbook/port';
import { dinas } from '../fixtures/dinas';
import { QUIET } from '../support/build-file';
import { grid } from '../support/grid';

const neighbour = grid`
  # Capaian
  | Capaian Kinerja Dinas Perikanan Tahun 2024
  3 | Tujuan | Sasaran | Indikator | Target | Realisasi
  | Meningkatnya produksi perikanan | | Produksi perikanan | 9000 | 8100
`;

const own = (): Snapshot => {
  const book = dinas();
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== 'Tetangga') };
};

const open = (book: Snapshot): MemoryWorkbook => memoryWorkbook(book.sheets, book);

async function points(workbook: MemoryWorkbook, banding: boolean): Promise<unknown> {
  const given = banding ? [{ berkas: 'sumbersari.xlsx', workbook: open(neighbour) }] : [];
  const { ringkasan } = await buildSummary(workbook, { banding: given }, QUIET);
  return ringkasan.kinerja?.bandingKantor.flatMap(({ titik }) =>
    titik.map(({ kantor, berkas, target, realisasi, capaian }) => [
      kantor,
      berkas,
      target?.nilai,
      realisasi?.nilai,
      capaian,
    ]),
  );
}

it('what another office’s workbook said is remembered: the next build needs no file', async () => {
  const workbook = open(own());
  expect(await points(workbook, false)).toEqual([]);
  const found = await points(workbook, true);
  expect(found).toEqual([
    [null, null, 5000, 5250, 1.05],
    ['sumbersari.xlsx', 'sumbersari.xlsx', 9000, 8100, 0.9],
  ]);
  expect(await points(workbook, false)).toEqual(found);
});
