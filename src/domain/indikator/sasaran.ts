import type { Angka } from '../ringkasan';
import type { SasaranRingkas } from '../ringkasan-kinerja';
import { isGalat } from '../galat';
import { alokasi } from '../rules/alokasi';
import { jumlahkan } from '../angka';
import { kunciNama } from './baris';
import type { Anggaran, PetaSasaran, SasaranDicari } from './peta-program';

/** The money that serves each sasaran: the leaves of its programs. */
export function ringkasSasaran(
  sasaran: readonly (SasaranDicari & { readonly tujuan: string | null })[],
  peta: readonly PetaSasaran[],
  anggaran: Anggaran,
): SasaranRingkas[] {
  return sasaran.map(({ kunci, nama, tujuan }, index) => {
    const { program, dasar, kegiatan } = peta[index] as PetaSasaran;
    const rinci = terbagi(program, kegiatan, peta) ? leavesOf(program, kegiatan, anggaran) : null;
    const money =
      rinci === null
        ? jumlahkan(program.flatMap((at) => anggaran.program[at] ?? []))
        : jumlahkan(rinci.flatMap((at) => anggaran.rincian[at] ?? []));
    const none = program.length === 0;
    const share = none ? null : bagian(money.pagu, anggaran.total.pagu);
    const angka = none ? { pagu: null, realisasi: null, serapan: null } : money;
    return { kunci, nama, tujuan, program, rinci, dasar, alokasi: share, ...angka };
  });
}

function bagian(pagu: bigint | null, total: bigint | null): number | null {
  if (pagu === null || total === null) return null;
  const share = alokasi(pagu, total);
  return isGalat(share) ? null : share;
}

/** True where one of the programs serves another sasaran too, and the table says with which kegiatan. */
function terbagi(
  program: readonly number[],
  kegiatan: PetaSasaran['kegiatan'],
  peta: readonly PetaSasaran[],
): boolean {
  const shared = (at: number): boolean => peta.filter((one) => one.program.includes(at)).length > 1;
  return program.some((at) => shared(at) && (kegiatan.get(at)?.size ?? 0) > 0);
}

function leavesOf(
  program: readonly number[],
  kegiatan: PetaSasaran['kegiatan'],
  { rincian }: Anggaran,
): number[] {
  return rincian.flatMap(({ programKe, kegiatan: nama }, index) => {
    if (!program.includes(programKe)) return [];
    const names = kegiatan.get(programKe);
    return names === undefined || names.size === 0 || names.has(kunciNama(nama)) ? [index] : [];
  });
}

/** Money of several sasaran; a program or a kegiatan that serves two of them counts once. `null`: not known of one of them. */
export function uangSasaran(own: readonly SasaranRingkas[], anggaran: Anggaran): Angka | null {
  if (own.length === 0 || own.some(({ program }) => program.length === 0)) return null;
  const whole = new Set(own.flatMap(({ program, rinci }) => (rinci === null ? program : [])));
  const leaves = new Set(own.flatMap(({ rinci }) => rinci ?? []));
  const parts = anggaran.rincian.filter(({ programKe }, index) => !whole.has(programKe) && leaves.has(index));
  return jumlahkan([...[...whole].flatMap((at) => anggaran.program[at] ?? []), ...parts]);
}
