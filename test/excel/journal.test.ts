import { type Journal, piecesOf, readPieces, writePiece } from '../../src/excel/journal';
import { runBatch } from '../../src/excel/program';
import { ExcelHost, PAYLOAD_LIMIT } from '../excel-host/host';

/** A plan whose notes alone come to so many characters; quotation marks travel as two bytes each. */
function journalOf(characters: number): Journal {
  const text = '[LKjIP] "Sisa" & <belum> '.repeat(40);
  const notes = Array.from({ length: Math.ceil(characters / text.length) }, (_, i) => ({
    sheet: 'Pakunden',
    row: i + 1,
    col: 1,
    text,
  }));
  const marks = { fills: [], flags: [], notes, names: [] };
  return { plan: { build: 'b', state: '', targets: [], created: [], gone: [], ...marks }, rows: {} };
}

test('a plan larger than an answer may be is read in parts', async () => {
  const host = new ExcelHost({ level: '1.14' });
  const journal = journalOf(8_000_000);
  const pieces = piecesOf(journal);
  for (const piece of pieces)
    await runBatch(host.Excel, true, async (context) => {
      writePiece(context, piece);
      await context.sync();
    });
  host.countFromHere();
  const head = { phase: 'commit' as const, build: 'b', created: [], protection: [], pieces: pieces.length };
  const found = await runBatch(host.Excel, true, (context) => readPieces(context, head));
  expect(found.parts).toHaveLength(pieces.length);
  expect(found.journal).toEqual(journal);
  const sizes = host.requests.map(({ responseBytes }) => responseBytes);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(PAYLOAD_LIMIT);
  expect(Math.max(...sizes)).toBeLessThan(PAYLOAD_LIMIT);
});
