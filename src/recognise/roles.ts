import type { Caption } from './caption';
import type { Konsep } from './vocabulary';

/** What a column is for. */
export type Peran =
  | 'no'
  | 'kode'
  | 'uraian'
  | 'program'
  | 'kegiatan'
  | 'sub kegiatan'
  | 'rekening'
  | 'unit'
  | 'tahun'
  | 'tingkat'
  | 'periode'
  | 'pagu'
  | 'realisasi'
  | 'persen'
  | 'sisa'
  | 'kinerja'
  | 'lain';

/** Columns that name what a row is about, from the outermost to the innermost. */
export const PERAN_NAMA: readonly Peran[] = ['program', 'kegiatan', 'sub kegiatan', 'rekening', 'uraian'];

const DEPAN: readonly (Peran | null)[] = ['no', 'kode', 'unit', ...PERAN_NAMA];

/** A caption of numbers, codes or names, which stand before the money. */
export function isCaptionDepan(caption: Caption): boolean {
  return DEPAN.includes(peranKolom([caption]));
}

/**
 * The role of a column by its captions, the outermost first. The innermost caption decides; what it leaves open
 * ("Rp", "Triwulan I", "Operasi", "2020") the captions above it say. Measures of performance stay apart from money:
 * "Realisasi" under "Kinerja" is no spending.
 */
export function peranKolom(captions: readonly Caption[]): Peran | null {
  const path = captions.map((caption, index) =>
    captions.slice(index + 1).some(isUangSaja) ? tanpaKinerja(caption) : caption,
  );
  if (isTargetUang(path)) return 'pagu';
  const nonMoney = path.some((caption) => isKinerja(caption.konsep) && !isUang(caption.konsep));
  const own = path.at(-1);
  // What a caption says in words of its own, a caption that merely reaches over it does not change.
  if (own && own.dikenal < 0.5 && own.konsep.size === 0 && own.tahun === null) return null;
  let weak: Peran | null = null;
  for (let i = path.length - 1; i >= 0; i--) {
    const caption = path[i] as Caption;
    const peran = peranCaption(caption);
    if (peran === null) continue;
    if (LEMAH.includes(peran)) {
      weak ??= peran;
      continue;
    }
    if (nonMoney && (peran === 'pagu' || peran === 'realisasi' || peran === 'persen' || peran === 'sisa')) {
      return 'kinerja';
    }
    const inner = path.slice(i + 1);
    if (inner.some(({ konsep }) => konsep.has('persen'))) return 'persen';
    // "Penyerapan" over "Rp" and "%".
    return caption.konsep.has('serapan') && inner.some(isUangSaja) ? 'realisasi' : peran;
  }
  // "APBD | P-APBD | Realisasi": nothing else says that it is a budget.
  if (path.some(({ perubahan }) => perubahan) || isVersiApbd(path) || isVersiJumlah(path))
    return nonMoney ? 'kinerja' : 'pagu';
  return weak;
}

/** "Anggaran › Target" beside "Anggaran › Realisasi". */
function isTargetUang(path: readonly Caption[]): boolean {
  const own = path.at(-1);
  const above = path.at(-2);
  return (
    own !== undefined &&
    above !== undefined &&
    own.target &&
    own.kata === 1 &&
    isUangSaja(above) &&
    !above.konsep.has('realisasi') &&
    !above.konsep.has('lain')
  );
}

/** "Jumlah (Rp) › Setelah Perubahan", as a DPPA has it: nothing else is said of what it is the sum of. */
function isVersiJumlah(path: readonly Caption[]): boolean {
  const [first] = path;
  const known = path.flatMap(({ urut }) => urut);
  return (
    path.length > 1 &&
    first?.urut[0] === 'total' &&
    known.every((konsep) => VERSI.includes(konsep)) &&
    (path.at(-1)?.urut.some((konsep) => konsep === 'sebelum' || konsep === 'perubahan') ?? false)
  );
}

const VERSI: readonly Konsep[] = ['total', 'rupiah', 'sebelum', 'perubahan', 'pengisi'];

/** "APBD › Sebelum Perubahan". */
function isVersiApbd(path: readonly Caption[]): boolean {
  return (
    path.some(({ grup }) => grup?.startsWith('apbd')) &&
    path.some(({ konsep }) => konsep.has('sebelum') || konsep.has('perubahan'))
  );
}

/** Captions that say which of several columns it is, where a caption above says of what. */
const LEMAH: readonly Peran[] = ['periode', 'tahun', 'tingkat'];

/** "DAK Fisik" is a fund, no measure. */
function isKinerja(konsep: ReadonlySet<Konsep>): boolean {
  return konsep.has('kinerja') && !konsep.has('grup');
}

function isUangSaja({ konsep }: Caption): boolean {
  return isUang(konsep) && !konsep.has('kinerja');
}

/**
 * What a caption over both measure and money says of the money: "Realisasi Kinerja dan Anggaran" over "K" and "Rp", as
 * the forms for evaluating a renja have it. A target in money is a pagu.
 */
function tanpaKinerja(caption: Caption): Caption {
  if (!isKinerja(caption.konsep)) return caption;
  const urut = caption.urut.filter((konsep) => konsep !== 'kinerja');
  const known = urut.filter((konsep) => !['tahun', 'periode', 'rupiah'].includes(konsep));
  const own: readonly Konsep[] = known.length === 0 && caption.target ? [...urut, 'pagu'] : urut;
  return { ...caption, urut: own, konsep: new Set(own) };
}

function isUang(konsep: ReadonlySet<Konsep>): boolean {
  return konsep.has('pagu') || konsep.has('keuangan') || konsep.has('rupiah');
}

function peranCaption(caption: Caption): Peran | null {
  const { konsep, urut } = caption;
  const money = konsep.has('pagu') || konsep.has('realisasi') || konsep.has('serapan');
  if (konsep.size === 0) return null;
  // "Kode dan Nama Program" heads both.
  if (urut[0] === 'kode') return urut[1] === 'uraian' ? 'uraian' : 'kode';
  if (urut[0] === 'no') return konsep.has('rekening') ? 'kode' : konsep.size === 1 ? 'no' : 'lain';
  if (urut[0] === 'lain') return 'lain';
  if (isKinerja(konsep) && !konsep.has('keuangan')) {
    return konsep.has('pagu') && !konsep.has('persen') && urut[0] !== 'kinerja' && !konsep.has('realisasi')
      ? 'pagu'
      : 'kinerja';
  }
  if (konsep.has('persen')) return 'persen';
  if (konsep.has('sisa')) return 'sisa';
  // "Dana Terserap" is money, "Serapan Anggaran" mostly its share.
  if (konsep.has('serapan')) return konsep.has('rupiah') || urut[0] === 'pagu' ? 'realisasi' : 'persen';
  // "Unit Pelaksana", "SKPD Penanggung Jawab".
  if (konsep.has('lain')) return urut[0] === 'unit' && urut.length === 2 ? 'unit' : 'lain';
  if (urut[0] === 'tahun' && !money && caption.tahun === null) return 'tahun';
  if (konsep.has('realisasi')) return 'realisasi';
  if (konsep.has('pagu')) return 'pagu';
  if (konsep.has('capaian')) return 'persen';
  if (urut[0] === 'tingkat' && urut.length === 1) return 'tingkat';
  return money ? null : peranNama(caption);
}

function peranNama({ konsep, urut }: Caption): Peran | null {
  const levels = (['program', 'kegiatan', 'sub', 'rekening'] as const).filter((level) => konsep.has(level));
  // "Unit / Kegiatan": a line a unit, its kegiatan beneath.
  if (urut[0] === 'unit') return levels.length > 0 ? 'uraian' : 'unit';
  if (konsep.has('uraian') && levels.length === 0 && konsep.has('unit')) return 'unit';
  if (konsep.has('sub') && konsep.has('kegiatan') && levels.length === 2 && !isPair(urut))
    return 'sub kegiatan';
  if (konsep.has('sub') && levels.length === 1 && urut.length === 1) return 'sub kegiatan';
  if (levels.length > 1) return 'uraian';
  if (levels[0] === 'rekening') return konsep.has('uraian') || urut.length === 1 ? 'rekening' : 'kode';
  if (levels[0] === 'program' || levels[0] === 'kegiatan') return levels[0];
  if (konsep.has('uraian')) return konsep.has('belanja') ? 'rekening' : 'uraian';
  if (konsep.has('unit')) return 'unit';
  if (konsep.has('periode')) return 'periode';
  return null;
}

/** "Kegiatan / Sub Kegiatan" names two levels, "Sub Kegiatan" one. */
function isPair(urut: readonly Konsep[]): boolean {
  return urut.filter((konsep) => konsep === 'kegiatan').length > 1;
}
