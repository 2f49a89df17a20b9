import { isGalat } from '../galat';
import type { JenisTabelKinerja, KolomKinerja, SelKinerja } from '../kinerja';
import type {
  BandingRingkas,
  IndikatorRingkas,
  KemajuanRingkas,
  Sebutan,
  TitikBanding,
} from '../ringkasan-kinerja';
import { kemajuan } from '../rules/kemajuan';
import { ukur } from './nilai';
import { selDari, sekala } from './sel';

/** Indicators beside other years or offices, as the tables of one kind have them. */
export function ringkasBanding(
  indikator: readonly IndikatorRingkas[],
  jenis: JenisTabelKinerja,
): BandingRingkas[] {
  return indikator.flatMap((one, indikatorKe) => {
    const titik = one.sebutan
      .filter(({ tabel }) => tabel.jenis === jenis)
      .flatMap((sebutan) => titikDari(sebutan, one));
    const once = titik.filter(
      ({ tahun, kantor }, index) =>
        titik.findIndex((other) => other.tahun === tahun && other.kantor === kantor) === index,
    );
    return once.length === 0 ? [] : [{ indikatorKe, titik: once }];
  });
}

/** A point for every year and office that the columns name. */
function titikDari({ tabel, baris }: Sebutan, { sifat }: IndikatorRingkas): TitikBanding[] {
  const figures = tabel.kolom.filter(({ peran }) => peran === 'target' || peran === 'realisasi');
  const own = figures.find(({ kantor }) => kantor !== null && kantor !== 'Nasional')?.kantor ?? null;
  const places = figures.filter((one, index) => figures.findIndex((other) => sama(other, one)) === index);
  const cell = (place: KolomKinerja, peran: 'target' | 'realisasi'): SelKinerja | null => {
    const index = tabel.kolom.findIndex((one) => one.peran === peran && sama(one, place));
    return index < 0 ? null : (baris.sel[index] ?? null);
  };
  // All figures of one indicator are on one scale, whoever they are of.
  const cells = places.flatMap((place) => [cell(place, 'target'), cell(place, 'realisasi')]);
  const scaled = sekala(cells, sifat.satuan === '%');
  return places.map((place, index) => {
    const [t, r] = [cells[index * 2] ?? null, cells[index * 2 + 1] ?? null];
    return {
      tahun: place.tahun,
      kantor: place.kantor === own ? null : place.kantor,
      berkas: null,
      target: t === null ? null : (scaled[index * 2] ?? null),
      realisasi: r === null ? null : (scaled[index * 2 + 1] ?? null),
      capaian: ukur(t, r, sifat).capaian,
    };
  });
}

function sama(a: KolomKinerja, b: KolomKinerja): boolean {
  return a.tahun === b.tahun && a.kantor === b.kantor;
}

/** Realisasi against the target at the plan's end: the table's own, or the last year of the plan's targets. */
export function ringkasKemajuan(
  indikator: readonly IndikatorRingkas[],
  tahun: number | null,
): KemajuanRingkas[] {
  return indikator.flatMap((one, indikatorKe) => {
    const end = targetAkhir(one);
    if (end === null) return [];
    const { sebutan, sel } = end;
    const printed =
      sebutan.tabel.jenis === 'kemajuan'
        ? selDari(sebutan.tabel, sebutan.baris, { peran: 'realisasi', tahun })
        : null;
    const own =
      one.hidup !== null || printed === null || printed.nilai.jenis === 'kosong' ? one.realisasi : null;
    const { target, realisasi } = ukur(sel, printed ?? one.realisasi.sel, one.sifat, own?.nilai ?? null);
    const value =
      target.nilai === null || realisasi.nilai === null
        ? null
        : kemajuan(target.nilai, realisasi.nilai, one.sifat.polaritas);
    return [{ indikatorKe, target, realisasi, kemajuan: value === null || isGalat(value) ? null : value }];
  });
}

function targetAkhir({
  sebutan,
}: IndikatorRingkas): { readonly sebutan: Sebutan; readonly sel: SelKinerja } | null {
  for (const one of sebutan) {
    if (one.tabel.jenis !== 'kemajuan') continue;
    const { kolom } = one.tabel;
    const marked = kolom.findIndex(({ peran, akhir }) => peran === 'target' && akhir);
    const index = marked >= 0 ? marked : kolom.findIndex(({ peran }) => peran === 'target');
    const sel = one.baris.sel[index];
    if (sel !== undefined) return { sebutan: one, sel };
  }
  for (const one of sebutan) {
    if (one.tabel.jenis !== 'renstra tahunan') continue;
    const last = one.tabel.kolom.reduce(
      (best, { peran, tahun }, index) =>
        peran === 'target' && tahun !== null && tahun > (one.tabel.kolom[best]?.tahun ?? -Infinity)
          ? index
          : best,
      -1,
    );
    const sel = one.baris.sel[last];
    if (sel !== undefined) return { sebutan: one, sel };
  }
  return null;
}
