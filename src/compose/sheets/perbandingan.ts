import type { BandingRingkas, KemajuanRingkas, TitikBanding } from '../../domain/ringkasan-kinerja';
import { cell } from '../../formula/build';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { value, type Draft } from '../draft';
import { angkaCell, capaianCell } from '../kinerja/angka';
import { LEFT, nomor, tumpuk, type Blok } from '../kinerja/blok';
import { dariCapaian, type Kolom } from './capaian';

/** Tables 3.3.1 to 3.3.5, those that the workbook has figures for. */
export function perbandingan(bahan: Bahan): Draft | null {
  const { kinerja, tahun } = bahan.ringkasan;
  if (!kinerja) return null;
  const { bandingTahun, bandingKantor, bandingNasional, kemajuan } = kinerja;
  const { perbandingan: t } = teks;
  const blok = [
    ...banding(bahan, t.tahun, bandingTahun, (titik) => titik.kantor === null && titik.tahun !== tahun),
    ...banding(bahan, t.kantor, bandingKantor, (titik) => titik.kantor !== null),
    ...banding(bahan, t.nasional, bandingNasional, (titik) => titik.kantor !== null),
    ...kemajuanBlok(bahan, kemajuan),
  ];
  if (blok.length === 0) return null;
  return tumpuk(bahan, {
    key: 'perbandingan',
    judul: t.judul(tahun),
    lebar: [
      6,
      56,
      ...Array.from({ length: Math.max(...blok.map(({ kolom }) => kolom.length)) - 2 }, () => 15),
    ],
    blok,
    dari: kinerja.indikator.flatMap(({ sebutan }) => sebutan.map(({ tabel }) => tabel)),
  });
}

/** What stands in three columns of a table: a year, an office and year; this office's own figures of the report's year. */
interface Lawan {
  readonly nama: string;
  /** `null`: the own figures, out of table 3.1. */
  titik: ((banding: BandingRingkas) => TitikBanding | undefined) | null;
}

function banding(
  bahan: Bahan,
  judul: string,
  rows: readonly BandingRingkas[],
  isLawan: (titik: TitikBanding) => boolean,
): Blok[] {
  const lawan = lawanDari(rows, isLawan);
  if (rows.length === 0 || lawan.length === 0) return [];
  const { kolom } = teks;
  const { tahun } = bahan.ringkasan;
  const own: Lawan = { nama: tahun === null ? teks.kantorIni : String(tahun), titik: null };
  // Years run to the right; other offices stand behind this one.
  const years = rows.some(({ titik }) => titik.some((one) => isLawan(one) && one.kantor !== null));
  const groups = years ? [own, ...lawan] : [...lawan, own];
  const berkas = new Set(rows.flatMap(({ titik }) => titik.flatMap((one) => one.berkas ?? [])));
  return [
    {
      judul,
      kolom: [
        kolom.no,
        kolom.indikator,
        ...groups.flatMap(({ nama }) => [
          kolom.targetDari(nama),
          kolom.realisasiDari(nama),
          kolom.capaianDari(nama),
        ]),
      ],
      baris: (first) =>
        rows.map((row, index) => bandingRow(bahan, row, groups, { index, row: first + index })),
      sumber: berkas.size > 0 ? teks.sumberBerkas([...berkas]) : teks.sumber,
    },
  ];
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

function bandingRow(
  bahan: Bahan,
  banding: BandingRingkas,
  groups: readonly Lawan[],
  at: { readonly index: number; readonly row: number },
): OurCell[] {
  const { indikatorKe } = banding;
  const own = (kolom: Kolom): OurCell => dariCapaian(bahan, indikatorKe, kolom);
  const cells: OurCell[] = [nomor(at.index), own('indikator')];
  for (const { titik } of groups) {
    if (titik === null) cells.push(own('target'), own('realisasi'), own('capaian'));
    else cells.push(...lawanCells(bahan, indikatorKe, titik(banding), at.row, LEFT + cells.length));
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
): OurCell[] {
  const indikator = bahan.ringkasan.kinerja?.indikator[indikatorKe];
  const persen = indikator?.target.persen === true || indikator?.realisasi.persen === true;
  const target = figureOf(bahan, titik, 'target', persen);
  const realisasi = figureOf(bahan, titik, 'realisasi', persen);
  const refs = { target: cell(row, col), realisasi: cell(row, col + 1) };
  const polaritas = indikator?.sifat.polaritas ?? 'positif';
  return [target, realisasi, capaianCell({ target, realisasi, polaritas }, refs, titik?.capaian ?? null)];
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
      judul: teks.perbandingan.kemajuan,
      kolom: [
        kolom.no,
        kolom.indikator,
        kolom.targetAkhir,
        kolom.sampai(bahan.ringkasan.tahun),
        kolom.kemajuan,
      ],
      baris: (first) => kemajuan.map((each, index) => kemajuanRow(bahan, each, index, first + index)),
      sumber: teks.sumber,
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
