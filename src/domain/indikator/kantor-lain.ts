import { kunciUnit } from '../identitas';
import type { Ringkasan } from '../ringkasan';
import type {
  BandingRingkas,
  IndikatorRingkas,
  NilaiIndikator,
  RingkasanKinerja,
  TitikBanding,
} from '../ringkasan-kinerja';
import { kunciNama } from './baris';

/** Another office's report, read from its own workbook. */
export interface KantorLain {
  readonly berkas: string;
  readonly ringkasan: Ringkasan;
}

/**
 * Sets the figures of other offices' workbooks beside ours. Indicators are told by name, folded, each office's own name left out of
 * it: "pelayanan Kecamatan Sukorejo" is "pelayanan Kecamatan Sananwetan". What a table of this workbook already says of that office and
 * year stays; its empty cells take the other workbook's figures.
 */
export function denganKantorLain(ringkasan: Ringkasan, others: readonly KantorLain[]): Ringkasan {
  return denganTitik(ringkasan, (own) =>
    others.flatMap((other) => titikKantor(own, ringkasan.kantor, other)),
  );
}

/** What another office's workbook said of an indicator, as it is remembered between builds: its file need not be at hand again. */
export interface TitikTersimpan extends Pick<TitikBanding, 'tahun' | 'capaian'> {
  /** The indicator's identity. */
  readonly indikator: string;
  readonly kantor: string;
  readonly berkas: string;
  readonly target: AngkaTersimpan | null;
  readonly realisasi: AngkaTersimpan | null;
}

export type AngkaTersimpan = Pick<NilaiIndikator, 'nilai' | 'persen'>;

/** The points that other offices' workbooks gave. */
export function titikTersimpan({ kinerja }: Ringkasan): TitikTersimpan[] {
  const angka = (nilai: NilaiIndikator | null): AngkaTersimpan | null =>
    nilai && { nilai: nilai.nilai, persen: nilai.persen };
  return (kinerja?.bandingKantor ?? []).flatMap(({ indikatorKe, titik }) =>
    titik.flatMap(({ tahun, kantor, berkas, target, realisasi, capaian }): TitikTersimpan[] => {
      const indikator = kinerja?.indikator[indikatorKe]?.kunci;
      if (kantor === null || berkas === null || indikator === undefined) return [];
      return [
        { indikator, tahun, kantor, berkas, target: angka(target), realisasi: angka(realisasi), capaian },
      ];
    }),
  );
}

/** The same points at a later build. */
export function denganTersimpan(ringkasan: Ringkasan, saved: readonly TitikTersimpan[]): Ringkasan {
  const angka = (nilai: AngkaTersimpan | null): NilaiIndikator | null => nilai && { ...nilai, sel: null };
  return denganTitik(ringkasan, ({ kunci }) =>
    saved
      .filter(({ indikator }) => indikator === kunci)
      .map(({ tahun, kantor, berkas, target, realisasi, capaian }) => ({
        ...{ tahun, kantor, berkas, capaian },
        ...{ target: angka(target), realisasi: angka(realisasi) },
      })),
  );
}

function denganTitik(
  ringkasan: Ringkasan,
  of: (own: IndikatorRingkas) => readonly TitikBanding[],
): Ringkasan {
  const { kinerja, tahun } = ringkasan;
  if (kinerja === null) return ringkasan;
  const bandingKantor = kinerja.indikator.flatMap((own, indikatorKe): BandingRingkas[] => {
    const known = kinerja.bandingKantor.find((one) => one.indikatorKe === indikatorKe)?.titik ?? [];
    const more = of(own);
    if (more.length === 0) return known.length === 0 ? [] : [{ indikatorKe, titik: known }];
    const first = known.length === 0 ? [titikDari(own, tahun, null, null)] : known;
    return [{ indikatorKe, titik: gabung(first, more, tahun) }];
  });
  return { ...ringkasan, kinerja: { ...kinerja, bandingKantor } };
}

function titikKantor(own: IndikatorRingkas, kantor: string | null, other: KantorLain): TitikBanding[] {
  const { kinerja, tahun, kantor: theirs } = other.ringkasan;
  if (kinerja === null) return [];
  const index = cariIndikator(own, kantor, kinerja, theirs);
  const found = kinerja.indikator[index];
  if (found === undefined) return [];
  const nama = theirs ?? other.berkas;
  const earlier = (kinerja.bandingTahun.find(({ indikatorKe }) => indikatorKe === index)?.titik ?? [])
    .filter((titik) => titik.tahun !== tahun && titik.kantor === null)
    .map((titik) => ({
      ...titik,
      kantor: nama,
      berkas: other.berkas,
      target: lepas(titik.target),
      realisasi: lepas(titik.realisasi),
    }));
  return [...earlier, titikDari(found, tahun, nama, other.berkas)];
}

function titikDari(
  { target, realisasi, capaian }: IndikatorRingkas,
  tahun: number | null,
  kantor: string | null,
  berkas: string | null,
): TitikBanding {
  return berkas === null
    ? { tahun, kantor, berkas, target, realisasi, capaian }
    : { tahun, kantor, berkas, target: lepas(target), realisasi: lepas(realisasi), capaian };
}

/** A cell of another workbook is no cell of ours. */
function lepas<T extends NilaiIndikator | null>(nilai: T): T {
  return nilai === null ? nilai : { ...nilai, sel: null };
}

/** The other office's indicator of the same level by any of the names that either workbook knows it by; -1 for none, or two. */
function cariIndikator(
  own: IndikatorRingkas,
  kantor: string | null,
  kinerja: RingkasanKinerja,
  theirs: string | null,
): number {
  const names = namaDari(own, kantor);
  const found = kinerja.indikator.flatMap((one, index) =>
    one.tingkat === own.tingkat && namaDari(one, theirs).some((nama) => names.includes(nama)) ? [index] : [],
  );
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function namaDari({ nama, sebutan }: IndikatorRingkas, kantor: string | null): string[] {
  const own = kantor === null ? null : kunciNama(kantor);
  const bare = (text: string): string => {
    const kunci = kunciNama(text);
    return own === null ? kunci : kunci.replaceAll(own, own.split(' ')[0] ?? '').trim();
  };
  return [bare(nama), ...sebutan.map(({ baris }) => bare(baris.indikator?.teks ?? ''))].filter(
    (text) => text !== '',
  );
}

/** Points of an office and year once: the first that has a figure. A column without a year is about the report's. */
function gabung(
  known: readonly TitikBanding[],
  more: readonly TitikBanding[],
  tahun: number | null,
): TitikBanding[] {
  const same = (a: TitikBanding, b: TitikBanding): boolean =>
    (a.tahun ?? tahun) === (b.tahun ?? tahun) && kantorSama(a.kantor, b.kantor);
  const filled = known.map((titik) => {
    const found = kosong(titik) ? more.find((one) => same(one, titik)) : undefined;
    return found ? { ...found, tahun: titik.tahun, kantor: titik.kantor } : titik;
  });
  return [...filled, ...more.filter((one) => !known.some((titik) => same(one, titik)))];
}

/** A column may name the region, too: "Dinas Perikanan Kabupaten Sumbersari" is the file's Dinas Perikanan. */
function kantorSama(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [kunciUnit(a), kunciUnit(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function kosong({ target, realisasi }: TitikBanding): boolean {
  const isEmpty = (nilai: NilaiIndikator | null): boolean =>
    nilai === null || (nilai.nilai === null && (nilai.sel === null || nilai.sel.nilai.jenis === 'kosong'));
  return isEmpty(target) && isEmpty(realisasi);
}
