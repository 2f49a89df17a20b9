import type { TabelAnggaran } from '../domain/laporan';
import type { Pilihan } from './duplicates';
import { gabungPeriode, sampaiDenganTerakhir } from './period-tables';
import { namaDiJawaban } from './table-role';
import { isBagianDana } from './unit-tables';

/** Decides which of several tables of one unit counts that have the same kegiatan and other money, or asks. */
export function angkaBerbeda(
  cluster: readonly TabelAnggaran[],
  tables: readonly TabelAnggaran[],
  state: Pilihan,
): void {
  if (jumlahkan(cluster, tables, state)) return;
  const chosen = cluster.find((tabel) => state.diminta.has(tabel));
  const last = chosen ? null : sampaiDenganTerakhir(cluster);
  const counts = chosen ?? last;
  if (counts === null) {
    if (!isBagianDana(cluster)) tanyaAngka(cluster, tables, state);
    return;
  }
  const kode = last ? 'periode lebih awal' : 'dipilih lain';
  for (const tabel of cluster) {
    if (tabel !== counts && !state.diminta.has(tabel))
      state.left.set(tabel, { kode, dari: namaDiJawaban(counts, tables) });
  }
}

/** Adds up tables of periods where the user said so; the latest stands for all. */
function jumlahkan(
  cluster: readonly TabelAnggaran[],
  all: readonly TabelAnggaran[],
  state: Pilihan,
): boolean {
  const whole = cluster.some((tabel) => state.dijumlah.has(tabel)) ? gabungPeriode(cluster) : null;
  const stays = cluster.find(({ sheet, body }) => sheet === whole?.sheet && body === whole.body);
  if (!whole || !stays) return false;
  state.gabungan.set(stays, whole);
  for (const tabel of cluster) {
    if (tabel !== stays) state.left.set(tabel, { kode: 'dijumlahkan', dari: namaDiJawaban(stays, all) });
  }
  return true;
}

function tanyaAngka(cluster: readonly TabelAnggaran[], all: readonly TabelAnggaran[], state: Pilihan): void {
  const pilihan = cluster.map((tabel) => namaDiJawaban(tabel, all));
  const opsi = `--sheet "${pilihan.at(-1)}=anggaran"`;
  for (const tabel of cluster) state.left.set(tabel, { kode: 'ragu', opsi });
  const kode = gabungPeriode(cluster) === null ? 'salinan' : 'tabel periode';
  state.pertanyaan.push({ kode, sheet: cluster.at(-1)?.sheet ?? '', pilihan, opsi });
}
