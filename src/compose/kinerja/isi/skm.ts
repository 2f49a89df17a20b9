import { angkaSel, selPertama } from '../../../domain/indikator/sel';
import type { BarisKinerja, PeranKinerja } from '../../../domain/kinerja';
import { text } from '../../../formula/build';
import { pitaIndeks, skmRef, type BarisIndeks, type Pita } from '../../sheets/skm';
import { angka, type Rujukan, type Tujuan } from './tujuan';

/** The index beneath the unsur, and what it is called. */
export function indeksSkm({ bahan, kinerja, tabel, baris, kolom, made }: Tujuan): Rujukan | null {
  const { skm } = kinerja;
  if (!skm?.indeks || skm.tabel !== tabel || !made.has(bahan.nama.skm) || kolom.peran !== 'nilai')
    return null;
  const total = tabel.baris.filter((row) => row.total);
  if (!baris.total) return null;
  return angka(skmRef(bahan, skm, total.length === 1 ? 'nik' : indeksDari(baris)));
}

function indeksDari({ sel }: BarisKinerja): BarisIndeks {
  const label = sel.map(({ teks }) => teks).join(' ');
  if (/mutu/i.test(label)) return 'mutu';
  if (/kinerja unit/i.test(label)) return 'kinerja';
  return /\bNI\b|nilai indeks/.test(label) ? 'ni' : 'nik';
}

const KOLOM: Partial<Record<PeranKinerja, keyof Pita>> = {
  interval: 'interval',
  'interval konversi': 'intervalKonversi',
  mutu: 'mutu',
  kinerja: 'kinerja',
};

/** The bands of PermenPANRB 14/2017, by the row's nilai persepsi: they are the regulation's and follow no cell. */
export function pitaSkm({ tabel, baris, kolom }: Tujuan): Rujukan | null {
  const what = KOLOM[kolom.peran];
  const pita = pitaIndeks()[(angkaSel(selPertama(tabel, baris, 'persepsi'))?.angka ?? 0) - 1];
  return angka(what && pita ? text(pita[what]) : null);
}
