import type { JenisTabelKinerja } from '../../domain/kinerja';
import type { BandingRingkas, KemajuanRingkas, TitikBanding } from '../../domain/ringkasan-kinerja';
import { cell } from '../../formula/build';
import type { CellExpr } from '../../formula/expr';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { catatanKata, type Lawan } from '../kinerja/tanpa-capaian';
import { value, type Draft } from '../draft';
import { angkaCell, capaianCell } from '../kinerja/angka';
import { dalamBab, nomorTabel, sumberDi, tabelAnda } from '../kinerja/tabel-anda';
import { awalBlok, LEFT, nomor, tumpuk, type Blok } from '../kinerja/blok';
import { dariCapaian, type Kolom } from './capaian';

/** Tables 3.3.1 to 3.3.5, those that the workbook has figures for. */
export function perbandingan(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja) return null;
  const blok = [
    ...tabelBanding(bahan).map((tabel) => bandingBlok(bahan, tabel)),
    ...kemajuanBlok(bahan, kinerja.kemajuan),
  ];
  if (blok.length === 0) return null;
  return tumpuk(bahan, {
    key: 'perbandingan',
    judul: teks.perbandingan.judul(tahun),
    lebar: [
      6,
      56,
      ...Array.from({ length: Math.max(...blok.map(({ kolom }) => kolom.length)) - 2 }, () => 15),
    ],
    blok,
    dari: kinerja.indikator.flatMap(({ sebutan }) => sebutan.map(({ tabel }) => tabel)),
  });
}

/** One table of comparisons: its rows, and what stands beside each other in them. */
interface TabelBanding {
  readonly judul: string;
  readonly jenis: JenisTabelKinerja;
  readonly rows: readonly BandingRingkas[];
  readonly groups: readonly Lawan[];
}

function tabelBanding(bahan: Bahan): TabelBanding[] {
  const { kinerja, tahun } = bahan.ringkasan;
  const { perbandingan: t } = teks;
  const all: readonly SumberBanding[] = [
    {
      jenis: 'banding tahun',
      rows: kinerja?.bandingTahun ?? [],
      isLawan: (titik) => titik.kantor === null && titik.tahun !== tahun,
      judul: (lawan) => t.tahun(nomorTahun(bahan), [...lawan, ...(tahun === null ? [] : [String(tahun)])]),
    },
    {
      jenis: 'banding kantor',
      rows: kinerja?.bandingKantor ?? [],
      isLawan: (titik) => titik.kantor !== null,
      judul: (lawan) => t.kantor(nomorTabel(bahan, 'banding kantor', '3.3.2'), lawan),
    },
    {
      jenis: 'banding nasional',
      rows: kinerja?.bandingNasional ?? [],
      isLawan: (titik) => titik.kantor !== null,
      judul: () => t.nasional(nomorTabel(bahan, 'banding nasional', '3.3.3')),
    },
  ];
  return all.flatMap(({ jenis, rows, isLawan, judul }) => {
    const groups = kelompok(rows, isLawan, tahun);
    if (rows.length === 0 || groups.length < 2) return [];
    const offices = rows.flatMap(({ titik }) => titik.filter(isLawan).flatMap(({ kantor }) => kantor ?? []));
    const years = groups.flatMap(({ nama, titik }) => (titik ? [nama] : []));
    const lawan = jenis === 'banding tahun' ? years : [...new Set(offices)];
    return [{ jenis, judul: judul(lawan), rows, groups }];
  });
}

interface SumberBanding {
  readonly jenis: JenisTabelKinerja;
  readonly rows: readonly BandingRingkas[];
  /** True for the points that stand beside this office's own of the report's year. */
  readonly isLawan: (titik: TitikBanding) => boolean;
  readonly judul: (lawan: readonly string[]) => string;
}

/** Comparisons of one sasaran alone (3.2.3) have numbers of their own; this table is the one of all indicators. */
function nomorTahun(bahan: Bahan): string {
  const most = Math.max(0, ...tabelAnda(bahan, 'banding tahun').map(({ baris }) => baris.length));
  const own = tabelAnda(bahan, 'banding tahun').find(({ baris }) => baris.length === most && most > 1);
  return own !== undefined && own.nomor !== '' ? own.nomor : dalamBab(bahan, '3.3.1');
}

/** Rows and notes. */
function tinggi(bahan: Bahan, tabel: TabelBanding): number {
  return tabel.rows.length + catatanKata(bahan, tabel).length;
}

/** Where the progress of an indicator stands, for other sheets. */
export function kemajuanRef(bahan: Bahan, indikatorKe: number): CellExpr | null {
  const rows = bahan.ringkasan.kinerja?.kemajuan ?? [];
  const at = rows.findIndex((each) => each.indikatorKe === indikatorKe && each.kemajuan !== null);
  if (at < 0) return null;
  const first = awalBlok(tabelBanding(bahan).map((tabel) => tinggi(bahan, tabel)));
  return cell(first + at, LEFT + 4, { sheet: bahan.nama.perbandingan, fixed: 'both' });
}

/** Where a figure of another office stands that was read from its own workbook. */
export function lawanRef(
  bahan: Bahan,
  indikatorKe: number,
  titik: TitikBanding,
  kolom: 'target' | 'realisasi',
): CellExpr | null {
  const tables = tabelBanding(bahan);
  for (const [index, { rows, groups }] of tables.entries()) {
    const row = rows.findIndex((each) => each.indikatorKe === indikatorKe && each.titik.includes(titik));
    const own = rows[row];
    const group = groups.findIndex((each) => own !== undefined && each.titik?.(own) === titik);
    if (row < 0 || group < 0) continue;
    const first = awalBlok(tables.slice(0, index).map((tabel) => tinggi(bahan, tabel)));
    const before = groups.slice(0, group).reduce((sum, lawan) => sum + isiLawan(lawan, rows).length, 0);
    const place = isiLawan(groups[group] as Lawan, rows).indexOf(kolom);
    if (place < 0) continue;
    const col = LEFT + 2 + before + place;
    return cell(first + row, col, { sheet: bahan.nama.perbandingan, fixed: 'both' });
  }
  return null;
}

function kelompok(
  rows: readonly BandingRingkas[],
  isLawan: (titik: TitikBanding) => boolean,
  tahun: number | null,
): Lawan[] {
  const lawan = lawanDari(rows, isLawan);
  const own: Lawan = { nama: tahun === null ? teks.kantorIni : String(tahun), titik: null };
  // Years run to the right; other offices stand behind this one.
  const offices = rows.some(({ titik }) => titik.some((one) => isLawan(one) && one.kantor !== null));
  return offices ? [own, ...lawan] : [...lawan, own];
}

function bandingBlok(bahan: Bahan, { judul, jenis, rows, groups }: TabelBanding): Blok {
  const { kolom } = teks;
  const berkas = new Set(rows.flatMap(({ titik }) => titik.flatMap((one) => one.berkas ?? [])));
  return {
    judul,
    kolom: [
      kolom.no,
      kolom.indikator,
      ...groups.flatMap((lawan) => isiLawan(lawan, rows).map((isi) => KEPALA_LAWAN[isi](lawan.nama))),
    ],
    baris: (first) =>
      rows.map((row, index) => bandingRow(bahan, row, { rows, groups }, { index, row: first + index })),
    catatan: () => catatanKata(bahan, { rows, groups }),
    sumber: sumberDi(bahan, berkas.size > 0 ? teks.sumberBerkas([...berkas]) : teks.sumber, jenis),
  };
}

function lawanDari(rows: readonly BandingRingkas[], isLawan: (titik: TitikBanding) => boolean): Lawan[] {
  const found = new Map<string, Lawan>();
  const all = rows.flatMap(({ titik }) => titik.filter(isLawan));
  for (const { kantor, tahun } of [...all].sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0))) {
    const nama = [kantor, tahun].filter((part) => part !== null).join(' ');
    const titik = (row: BandingRingkas): TitikBanding | undefined =>
      row.titik.find((one) => isLawan(one) && one.kantor === kantor && one.tahun === tahun);
    if (!found.has(nama)) found.set(nama, { nama, titik });
  }
  return [...found.values()];
}

type IsiLawan = 'target' | 'realisasi' | 'capaian';

const KEPALA_LAWAN: Readonly<Record<IsiLawan, (nama: string) => string>> = {
  target: teks.kolom.targetDari,
  realisasi: teks.kolom.realisasiDari,
  capaian: teks.kolom.capaianDari,
};

/** The columns of a year or an office: without targets there is no capaian, and no column for either. */
function isiLawan({ titik }: Lawan, rows: readonly BandingRingkas[]): readonly IsiLawan[] {
  const ada = (kolom: 'target' | 'realisasi'): boolean =>
    titik === null || rows.some((row) => (titik(row)?.[kolom] ?? null) !== null);
  const both = ada('target') && ada('realisasi');
  const all = ['target', 'realisasi', 'capaian'] as const;
  return both ? all : all.filter((kolom) => kolom !== 'capaian' && ada(kolom));
}

function bandingRow(
  bahan: Bahan,
  banding: BandingRingkas,
  { rows, groups }: Pick<TabelBanding, 'rows' | 'groups'>,
  at: { readonly index: number; readonly row: number },
): OurCell[] {
  const { indikatorKe } = banding;
  const own = (kolom: Kolom): OurCell => dariCapaian(bahan, indikatorKe, kolom);
  const cells: OurCell[] = [nomor(at.index), own('indikator')];
  for (const lawan of groups) {
    const isi = isiLawan(lawan, rows);
    if (lawan.titik === null) cells.push(...isi.map(own));
    else {
      const all = lawanCells(bahan, indikatorKe, lawan.titik(banding), at.row, LEFT + cells.length);
      cells.push(...isi.map((kolom) => all[kolom]));
    }
  }
  return cells;
}

/** Target, realisasi and capaian of one year or office. */
function lawanCells(
  bahan: Bahan,
  indikatorKe: number,
  titik: TitikBanding | undefined,
  row: number,
  col: number,
): Readonly<Record<IsiLawan, OurCell>> {
  const indikator = bahan.ringkasan.kinerja?.indikator[indikatorKe];
  const persen = indikator?.target.persen === true || indikator?.realisasi.persen === true;
  const target = figureOf(bahan, titik, 'target', persen);
  const realisasi = figureOf(bahan, titik, 'realisasi', persen);
  const refs = { target: cell(row, col), realisasi: cell(row, col + 1) };
  const polaritas = indikator?.sifat.polaritas ?? 'positif';
  return {
    ...{ target, realisasi },
    capaian: capaianCell({ target, realisasi, polaritas }, refs, titik?.capaian ?? null),
  };
}

/** A figure out of another workbook has no cell in this one. */
function figureOf(
  bahan: Bahan,
  titik: TitikBanding | undefined,
  kolom: 'target' | 'realisasi',
  persen: boolean,
): OurCell {
  const found = titik?.[kolom] ?? null;
  // An indicator has one scale, whether or not each table writes "%".
  const nilai = found && { ...found, persen: found.persen || persen };
  if (!titik || !nilai || titik.berkas === null) return angkaCell(bahan, nilai);
  if (nilai.nilai === null) return value(nilai.sel?.teks ?? null, 'figure');
  return angkaCell(bahan, { ...nilai, sel: null });
}

function kemajuanBlok(bahan: Bahan, kemajuan: readonly KemajuanRingkas[]): Blok[] {
  if (kemajuan.length === 0) return [];
  const { kolom } = teks;
  return [
    {
      judul: teks.perbandingan.kemajuan(nomorTabel(bahan, 'kemajuan', '3.3.5')),
      kolom: [
        kolom.no,
        kolom.indikator,
        kolom.targetAkhir,
        kolom.sampai(bahan.ringkasan.tahun),
        kolom.kemajuan,
      ],
      baris: (first) => kemajuan.map((each, index) => kemajuanRow(bahan, each, index, first + index)),
      sumber: sumberDi(bahan, teks.sumber, 'kemajuan'),
    },
  ];
}

function kemajuanRow(bahan: Bahan, each: KemajuanRingkas, index: number, row: number): OurCell[] {
  const indikator = bahan.ringkasan.kinerja?.indikator[each.indikatorKe];
  const target = angkaCell(bahan, each.target);
  // Where the plan's table has no realisasi of its own it is this year's.
  const realisasi =
    each.realisasi.sel === null
      ? dariCapaian(bahan, each.indikatorKe, 'realisasi')
      : angkaCell(bahan, each.realisasi, indikator?.hidup);
  const refs = { target: cell(row, LEFT + 2), realisasi: cell(row, LEFT + 3) };
  const polaritas = indikator?.sifat.polaritas ?? 'positif';
  return [
    nomor(index),
    dariCapaian(bahan, each.indikatorKe, 'indikator'),
    target,
    realisasi,
    capaianCell({ target, realisasi, polaritas }, refs, each.kemajuan),
  ];
}
