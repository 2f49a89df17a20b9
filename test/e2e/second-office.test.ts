import { fullA1 } from '../../src/workbook/address';
import { kalimat } from '../../src/messages/temuan';
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

  it('has nothing wrong, and the review finds nothing wrong: less is better, weights of 0,999 together', () => {
    expect(hasil.temuan.filter(({ tingkat }) => tingkat !== 'info')).toEqual([]);
  });

  it('keeps what is a word without a capaian, and says so', () => {
    const sakip = hasil.ringkasan.kinerja?.indikator.find(({ nama }) => nama.includes('SAKIP'));
    expect(sakip).toMatchObject({ capaian: null, galat: { galat: 'bukan-angka' } });
  });
});

describe('where less is better', () => {
  const review = async (from: string, to: string, tanpa: readonly string[] = []): Promise<string[]> => {
    const snapshot = dinas({ tanpa, ubah: [[from, to]] });
    const { temuan } = await buildSummary(memoryWorkbook(snapshot.sheets, snapshot), {}, QUIET);
    return temuan
      .filter(({ tingkat }) => tingkat !== 'info')
      .map((one) => `${one.tingkat} ${fullA1(one.di)} ${kalimat('id', one)}`);
  };

  it('progress the other way round is wrong: 34 / 30', async () => {
    expect(await review('«86.67»', '113.33')).toEqual([
      "error 'Kemajuan'!D8 Tingkat kemajuan «Jumlah penolakan mutu» tertulis 113,33%, padahal (2 × target − realisasi) dibagi target (makin rendah makin baik) memberi 86,67%.",
    ]);
  });

  it('and nothing says so, it is asked for', async () => {
    expect(await review('x', 'x', ['IKU'])).toContainEqual(
      expect.stringMatching(/^warning 'Kemajuan'!D8 .*cocok bila makin rendah makin baik/),
    );
  });
});

it('a survey’s index that its weights do not give is wrong', async () => {
  const snapshot = dinas({ ubah: [['«85.19»', '85.91']] });
  const { temuan } = await buildSummary(memoryWorkbook(snapshot.sheets, snapshot), {}, QUIET);
  expect(
    temuan.filter(({ tingkat }) => tingkat !== 'info').map(({ kode, seharusnya }) => [kode, seharusnya]),
  ).toEqual([['skm-indeks', '85.19']]);
});
