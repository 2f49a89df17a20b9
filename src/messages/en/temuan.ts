import type { Temuan } from '../../domain/ringkasan';
import { persen, rupiah } from '../id/temuan';

type Sentence = (temuan: Temuan) => string;

const sum = (total: string): Sentence => {
  return ({ isi, seharusnya, tertulis }) =>
    isi['peran'] === 'jumlah'
      ? `${total} «${isi['nama']}» says ${rupiah(tertulis)}, but the ${isi['bagian']} rows it adds up give ${rupiah(seharusnya)}.`
      : `«${isi['baris']}» says ${rupiah(tertulis)}; with ${rupiah(seharusnya)} the totals that contain it agree. Check the source document.${isi['setara'] ? ` ${isi['setara']} other cells are as likely (see related cells).` : ''}`;
};

/** One sentence a finding code. */
export const temuan: Readonly<Record<string, Sentence>> = {
  subtotal: sum('Subtotal'),
  jumlah: sum('Row'),
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
    `«${isi['nama']}» stands twice with the same money (see row ${isi['baris']}): both are added up.`,
  'beda-spasi': ({ seharusnya, tertulis }) =>
    `«${tertulis}» differs from «${seharusnya}» by spaces or punctuation only and is counted as another. Write both alike.`,
  'tabel-ganda': ({ isi }) =>
    isi['apa'] === 'salinan'
      ? `The budget on this sheet is that of sheet «${isi['nama']}»; only «${isi['nama']}» counts.`
      : `This sheet and «${isi['nama']}» hold the same unit and kegiatan with different figures; neither counts until one is chosen (${isi['opsi']}).`,
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
    `Sheet «${isi['nama']}» is hidden and holds budget figures. Show it if it belongs to the report, delete it if not.`,
};
