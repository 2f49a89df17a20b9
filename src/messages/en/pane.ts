import type { PaneText } from '../id/pane';
import { unread } from './recognition';
import { jenisTabel } from './kinerja';
import { pertanyaan } from './pertanyaan';

/** The pane in Excel. Every message: what happened, where, what is safe, what can be done. */
export const pane: PaneText = {
  judul: 'LKjIP summary',
  bahasaLain: 'Bahasa Indonesia',
  bukanExcel:
    'This pane works inside Excel. Open the budget workbook in Excel, then open this pane from the LKjIP tab.',

  kerja: {
    open: 'Reading the workbook',
    build: 'Building the summary',
    undo: 'Undoing',
    clean: 'Taking out what LKjIP added',
    settle: 'Putting in order what was left',
    repair: 'Mending LKJIP formulas',
    freeze: 'Turning LKJIP formulas into values',
    restore: 'Giving back LKJIP formulas',
    forget: 'Throwing away the record of formulas',
  },
  langkah: {
    read: 'reading sheets',
    recognise: 'recognising tables',
    review: 'checking figures',
    compose: 'composing the summary',
    write: 'writing to the workbook',
    clean: 'taking out additions',
  },
  persen: (persen) => `${persen}%`,
  hentikan: 'Stop',
  menghentikan: 'Stopping …',
  tutup: 'Close the message',

  buat: {
    judul: 'Build the summary',
    tombol: 'Build the summary',
    tombolLagi: 'Update the summary',
    bacaLagi: 'Read again',
    dikenali: (tabel, kegiatan, tahun) =>
      `${tabel} budget tables recognised, ${kegiatan} kegiatan${tahun === null ? '' : `, year ${tahun}`}.`,
    kinerja: (tabel) => `${tabel} performance tables recognised.`,
    takDikenali: 'No budget table is recognised yet.',
    takDikenaliSaran:
      'A table needs three columns with headers: the name of the kegiatan, pagu and realisasi. The reason for each sheet stands below.',
    sel: 'Your cells are not overwritten. The summary goes onto new LKjIP sheets at the very end, and can be undone.',
  },

  ambang: {
    label: 'Serapan threshold',
    keterangan: 'Kegiatan whose serapan is below this are flagged.',
    salah: 'Write a figure above 0% and up to 100%, such as 95% or 0.95.',
  },

  lembar: {
    judul: 'What was recognised',
    anggaran: (unit, kegiatan) => `${unit}: ${kegiatan ?? 0} kegiatan`,
    rekap: (per, baris) => `recap per ${per}, ${baris} rows`,
    kinerja: (jenis, baris, tahun) =>
      `table of performance: ${jenisTabel[jenis]}${tahun === null ? '' : ` ${tahun}`}, ${baris} rows`,
    kosong: (sel) => `${sel} cells are still empty`,
    keyakinan: (persen) => `${persen}% sure`,
    kolom: (kolom) =>
      `columns ${Object.entries(kolom)
        .map(([nama, huruf]) => `${nama} ${huruf}`)
        .join(', ')}`,
    mengapa: 'Why?',
    mengapaLembar: (lembar) => `Why is ${lembar} read so?`,
    alasan: (tertulis, sebagai) => `"${tertulis}" was read as ${sebagai}`,
    tidakDibaca: (jumlah) => `Not read: ${jumlah} sheets`,
    buka: (lembar) => `Open sheet ${lembar}`,
    bukaSel: (lembar, sel) => `Go to cell ${sel} on sheet ${lembar}`,
  },
  takDibaca: (alasan) => {
    if (alasan.kode === 'ragu') return 'can be read in more than one way; answer its question above';
    if (alasan.kode === 'diabaikan') return 'left out as you asked';
    return unread(alasan);
  },

  tanya: {
    judul: 'Your answer is needed',
    pengantar:
      'What is not answered is not counted. Answers are kept in the workbook when the summary is built.',
    soal: pertanyaan.soal,
    pilihan: pertanyaan.pilihan,
  },

  rendah: {
    judul: (jumlah, semua) => `Below the threshold: ${jumlah} of ${semua} kegiatan`,
    tidakAda: (semua, ambang) => `The serapan of all ${semua} kegiatan is ${ambang} or more.`,
    baris: (serapan, sisa) => `serapan ${serapan}, ${sisa} unspent`,
    takTerbaca: 'unreadable',
    semua: (jumlah) => `Show all (${jumlah})`,
  },

  hasil: {
    dibuat: 'The summary is built.',
    rincian: (isian, catatan) =>
      [
        'Kegiatan below the threshold are flagged',
        catatan > 0 ? `and have notes (${catatan} cells)` : '',
        isian > 0 ? `; ${isian} empty recap cells were filled with formulas` : '',
      ]
        .filter((bagian) => bagian !== '')
        .join(' ')
        .replace(' ;', ';') + '.',
    dilewati: (jumlah) => `${jumlah} cells were left alone because they hold notes or entries of yours.`,
    temuan: (salah, putuskan, info) =>
      `Review: ${salah} errors, ${putuskan} to decide, ${info} for information.`,
    lembar: 'Sheets that were made:',
    urungkan: 'Undo',
    diurungkan: 'Undone: all that was added is taken out. What your sheets hold is as it was.',
    diurungkanSebelum:
      'Undone: the summary was built again with the threshold and the answers from before. What you edited since stays.',
    dibersihkan: (lembar) =>
      lembar === 0
        ? 'There was nothing to take out: this workbook has no additions of LKjIP.'
        : 'All additions of LKjIP are taken out. What you have and edited stays.',
    catatanLama:
      'Notes [LKjIP] that were made in a file cannot be seen from here: delete them yourself, or clean the file with lkjip clean.',
    dirapikan: {
      staging: 'Put in order: the build that broke off was called off. Your sheets have not changed.',
      commit: 'Put in order: the summary that broke off was finished.',
      clean: 'Put in order: the additions of LKjIP are all taken out.',
      formulas: 'Put in order: the work on LKJIP formulas is done.',
    },
    dihentikan: 'Stopped. Nothing changed in the workbook.',
  },

  terputus: {
    judul: 'The last work broke off',
    isi: {
      staging:
        'A build broke off before anything on your sheets was changed. What it left needs to be thrown away.',
      commit:
        'A build broke off in the middle. Its plan is kept in the workbook: it can be finished, or undone. No content of your cells is lost.',
      clean:
        'A cleaning broke off in the middle. No content of your cells is lost; the cleaning only needs to be finished.',
      formulas:
        'Work on LKJIP formulas broke off in the middle. Formulas and values are recorded in the workbook; the work only needs to be finished.',
    },
    selesaikan: 'Finish',
    rapikan: 'Throw away what was left',
    urungkan: 'Undo',
  },

  kunci: {
    judul: 'Protected sheets',
    isi: (jumlah) =>
      jumlah === 1
        ? 'This sheet needs to be opened for a moment so that it can be written to. Then it is protected again with the same options and password.'
        : 'These sheets need to be opened for a moment so that they can be written to. Then they are protected again with the same options and passwords.',
    sandi: (lembar) => `Password of sheet ${lembar}`,
    kosong: 'Leave it empty if there is no password. Passwords are not stored.',
    izinkan: 'Open for a moment',
    batal: 'Cancel',
  },

  gagal: {
    judul: {
      open: 'The workbook cannot be read yet',
      build: 'The summary is not built',
      undo: 'Not undone',
      clean: 'Not cleaned',
      settle: 'Not put in order',
      repair: 'The formulas are not mended',
      freeze: 'The formulas are not turned into values',
      restore: 'The formulas are not given back',
      forget: 'The record of formulas is not thrown away',
    },
    tanpaTabel:
      'No budget table is recognised, so nothing was written. The reason for each sheet stands below.',
    lembarRusak: (lembar, alasan) => `Sheet ${lembar} is damaged: ${alasan} Nothing was written.`,
    teksHilang: (jumlah) =>
      `${jumlah} entries that you typed on the LKjIP sheets would be lost. Nothing was changed. Copy these first:`,
    teksLagi: (jumlah) => `and ${jumlah} more`,
    tetapKeluarkan: 'Take out all the same',
    lembarHilang: (lembar) =>
      `Sheet ${lembar} is gone or hidden. Show the sheet, or read the workbook again.`,
    takTerduga: (rincian) =>
      `Something unexpected went wrong: ${rincian}. Read the workbook again; what was left unfinished is put in order first. If it happens again, please report this sentence.`,
    cobaLagi: 'Try again',
  },

  rumus: {
    judul: 'Your LKJIP formulas',
    perbaiki: 'Mend formulas',
    perbaikiKet: 'Enters LKJIP formulas again that are stuck at #NAME?. No other cell is touched.',
    nilai: 'Turn into values',
    nilaiKet:
      'Before a workbook is sent away: puts values in place of LKJIP formulas, so that they do not become #NAME? on a computer without the add-in. They can be given back, even after the workbook was closed.',
    kembalikan: 'Give back formulas',
    kembalikanKet: (jumlah) =>
      `${jumlah} formulas that were turned into values are still recorded. Cells that you have changed are not overwritten.`,
    buang: 'Throw away the record of formulas',
    buangKet: 'The values stay. The formulas cannot be given back afterwards.',
    dibuang: 'The record of formulas is thrown away. The values stay.',
    hasil: {
      repair: (rumus, lembar) =>
        rumus === 0
          ? 'No LKJIP formula needs mending.'
          : `${rumus} formulas on ${lembar} sheets were entered again.`,
      freeze: (rumus, lembar) =>
        rumus === 0
          ? 'No LKJIP formula was turned into a value.'
          : `${rumus} formulas on ${lembar} sheets were turned into values.`,
      restore: (rumus, lembar) =>
        rumus === 0 ? 'No formula was given back.' : `${rumus} formulas on ${lembar} sheets were given back.`,
    },
    sel: (jumlah) => `${jumlah} cells`,
    dibiarkan: {
      name: (sel) =>
        `${sel} cells show #NAME?, so they have no value yet and were left alone. Use Mend formulas first:`,
      waiting: (sel) =>
        `${sel} cells are not calculated yet, or their value cannot be typed, and were left alone. Wait a moment, then try again:`,
      array: (sel) =>
        `${sel} cells are part of an array formula (Ctrl+Shift+Enter) and were left alone. Change the whole array yourself:`,
      table: (sel) =>
        `${sel} cells were left alone because Excel would fill other cells in the same column of the table. Change them yourself:`,
      edited: (sel) => `${sel} cells have been changed since and were not overwritten:`,
      moved: (sel) =>
        `${sel} cells stay values because rows, columns or sheet names have changed since, and their formulas would read other cells. The formulas are still recorded; put things back as they were, then try again:`,
    },
    nama: (nama) =>
      `These names call LKJIP functions, too; change them yourself by Formulas > Name Manager: ${nama}.`,
    bersyarat: (lembar) =>
      `Conditional formats on these sheets call LKJIP functions, which do not work there: ${lembar}.`,
  },

  alat: {
    judul: 'Other tools',
    bersihkan: 'Clean',
    bersihkanKet:
      'Take out all that LKjIP added: sheets, flags, notes and recap formulas. What you have stays.',
  },
};
