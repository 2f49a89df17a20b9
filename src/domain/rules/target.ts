import { galat, type Hasil } from '../galat';
import { lipat } from '../identitas';
import type { NilaiAngka, NilaiTeks } from '../numbers/nilai';
import type { Skala } from '../parameters/skala';
import { predikat } from './predikat';

/**
 * The number that a realisasi is divided by. "≥ 90" is its bound. A range is its point nearest to the realisasi: the
 * nearer bound outside ("80–90" is 80 for 75 and 90 for 95), the realisasi itself inside, where the target is met.
 * `null`: no target ("-"). A word is 'bukan-angka': bands are compared, no number is invented.
 */
export function angkaTarget(target: NilaiTeks, realisasi: number): Hasil<NilaiAngka | null> {
  switch (target.jenis) {
    case 'angka':
      return target;
    case 'batas':
      return target.angka;
    case 'rentang':
      return titikTerdekat(target.dari, target.sampai, realisasi);
    case 'nihil':
      return null;
    case 'kata':
      return galat('bukan-angka', target.kata);
  }
}

function titikTerdekat(dari: NilaiAngka, sampai: NilaiAngka, realisasi: number): NilaiAngka {
  if (realisasi <= dari.angka) return dari;
  return realisasi >= sampai.angka ? sampai : { ...dari, angka: realisasi };
}

export type Banding = 'tercapai' | 'belum tercapai';

/**
 * A target that is a word ("Baik") against what was reached, by the order of the scale's bands. A number is put into
 * its band first. 'opsi': the word is no band of this scale; 'kosong': one of them says nothing.
 */
export function bandingkanPita(target: NilaiTeks, realisasi: NilaiTeks, skala: Skala): Hasil<Banding> {
  if (target.jenis === 'nihil' || realisasi.jenis === 'nihil') return galat('kosong');
  const seharusnya = urutan(target, skala);
  const tercapai = urutan(realisasi, skala);
  if (typeof seharusnya !== 'number') return seharusnya;
  if (typeof tercapai !== 'number') return tercapai;
  return tercapai <= seharusnya ? 'tercapai' : 'belum tercapai';
}

/** 0 for the highest band. */
function urutan(nilai: NilaiTeks, skala: Skala): Hasil<number> {
  if (nilai.jenis === 'kata') {
    const kata = lipat(nilai.kata);
    const index = skala.pita.findIndex(
      (p) => lipat(p.label) === kata || (p.arti !== null && lipat(p.arti) === kata),
    );
    return index < 0 ? galat('opsi', nilai.kata) : index;
  }
  if (nilai.jenis !== 'angka') return galat('bukan-angka');
  const pita = predikat(nilai.angka, skala);
  return 'galat' in pita ? pita : skala.pita.indexOf(pita);
}
