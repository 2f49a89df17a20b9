import { perSeratus, kaliSeratus } from '../numbers/persen';
import type { SifatIndikator, TabelKinerja } from '../kinerja';
import type { DataDasar, RealisasiHidup, SukuData } from '../ringkasan-kinerja';
import { kunciNama } from './baris';
import { angkaSel, selPertama } from './sel';

/** Every count of the tables of base data: a row a count, or a column a year. */
export function bacaDataDasar(tables: readonly TabelKinerja[]): DataDasar[] {
  return tables
    .filter(({ jenis }) => jenis === 'data dasar')
    .flatMap((tabel) =>
      tabel.baris.flatMap((baris) => {
        const nama = selPertama(tabel, baris, 'uraian')?.teks ?? '';
        if (baris.total || nama === '') return [];
        const own = angkaSel(selPertama(tabel, baris, 'tahun'));
        return tabel.kolom.flatMap(({ peran, tahun }, index): DataDasar[] => {
          const sel = baris.sel[index];
          if (peran !== 'jumlah' || sel === undefined) return [];
          const year = tahun ?? own?.angka ?? tabel.tahun;
          return [{ nama, tahun: year, nilai: angkaSel(sel)?.angka ?? null, sel }];
        });
      }),
    );
}

/**
 * A realisasi out of base data: Σ of the numerator's counts / Σ of the denominator's, of one year. Numerator and denominator name
 * counts as the base data do, joined by + and −: "pencari layanan − pencari layanan yang tidak puas". `null` where a name is not
 * found, is there twice, or has no number: nothing is guessed.
 */
export function realisasiHidup(
  { pembilang, penyebut, satuan, rumus }: SifatIndikator,
  data: readonly DataDasar[],
  tahun: number | null,
  persen: boolean,
): RealisasiHidup | null {
  const [over, under] = pembilang === null ? bagiRumus(rumus) : [pembilang, penyebut];
  if (over === null) return null;
  const ofYear = data.filter((one) => one.tahun === null || tahun === null || one.tahun === tahun);
  const top = suku(over, ofYear);
  const bottom = under === null ? [] : suku(under, ofYear);
  if (top === null || bottom === null) return null;
  const numerator = jumlah(top);
  const denominator = bottom.length === 0 ? 1 : jumlah(bottom);
  if (denominator === 0) return null;
  const ratio = numerator / denominator;
  const isShare = bottom.length > 0 && (persen || satuan === '%');
  // A count or a ratio stays as it is; a percentage is kept in points.
  return {
    pembilang: top,
    penyebut: bottom,
    nilai: isShare ? keseratus(numerator, denominator, ratio) : ratio,
  };
}

/** Exact where the share is: 2.741 / 2.741 is 100, not 99,99…. */
function keseratus(numerator: number, denominator: number, ratio: number): number {
  const points = (numerator * 100) / denominator;
  return perSeratus(points) === ratio ? points : kaliSeratus(ratio);
}

/** "A / B × 100%" → numerator and denominator. */
function bagiRumus(rumus: string | null): [string | null, string | null] {
  if (rumus === null) return [null, null];
  const [left = '', right] = rumus.replace(/[x×*]\s*100\s*%?\s*$/i, '').split(/\s[/÷:]\s|\bdibagi\b/);
  return right === undefined ? [null, null] : [bersih(left), bersih(right)];
}

const bersih = (text: string): string => text.replace(/^[\s(]+|[\s)]+$/g, '');

function suku(text: string, data: readonly DataDasar[]): SukuData[] | null {
  const whole = satu(text, data);
  if (whole !== null) return [{ tanda: 1, data: whole }];
  const found: SukuData[] = [];
  let tanda: 1 | -1 = 1;
  for (const part of text.split(/(\s[-−–+]\s|\bditambah\b|\bdikurangi\b|\s\+|\+\s)/)) {
    const sign = part.trim();
    if (sign === '+' || sign === 'ditambah') tanda = 1;
    else if (/^[-−–]$/.test(sign) || sign === 'dikurangi') tanda = -1;
    else {
      const one = satu(part, data);
      if (one === null) return null;
      found.push({ tanda, data: one });
    }
  }
  return found;
}

/** The one count of that name; "jumlah" and "total" before it say nothing. */
function satu(text: string, data: readonly DataDasar[]): DataDasar | null {
  const bare = (nama: string): string => kunciNama(nama).replace(/^(?:jumlah|total|banyaknya) /, '');
  const found = data.filter(({ nama, nilai }) => nilai !== null && bare(nama) === bare(bersih(text)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function jumlah(terms: readonly SukuData[]): number {
  return terms.reduce((sum, { tanda, data }) => sum + tanda * (data.nilai ?? 0), 0);
}
