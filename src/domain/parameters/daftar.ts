import capaian from './data/capaian.json';
import efisiensiKementerian from './data/efisiensi-kementerian.json';
import efisiensi from './data/efisiensi.json';
import krejcieMorgan from './data/krejcie-morgan.json';
import predikatLan from './data/predikat-lan.json';
import predikatPermendagri from './data/predikat-permendagri.json';
import predikatSakip from './data/predikat-sakip.json';
import rerataCapaian from './data/rerata-capaian.json';
import skmMutu from './data/skm-mutu.json';
import skmUnsur from './data/skm-unsur.json';
import skm from './data/skm.json';
import { angka, atauNull, benar, daftar, objek, teks } from './baca';
import { muat, type Parameter } from './parameter';
import { type Skala, skala } from './skala';

/** The parameters of the rules, but for the threshold of absorption (ambang.ts), read strictly from `data/` when the program starts. */

/** Ratios; `batas` null: no cap. */
export const CAPAIAN = muat(
  capaian,
  objek({
    batas: atauNull(angka(0)),
    pilihanBatas: daftar(angka(0)),
    targetNolTercapai: angka(),
  }),
);

export const RERATA_CAPAIAN = muat(rerataCapaian, objek({ denganTujuan: benar, perSasaran: benar }));

/** `rasio` a ratio; `selisih` in percentage points. */
export const EFISIENSI = muat(
  efisiensi,
  objek({ rasio: angka(0), selisih: objek({ efisien: angka(), cukup: angka() }) }),
);

/** All ratios. */
export const EFISIENSI_KEMENTERIAN = muat(
  efisiensiKementerian,
  objek({ batas: angka(0, 1), tengah: angka(0, 1), capaianMaksimum: angka(0) }),
);

export const SKM = muat(
  skm,
  objek({
    jawabanMinimum: angka(),
    jawabanMaksimum: angka(),
    konversi: angka(0),
    bobotMaksimum: angka(0),
  }),
);

/** The unsur of the satisfaction survey in the regulation's order, with the words that tell each by its name. */
export const SKM_UNSUR = muat(skmUnsur, daftar(objek({ nama: teks, kata: daftar(teks) })));

export const SKM_MUTU: Parameter<Skala> = muat(skmMutu, skala);

export const KREJCIE_MORGAN = muat(
  krejcieMorgan,
  objek({ khiKuadrat: angka(0), proporsi: angka(0, 1), galat: angka(0, 1) }),
);

/** The default scale of a capaian in percent. */
export const PREDIKAT_PERMENDAGRI: Parameter<Skala> = muat(predikatPermendagri, skala);

/** Of an evaluation score, 0–100. */
export const PREDIKAT_SAKIP: Parameter<Skala> = muat(predikatSakip, skala);

/** Every named scale, the default first. */
export const SKALA: readonly Parameter<Skala>[] = [
  PREDIKAT_PERMENDAGRI,
  muat(predikatLan, skala),
  PREDIKAT_SAKIP,
  SKM_MUTU,
];

/** The scale of that name ("permendagri", "lan", "sakip", "skm"), spelled in any case; `null` when there is none. */
export function skalaBernama(nama: string): Parameter<Skala> | null {
  return SKALA.find((s) => s.kunci === nama.trim().toLowerCase()) ?? null;
}
