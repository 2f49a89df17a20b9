import type { Baris, TabelAnggaran, UnitKerja } from '../domain/laporan';
import { ubahBaris } from './baris';
import { keyakinan } from './confidence';
import type { Draf } from './drafts';
import type { RecogniseOptions } from './options';
import { lipat } from './text';
import { bacaUnit, unitDariSheet } from './titles';

/** The unit of a table that names none, by the name of its sheet. */
export type UnitLain = (sheet: string) => UnitKerja;

/** A budget table for each unit that a draft holds: most hold one. */
export function pecahUnit(d: Draf, unitLain: UnitLain, options: RecogniseOptions): TabelAnggaran[] {
  const own = bernama(d.unit?.unit ?? unitLain(d.view.sheet.name), d.view.sheet.name, options);
  // A village's budget has "Bidang …" for its programs.
  const parts = own.jenis === 'desa' ? [] : perOrganisasi(d.susunan.baris);
  const isDalam = own.jenis === 'dinas' || own.jenis === 'badan';
  if (isDalam && parts.length > 0 && parts.every(({ nama }) => BIDANG.test(nama)))
    return [tabel(d, own, d.susunan.baris)];
  if (parts.length < 2) {
    const [only] = parts;
    const unit = only && !d.unit ? unitOrganisasi(only.nama) : own;
    return [tabel(d, unit, d.susunan.baris)];
  }
  return parts.map(({ nama, baris }) => tabel(d, unitOrganisasi(nama), baris));
}

/** Divisions of a dinas or badan, which reports as one. */
const BIDANG = /^(?:bidang|sekretariat)\b/i;

function tabel(d: Draf, unit: UnitKerja, baris: readonly Baris[]): TabelAnggaran {
  return {
    jenis: 'anggaran',
    sheet: d.view.sheet.name,
    judul: d.judul.teks,
    unit,
    tahun: d.tahun,
    kolom: d.kolom.anggaran,
    body: { from: baris[0]?.row ?? d.header.bottom + 1, to: baris.at(-1)?.row ?? d.to },
    baris,
    alasan: d.alasan,
    ...keyakinan(d),
  };
}

/** The unit of a table that names none, by its sheet's name or the file's. */
export function unitTanpaJudul(name: string, fileName: string | null): UnitKerja {
  const sheet = unitDariSheet(name);
  if (sheet) return sheet;
  const file = fileName?.replace(/\.[^.]+$/, '').replaceAll(/[_-]/g, ' ');
  return (file ? bacaUnit(file, true)?.unit : undefined) ?? { nama: name, jenis: 'lain' };
}

function bernama(unit: UnitKerja, sheet: string, options: RecogniseOptions): UnitKerja {
  const answer = options.unit?.find(({ dari }) => lipat(dari) === lipat(unit.nama) || dari === sheet);
  return answer ? (bacaUnit(answer.menjadi)?.unit ?? { ...unit, nama: answer.menjadi }) : unit;
}

function unitOrganisasi(nama: string): UnitKerja {
  return bacaUnit(nama)?.unit ?? { nama, jenis: 'lain' };
}

/** Rows by the organisation above them; rows above every organisation are totals of several and belong to none. */
function perOrganisasi(baris: readonly Baris[]): { nama: string; baris: Baris[] }[] {
  if (!baris.some(({ tingkat }) => tingkat === 'organisasi')) return [];
  const parts = new Map<string, { nama: string; baris: Baris[]; places: Map<number, number> }>();
  const owner: (string | null)[] = [];
  baris.forEach((row, index) => {
    const key =
      row.tingkat === 'organisasi' ? lipat(row.nama) : row.induk >= 0 ? (owner[row.induk] ?? null) : null;
    owner.push(key);
    if (key === null) return;
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { nama: row.nama, baris: [], places: new Map() }));
    part.places.set(index, part.baris.length);
    part.baris.push(ubahBaris(row, { induk: part.places.get(row.induk) ?? -1 }));
  });
  return [...parts.values()].filter((part) => part.baris.some(({ leaf }) => leaf));
}
