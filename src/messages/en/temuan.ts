import type { Temuan } from '../../domain/ringkasan';
import { persen, rupiah } from '../id/temuan';

type Sentence = (temuan: Temuan) => string;

const sum = (total: string): Sentence => {
  return ({ isi, seharusnya, tertulis }) =>
    isi['peran'] === 'jumlah'
      ? `${total} «${isi['nama']}» says ${rupiah(tertulis)}, but the ${isi['bagian']} rows it adds up give ${rupiah(seharusnya)}.`
      : `«${isi['baris']}» says ${rupiah(tertulis)}; with ${rupiah(seharusnya)} the totals that contain it agree. Check the source document.`;
};

/** One sentence a finding code. */
export const temuan: Readonly<Record<string, Sentence>> = {
  subtotal: sum('Subtotal'),
  jumlah: sum('Row'),
  rekap: sum('Recap'),
  persen: ({ isi, seharusnya, tertulis }) =>
    isi['sebab'] === 'dipotong'
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
  'angka-teks': ({ isi }) =>
    `${isi['jumlah']} money cells of this sheet are kept as text: the LKjIP summary reads them, but Excel's SUM ignores them.`,
  'sum-terlewat': ({ isi, seharusnya, tertulis }) =>
    isi['selisih']
      ? `The formula of «${isi['nama']}» gives ${rupiah(tertulis)}, but its rows add up to ${rupiah(seharusnya)}${isi['terlewat'] ? `: row ${isi['terlewat']} left out` : ''}.`
      : `The formula of «${isi['nama']}» leaves out row ${isi['terlewat']}; it holds zero now, so the sum is still right.`,
};
