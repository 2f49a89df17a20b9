import type { Temuan, Ukuran } from '../../domain/ringkasan';
import { persen, rupiah } from '../id/temuan';

type Sentence = (temuan: Temuan) => string;

const sum = (total: string): Sentence => {
  return ({ isi, seharusnya, tertulis }) =>
    isi['peran'] === 'jumlah'
      ? `${total} of ${isi['besaran']} «${isi['nama']}» says ${rupiah(tertulis)}, but the ${isi['bagian']} rows it adds up give ${rupiah(seharusnya)}.`
      : `The ${isi['besaran']} of «${isi['baris']}» says ${rupiah(tertulis)}; with ${rupiah(seharusnya)} the totals that contain it agree. Check the source document.${isi['setara'] ? ` ${isi['setara']} other cells are as likely (see related cells).` : ''}`;
};

/** A figure that is not what its inputs give. */
function worked(
  what: (isi: Temuan['isi']) => string,
  from: string,
  form: (text: string | null) => string,
): Sentence {
  return ({ isi, seharusnya, tertulis }) => {
    const says = `${what(isi)} says ${form(tertulis)}`;
    if (isi['putusan'] === 'dipotong') return `${says}: it was cut off, not rounded (${form(seharusnya)}).`;
    if (isi['putusan'] === 'dijelaskan')
      return `${says}; ${from} gives ${form(seharusnya)} unrounded. The difference is rounding only.`;
    return `${says}, but ${from} gives ${form(seharusnya)}.`;
  };
}

const of =
  (what: string) =>
  (isi: Temuan['isi']): string =>
    `${what} of «${isi['nama']}»`;
const plain = (text: string | null): string => text ?? '-';
const UKURAN: Readonly<Record<Ukuran, (text: string | null) => string>> = {
  uang: rupiah,
  bagian: persen,
  angka: plain,
  kata: plain,
};

/** How a capaian is worked out where lower is better. */
const FORMULA: Readonly<Record<string, string>> = {
  negatif: '(2 × target − realisasi) over target (lower is better)',
  'negatif rasio': 'target over realisasi (lower is better)',
};

const ASKED: Readonly<Record<string, string>> = {
  capaian: "the year's target beside its result",
  'banding tahun': 'a comparison with earlier years',
  kemajuan: 'a comparison with the medium-term target (renstra)',
  'banding nasional': 'a comparison with the national standard',
  efisiensi: 'an analysis of the efficiency of resources',
  'kinerja anggaran': 'the programs and kegiatan that helped',
};

const OTHER_SIDE: Readonly<Record<string, string>> = {
  'banding nasional': 'the national standard',
  'banding kantor': 'another office',
  'banding tahun': 'earlier years',
};

/** One sentence a finding code. */
export const temuan: Readonly<Record<string, Sentence>> = {
  subtotal: sum('Subtotal'),
  jumlah: sum('Total'),
  rekap: sum('Recap'),
  persen: ({ isi, seharusnya, tertulis }) =>
    isi['sebab'] === 'angka'
      ? `«${isi['nama']}» says ${rupiah(tertulis)}, but ${isi['jumlah']} printed percentages deny it${seharusnya === null ? '' : `; with ${rupiah(seharusnya)} all agree`}. Check the source document.`
      : isi['sebab'] === 'dipotong'
        ? `The percentage of «${isi['nama']}» says ${persen(tertulis)}: it was cut off, not rounded (${persen(seharusnya)}).`
        : `The percentage of «${isi['nama']}» says ${persen(tertulis)}, but realisasi over pagu is ${persen(seharusnya)}.`,
  'melebihi-pagu': ({ isi, tertulis }) =>
    isi['tanpaPagu']
      ? `«${isi['nama']}» spent ${rupiah(tertulis)} without a budget.`
      : `Realisasi of «${isi['nama']}», ${rupiah(tertulis)}, exceeds its pagu of ${rupiah(isi['pagu'] ?? null)}.`,
  'uang-negatif': ({ isi, tertulis }) =>
    `The ${isi['besaran']} of «${isi['nama']}» is negative: ${rupiah(tertulis)}.`,
  'uang-tak-terbaca': ({ isi, tertulis }) =>
    `The ${isi['besaran']} of «${isi['nama']}» cannot be read as rupiah: "${tertulis}". Totals above it are not computed until this cell is mended.`,
  'uang-galat': ({ isi, tertulis }) =>
    `The ${isi['besaran']} of «${isi['nama']}» holds the error ${tertulis}. Totals above it are not computed until this cell is mended.`,
  tertukar: ({ isi, seharusnya, tertulis }) =>
    `Pagu and realisasi of «${isi['nama']}» are exchanged: its pagu says ${rupiah(tertulis)}, and ${rupiah(seharusnya)} stands as its realisasi.`,
  sisa: ({ isi, seharusnya, tertulis }) =>
    isi['sebab']
      ? `The remainder of «${isi['nama']}» cannot be read: "${tertulis}". Pagu less realisasi is ${rupiah(seharusnya)}.`
      : `The remainder of «${isi['nama']}» says ${rupiah(tertulis)}, but pagu less realisasi is ${rupiah(seharusnya)}.`,
  'presisi-hilang': ({ isi, tertulis }) =>
    isi['sebab'] === 'eksponen'
      ? `The ${isi['besaran']} of «${isi['nama']}» says "${tertulis}": the digits behind it are lost. Type it again from the source document.`
      : `The ${isi['besaran']} of «${isi['nama']}», ${rupiah(tertulis)}, is over 90 trillion in one cell: Excel no longer keeps its sen.`,
  'pemisah-campur': ({ isi }) =>
    `Column ${isi['kolom']} writes sen with dots and with commas: ${isi['jumlah']} cells with a ${isi['pemisah'] === 'koma' ? 'comma' : 'dot'}, the others not. Write them alike; "1.234" is not read in this column, as it could be two amounts.`,
  'rumus-tanpa-nilai': ({ isi }) =>
    isi['apa'] === 'uang'
      ? `The formula ${isi['nama']} was saved without a value and cannot be worked out here; totals above it are not computed. Open and save the file in Excel.`
      : `The percentage ${isi['nama']} was saved without a value and is not checked. Open and save the file in Excel.`,
  'persen-galat': ({ isi }) =>
    isi['sebab']
      ? `${isi['jumlah']} percentages of this table hold an error because their pagu is zero; reports print 0,00%.`
      : `${isi['jumlah']} percentages of this table hold an Excel error although there is a pagu.`,
  'sum-melingkar': ({ isi, tertulis }) =>
    isi['jumlah'] === '1'
      ? `The formula ${tertulis} adds up its own cell (circular reference).`
      : `The formula ${tertulis} adds up itself by way of ${isi['jumlah']} cells (circular reference).`,
  'nilai-ketik': ({ isi, tertulis }) =>
    `«${isi['nama']}» was typed${tertulis === null ? '' : ` (${rupiah(tertulis)})`} while the others in its column are formulas. It is still right, but will not follow changes.`,
  'tautan-luar': ({ isi, tertulis }) =>
    `${isi['jumlah']} figures of this sheet come from another workbook, e.g. ${tertulis}. Make sure that they still hold, then keep them as values.`,
  'uang-tersembunyi': ({ isi }) => HIDDEN[isi['apa'] ?? '']?.(isi) ?? '',
  'kegiatan-ganda': ({ isi }) =>
    `«${isi['nama']}» stands twice with the same money (see row ${isi['baris']}): both are added up.${isi['terbawa'] ? ` ${isi['terbawa']} sums or percentages that hold it do not fit; mend this row first, then review again.` : ''}`,
  'beda-spasi': ({ seharusnya, tertulis }) =>
    `«${tertulis}» differs from «${seharusnya}» by spaces or punctuation only and is counted as another. Write both alike.`,
  'tabel-ganda': ({ isi }) =>
    isi['apa'] === 'salinan'
      ? `The budget on this sheet is that of sheet «${isi['nama']}»; only «${isi['nama']}» counts.`
      : `${isi['sel'] ? `The table here and the one that begins at ${isi['sel']} of sheet «${isi['nama']}»` : `This sheet and «${isi['nama']}»`} hold the same unit and kegiatan with different figures; neither counts until one is chosen (${isi['opsi']}).${lacking(isi)}`,
  'sel-galat': ({ isi, tertulis }) =>
    `The cell for «${isi['nama']}» holds the error ${tertulis}; its figure is not checked.`,
  'anggaran-berbeda': ({ isi, seharusnya, tertulis }) =>
    isi['peran'] === 'jumlah'
      ? `The budget of «${isi['nama']}» says ${rupiah(tertulis)}, but the budget and the other tables give ${rupiah(seharusnya)}.`
      : `The ${isi['besaran']} of «${isi['baris']}» says ${rupiah(tertulis)}; with ${rupiah(seharusnya)} the tables that quote it agree. Check the source document.`,
  capaian: (temuan) =>
    temuan.isi['putusan'] === 'terbalik'
      ? `Capaian of «${temuan.isi['nama']}» says ${persen(temuan.tertulis)}: right if lower is better, but realisasi over target is ${persen(temuan.seharusnya)}. State the formula.`
      : worked(
          of('Capaian'),
          FORMULA[temuan.isi['polaritas'] ?? ''] ?? 'realisasi over target',
          persen,
        )(temuan),
  'rerata-capaian': worked((isi) => `The mean of ${isi['jumlah']} capaian`, 'their mean', persen),
  kemajuan: (temuan) =>
    temuan.isi['putusan'] === 'terbalik'
      ? `Progress of «${temuan.isi['nama']}» says ${persen(temuan.tertulis)}: right if lower is better, but realisasi over the plan's last target is ${persen(temuan.seharusnya)}. State the formula.`
      : worked(
          of('Progress'),
          FORMULA[temuan.isi['polaritas'] ?? ''] ?? "realisasi over the plan's last target",
          persen,
        )(temuan),
  efisiensi: (temuan) =>
    `${worked(of('Efisiensi'), 'capaian over serapan', plain)(temuan)}${temuan.isi['gabung'] ? ` The cell is merged over ${temuan.isi['gabung']} rows with different capaian.` : ''}`,
  'serapan-kinerja': worked(of('Serapan'), 'realisasi over pagu', persen),
  alokasi: worked(of('Share'), 'its budget over the total pagu', persen),
  'skm-indeks': (temuan) =>
    temuan.isi['putusan'] === 'kutipan'
      ? `The SKM index says ${plain(temuan.tertulis)}, but the table of its unsur gives ${plain(temuan.seharusnya)}.`
      : worked(() => 'The SKM index', `the mean of its ${temuan.isi['jumlah']} unsur`, plain)(temuan),
  'data-dasar': worked((isi) => `Realisasi ${isi['besaran']} of «${isi['nama']}»`, 'its base data', persen),
  'rkt-jumlah': ({ isi, seharusnya, tertulis }) =>
    `The kecamatan's target «${isi['nama']}» says ${tertulis}, but those of ${isi['jumlah']} kelurahan add up to ${seharusnya}.`,
  'target-berbeda': ({ isi, seharusnya, tertulis, ukuran }) =>
    `The target ${isi['besaran']} of «${isi['nama']}» says ${UKURAN[ukuran](tertulis)}, while ${isi['jumlah']} other tables have ${UKURAN[ukuran](seharusnya)}.`,
  'target-renstra': ({ isi, seharusnya, tertulis, ukuran }) =>
    isi['akhir']
      ? `The renstra's last target of «${isi['nama']}» says ${UKURAN[ukuran](tertulis)}, but the renstra has ${UKURAN[ukuran](seharusnya)} for ${isi['besaran']}.`
      : `The renstra's target ${isi['besaran']} of «${isi['nama']}» is ${UKURAN[ukuran](tertulis)}, while the perjanjian kinerja and ${isi['jumlah']} tables have ${UKURAN[ukuran](seharusnya)}. Say so if it was changed.`,
  'realisasi-berbeda': ({ isi, seharusnya, tertulis, ukuran }) =>
    `Realisasi ${isi['besaran']} of «${isi['nama']}» says ${UKURAN[ukuran](tertulis)}, while ${isi['jumlah']} other tables have ${UKURAN[ukuran](seharusnya)}.`,
  'rkt-anggaran': ({ isi, seharusnya, tertulis }) =>
    `The RKT gives «${isi['nama']}» of ${isi['unit']} ${rupiah(tertulis)}${isi['realisasi'] ? ', which is its realisasi' : ''}, while its pagu is ${rupiah(seharusnya)}. Explain it if the budget was changed.`,
  'persen-penyebab': ({ isi, seharusnya, tertulis }) =>
    `The cause for «${isi['nama']}» of ${isi['unit']} quotes ${persen(tertulis)}, but its serapan is ${persen(seharusnya)}.${isi['milik'] ? ` ${persen(tertulis)} is that of ${isi['milik']}.` : ''}`,
  'nama-berbeda': ({ isi, seharusnya, tertulis }) =>
    `This ${isi['jenis']} is written «${tertulis}»${isi['jumlah'] === '1' ? '' : ' (and differently in the related cells, too)'}, elsewhere «${seharusnya}».${isi['bentuk'] ? ' Only the writing differs.' : ''}`,
  'indikator-ganda': ({ isi }) =>
    `The indicator «${isi['nama']}» stands in row ${isi['baris']} already, for the same kegiatan.`,
  mutu: ({ isi, seharusnya, tertulis }) =>
    `«${isi['nama']}»: ${isi['angka']} is called «${tertulis}», but it is ${isi['huruf'] === seharusnya ? '' : `${isi['huruf']}, `}«${seharusnya}».`,
  predikat: ({ isi, seharusnya, tertulis }) =>
    `The predikat of «${isi['nama']}» says «${tertulis}», but its capaian is «${seharusnya}».`,
  'target-tanpa-angka': ({ isi, tertulis }) =>
    `${isi['jumlah']} targets of this table are no numbers, e.g. «${isi['nama']}»: "${tertulis}".`,
  'capaian-tanpa-angka': ({ isi, tertulis }) =>
    `The capaian of «${isi['nama']}» says "${tertulis}", which is no number.`,
  'banding-kosong': ({ isi }) =>
    `The comparison with ${OTHER_SIDE[isi['jenis'] ?? ''] ?? 'the other side'} holds no figure at all.`,
  'banding-kurang': ({ isi }) => `This workbook does not hold ${ASKED[isi['jenis'] ?? ''] ?? isi['nama']}.`,
  'capaian-rendah': ({ isi }) =>
    `The capaian of «${isi['nama']}» is ${isi['capaian']}, below target, and its table gives no explanation.`,
  'tanpa-penyebab': ({ isi }) =>
    `The serapan of «${isi['nama']}» of ${isi['unit']} is ${isi['serapan']}%, below the threshold, and no cause is given.`,
  'penyebab-tanpa-kegiatan': ({ isi }) =>
    `The cause «${isi['nama']}»${isi['unit'] ? ` of ${isi['unit']}` : ''} names no kegiatan.`,
  'sasaran-tanpa-program': ({ isi }) => `No program supports the sasaran «${isi['nama']}» in this table.`,
  'angka-teks': ({ isi }) =>
    `${isi['jumlah']} money cells of this sheet are kept as text: the LKjIP summary reads them, but Excel's SUM ignores them.`,
  'sum-terlewat': ({ isi, seharusnya, tertulis }) =>
    isi['selisih']
      ? `The formula of «${isi['nama']}» gives ${rupiah(tertulis)}, but its rows add up to ${rupiah(seharusnya)}${isi['terlewat'] ? `: row ${isi['terlewat']} left out` : ''}.`
      : `The formula of «${isi['nama']}» leaves out row ${isi['terlewat']}; it holds zero now, so the sum is still right.`,
};

const HIDDEN: Readonly<Record<string, (isi: Temuan['isi']) => string>> = {
  baris: (isi) => `${isi['jumlah']} kegiatan rows of ${isi['nama']} are hidden, but their money is added up.`,
  kolom: (isi) => `A money column of ${isi['nama']} is hidden, but what it holds is counted.`,
  lembar: (isi) =>
    `Sheet «${isi['nama']}» is hidden and holds budget figures. Show it if it belongs to the report, delete it if not.${lacking(isi)}`,
};

/** Totals elsewhere that fit once a sheet is counted. */
function lacking(isi: Temuan['isi']): string {
  return isi['kurang'] ? ` ${isi['kurang']} totals in other tables fit once its money is counted.` : '';
}
