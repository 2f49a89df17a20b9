import { isGalat } from './galat';
import { barisIndikator, JENIS_INDIKATOR, kunciNama, type BarisIndikator } from './indikator/baris';
import { ringkasBanding, ringkasKemajuan } from './indikator/banding';
import { bacaDataDasar, realisasiHidup } from './indikator/data-dasar';
import { ringkasEfisiensi } from './indikator/efisiensi';
import { ringkasJanji } from './indikator/janji';
import { ringkasKeluaran, ringkasPenyebab } from './indikator/keluaran';
import { dariTriwulan, isPersen, realisasiDari, sifatDari, targetDari, ukur } from './indikator/nilai';
import { petaProgram, type Anggaran, type SasaranDicari } from './indikator/peta-program';
import { tanyaTingkat } from './indikator/tanya-tingkat';
import { samakan, type Calon, type Penyamaan } from './indikator/samakan';
import { ringkasSasaran } from './indikator/sasaran';
import { ringkasSkm } from './indikator/skm';
import { angkaSel } from './indikator/sel';
import { kumpulkanBukti, tentukanTingkat } from './indikator/tingkat';
import type { JawabanTingkat, TabelKinerja } from './kinerja';
import type { Laporan, Pertanyaan } from './laporan';
import { RERATA_CAPAIAN } from './parameters/daftar';
import { terbaru } from './parameters/parameter';
import type {
  DataDasar,
  IndikatorRingkas,
  RerataRingkas,
  RingkasanKinerja,
  SasaranRingkas,
  TingkatIndikator,
} from './ringkasan-kinerja';
import { rerataCapaian } from './rules/rerata-capaian';

const URUTAN: readonly TingkatIndikator[] = ['tujuan', 'sasaran', 'program'];

/** Every figure of performance; `null` where the workbook has no table of it. */
export function ringkasKinerja(
  { kinerja: tables, tahun, programSasaran, tingkatIndikator }: Laporan,
  anggaran: Anggaran,
): RingkasanKinerja | null {
  if (tables.length === 0) return null;
  const daftar = daftarIndikator(tables, tahun, tingkatIndikator);
  const sasaran = daftarSasaran(daftar.calon);
  const peta = petaProgram(tables, sasaran, anggaran, programSasaran, daftar.penyamaan.pernyataan);
  const ringkasanSasaran = ringkasSasaran(sasaran, peta, anggaran);
  const dataDasar = bacaDataDasar(tables);
  const indikator = daftar.calon.map((calon) => indikatorDari(calon, { tahun, sasaran, dataDasar }));
  return {
    indikator,
    rerata: rerataDari(indikator),
    sasaran: ringkasanSasaran,
    efisiensi: ringkasEfisiensi(indikator, ringkasanSasaran, anggaran),
    kemajuan: ringkasKemajuan(indikator, tahun),
    bandingTahun: ringkasBanding(indikator, 'banding tahun'),
    bandingKantor: ringkasBanding(indikator, 'banding kantor'),
    bandingNasional: ringkasBanding(indikator, 'banding nasional'),
    skm: ringkasSkm(tables, tahun),
    keluaran: ringkasKeluaran(tables, tahun),
    penyebab: ringkasPenyebab(tables, anggaran),
    janji: ringkasJanji(tables, anggaran),
    dataDasar,
    pertanyaan: [...tanyaTingkat(indikator), ...tanyaProgram(ringkasanSasaran, sasaran, anggaran)],
    tanpaPasangan: daftar.penyamaan.tanpaPasangan.map(({ tabel, baris }) => ({ tabel, baris })),
    samaan: daftar.penyamaan.samaan,
  };
}

/** Asks which programs serve a sasaran, where the budget has programs and no table names one of them for it. */
function tanyaProgram(
  ringkas: readonly SasaranRingkas[],
  sasaran: readonly Sasaran[],
  { program }: Anggaran,
): Pertanyaan[] {
  if (program.length === 0) return [];
  const pilihan = program.map(({ nama }) => nama);
  return ringkas.flatMap(({ program: own, nama }, index) =>
    own.length > 0
      ? []
      : [
          {
            kode: 'program sasaran',
            sheet: sasaran[index]?.sheet ?? '',
            pilihan,
            tentang: nama,
            opsi: `--sasaran "${nama}=${pilihan[0] ?? ''}"`,
          },
        ],
  );
}

type CalonIndikator = Calon & Pick<IndikatorRingkas, 'dasarTingkat'>;

interface Daftar {
  /** tujuan, sasaran, program. */
  readonly calon: readonly CalonIndikator[];
  readonly penyamaan: Penyamaan;
}

/** The report's indicators, out of the first kind of table that lists them, and which rows of the others speak of each. */
function daftarIndikator(
  all: readonly TabelKinerja[],
  tahun: number | null,
  jawaban: readonly JawabanTingkat[],
): Daftar {
  const tables = all.filter(
    (tabel) =>
      JENIS_INDIKATOR.includes(tabel.jenis) &&
      (tabel.tahun === null || tahun === null || tabel.tahun === tahun),
  );
  const rows = new Map(tables.map((tabel) => [tabel, barisIndikator(tabel)]));
  const jenis = JENIS_INDIKATOR.find((one) =>
    tables.some((tabel) => tabel.jenis === one && (rows.get(tabel) ?? []).some(({ nama }) => nama !== '')),
  );
  const groups = kelompok(tables, rows);
  const bukti = kumpulkanBukti(all, groups.flat());
  const base = tables
    .filter((tabel) => tabel.jenis === jenis)
    .flatMap((tabel) => rows.get(tabel) ?? [])
    .filter(({ nama }) => nama !== '');
  const calon = calonDari(unik(base), bukti, jawaban);
  const missing = tambahan(groups.flat(), calon);
  const urut = URUTAN.flatMap((level) => [...calon, ...missing].filter(({ tingkat }) => tingkat === level));
  return { calon: urut, penyamaan: samakan(urut, groups) };
}

/** Rows read together: those of a table, and those of all tables of one tujuan or sasaran each. */
function kelompok(
  tables: readonly TabelKinerja[],
  rows: ReadonlyMap<TabelKinerja, readonly BarisIndikator[]>,
): BarisIndikator[][] {
  const joined: BarisIndikator[] = [];
  const groups: BarisIndikator[][] = [];
  for (const tabel of tables) {
    const own = rows.get(tabel) ?? [];
    if (tabel.jenis === 'capaian sasaran') joined.push(...own);
    else groups.push([...own]);
  }
  return joined.length > 0 ? [...groups, joined] : groups;
}

function unik(rows: readonly BarisIndikator[]): BarisIndikator[] {
  const seen = new Set<string>();
  return rows.filter(({ kunci, tingkat }) => {
    const key = `${tingkat ?? ''}\u001f${kunci}`;
    return !seen.has(key) && seen.add(key);
  });
}

function calonDari(
  rows: readonly BarisIndikator[],
  bukti: Parameters<typeof tentukanTingkat>[1],
  jawaban: readonly JawabanTingkat[],
): CalonIndikator[] {
  const levels = tentukanTingkat(rows, bukti, jawaban);
  return rows.map((baris, index) => ({
    kunci: baris.kunci,
    kunciPernyataan: baris.kunciPernyataan,
    baris,
    sebutan: [],
    ...(levels[index] as (typeof levels)[number]),
  }));
}

/** Indicators of a level that the list has none of, where another table names that level outright. */
function tambahan(rows: readonly BarisIndikator[], calon: readonly CalonIndikator[]): CalonIndikator[] {
  const levels = new Set(calon.map(({ tingkat }) => tingkat));
  const names = new Set(calon.map(({ kunci }) => kunci));
  const more = rows.filter(
    ({ tingkat, kunci, tabel }) =>
      tabel.jenis === 'kinerja anggaran' &&
      tingkat !== null &&
      kunci !== '' &&
      !levels.has(tingkat) &&
      !names.has(kunci),
  );
  return unik(more).map((baris) => ({
    kunci: baris.kunci,
    tingkat: baris.tingkat as TingkatIndikator,
    dasarTingkat: 'tabel',
    kunciPernyataan: baris.kunciPernyataan,
    baris,
    sebutan: [],
  }));
}

interface Sasaran extends SasaranDicari {
  /** Where the list of indicators names it. */
  readonly sheet: string;
  readonly tujuan: string | null;
}

/** The sasaran that the indicators measure, in their order. */
function daftarSasaran(calon: readonly CalonIndikator[]): Sasaran[] {
  const found = new Map<string, Sasaran>();
  for (const { tingkat, baris, sebutan } of calon) {
    if (tingkat !== 'sasaran') continue;
    const stated = baris.pernyataan ?? sebutan.map((one) => one.baris.sasaran).find((sel) => sel !== null);
    if (!stated || stated.teks === '') continue;
    const kunci = kunciNama(stated.teks);
    const tujuan = sebutan.map((one) => one.baris.tujuan?.teks).find((teks) => teks !== undefined) ?? null;
    if (!found.has(kunci)) found.set(kunci, { kunci, nama: stated.teks, tujuan, sheet: stated.di.sheet });
  }
  return [...found.values()];
}

interface Dasar {
  readonly tahun: number | null;
  readonly sasaran: readonly Sasaran[];
  readonly dataDasar: readonly DataDasar[];
}

function indikatorDari(calon: CalonIndikator, { tahun, sasaran, dataDasar }: Dasar): IndikatorRingkas {
  const { baris, sebutan, tingkat, dasarTingkat, kunci } = calon;
  const sifat = sifatDari(sebutan);
  const target = targetDari(sebutan, tahun);
  const realisasi = realisasiDari(sebutan, tahun);
  const persen = isPersen(sifat.satuan) || angkaSel(target)?.persen === true;
  const hidup = realisasiHidup(sifat, dataDasar, tahun, persen);
  const quarters = angkaSel(realisasi) === null ? dariTriwulan(sebutan, sifat.cara, persen) : null;
  return {
    kunci: `${tingkat}\u001f${kunci}`,
    tingkat,
    dasarTingkat,
    nama: baris.nama,
    pernyataan: baris.pernyataan?.teks ?? null,
    sasaranKe: sasaranKe(calon, sasaran),
    sifat,
    hidup,
    ...ukur(target, realisasi, sifat, hidup ?? quarters),
    sebutan,
  };
}

/** The sasaran that an indicator measures, or that its program serves. */
function sasaranKe({ tingkat, baris, sebutan }: CalonIndikator, sasaran: readonly Sasaran[]): number | null {
  if (tingkat === 'tujuan') return null;
  const own = tingkat === 'sasaran' ? [baris.pernyataan] : [];
  const stated = [
    ...own,
    ...sebutan
      .filter((one) => one.baris.program !== null || tingkat === 'sasaran')
      .map((one) => one.baris.sasaran),
  ];
  for (const sel of stated) {
    const at = sel === null ? -1 : sasaran.findIndex((one) => one.kunci === kunciNama(sel.teks));
    if (at >= 0) return at;
  }
  return null;
}

function rerataDari(indikator: readonly IndikatorRingkas[]): RerataRingkas {
  const opsi = terbaru(RERATA_CAPAIAN).nilai;
  const counted = indikator.flatMap(({ tingkat, capaian }, index) =>
    tingkat !== 'program' && (tingkat === 'sasaran' || opsi.denganTujuan) && capaian !== null ? [index] : [],
  );
  const mean = rerataCapaian(
    indikator.map(({ tingkat, pernyataan, capaian }) => ({ tingkat, kelompok: pernyataan ?? '', capaian })),
    opsi,
  );
  return { nilai: isGalat(mean) ? null : mean, bagian: counted };
}
