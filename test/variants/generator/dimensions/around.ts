import { dimension, type ChoiceOf } from '../dimension';
import type { Canvas } from '../layout/canvas';
import type { Random } from '../random';

/** What stands beneath the tables of a sheet. */
export const around = dimension({ nothing: 5, source: 2, signature: 2, notes: 2, all: 1 });

export type Around = ChoiceOf<typeof around>;

/** @returns the next free row. */
export function drawAround(
  choice: Around,
  canvas: Canvas,
  top: number,
  left: number,
  year: number,
  from: Random,
): number {
  let row = top;
  if (choice === 'source' || choice === 'all') {
    canvas.put(
      row,
      left,
      from.pick(['Sumber: Bagian Keuangan', 'Sumber : SIMDA Keuangan', `Sumber: SIPD, ${year}`]),
    );
    row += 1;
  }
  if (choice === 'notes' || choice === 'all') row = drawNotes(canvas, row + 1, left, year);
  if (choice === 'signature' || choice === 'all') row = drawSignature(canvas, row + 1, left + 2, year, from);
  return row;
}

function drawNotes(canvas: Canvas, top: number, left: number, year: number): number {
  const notes = [
    'Keterangan:',
    `1. Realisasi anggaran sampai dengan 31 Desember ${year} sebelum audit BPK.`,
    `2. Pagu sesuai Peraturan Daerah Nomor 12 Tahun ${year - 1} tentang APBD.`,
    '3. Sisa anggaran karena pembatasan kegiatan; program tetap mencapai target 100%.',
  ];
  notes.forEach((note, i) => canvas.put(top + i, left, note));
  return top + notes.length;
}

function drawSignature(canvas: Canvas, top: number, left: number, year: number, from: Random): number {
  const [name, nip] = from.pick([
    ['Drs. SLAMET RIYADI, M.Si', '19680812 199003 1 007'],
    ['HENDRA WIJAYA, S.STP', '198512302010011013'],
  ] as const);
  canvas.put(top, left, `Blitar, 15 Januari ${year + 1}`);
  canvas.put(top + 1, left, from.pick(['CAMAT', 'Kepala Dinas', 'Pengguna Anggaran', 'LURAH']));
  canvas.put(top + 5, left, { value: name, bold: true });
  canvas.put(top + 6, left, 'Pembina Tingkat I');
  canvas.put(top + 7, left, `NIP. ${nip}`);
  return top + 8;
}
