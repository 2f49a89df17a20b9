import type { Tempat } from '../domain/laporan';
import type { Temuan } from '../domain/ringkasan';
import type { Penjelasan } from './arithmetic/solve';
import type { Kesamaan } from './arithmetic/terms';
import type { Berkas } from './check';
import { desimal, samaTempat, temuan } from './finding';

/**
 * Findings for the broken sums of one kind. The place is the cell whose change mends most of them, whichever figure that is; the
 * totals that it spoils, and cells that could be at fault as well, are related.
 */
export function* penjumlahan(berkas: Berkas, kode: Kesamaan['kode']): Iterable<Temuan> {
  for (const penjelasan of explained(berkas, 'angka', 'pembulatan')) {
    const first = penjelasan.kesamaan[0];
    if (!first || kindOf(penjelasan, first) !== kode) continue;
    const { suku, sebab, seharusnya, setara } = penjelasan;
    yield temuan(kode, sebab === 'pembulatan' ? 'info' : 'error', suku.tempat, {
      terkait: related(penjelasan),
      isi: {
        nama: first.nama,
        besaran: first.besaran,
        bagian: String(first.bagian.length),
        peran: suku === first.jumlah ? 'jumlah' : 'bagian',
        baris: suku.baris?.nama ?? ownName(penjelasan) ?? first.nama,
        setara: setara.length === 0 ? '' : String(setara.length),
      },
      ukuran: 'uang',
      seharusnya: desimal(seharusnya),
      tertulis: desimal(suku.uang.sen),
    });
  }
}

/** The explanations of these causes; rows that stand there twice, and totals that count them, have a check of their own. */
export function* explained(berkas: Berkas, ...causes: readonly Penjelasan['sebab'][]): Iterable<Penjelasan> {
  for (const penjelasan of berkas.arithmetic.penjelasan) {
    const isOfTwin = berkas.memuatGanda().has(penjelasan.suku.uang);
    if (causes.includes(penjelasan.sebab) && !isOfTwin) yield penjelasan;
  }
}

/** A figure outside the budget is called like the row that it is the total of. */
function ownName({ suku, kesamaan }: Penjelasan): string | undefined {
  return kesamaan.find(({ jumlah }) => jumlah === suku)?.nama;
}

/** A formula at fault inside a budget table is another check's business: its range is wrong, not its figure. */
function kindOf({ sebab, suku }: Penjelasan, first: Kesamaan): Kesamaan['kode'] | null {
  if (sebab === 'pembulatan' || first.kode === 'rekap' || first.kode === 'anggaran-berbeda')
    return first.kode;
  return suku === first.jumlah && suku.formula !== null ? null : first.kode;
}

/** The sums and percentages that it spoils, and the other cells that could be at fault. */
export function related({ suku, kesamaan, persen, setara }: Penjelasan): Tempat[] {
  const places = [
    ...kesamaan.map(({ jumlah }) => jumlah.tempat),
    ...persen,
    ...setara.map(({ tempat }) => tempat),
  ];
  return places.filter(
    (place, index) =>
      !samaTempat(place, suku.tempat) && places.findIndex((other) => samaTempat(place, other)) === index,
  );
}
