import type { BarisKinerja, SelKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Besaran, Persen, Uang } from '../../domain/laporan';
import type { Rinci, Ringkasan } from '../../domain/ringkasan';
import type { Kesamaan, Suku, Terms } from '../arithmetic/terms';
import type { Saksi } from '../arithmetic/witness';
import { rapat } from '../../domain/nama-rapat';
import { angkaOf, berjenis, selOf } from './cells';
import type { Kinerja } from './kinerja';
import type { Kelompok } from './labels';

const PERAN = { pagu: 'pagu', realisasi: 'realisasi anggaran' } as const;
const BESARAN: readonly Besaran[] = ['pagu', 'realisasi'];

/** The money of the performance tables against the budget's leaves, and their totals against their rows. */
export function* kinerjaEqualities(kinerja: Kinerja, ringkasan: Ringkasan, terms: Terms): Iterable<Kesamaan> {
  const served = new Served(kinerja, ringkasan);
  for (const tabel of berjenis(kinerja.tables, 'pk anggaran', 'alokasi', 'kinerja anggaran')) {
    for (const baris of tabel.baris) {
      for (const besaran of BESARAN) {
        const jumlah = figure(terms, tabel, baris, besaran);
        const bagian = jumlah ? partsOf(served, terms, tabel, baris, besaran) : [];
        if (!jumlah || bagian.length === 0) continue;
        yield { kode: 'anggaran-berbeda', nama: nameOf(baris), besaran, jumlah, bagian };
      }
    }
  }
}

function partsOf(
  served: Served,
  terms: Terms,
  tabel: TabelKinerja,
  baris: BarisKinerja,
  besaran: Besaran,
): Suku[] {
  if (baris.total) {
    const rows = tabel.baris.filter((row) => !row.total && row.row < baris.row);
    if (rows.some((row) => selOf(tabel, row, PERAN[besaran])?.nilai.jenis === 'galat')) return [];
    return rows.flatMap((row) => figure(terms, tabel, row, besaran) ?? []);
  }
  return served.leaves(tabel, baris).flatMap((rinci) => {
    return terms.of(rinci.tabel.sheet, rinci.baris[besaran], rinci.baris) ?? [];
  });
}

function figure(terms: Terms, tabel: TabelKinerja, baris: BarisKinerja, besaran: Besaran): Suku | null {
  const uang = uangOf(selOf(tabel, baris, PERAN[besaran]));
  return uang && terms.of(tabel.sheet, uang, null);
}

function uangOf(sel: SelKinerja | null): Uang | null {
  return sel?.dari === null && sel.nilai.jenis === 'uang' ? sel.nilai.uang : null;
}

function nameOf({ program, sasaran, tujuan, indikator, total }: BarisKinerja): string {
  if (total) return 'JUMLAH';
  return (program ?? sasaran ?? tujuan ?? indikator)?.teks ?? '';
}

/** Which programs a row's money is that of. */
export class Served {
  private readonly byName = new Map<string, Rinci[]>();
  private readonly byIndikator = new Map<Kelompok, readonly number[]>();
  /** A program whose name lost a space in one unit is the same program; the name has a check of its own. */
  private readonly names: readonly string[];

  constructor(
    private readonly kinerja: Kinerja,
    private readonly ringkasan: Ringkasan,
  ) {
    this.names = ringkasan.program.map(({ nama }) => rapat(nama));
    for (const rinci of ringkasan.rincian) {
      const name = this.nameOf(rinci.programKe);
      const same = this.byName.get(name);
      if (same) same.push(rinci);
      else this.byName.set(name, [rinci]);
    }
  }

  leaves(tabel: TabelKinerja, baris: BarisKinerja): Rinci[] {
    return this.programs(tabel, baris).flatMap((index) => this.byName.get(this.nameOf(index)) ?? []);
  }

  private nameOf(index: number): string {
    return this.names[index] ?? '';
  }

  /** Indexes of `Ringkasan.program`; none where nothing says so. */
  programs(tabel: TabelKinerja, baris: BarisKinerja): readonly number[] {
    const isProgram = tabel.jenis === 'pk anggaran' || baris.tingkat === 'program';
    if (isProgram) return [this.kinerja.programOf(baris)].filter((index) => index >= 0);
    const indikator = this.kinerja.indikatorOf(baris);
    if (!indikator) return [];
    let known = this.byIndikator.get(indikator);
    if (!known) this.byIndikator.set(indikator, (known = this.find(indikator)));
    return known;
  }

  /** By the money that one of the tables gives the indicator; else by the programs that the table, or the plan, puts beneath it. */
  private find(indikator: Kelompok): readonly number[] {
    const rows = berjenis(this.kinerja.tables, 'alokasi', 'kinerja anggaran').flatMap((tabel) =>
      tabel.baris
        .filter(
          (baris) =>
            baris.tingkat !== 'program' && !baris.total && this.kinerja.indikatorOf(baris) === indikator,
        )
        .map((baris) => ({ tabel, baris })),
    );
    for (const { tabel, baris } of rows) {
      const sen = uangOf(selOf(tabel, baris, 'pagu'))?.sen;
      const same = this.ringkasan.program.findIndex(
        ({ pagu }) => pagu !== null && pagu !== 0n && pagu === sen,
      );
      if (same >= 0) return [same];
    }
    for (const { tabel, baris } of rows) {
      const beneath = this.beneath(tabel, baris);
      if (beneath.length > 0) return beneath;
    }
    return [];
  }

  private beneath(tabel: TabelKinerja, { sasaran }: BarisKinerja): number[] {
    const rows =
      tabel.jenis === 'kinerja anggaran'
        ? tabel.baris.filter((row) => row.tingkat === 'program' && isSamePlace(row.sasaran, sasaran))
        : this.planned(sasaran);
    return [...new Set(rows.map((row) => this.kinerja.programOf(row)))].filter((index) => index >= 0);
  }

  /** The rows of the table of programs whose sasaran is the same, however it is written. */
  private planned(sasaran: SelKinerja | null): BarisKinerja[] {
    const group = this.kinerja.sasaran.find(({ labels }) => labels.some(({ di }) => isAt(sasaran, di)));
    if (!group) return [];
    return berjenis(this.kinerja.tables, 'program kegiatan').flatMap((tabel) =>
      tabel.baris.filter((row) => group.labels.some(({ di }) => isAt(row.sasaran, di))),
    );
  }
}

function isAt(sel: SelKinerja | null, at: SelKinerja['di']): boolean {
  const place = sel && (sel.dari ?? sel.di);
  return place !== null && place.row === at.row && place.col === at.col && place.sheet === at.sheet;
}

function isSamePlace(a: SelKinerja | null, b: SelKinerja | null): boolean {
  return b !== null && isAt(a, b.dari ?? b.di);
}

/** Rows that print a serapan beside their money. */
export function* kinerjaWitnesses(kinerja: Kinerja): Iterable<Saksi> {
  for (const tabel of berjenis(kinerja.tables, 'kinerja anggaran')) {
    for (const baris of tabel.baris) {
      const [pagu, realisasi] = BESARAN.map((besaran) => uangOf(selOf(tabel, baris, PERAN[besaran])));
      const sel = selOf(tabel, baris, 'serapan');
      const persen = sel?.dari === null ? persenOf(sel) : null;
      if (!pagu || !realisasi || !persen) continue;
      const cells = sel?.rumus ? undefined : TYPED;
      yield {
        nama: nameOf(baris),
        pagu,
        realisasi,
        sisa: null,
        leaf: false,
        sheet: tabel.sheet,
        cells,
        persen,
      };
    }
  }
}

/** All that is asked of the cells here is whether the percentage was typed. */
export const TYPED = { formula: () => null };

/** A printed serapan as a percentage of money. */
export function persenOf(sel: SelKinerja): Persen | null {
  const angka = angkaOf(sel);
  if (!angka) return null;
  const isRatio = !angka.persen && Math.abs(angka.angka) <= 1.5 && angka.desimal > 1;
  return {
    row: sel.di.row,
    col: sel.di.col,
    rasio: isRatio ? angka.angka : angka.angka / 100,
    desimal: isRatio ? Math.max(0, angka.desimal - 2) : angka.desimal,
    bentuk: 'angka',
  };
}
