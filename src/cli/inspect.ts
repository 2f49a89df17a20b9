import type { DasarKeyakinan, Laporan, Pertanyaan, TabelAnggaran, TabelRekap } from '../domain/laporan';
import type { TabelKinerja } from '../domain/kinerja';
import { inspeksi as teks } from '../messages/id/inspect';
import { jenisTabel } from '../messages/id/kinerja';
import { pertanyaan as tanya } from '../messages/id/pertanyaan';
import { unread } from '../messages/id/recognition';
import { budgetColumns, emptyCells, performanceColumns } from '../recognise/about-table';
import { choicesOf, optionsOf } from '../recognise/choices';
import { a1 } from '../workbook/address';
import type { Snapshot } from '../workbook/port';

type Tabel = TabelAnggaran | TabelRekap;

/** What was found on each sheet, in the workbook's order, for people. */
export function inspectText(laporan: Laporan, snapshot: Snapshot): string {
  const sheets = snapshot.sheets.map(({ name }) => sheetText(name, laporan));
  return [...sheets, ...questionLines(laporan.pertanyaan)].join('\n');
}

/** What is asked, and beneath each question its answers with the option to copy. */
export function questionLines(pertanyaan: readonly Pertanyaan[]): string[] {
  if (pertanyaan.length === 0) return [];
  const lines = pertanyaan.flatMap((question) => [
    tanya.soal(question),
    ...choicesOf(question).map(
      ({ label, answers }) => `  ${teks.jawaban(tanya.pilihan(label), optionsOf(answers).join(' '))}`,
    ),
  ]);
  return ['', teks.perluJawaban(), ...lines.map((line) => `  ${line}`)];
}

function sheetText(name: string, laporan: Laporan): string {
  const lines = [
    ...tablesOf(name, laporan).flatMap(tableLines),
    ...kinerjaOf(name, laporan).flatMap(kinerjaLines),
  ];
  const reasons = laporan.unread.filter(({ sheet }) => sheet === name).map(({ alasan }) => unread(alasan));
  return [name, ...[...lines, ...reasons].map((line) => `  ${line}`)].join('\n');
}

function tablesOf(name: string, { anggaran, rekap }: Laporan): Tabel[] {
  return [...anggaran, ...rekap].filter(({ sheet }) => sheet === name);
}

function kinerjaOf(name: string, { kinerja }: Laporan): TabelKinerja[] {
  return kinerja.filter(({ sheet }) => sheet === name);
}

function kinerjaLines(tabel: TabelKinerja): string[] {
  const empty = emptyCells(tabel);
  return [
    teks.kinerja(jenisTabel[tabel.jenis], tabel.tahun, tabel.judul),
    teks.rows(tabel.baris.length, null),
    teks.columns(performanceColumns(tabel)),
    ...(empty > 0 ? [teks.kosong(empty)] : []),
    ...reasons(tabel, null),
  ];
}

function reasons(
  { keyakinan, alasan }: Pick<Tabel, 'keyakinan' | 'alasan'>,
  dasar: DasarKeyakinan | null,
): string[] {
  return [
    teks.keyakinan(Math.round(keyakinan * 100)),
    ...(dasar === null
      ? []
      : [teks.cara(dasar.cara), dasar.jumlah === null ? teks.tanpaJumlah() : teks.jumlah(dasar.jumlah)].map(
          (line) => `  ${line}`,
        )),
    ...alasan.map(
      ({ row, col, teks: written, sebagai }) => `  ${teks.alasan(a1({ row, col }), written, sebagai)}`,
    ),
  ];
}

function tableLines(tabel: Tabel): string[] {
  return [
    teks.di(
      areaOf(tabel),
      tabel.jenis === 'anggaran'
        ? teks.anggaran(tabel.unit.nama, tabel.tahun, tabel.judul)
        : teks.rekap(tabel.per, tabel.judul),
    ),
    teks.rows(tabel.baris.length, leaves(tabel)),
    teks.columns(budgetColumns(tabel.kolom)),
    ...reasons(tabel, tabel.dasar),
  ];
}

function leaves(tabel: Tabel): number | null {
  return tabel.jenis === 'anggaran' ? tabel.baris.filter(({ leaf }) => leaf).length : null;
}

/** The cells of a table, header included: "A6:F27". */
function areaOf(tabel: Tabel): string {
  const { headerRows, no, kode, uraian, pagu, realisasi, persen, sisa } = tabel.kolom;
  const cols = [no, ...kode, uraian, ...pagu, ...realisasi, persen, sisa].filter((col) => col !== null);
  const bottom =
    tabel.jenis === 'anggaran'
      ? tabel.body.to
      : Math.max(headerRows.to, ...tabel.baris.map(({ row }) => row));
  const from = a1({ row: headerRows.from, col: Math.min(...cols) });
  return `${from}:${a1({ row: bottom, col: Math.max(...cols) })}`;
}

/** The same for programs. */
export function inspectJson(laporan: Laporan, snapshot: Snapshot): object {
  return {
    year: laporan.tahun,
    sheets: snapshot.sheets.map(({ name }) => ({
      sheet: name,
      tables: [...tablesOf(name, laporan).map(tableJson), ...kinerjaOf(name, laporan).map(kinerjaJson)],
      unread: laporan.unread.filter(({ sheet }) => sheet === name).map(({ alasan }) => unread(alasan)),
    })),
    questions: laporan.pertanyaan.map((question) => ({
      code: question.kode,
      sheet: question.sheet,
      question: tanya.soal(question),
      answers: choicesOf(question).map(({ label, answers }) => ({
        meaning: tanya.pilihan(label),
        options: optionsOf(answers),
      })),
    })),
  };
}

function tableJson(tabel: Tabel): object {
  return {
    kind: tabel.jenis,
    area: areaOf(tabel),
    title: tabel.judul,
    ...(tabel.jenis === 'anggaran' ? { unit: tabel.unit.nama, year: tabel.tahun } : { per: tabel.per }),
    rows: tabel.baris.length,
    leaves: leaves(tabel),
    headerRows: tabel.kolom.headerRows,
    columns: budgetColumns(tabel.kolom),
    levels: tabel.dasar.cara,
    totals: tabel.dasar.jumlah && { right: tabel.dasar.jumlah.benar, all: tabel.dasar.jumlah.semua },
    ...reasonsJson(tabel),
  };
}

function kinerjaJson(tabel: TabelKinerja): object {
  return {
    kind: tabel.jenis,
    title: tabel.judul,
    year: tabel.tahun,
    rows: tabel.baris.length,
    empty: emptyCells(tabel),
    headerRows: tabel.headerRows,
    columns: performanceColumns(tabel),
    ...reasonsJson(tabel),
  };
}

function reasonsJson({ keyakinan, alasan }: Pick<Tabel, 'keyakinan' | 'alasan'>): object {
  return {
    certainty: keyakinan,
    reasons: alasan.map(({ row, col, teks: text, sebagai }) => ({
      cell: a1({ row, col }),
      text,
      as: sebagai,
    })),
  };
}
