import fc from 'fast-check';
import type { Baris, TabelAnggaran, Uang } from '../../src/domain/laporan';
import { sandiRapat } from '../../src/domain/nama-rapat';
import { ringkasAnggaran } from '../../src/domain/ringkas-anggaran';
import { Pertama } from '../../src/domain/sandi-nama';

const LAST = Number.MAX_SAFE_INTEGER;

/** A row that tells its money as numbers where `angka` has it, as recognition makes them. */
function row(index: number, nama: string, pagu: bigint, realisasi: bigint, angka: boolean): Baris {
  const uang = (sen: bigint, col: number): Uang => ({ sen, bentuk: 'angka', sel: [{ row: index + 1, col }] });
  const baris: Baris = {
    row: index + 1,
    tingkat: 'kegiatan',
    no: '',
    nama,
    induk: -1,
    leaf: true,
    pagu: uang(pagu, 2),
    realisasi: uang(realisasi, 3),
    persen: null,
    hidden: false,
  };
  const numbers = { pagu: Number(pagu), realisasi: Number(realisasi) };
  return angka
    ? Object.assign(baris, {
        angka: (besaran: 'pagu' | 'realisasi') => numbers[besaran],
        kolomAngka: () => 2,
        angkaPersen: () => NaN,
      })
    : baris;
}

function tableOf(sheet: string, unit: string, baris: readonly Baris[]): TabelAnggaran {
  return {
    jenis: 'anggaran',
    sheet,
    judul: '',
    unit: { nama: unit, jenis: 'kelurahan' },
    tahun: 2020,
    kolom: {
      headerRows: { from: 1, to: 1 },
      no: null,
      kode: [],
      uraian: 1,
      pagu: [2],
      realisasi: [3],
      persen: null,
      sisa: null,
    },
    body: { from: 1, to: baris.length },
    baris,
    alasan: [],
    keyakinan: 1,
    dasar: { cara: 'rata', jumlah: null },
  };
}

function summaryOf(anggaran: readonly TabelAnggaran[]) {
  const none = { tahun: 2020, rekap: [], kinerja: [], programSasaran: [], tingkatIndikator: [] };
  return ringkasAnggaran({ ...none, anggaran, unread: [], pertanyaan: [] }, 0.95);
}

it('sums are exact beyond what a number can hold, whichever way rows tell their money', () => {
  const sen = fc.oneof(fc.integer({ min: -LAST, max: LAST }), fc.constantFrom(LAST, LAST - 1, -LAST, 1));
  const rows = fc.array(fc.tuple(sen, sen, fc.boolean()), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (list) => {
      const baris = list.map(([p, r, angka], i) => row(i, `Kegiatan ${i}`, BigInt(p), BigInt(r), angka));
      const { total, serapanRendah, rincian } = summaryOf([tableOf('A', 'Kelurahan A', baris)]);
      expect(total.pagu).toBe(list.reduce((sum, [p]) => sum + BigInt(p), 0n));
      expect(total.realisasi).toBe(list.reduce((sum, [, r]) => sum + BigInt(r), 0n));
      expect(rincian.map(({ pagu }) => pagu)).toEqual(list.map(([p]) => BigInt(p)));
      const left = serapanRendah.map((low) => (low.pagu ?? 0n) - (low.realisasi ?? 0n));
      expect(left).toEqual([...left].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    }),
  );
});

it('kegiatan of one name are told apart by their order, within their unit and program only', () => {
  const name = fc.constantFrom(
    'Rapat',
    'RAPAT',
    'Rapat ',
    'Ra pat',
    'Rapat.',
    'ﬁsik',
    'fisik',
    '1.12',
    '11.2',
    '-',
    '',
  );
  const tables = fc.array(fc.tuple(fc.constantFrom('Kelurahan A', 'Kelurahan B'), fc.array(name)), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(tables, (list) => {
      const { rincian } = summaryOf(
        list.map(([unit, names], t) =>
          tableOf(
            `S${t}`,
            unit,
            names.map((nama, i) => row(i, nama, 1n, 1n, i % 2 === 0)),
          ),
        ),
      );
      const keys = rincian.map(({ kunci }) => kunci);
      expect(new Set(keys).size).toBe(keys.length);
      const seen = new Map<string, number>();
      for (const key of keys) {
        const [, own = '', count] = /^(.*)\u001f(\d+)$/s.exec(key) ?? [];
        seen.set(own, (seen.get(own) ?? 0) + 1);
        expect(Number(count)).toBe(seen.get(own));
      }
    }),
  );
});

it('who came first with a number is known, whatever the numbers', () => {
  const number = fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.constantFrom(0, 1, -1, 2 ** 24, 2 ** 25),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const pertama = new Pertama(numbers.length);
      numbers.forEach((sandi, ke) => expect(pertama.dari(sandi, ke)).toBe(numbers.indexOf(sandi)));
    }),
  );
  expect(sandiRapat('')).toBe(0);
});
