import { isGalat } from '../galat';
import type { JenisTabelKinerja, KolomKinerja, SelKinerja, TabelKinerja } from '../kinerja';
import type {
  BandingRingkas,
  IndikatorRingkas,
  KemajuanRingkas,
  Sebutan,
  TitikBanding,
} from '../ringkasan-kinerja';
import { kemajuan } from '../rules/kemajuan';
import { ukur } from './nilai';
import { isKosong, kantorSendiri, selDari, sekala } from './sel';

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
  const own = kantorSendiri(figures);
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

interface Akhir {
  readonly sebutan: Sebutan;
  readonly sel: SelKinerja;
}

/** The target at the plan's end: in the table of progress, the last year of the plan's targets, the plan itself. */
function targetAkhir({ sebutan }: IndikatorRingkas): Akhir | null {
  const all = (['kemajuan', 'renstra tahunan', 'renstra'] as const).flatMap((jenis) =>
    sebutan
      .filter(({ tabel }) => tabel.jenis === jenis)
      .flatMap((one): Akhir[] => {
        const sel = one.baris.sel[kolomAkhir(one.tabel)];
        return sel === undefined ? [] : [{ sebutan: one, sel }];
      }),
  );
  return all.find(({ sel }) => !isKosong(sel)) ?? all[0] ?? null;
}

/** Index of the column with the plan's last target; -1 where there is none. */
function kolomAkhir({ jenis, kolom }: TabelKinerja): number {
  const targets = kolom.filter(({ peran, triwulan }) => peran === 'target' && triwulan === null);
  const last = targets.reduce<KolomKinerja | undefined>(
    (best, one) => (one.tahun !== null && one.tahun > (best?.tahun ?? -Infinity) ? one : best),
    undefined,
  );
  const marked = targets.find(({ akhir }) => akhir);
  const plain = jenis === 'renstra tahunan' ? undefined : targets[0];
  const chosen =
    jenis === 'renstra tahunan' ? last : (marked ?? (jenis === 'renstra' ? last : undefined) ?? plain);
  return chosen ? kolom.indexOf(chosen) : -1;
}
