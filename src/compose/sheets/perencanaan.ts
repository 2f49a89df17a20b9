import { selPertama } from '../../domain/indikator/sel';
import type { BarisKinerja, PeranKinerja, SelKinerja, TabelKinerja } from '../../domain/kinerja';
import type { IndikatorRingkas, JanjiAnggaran } from '../../domain/ringkasan-kinerja';
import { call, range } from '../../formula/build';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live, value, type Draft } from '../draft';
import { angkaCell, labelCell } from '../kinerja/angka';
import { nomor, tumpuk, type Blok } from '../kinerja/blok';
import { uangProgramExpr } from '../kinerja/uang';
import { moneyExpr } from '../money';

/**
 * Tables 2.1 to 2.4. The plan is set up as the report prints it where it stands in input tables only: a table that the staff
 * number themselves is printed already. The promise is set beside the budget's leaves, before and after its change.
 */
export function perencanaan(bahan: Bahan): Draft | null {
  const { tahun } = bahan.ringkasan;
  const { perencanaan: t, kolom: k } = teks;
  const blok = [
    ...salinan(bahan, 'renstra', t.renstra, {
      ...{ tujuan: k.tujuan, sasaran: k.sasaran, indikator: k.indikator },
      ...{ satuan: k.satuan, target: k.target },
    }),
    ...salinan(bahan, 'strategi', t.strategi, {
      ...{ tujuan: k.tujuan, sasaran: k.sasaran, strategi: k.strategi, kebijakan: k.kebijakan },
    }),
    ...salinan(bahan, 'program kegiatan', t.program(tahun), {
      ...{ tujuan: k.tujuan, sasaran: k.sasaran, program: k.program, kegiatan: k.kegiatan },
    }),
    ...pkIndikator(bahan),
    ...pkAnggaran(bahan),
  ];
  if (blok.length === 0) return null;
  return tumpuk(bahan, {
    key: 'perencanaan',
    judul: t.judul(tahun),
    lebar: [6, 50, 50, 30, 30, 30],
    blok,
    dari: bahan.laporan.kinerja.filter(({ jenis }) => PLAN.has(jenis)),
  });
}

const PLAN: ReadonlySet<string> = new Set([
  ...['renstra', 'strategi', 'program kegiatan', 'pk indikator', 'pk anggaran'],
]);

/** An input table as the report prints it, cell by cell. */
function salinan(
  bahan: Bahan,
  jenis: TabelKinerja['jenis'],
  judul: string,
  captions: Partial<Record<PeranKinerja, string>>,
): Blok[] {
  const tables = bahan.laporan.kinerja.filter(
    (one) => one.jenis === jenis && one.nomor === '' && one.baris.length > 0,
  );
  return tables.slice(0, 1).map((tabel): Blok => {
    const peran = (Object.keys(captions) as PeranKinerja[]).filter((each) =>
      tabel.kolom.some((kolom) => kolom.peran === each),
    );
    const rows = tabel.baris.filter(({ total }) => !total);
    return {
      judul,
      kolom: [teks.kolom.no, ...peran.map((each) => captions[each] ?? '')],
      baris: () =>
        rows.map((baris, index) => [
          nomor(index),
          ...peran.map((each) => selCell(bahan, tabel, baris, each)),
        ]),
      sumber: teks.sumber,
    };
  });
}

function selCell(bahan: Bahan, tabel: TabelKinerja, baris: BarisKinerja, peran: PeranKinerja): OurCell {
  const own = selPertama(tabel, baris, peran);
  if (peran === 'target') return targetCell(bahan, own, false);
  const label =
    peran === 'tujuan' || peran === 'sasaran' || peran === 'program' || peran === 'kegiatan'
      ? baris[peran]
      : own;
  return labelCell(bahan, label, label?.teks ?? '');
}

/** A target as promised: a figure in the indicator's terms, or its word. */
function targetCell(bahan: Bahan, sel: SelKinerja | null, persen: boolean): OurCell {
  if (!sel) return value(null, 'figure');
  const angka = sel.nilai.jenis === 'angka' ? sel.nilai : null;
  return angkaCell(bahan, {
    nilai: angka?.angka ?? null,
    persen: angka !== null && (angka.persen || persen),
    sel,
  });
}

/** Targets of the promise, before and after its change. */
function pkIndikator(bahan: Bahan): Blok[] {
  const { kinerja, tahun } = bahan.ringkasan;
  const promised = (kinerja?.indikator ?? []).filter(({ sebutan }) =>
    sebutan.some(({ tabel }) => tabel.jenis === 'pk indikator'),
  );
  if (promised.length === 0) return [];
  const { kolom } = teks;
  return [
    {
      judul: teks.perencanaan.pkIndikator(tahun),
      kolom: [kolom.no, kolom.uraian, kolom.indikator, kolom.targetPk, kolom.targetPerubahan],
      baris: () =>
        promised.map((one, index) => [
          nomor(index),
          value(one.pernyataan ?? teks.tingkat[one.tingkat], 'text'),
          value(one.nama, 'text'),
          ...[false, true].map((perubahan) => targetPk(bahan, one, perubahan)),
        ]),
      sumber: teks.sumber,
    },
  ];
}

function targetPk(bahan: Bahan, one: IndikatorRingkas, perubahan: boolean): OurCell {
  const row = one.sebutan.find(
    ({ tabel }) => tabel.jenis === 'pk indikator' && tabel.perubahan === perubahan,
  );
  const sel = row ? selPertama(row.tabel, row.baris, 'target') : null;
  return targetCell(bahan, sel, one.target.persen);
}

/** Columns of the promised budget. */
const PK = { pagu: 4, janji: 5, perubahan: 6 } as const;

/** The budget's leaves beside what was promised per program. */
function pkAnggaran(bahan: Bahan): Blok[] {
  const { kinerja, program, tahun } = bahan.ringkasan;
  const janji = kinerja?.janji ?? [];
  if (janji.length === 0) return [];
  const { kolom } = teks;
  const lain = janji.filter(({ programKe }) => programKe === null);
  const names = [...new Set(lain.map((one) => one.program))];
  const uang = (found: JanjiAnggaran | undefined): OurCell => janjiCell(bahan, found);
  const pair = (of: (one: JanjiAnggaran) => boolean): OurCell[] =>
    [false, true].map((perubahan) => uang(janji.find((one) => of(one) && one.tabel.perubahan === perubahan)));
  return [
    {
      judul: teks.perencanaan.pkAnggaran(tahun),
      kolom: [kolom.no, kolom.program, kolom.pagu, kolom.pk, kolom.pkPerubahan],
      baris: (first) => [
        ...program.map(({ nama }, index) => [
          nomor(index),
          value(nama, 'text'),
          live(uangProgramExpr(bahan, index, 'pagu'), 'money', bahan.jumlah.of('pagu', { programKe: index })),
          ...pair(({ programKe }) => programKe === index),
        ]),
        ...names.map((nama, index) => [
          nomor(program.length + index),
          value(nama, 'text'),
          value(null, 'money'),
          ...pair((one) => one.programKe === null && one.program === nama),
        ]),
        [
          value(null, 'totalText'),
          value(teks.jumlah, 'totalText'),
          ...[PK.pagu, PK.janji, PK.perubahan].map((col) =>
            live(
              call(
                'SUM',
                range({
                  top: first,
                  left: col,
                  bottom: first + program.length + names.length - 1,
                  right: col,
                }),
              ),
              'totalMoney',
            ),
          ),
        ],
      ],
      sumber: teks.sumberAnggaran,
    },
  ];
}

function janjiCell(bahan: Bahan, found: JanjiAnggaran | undefined): OurCell {
  if (!found || found.pagu.nilai.jenis !== 'uang') return value(null, 'money');
  const { sheet } = found.tabel;
  return live(moneyExpr(bahan.grid(sheet), sheet, found.pagu.nilai.uang), 'money');
}
