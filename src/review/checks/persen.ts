import type { Temuan } from '../../domain/ringkasan';
import type { Berkas, Check } from '../check';
import { desimal, temuan } from '../finding';
import { explained, related } from '../penjumlahan';
import { wrongPercentages } from '../wrong-percentages';

/** A percentage that is right once another finding is corrected is that finding's consequence. */
export const persen: Check = {
  kode: 'persen',
  pertanyaan:
    'Apakah setiap persentase serapan sama dengan realisasi dibagi pagu pada ketelitian yang tertulis?',
  sumber: 'praktik: serapan = realisasi / pagu',
  *run(berkas) {
    yield* denied(berkas);
    for (const { finding, money } of wrongPercentages(berkas)) {
      if (!money.some((uang) => berkas.memuatGanda().has(uang))) yield finding;
    }
  },
};

/** Amounts that no sum speaks about, but several percentages deny. */
function* denied(berkas: Berkas): Iterable<Temuan> {
  for (const penjelasan of explained(berkas, 'angka')) {
    const { suku, seharusnya, persen: mended } = penjelasan;
    if (penjelasan.kesamaan.length > 0) continue;
    yield temuan('persen', 'error', suku.tempat, {
      terkait: related(penjelasan),
      isi: { nama: suku.baris?.nama ?? '', sebab: 'angka', jumlah: String(mended.length) },
      ukuran: 'uang',
      seharusnya: desimal(seharusnya),
      tertulis: desimal(suku.uang.sen),
    });
  }
}
