import type { Check } from '../check';
import { desimal, temuan } from '../finding';
import { explained, related } from '../penjumlahan';

export const tertukar: Check = {
  kode: 'tertukar',
  pertanyaan: 'Adakah kegiatan yang pagu dan realisasinya tertukar?',
  sumber: 'praktik: realisasi melebihi pagu, dan jumlah cocok begitu keduanya ditukar',
  *run(berkas) {
    for (const penjelasan of explained(berkas, 'tertukar')) {
      const { suku, seharusnya } = penjelasan;
      yield temuan('tertukar', 'error', suku.tempat, {
        terkait: related(penjelasan),
        isi: { nama: suku.baris?.nama ?? '' },
        ukuran: 'uang',
        seharusnya: desimal(seharusnya),
        tertulis: desimal(suku.uang.sen),
      });
    }
  },
};
