import { selPertama } from '../../domain/indikator/sel';
import type { SelKinerja } from '../../domain/kinerja';
import type { IndikatorRingkas, JanjiAnggaran } from '../../domain/ringkasan-kinerja';
import { call, range } from '../../formula/build';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live, value } from '../draft';
import { angkaCell } from '../kinerja/angka';
import { nomor, type Blok } from '../kinerja/blok';
import { kantorDi, nomorTabel, sumberDi } from '../kinerja/tabel-anda';
import { uangProgramExpr } from '../kinerja/uang';
import { moneyExpr } from '../money';

/** A target as promised: a figure in the indicator's terms, or its word. */
export function targetCell(bahan: Bahan, sel: SelKinerja | null, persen: boolean): OurCell {
  if (!sel) return value(null, 'figure');
  const angka = sel.nilai.jenis === 'angka' ? sel.nilai : null;
  return angkaCell(bahan, {
    nilai: angka?.angka ?? null,
    persen: angka !== null && (angka.persen || persen),
    sel,
  });
}

/** Targets of the promise, before and after its change. */
export function pkIndikator(bahan: Bahan): Blok[] {
  const { kinerja, tahun } = bahan.ringkasan;
  const promised = (kinerja?.indikator ?? []).filter(({ sebutan }) =>
    sebutan.some(({ tabel }) => tabel.jenis === 'pk indikator'),
  );
  if (promised.length === 0) return [];
  const { kolom } = teks;
  const versi = versiJanji(bahan, 'pk indikator');
  return [
    {
      judul: teks.perencanaan.pkIndikator(nomorTabel(bahan, 'pk indikator', '2.4'), kantorDi(bahan), tahun),
      kolom: [
        kolom.no,
        kolom.uraian,
        kolom.indikator,
        ...versi.map((changed) => (changed ? kolom.targetPerubahan : kolom.targetPk)),
      ],
      baris: () =>
        promised.map((one, index) => [
          nomor(index),
          value(one.pernyataan ?? teks.tingkat[one.tingkat], 'text'),
          value(one.nama, 'text'),
          ...versi.map((perubahan) => targetPk(bahan, one, perubahan)),
        ]),
      sumber: sumberDi(bahan, teks.sumber, 'pk indikator'),
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

/** Which promises there are: the first one, its change. */
function versiJanji({ laporan }: Bahan, jenis: 'pk indikator' | 'pk anggaran'): boolean[] {
  return [false, true].filter((changed) =>
    laporan.kinerja.some(
      (tabel) => tabel.jenis === jenis && tabel.perubahan === changed && tabel.baris.length > 0,
    ),
  );
}

/** The first column of money in the promised budget. */
const PAGU = 4;

/** The budget's leaves beside what was promised per program. */
export function pkAnggaran(bahan: Bahan): Blok[] {
  const { kinerja, program, tahun } = bahan.ringkasan;
  const janji = kinerja?.janji ?? [];
  if (janji.length === 0) return [];
  const { kolom } = teks;
  const lain = janji.filter(({ programKe }) => programKe === null);
  const names = [...new Set(lain.map((one) => one.program))];
  const versi = versiJanji(bahan, 'pk anggaran');
  const uang = (found: JanjiAnggaran | undefined): OurCell => janjiCell(bahan, found);
  const pair = (of: (one: JanjiAnggaran) => boolean): OurCell[] =>
    versi.map((perubahan) => uang(janji.find((one) => of(one) && one.tabel.perubahan === perubahan)));
  return [
    {
      judul: teks.perencanaan.pkAnggaran(
        nomorTabel(bahan, 'pk anggaran', nomorTabel(bahan, 'pk indikator', '2.4')),
        kantorDi(bahan),
        tahun,
      ),
      kolom: [
        kolom.no,
        kolom.program,
        kolom.pagu,
        ...versi.map((changed) => (changed ? kolom.pkPerubahan : kolom.pk)),
      ],
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
          ...[PAGU, ...versi.map((_, index) => PAGU + 1 + index)].map((col) =>
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
      sumber: sumberDi(bahan, teks.sumberAnggaran, 'pk anggaran'),
    },
  ];
}

function janjiCell(bahan: Bahan, found: JanjiAnggaran | undefined): OurCell {
  if (!found || found.pagu.nilai.jenis !== 'uang') return value(null, 'money');
  const { sheet } = found.tabel;
  return live(moneyExpr(bahan.grid, sheet, found.pagu.nilai.uang), 'money');
}
