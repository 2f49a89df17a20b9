import { lipat } from '../../domain/identitas';
import type { JenisTabelKinerja, TabelKinerja } from '../../domain/kinerja';
import { lembarIsian } from '../../messages/id/isian';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { Bahan } from '../bahan';

/** Tables of a kind that the staff have set up as the report prints them: with rows, and not an input sheet of `lkjip new`. */
export function tabelAnda(
  { laporan, ringkasan }: Bahan,
  ...jenis: readonly JenisTabelKinerja[]
): TabelKinerja[] {
  return laporan.kinerja.filter(
    (tabel) =>
      jenis.includes(tabel.jenis) && tabel.baris.length > 0 && !isLembarIsian(tabel, ringkasan.tahun),
  );
}

/** An input sheet by its name and its title: its table is for typing, the report prints ours. */
export function isLembarIsian({ sheet, judul, nomor }: TabelKinerja, tahun: number | null): boolean {
  if (nomor !== '') return false;
  const lembar = Object.values(lembarIsian(tahun ?? ANY_YEAR)).find(({ nama }) => nama === sheet);
  return lembar !== undefined && tanpaTahun(judul).startsWith(tanpaTahun(lembar.judul));
}

/** A line beneath a table of ours, and whose table of the staff's it stands beside. */
export function sumberDi(bahan: Bahan, sumber: string, ...jenis: readonly JenisTabelKinerja[]): string {
  const sheets = new Set(tabelAnda(bahan, ...jenis).map(({ sheet }) => sheet));
  return sheets.size === 0 ? sumber : `${sumber}. ${teks.pembanding([...sheets])}`;
}

/** The number that a table bears: as the staff number theirs, else as the model report does. */
export function nomorTabel(bahan: Bahan, jenis: JenisTabelKinerja, bawaan: string): string {
  const own = new Set(
    bahan.laporan.kinerja.flatMap((tabel) =>
      tabel.jenis === jenis && tabel.nomor !== '' ? tabel.nomor : [],
    ),
  );
  const [only] = own;
  return own.size === 1 && only !== undefined ? only : dalamBab(bahan, bawaan);
}

/** A number of the model report in the chapter that the staff have their results in: 3.1 may be their 4.1. */
export function dalamBab({ laporan }: Bahan, bawaan: string): string {
  if (!bawaan.startsWith(BAB_HASIL)) return bawaan;
  const own = laporan.kinerja.find(({ jenis, nomor }) => jenis === 'capaian' && nomor.includes('.'));
  return own ? `${own.nomor.replace(/\..*$/, '.')}${bawaan.slice(BAB_HASIL.length)}` : bawaan;
}

const BAB_HASIL = '3.';

/** The office as titles name it, with a blank before it. */
export function kantorDi({ ringkasan: { kantor } }: Bahan): string {
  return kantor === null ? '' : ` ${kantor}`;
}

const tanpaTahun = (text: string): string => lipat(text.replace(/\b(?:19|20)\d\d\b/g, ''));

/** Names and titles of input sheets are the same in every year but for the year. */
const ANY_YEAR = 2026;
