import { fungsi } from '../messages/id/fungsi';
import { galat, type Hasil, isGalat } from '../domain/galat';
import { formatAngka } from '../domain/numbers/persen';
import { KREJCIE_MORGAN } from '../domain/parameters/daftar';
import { terbaru } from '../domain/parameters/parameter';
import { ukuranSampel } from '../domain/rules/sampel';
import { indeksSkm, keNik, mutuSkm, nrrUnsur } from '../domain/rules/skm';
import { angka, angkaWajib, bagian, pilihan } from './baca';
import { deret, type Isi, keluaran, matriks, perSel, tunggal } from './bentuk';
import { type GalatExcel, galatExcel, KODE } from './host';
import { bacaSel, KOSONG, type Sel } from './sel';

/**
 * Mutu pelayanan menurut PermenPANRB 14/2017.
 * @customfunction SKMGRADE
 * @param nilai Nilai SKM: NIK (25–100) atau NI (1–4), juga "Baik (90,22)"; boleh satu rentang.
 * @param [bentuk] "mutu" (bawaan, A–D), "kinerja" (Sangat Baik …), atau "lengkap".
 * @returns Huruf mutu, kinerja unit, atau keduanya.
 * @example =LKJIP.SKMGRADE(90,22) → "A"
 * @example =LKJIP.SKMGRADE(2,5997) → "D"
 * @example =LKJIP.SKMGRADE(76,61; "kinerja") → "Baik"
 * @example =LKJIP.SKMGRADE("Baik (90,22)"; "lengkap") → "A (Sangat Baik)"
 * @example =LKJIP.SKMGRADE(12) → #NUM!
 */
export function skmgrade(nilai: unknown[][], bentuk?: unknown[][]): unknown[][] {
  return perSel([nilai, bentuk], (n, b = KOSONG) => {
    const wujud = pilihan(b, ['mutu', 'kinerja', 'lengkap'], 'mutu');
    if (isGalat(wujud)) return wujud;
    const read = angka(n);
    if (read === null) return n.jenis === 'kosong' ? '' : galat('kosong');
    if (isGalat(read)) return read;
    const pita = mutuSkm(read.angka);
    if (isGalat(pita)) return pita;
    const kinerja = pita.arti ?? pita.label;
    return { mutu: pita.label, kinerja, lengkap: `${pita.label} (${kinerja})` }[wujud];
  });
}

/**
 * Indeks SKM (NIK, 25–100) dari nilai unsur-unsurnya.
 * @customfunction SKMNILAI
 * @param unsur Rentang NRR tiap unsur (1–4) atau nilai konversinya (25–100); kosong dan nol tidak dihitung.
 * @param [bobot] Satu bobot untuk semua (misalnya 0,11), atau rentang seukuran unsur; bawaan 1/n.
 * @returns NIK yang tidak dibulatkan.
 * @example =LKJIP.SKMNILAI({3,44;3,5;3,5;4;3,46;3,6;3,62;3,84;3,52}) → 90,22
 * @example =LKJIP.SKMNILAI({4;4;4;4;4;4;4;4;4}; 0,11) → 99
 * @example =LKJIP.SKMNILAI({4;"";2}) → 75
 */
export function skmnilai(unsur: unknown[][], bobot?: unknown[][]): unknown {
  const nrr = bacaUnsur(deret(unsur));
  if ('kode' in nrr || isGalat(nrr)) return tunggal(nrr);
  const weights = bacaBobot(deret(bobot));
  if (weights !== undefined && (isGalat(weights) || 'kode' in weights)) return tunggal(weights);
  const satuSaja = weights?.length === 1 ? weights[0] : weights;
  const hasil = satuSaja === undefined ? indeksSkm(nrr) : indeksSkm(nrr, satuSaja);
  return tunggal(isGalat(hasil) ? hasil : hasil.nik);
}

/**
 * Rekap survei: NRR, nilai dan mutu tiap unsur dari jawaban mentah, lalu indeksnya.
 * @customfunction SKMREKAP
 * @param jawaban Rentang jawaban 1–4: satu baris satu responden, satu kolom satu unsur; baris judul boleh ikut.
 * @returns Tabel: unsur, jumlah yang menjawab, NRR, nilai (NRR × 25), mutu; baris terakhir indeksnya.
 * @example =LKJIP.SKMREKAP({4\3;4\3;4\""}) → {"Unsur"\"Terjawab"\"NRR"\"Nilai"\"Mutu";"U1"\3\4\100\"A";"U2"\2\3\75\"C";"Indeks SKM"\3\3,5\87,5\"B"}
 */
export function skmrekap(jawaban: unknown[][]): unknown[][] {
  const blok = matriks(jawaban).map((row) => row.map(bacaSel));
  const judul = blok[0]?.some((s) => s.jenis === 'teks' && isGalat(angkaWajib(s))) ? blok[0] : null;
  const baris = judul ? blok.slice(1) : blok;
  const banyak = blok[0]?.length ?? 0;
  const unsur = Array.from({ length: banyak }, (_, kolom) =>
    jawabanUnsur(
      baris.map((row) => row[kolom] ?? KOSONG),
      kolom,
      judul ? 2 : 1,
    ),
  );
  const nrr = unsur.map((jawaban) => nrrUnsur(jawaban));
  const responden = baris.filter((row) => row.some((s) => s.jenis !== 'kosong')).length;
  return [
    [...fungsi.rekapSkm.kepala],
    ...unsur.map((jawaban, i) => {
      const nama = judul?.[i]?.jenis === 'teks' ? judul[i].teks : fungsi.rekapSkm.unsur(i + 1);
      return barisRekap(nama, jawaban.filter((j) => j !== null && j !== 0).length, nrr[i] ?? galat('kosong'));
    }),
    barisRekap(fungsi.rekapSkm.indeks, responden, indeks(nrr)),
  ];
}

/**
 * Jumlah responden minimum menurut Krejcie dan Morgan.
 * @customfunction SAMPELSKM
 * @param populasi Jumlah populasi; boleh satu rentang.
 * @param [galat] Galat yang diterima; bawaan 5%.
 * @returns Jumlah responden.
 * @example =LKJIP.SAMPELSKM(2741) → 337
 * @example =LKJIP.SAMPELSKM(1000; "10%") → 88
 */
export function sampelskm(populasi: unknown[][], galat?: unknown[][]): unknown[][] {
  return perSel([populasi, galat], (p, g = KOSONG) => {
    const n = angka(p);
    if (n === null) return p.jenis === 'kosong' ? '' : { galat: 'kosong' };
    if (isGalat(n)) return n;
    const d = bagian(g, terbaru(KREJCIE_MORGAN).nilai.galat, 1);
    return isGalat(d) ? d : ukuranSampel(n.angka, d);
  });
}

type Deret = Hasil<readonly (number | null)[]> | Extract<Sel, { jenis: 'galat' }>;

/** NRR of the unsur; converted values (25–100) are brought back to 1–4. */
function bacaUnsur(sel: readonly Sel[]): Deret {
  const angkaUnsur = bacaDeret(sel);
  if (isGalat(angkaUnsur) || 'kode' in angkaUnsur) return angkaUnsur;
  const konversi = angkaUnsur.some((n) => n !== null && n > 4);
  return konversi ? angkaUnsur.map((n) => (n === null || n === 0 ? null : n / 25)) : angkaUnsur;
}

function bacaBobot(
  sel: readonly Sel[],
): Hasil<readonly number[]> | Extract<Sel, { jenis: 'galat' }> | undefined {
  const weights = bacaDeret(sel);
  if (isGalat(weights) || 'kode' in weights) return weights;
  return weights.every((w) => w === null || w === 0) ? undefined : weights.map((w) => w ?? 0);
}

function bacaDeret(sel: readonly Sel[]): Deret {
  const isi: (number | null)[] = [];
  for (const s of sel) {
    if (s.jenis === 'galat') return s;
    const n = angka(s);
    if (isGalat(n)) return n;
    isi.push(n?.angka ?? null);
  }
  return isi;
}

/** The answers to one unsur; an answer outside 1–4 is refused with its place in the range. */
function jawabanUnsur(sel: readonly Sel[], kolom: number, barisPertama: number): readonly (number | null)[] {
  const isi = sel.map((s, i) => {
    if (s.jenis === 'galat') throw galatExcel(s.kode);
    const n = angka(s);
    if (isGalat(n)) throw tolak(s.jenis === 'teks' ? s.teks : '', i + barisPertama, kolom + 1);
    return n?.angka ?? null;
  });
  const hasil = nrrUnsur(isi);
  if (!isGalat(hasil) || hasil.galat !== 'di-luar-rentang') return isi;
  const i = typeof hasil.di === 'number' ? hasil.di : 0;
  throw tolak(teksAngka(isi[i] ?? 0), i + barisPertama, kolom + 1);
}

function teksAngka(n: number): string {
  return formatAngka(n, Number.isInteger(n) ? 0 : 2);
}

function tolak(jawaban: string, baris: number, kolom: number): GalatExcel {
  return galatExcel(KODE.nilai, fungsi.jawabanSalah(jawaban, baris, kolom));
}

function indeks(nrr: readonly Hasil<number>[]): Hasil<number> {
  const hasil = indeksSkm(nrr.map((n) => (typeof n === 'number' ? n : null)));
  return isGalat(hasil) ? hasil : hasil.ni;
}

function barisRekap(nama: string, terjawab: number, nrr: Hasil<number>): Isi[] {
  if (isGalat(nrr)) return [nama, terjawab, '', '', ''];
  const nik = keNik(nrr);
  const mutu = mutuSkm(nrr);
  return [nama, terjawab, keluaran(nrr), keluaran(nik), keluaran(isGalat(mutu) ? mutu : mutu.label)];
}
