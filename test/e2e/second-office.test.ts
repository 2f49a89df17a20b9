import { buildSummary, type Hasil } from '../../src/build-summary';
import { memoryWorkbook } from '../../src/memory/memory-workbook';
import { dinas, LEMBAR, type Bentuk } from '../fixtures/dinas';
import { QUIET } from '../support/build-file';

const build = async (bentuk: Bentuk = {}): Promise<Hasil> => {
  const snapshot = dinas(bentuk);
  return buildSummary(memoryWorkbook(snapshot.sheets, snapshot), {}, QUIET);
};

describe('a dinas with other indicators, columns, years and words', () => {
  let hasil: Hasil;
  beforeAll(async () => {
    hasil = await build();
  });

  it('has each of its tables read as what it is', () => {
    const { kinerja, unread, pertanyaan } = hasil.laporan;
    for (const { nama, jenis } of LEMBAR) {
      if (jenis !== undefined)
        expect([nama, kinerja.filter(({ sheet }) => sheet === nama).map((one) => one.jenis)]).toEqual([
          nama,
          [jenis],
        ]);
    }
    expect([unread, pertanyaan]).toEqual([[], []]);
  });

  it('has its money counted once: outputs and causes with a pagu beside them are no budgets', () => {
    expect(hasil.ringkasan.total).toMatchObject({ pagu: 2_000_000_000_00n, realisasi: 1_806_000_000_00n });
    expect(hasil.laporan.anggaran.map(({ sheet }) => sheet)).toEqual(['DPA']);
  });

  it('weighs the survey as its table says: 30,7 · 0,111 · 25', () => {
    expect(hasil.ringkasan.kinerja?.skm?.indeks?.nik).toBeCloseTo(85.1925, 10);
    expect(hasil.ringkasan.kinerja?.skm?.mutu?.label).toBe('B');
  });

  it('keeps what is a word without a capaian, and says so', () => {
    const sakip = hasil.ringkasan.kinerja?.indikator.find(({ nama }) => nama.includes('SAKIP'));
    expect(sakip).toMatchObject({ capaian: null, galat: { galat: 'bukan-angka' } });
  });
});
