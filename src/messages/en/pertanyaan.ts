import type { pertanyaan as id } from '../id/pertanyaan';

/** What is asked where a table can be read in more than one way, and what each answer comes to. */
export const pertanyaan: typeof id = {
  soal: ({ kode, sheet, tentang }) => {
    switch (kode) {
      case 'kolom':
        return `Sheet ${sheet}: which money column counts?`;
      case 'periode':
        return `Sheet ${sheet}: are the figures of a period those up to its end, or of that period alone?`;
      case 'salinan':
        return 'Several tables have the same kegiatan with different figures. Which table counts?';
      case 'tabel periode':
        return 'There is a table a period, each with the same kegiatan. Which table counts, or are the figures added up?';
      case 'tahun':
        return `Sheet ${sheet} has another year's budget for a unit that the report's year lacks. Is it counted?`;
      case 'unit':
        return 'The name of a unit is written in two ways. Which one is right?';
      case 'hanya rekap':
        return `Sheet ${sheet} has programs only, no kegiatan. Is this the budget, or only a recap?`;
      case 'program sasaran':
        return `Which program serves the objective “${tentang ?? ''}”? Without an answer its allocation and efficiency are not reckoned.`;
      case 'bantahan':
        return `The figures of sheet ${sheet} speak against how its table was read (the reason stands in the list of what was not read). Is it counted all the same?`;
      case 'tingkat':
        return `Sheet ${sheet}: which indicators does it list? Without an answer all of them count as indicators of sasaran.`;
      default:
        return `Sheet ${sheet} can be read in more than one way.`;
    }
  },
  pilihan: (arti) => {
    switch (arti.kode) {
      case 'kolom':
        return `Column ${arti.teks}`;
      case 'jumlah kolom':
        return `Add up the columns ${arti.teks}`;
      case 'lembar':
        return arti.teks.includes('!')
          ? `Use the table that begins at ${arti.teks}`
          : `Use sheet ${arti.teks}`;
      case 'nama':
        return `One unit: ${arti.teks}`;
      case 'dua unit':
        return 'They are different units';
      case 'program saja':
        return 'This is the budget: count every program';
      case 'rekap saja':
        return 'Only a recap: do not count it';
      case 'kumulatif':
        return 'Up to the end of the period (cumulative)';
      case 'bacaan benar':
        return 'The reading is right: count the table';
      case 'bacaan salah':
        return 'Do not count it; the table will be put right first';
      case 'jumlah tabel':
        return 'Add them up: the figures of each table are of its period alone';
      case 'per periode':
        return 'Of that period alone';
      case 'tanpa tahun lain':
        return `No, this report is of ${arti.teks} alone`;
      case 'dengan tahun lain':
        return `Yes, count the budget of ${arti.lewati} too`;
      case 'program':
        return arti.teks;
      case 'opsi':
        return `Use ${arti.teks}`;
    }
  },
};
