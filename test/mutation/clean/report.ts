import type { Random } from '../../variants/generator/random';
import type { Book, Figure, Values } from '../book';
import { drawStyle, parts, ratioOf, writeBudget } from './budget';
import { drawIndicators } from './indicators';
import { Quotes, total, type Manner } from './quotes';
import { writeRecap } from './recap';
import { BookWriter, roundTo } from './sheet-writer';

/** A whole report: the budget and the tables that quote it and each other, every figure of them right. */
export function reportBook(random: Random): Book {
  const style = drawStyle(random);
  const writer = new BookWriter();
  const budget = writeBudget(writer, style, random);
  if (style.recap !== 'tanpa') writeRecap(writer, style, budget);
  const manner: Manner = { percent: random.pick(['teks', 'angka']), money: random.pick(['teks', 'angka']) };
  const report = new ReportWriter(writer, budget, manner, drawIndicators(random, budget.programs.length));
  report.write(random);
  const styles = { ...style, laporan: `${manner.percent}/${manner.money}` };
  return {
    style: Object.entries(styles)
      .map((pair) => pair.join(' '))
      .join(', '),
    ...parts(writer),
  };
}

class ReportWriter extends Quotes {
  write(random: Random): void {
    this.promise();
    this.promisedBudget();
    this.renstra();
    this.results('3.1', 'Tabel 3.1 Capaian Kinerja Kecamatan Mawar Tahun 2020');
    this.years();
    this.progress();
    this.shares();
    this.moneyAndResults();
    this.efficiency();
    this.survey();
    this.counts();
    this.plan();
    this.causes(random);
  }

  private promise(): void {
    this.sheet('PK', 'Perjanjian Kinerja Kecamatan Mawar Tahun 2020', [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Target',
    ]);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.writer.text('PK', row, 1, String(index + 1));
      this.names('PK', row, 2, item, index);
      this.target('PK', row, 4, item, index, 2020);
    });
  }

  private promisedBudget(): void {
    const sheet = 'PK Anggaran';
    this.sheet(sheet, 'Perjanjian Kinerja Kecamatan Mawar Tahun 2020', [
      'No',
      'Program',
      'Anggaran',
      'Keterangan',
    ]);
    const rows = this.budget.programs.map((program, index) => {
      const row = 4 + index;
      this.writer.text(sheet, row, 1, String(index + 1));
      this.writer.text(sheet, row, 2, program, program);
      this.writer.text(sheet, row, 4, 'APBD');
      return this.money(
        sheet,
        row,
        3,
        `pagu ${program}`,
        this.leaves(index).map((leaf) => leaf.pagu),
      );
    });
    const last = 4 + rows.length;
    this.writer.text(sheet, last, 2, 'JUMLAH');
    this.money(sheet, last, 3, 'pagu JUMLAH', rows);
  }

  private renstra(): void {
    const sheet = 'Renstra';
    this.sheet(sheet, 'Target Tahunan Renstra Kecamatan Mawar', [
      'Sasaran',
      'Indikator Kinerja',
      'Target 2020',
      'Target 2021',
    ]);
    this.indicators.forEach((item, index) => {
      this.names(sheet, 4 + index, 1, item, index);
      this.target(sheet, 4 + index, 3, item, index, 2020);
      this.target(sheet, 4 + index, 4, item, index, 2021);
    });
  }

  private results(sheet: string, title: string): void {
    this.sheet(sheet, title, ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian']);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.names(sheet, row, 1, item, index);
      const target = this.target(sheet, row, 3, item, index, 2020);
      const realisasi = this.realisasi(sheet, row, 4, item, index);
      this.share(sheet, row, 5, `capaian ${sheet} ${index}`, 2, (at) => ratioOf(at(realisasi), at(target)));
    });
  }

  private years(): void {
    const sheet = '3.3.1';
    const head = ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2020', 'Realisasi 2019', 'Realisasi 2020'];
    this.sheet(sheet, 'Tabel 3.3.1 Perbandingan dengan Tahun Sebelumnya', head);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.writer.text(sheet, row, 1, String(index + 1));
      this.names(sheet, row, 2, item, index);
      this.target(sheet, row, 4, item, index, 2020);
      this.writer.text(sheet, row, 5, item.tulis(item.lalu));
      this.realisasi(sheet, row, 6, item, index);
    });
  }

  private progress(): void {
    const sheet = '3.3.5';
    const head = [
      'Sasaran',
      'Indikator Kinerja',
      'Target Akhir Renstra',
      'Realisasi s.d. 2020',
      'Tingkat Kemajuan',
    ];
    this.sheet(sheet, 'Tabel 3.3.5 Kemajuan terhadap Target Akhir Renstra', head);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.names(sheet, row, 1, item, index);
      const target = this.target(sheet, row, 3, item, index, 2021);
      const realisasi = this.realisasi(sheet, row, 4, item, index);
      this.share(sheet, row, 5, `kemajuan ${index}`, 1, (at) => ratioOf(at(realisasi), at(target)));
    });
  }

  private shares(): void {
    const sheet = '3.3.6';
    this.sheet(sheet, 'Tabel 3.3.6 Alokasi Anggaran per Sasaran Tahun 2020', [
      'Sasaran',
      'Indikator Kinerja',
      'Anggaran',
      '% Anggaran',
    ]);
    const all = this.budget.leaves.map(({ pagu }) => pagu);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.names(sheet, row, 1, item, index);
      const pagu = this.money(
        sheet,
        row,
        3,
        `pagu sasaran ${index}`,
        this.leaves(item.program).map((leaf) => leaf.pagu),
      );
      this.share(sheet, row, 4, `alokasi ${index}`, 2, (at) => ratioOf(at(pagu), total(all)(at)));
    });
  }

  private moneyAndResults(): void {
    const sheet = '3.4.10';
    const head = [
      'Tingkat',
      'Uraian',
      'Indikator Kinerja',
      'Target',
      'Realisasi',
      'Capaian',
      'Alokasi Anggaran',
      'Realisasi Anggaran',
      'Capaian Anggaran',
    ];
    this.sheet(sheet, 'Tabel 3.4.10 Kinerja dan Anggaran Kecamatan Mawar Tahun 2020', head);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.writer.text(sheet, row, 1, `Sasaran ${index + 1}`);
      this.names(sheet, row, 2, item, index);
      const target = this.target(sheet, row, 4, item, index, 2020);
      const realisasi = this.realisasi(sheet, row, 5, item, index);
      this.share(sheet, row, 6, `capaian ${sheet} ${index}`, 2, (at) => ratioOf(at(realisasi), at(target)));
      const leaves = this.leaves(item.program);
      const pagu = this.money(
        sheet,
        row,
        7,
        `pagu kinerja ${index}`,
        leaves.map((leaf) => leaf.pagu),
      );
      const spent = this.money(
        sheet,
        row,
        8,
        `realisasi kinerja ${index}`,
        leaves.map((leaf) => leaf.realisasi),
      );
      this.share(sheet, row, 9, `serapan ${index}`, 2, (at) => ratioOf(at(spent), at(pagu)));
    });
  }

  private efficiency(): void {
    const sheet = '3.4.11';
    const head = [
      'Sasaran',
      'Indikator Kinerja',
      '% Capaian Kinerja',
      '% Penyerapan Anggaran',
      'Tingkat Efisiensi',
    ];
    this.sheet(sheet, 'Tabel 3.4.11 Efisiensi Penggunaan Sumber Daya Tahun 2020', head);
    this.indicators.forEach((item, index) => {
      const row = 4 + index;
      this.names(sheet, row, 1, item, index);
      const leaves = this.leaves(item.program);
      const capaian = this.share(
        sheet,
        row,
        3,
        `capaian efisiensi ${index}`,
        2,
        () => item.realisasi / item.target,
      );
      const spent = (at: Values): number | null =>
        ratioOf(total(leaves.map((leaf) => leaf.realisasi))(at), total(leaves.map((leaf) => leaf.pagu))(at));
      const serapan = this.share(sheet, row, 4, `serapan efisiensi ${index}`, 2, spent);
      const exact = (at: Values): number => (at(capaian) ?? 0) / (at(serapan) ?? 1);
      const clean = new Map<Figure, number>([
        [capaian, Number(capaian.value)],
        [serapan, Number(serapan.value)],
      ]);
      const printed = this.writer.figure(sheet, row, 5, {
        kind: 'angka',
        name: `efisiensi ${index}`,
        value: roundTo(
          exact((figure) => clean.get(figure) ?? null),
          2,
        ),
        decimals: 2,
        write: (value) => value.toFixed(2).replace('.', ','),
      });
      this.writer.hold(
        `efisiensi ${index}`,
        (at) => Math.abs((at(printed) ?? 0) - exact(at)) <= 0.005 + 1e-9,
      );
    });
  }

  private survey(): void {
    const item = this.indicators[0];
    if (!item?.unsur) return;
    const sheet = 'SKM';
    this.sheet(sheet, 'Nilai Survei Kepuasan Masyarakat (SKM) Kecamatan Mawar Tahun 2020', [
      'No',
      'Unsur Pelayanan',
      'Nilai',
    ]);
    const write = (value: number): string => value.toFixed(2).replace('.', ',');
    const unsur = item.unsur.map((value, index) => {
      this.writer.text(sheet, 4 + index, 1, String(index + 1));
      this.writer.text(sheet, 4 + index, 2, `Unsur pelayanan ke-${index + 1}`);
      return this.writer.figure(sheet, 4 + index, 3, {
        kind: 'angka',
        name: `unsur ${index}`,
        value,
        decimals: 2,
        write,
      });
    });
    const row = 4 + unsur.length;
    this.writer.text(sheet, row, 2, 'Nilai SKM');
    const index = this.writer.figure(sheet, row, 3, {
      kind: 'angka',
      name: 'indeks',
      value: item.realisasi,
      decimals: 2,
      write,
    });
    this.writer.hold('indeks = rata-rata unsur', (at) => {
      const mean = (total(unsur)(at) ?? 0) / unsur.length;
      return Math.abs((at(index) ?? 0) - mean) <= 0.005 + 1e-9;
    });
    this.sameAs('realisasi 0', index);
  }

  private counts(): void {
    const sheet = 'Data Dasar';
    const item = this.indicators[1];
    if (!item?.hitungan) return;
    const [part, whole] = item.hitungan;
    this.sheet(sheet, 'Data Dasar Indikator Kecamatan Mawar', ['Tahun', 'Uraian', 'Jumlah']);
    this.writer.text(sheet, 4, 1, '2020');
    this.writer.text(sheet, 4, 2, 'pengaduan masuk');
    this.writer.text(sheet, 5, 1, '2020');
    this.writer.text(sheet, 5, 2, 'pengaduan yang ditindaklanjuti');
    const count = (row: number, value: number): Figure =>
      this.writer.figure(sheet, row, 3, { kind: 'angka', name: `hitungan ${row}`, value, write: (n) => n });
    const [all, done] = [count(4, whole), count(5, part)];
    const realisasi = this.first.get('realisasi 1');
    this.writer.hold('realisasi = data dasar', (at) => {
      const share = (ratioOf(at(done), at(all)) ?? 0) * 100;
      return (
        realisasi !== undefined &&
        Math.abs((at(realisasi) ?? 0) - share) <= 0.5 * 10 ** -realisasi.decimals + 1e-9
      );
    });
  }

  private plan(): void {
    const sheet = 'RKT';
    const head = ['Kegiatan', 'Unit Kerja', 'Anggaran (Rp)', 'Indikator Keluaran', 'Target'];
    this.sheet(sheet, 'Rencana Kinerja Tahunan Kecamatan Mawar Tahun 2020', head);
    this.budget.leaves.slice(0, 8).forEach((leaf, index) => {
      const row = 4 + index;
      this.writer.text(sheet, row, 1, leaf.nama);
      this.writer.text(sheet, row, 2, `Kelurahan ${this.budget.units[leaf.unit] ?? ''}`);
      this.writer.text(sheet, row, 4, `Jumlah keluaran ${leaf.nama}`);
      this.writer.text(sheet, row, 5, `${index + 2} dokumen`);
      this.money(sheet, row, 3, `rencana ${index}`, [leaf.pagu]);
    });
  }

  private causes(random: Random): void {
    const sheet = 'Penyebab';
    this.sheet(sheet, 'Penyebab Tidak Terserapnya Anggaran Tahun 2020', [
      'Unit Kerja',
      'Kegiatan',
      'Serapan menurut Teks',
      'Penyebab',
    ]);
    const low = this.budget.leaves.filter(
      ({ pagu, realisasi }) => Number(realisasi.value) < 0.95 * Number(pagu.value),
    );
    low.slice(0, 10).forEach((leaf, index) => {
      const row = 4 + index;
      this.writer.text(sheet, row, 1, `Kelurahan ${this.budget.units[leaf.unit] ?? ''}`);
      this.writer.text(sheet, row, 2, leaf.nama);
      this.share(sheet, row, 3, `kutipan ${index}`, 2, (at) => ratioOf(at(leaf.realisasi), at(leaf.pagu)));
      this.writer.text(
        sheet,
        row,
        4,
        random.pick(['sesuai kebutuhan riil', 'sisa lelang', 'pembatasan kegiatan']),
      );
    });
  }
}
