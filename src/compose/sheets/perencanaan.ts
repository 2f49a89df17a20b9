import { selPertama } from '../../domain/indikator/sel';
import type { BarisKinerja, PeranKinerja, TabelKinerja } from '../../domain/kinerja';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live, value, type Draft } from '../draft';
import { angkaCell, labelCell } from '../kinerja/angka';
import { nomor, tumpuk, type Blok } from '../kinerja/blok';
import { layananSasaran } from '../kinerja/layanan';
import { isLembarIsian, kantorDi, tabelAnda } from '../kinerja/tabel-anda';
import { pkAnggaran, pkIndikator, targetCell } from './perjanjian';

/**
 * Tables 2.1 to 2.4. The plan is printed where the staff have no table of it: out of their input sheet, or out of the tables that say
 * the same in another place. Where they have one, ours would only repeat it. The promise is set beside the budget's leaves, before and
 * after its change.
 */
export function perencanaan(bahan: Bahan): Draft | null {
  const { tahun } = bahan.ringkasan;
  const blok = [
    ...rencana(bahan),
    ...strategi(bahan),
    ...programKegiatan(bahan),
    ...pkIndikator(bahan),
    ...pkAnggaran(bahan),
  ];
  if (blok.length === 0) return null;
  return tumpuk(bahan, {
    key: 'perencanaan',
    judul: teks.perencanaan.judul(tahun),
    lebar: [6, 50, 50, 30, 30, 30],
    blok,
    dari: bahan.laporan.kinerja.filter(({ jenis }) => PLAN.has(jenis)),
  });
}

const PLAN: ReadonlySet<string> = new Set([
  ...['renstra', 'strategi', 'program kegiatan', 'pk indikator', 'pk anggaran'],
]);

/** Table 2.1. */
function rencana(bahan: Bahan): Blok[] {
  const { perencanaan: t, kolom: k } = teks;
  const own = salinan(bahan, 'renstra', t.renstra('2.1', kantorDi(bahan)), {
    ...{ tujuan: k.tujuan, sasaran: k.sasaran, indikator: k.indikator },
    ...{ satuan: k.satuan, target: k.target },
  });
  return own ?? rencanaTersusun(bahan);
}

/** Table 2.1 out of the indicators and the plan's last targets. */
function rencanaTersusun(bahan: Bahan): Blok[] {
  const { kinerja } = bahan.ringkasan;
  const rows = (kinerja?.kemajuan ?? []).flatMap(({ indikatorKe, target }) => {
    const one = kinerja?.indikator[indikatorKe];
    return one?.tingkat === 'sasaran' && target.nilai !== null ? [{ one, target }] : [];
  });
  if (rows.length === 0) return [];
  const { perencanaan: t, kolom: k } = teks;
  return [
    {
      judul: t.renstra('2.1', kantorDi(bahan)),
      kolom: [k.no, k.tujuan, k.sasaran, k.indikator, k.satuan, k.targetAkhir],
      baris: () =>
        rows.map(({ one, target }, index) => [
          nomor(index),
          value(kinerja?.sasaran[one.sasaranKe ?? -1]?.tujuan ?? '', 'text'),
          value(one.pernyataan ?? '', 'text'),
          value(one.nama, 'text'),
          value(one.sifat.satuan ?? '', 'text'),
          angkaCell(bahan, target),
        ]),
      sumber: teks.sumber,
    },
  ];
}

/** Table 2.2: no other table says it. */
function strategi(bahan: Bahan): Blok[] {
  const { perencanaan: t, kolom: k } = teks;
  const captions = { tujuan: k.tujuan, sasaran: k.sasaran, strategi: k.strategi, kebijakan: k.kebijakan };
  return salinan(bahan, 'strategi', t.strategi('2.2', kantorDi(bahan)), captions) ?? [];
}

/** Table 2.3, or the programs that serve each sasaran with the budget's kegiatan. */
function programKegiatan(bahan: Bahan): Blok[] {
  const { kinerja, tahun } = bahan.ringkasan;
  const { perencanaan: t, kolom: k } = teks;
  const own = salinan(bahan, 'program kegiatan', t.program('2.3', kantorDi(bahan), tahun), {
    ...{ tujuan: k.tujuan, sasaran: k.sasaran, program: k.program, kegiatan: k.kegiatan },
  });
  if (own) return own;
  const rows = (kinerja?.sasaran ?? []).flatMap(({ nama, tujuan }, ke) =>
    layananSasaran(bahan, ke, true).map((each) => ({ nama, tujuan, ...each })),
  );
  if (rows.length === 0) return [];
  return [
    {
      judul: t.program('2.3', kantorDi(bahan), tahun),
      kolom: [k.no, k.tujuan, k.sasaran, k.program, k.kegiatan],
      baris: () =>
        rows.map(({ nama, tujuan, program, kegiatan, namaKegiatan }, index) => [
          nomor(index),
          value(tujuan ?? '', 'text'),
          value(nama, 'text'),
          live(program, 'text'),
          kegiatan ? live(kegiatan, 'text') : value(namaKegiatan, 'text'),
        ]),
      sumber: teks.sumberAnggaran,
    },
  ];
}

/** An input sheet as the report prints it, cell by cell. Empty where the staff have that table; `null`: they have neither. */
function salinan(
  bahan: Bahan,
  jenis: TabelKinerja['jenis'],
  judul: string,
  captions: Partial<Record<PeranKinerja, string>>,
): Blok[] | null {
  if (tabelAnda(bahan, jenis).length > 0) return [];
  const tabel = bahan.laporan.kinerja.find(
    (one) => one.jenis === jenis && one.baris.length > 0 && isLembarIsian(one, bahan.ringkasan.tahun),
  );
  if (!tabel) return null;
  const peran = (Object.keys(captions) as PeranKinerja[]).filter((each) =>
    tabel.kolom.some((kolom) => kolom.peran === each),
  );
  const rows = tabel.baris.filter(({ total }) => !total);
  return [
    {
      judul,
      kolom: [teks.kolom.no, ...peran.map((each) => captions[each] ?? '')],
      baris: () =>
        rows.map((baris, index) => [
          nomor(index),
          ...peran.map((each) => selCell(bahan, tabel, baris, each)),
        ]),
      sumber: teks.sumber,
    },
  ];
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
