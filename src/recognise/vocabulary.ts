/**
 * What the words of a table's header mean, as data. A word may stand here once; a new spelling met in a workbook
 * is added to its line. Words are folded (lower case, no punctuation). Misspellings of long words need no entry:
 * see caption.ts.
 */
export type Konsep =
  // what a row is about
  | 'no'
  | 'kode'
  | 'uraian'
  | 'program'
  | 'kegiatan'
  | 'sub'
  | 'rekening'
  | 'belanja'
  | 'unit'
  | 'tahun'
  | 'tingkat'
  // money and its measure
  | 'pagu'
  | 'realisasi'
  | 'serapan'
  | 'persen'
  | 'capaian'
  | 'sisa'
  | 'rupiah'
  | 'ribuan'
  | 'total'
  // which of several
  | 'lalu'
  | 'ini'
  | 'sebelum'
  | 'pergeseran'
  | 'perubahan'
  | 'kumulatif'
  | 'periode'
  | 'grup'
  // what is no money
  | 'kinerja'
  | 'keuangan'
  | 'lain'
  // says nothing about the column
  | 'pengisi';

const WORDS: Readonly<Record<Konsep, string>> = {
  no: 'no nomor nomer number num nr urut',
  kode: 'kode kd code koderek norek kodering',
  uraian: 'uraian urain uriaan uaraian urian nama name description deskripsi rincian item nomenklatur',
  program: 'program programme programs programmes prog',
  kegiatan: 'kegiatan keg activity activities aktivitas aktifitas giat',
  sub: 'sub subkegiatan subkeg subactivity',
  belanja: 'belanja',
  rekening: 'rekening rek akun account accounts coa',
  unit: 'unit opd skpd skpkd ukpd pd satker kelurahan kecamatan desa bagian dinas badan perangkat organisasi instansi office department agency seksi lembaga',
  tahun: 'tahun thn th ta year fiscal',
  tingkat: 'tingkat tingkatan level jenjang jenis',
  pagu: 'pagu anggaran angg anggrn alokasi plafon plafond budget budgeted budgets ceiling allocation allocated appropriation dpa dana biaya funds',
  realisasi:
    'realisasi real realis realization realisation realized realised actual actuals spent expenditure spending pengeluaran terealisasi terpakai terbayar pencairan sp2d spj disbursement disbursed',
  serapan: 'serapan penyerapan terserap serap absorption absorbed absorpsi',
  persen: '% persen pers persentase prosentase presentase prosen percent percentage pct rasio ratio rate',
  capaian: 'capaian pencapaian achievement progress progres',
  sisa: 'sisa saldo selisih balance remaining remainder unspent lebih kurang bertambah berkurang penambahan pengurangan difference silpa variance',
  rupiah: 'rp rupiah idr',
  ribuan:
    'ribu ribuan juta jutaan miliar milyar miliaran thousand thousands million millions billion billions',
  total: 'jumlah jml jmlh total keseluruhan seluruh seluruhnya setahun akumulasi overall all',
  lalu: 'lalu sebelumnya previous last prior',
  ini: 'ini berjalan current this',
  sebelum: 'indikatif sebelum semula murni induk awal original initial before penetapan',
  pergeseran: 'pergeseran geser shifted',
  perubahan: 'perubahan sesudah setelah menjadi akhir revisi revised after papbd dppa pak amended final',
  kumulatif: 'sd sampai kumulatif cumulative hingga ytd until',
  periode:
    'triwulan tribulan tw caturwulan semester smt kuartal kwartal quarter periode period bulan month monthly bulanan q1 q2 q3 q4 tw1 tw2 tw3 tw4 ' +
    'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember ' +
    'january february march may june july august october december ' +
    'jan feb peb mar apr jun jul agt ags agu aug sep sept okt oct nov nop des dec',
  grup: 'operasi modal terduga transfer pegawai hibah bansos btt bunga subsidi langsung barang jasa gaji ls up gu tu tup operating capital pad dau dak dbh dbhcht did dif bok blud bankeu banprov add jkn kapitasi otsus danais apbd apbn',
  kinerja:
    'kinerja indikator target fisik output outcome keluaran hasil volume satuan tolok ukur bobot sasaran tujuan physical performance indicator vol k',
  keuangan: 'keuangan financial finance keu uang',
  lain: 'deviasi deviation kas cash rencana rencananya proyeksi prakiraan perkiraan plan planned tanggal tgl date keterangan ket catatan notes note remark remarks sumber source lokasi location penanggung nip pptk pelaksana kendala penyebab tindak lanjut faktor pendorong penghambat masalah permasalahan solusi',
  pengisi:
    'dan and per of the menurut beserta daerah kerja urusan pemerintahan pemerintah bidang kelompok dalam yang tak tidak s d dengan atas pada terhadap in by to for tersedia jawab or atau setiap masing langsung title anggarannya kab kota prov provinsi propinsi non work annual nilai besaran',
};

/** Words → what they mean. */
export const KOSAKATA: ReadonlyMap<string, Konsep> = new Map(
  (Object.entries(WORDS) as [Konsep, string][]).flatMap(([konsep, words]) =>
    words.split(' ').map((word): [string, Konsep] => [word, konsep]),
  ),
);

/** Months by their names and abbreviations, Indonesian and English. */
export const BULAN: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'ags', 'agu', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

/** Words that begin the last line of a table, or a line of subtotals. */
export const KATA_JUMLAH: ReadonlySet<string> = new Set([
  'jumlah',
  'total',
  'subtotal',
  'jml',
  'grand',
  'sum',
  'sisa',
  'silpa',
  'saldo',
  'selisih',
  'surplus',
  'defisit',
  'persentase',
  'prosentase',
]);

/** Words of totals that kegiatan begin with too ("Sisa Pekerjaan …"): with a number of its own such a row is no total. */
export const KATA_JUMLAH_LEMAH: ReadonlySet<string> = new Set([
  'sum',
  'sisa',
  'silpa',
  'saldo',
  'selisih',
  'persentase',
  'prosentase',
]);

/** Words that begin a line under or beside a table that is no row of it. */
export const KATA_CATATAN: ReadonlySet<string> = new Set([
  'sumber',
  'source',
  'catatan',
  'keterangan',
  'ket',
  'note',
  'notes',
  'cat',
  'nb',
  'dicetak',
  'halaman',
  'mengetahui',
  'disetujui',
  'nip',
  'camat',
  'lurah',
]);

/** Words that begin what money is spent on, not what is done with it: details of a kegiatan ("ATK", "Honor panitia"). */
export const KATA_RINCIAN: ReadonlySet<string> = new Set(
  (
    'atk alat bahan honor honorarium upah uang insentif lembur narasumber moderator makan makanan minum minuman mamin konsumsi snack ' +
    'cetak fotokopi fotocopy photocopy penggandaan jilid penjilidan sewa bbm transport transportasi perjalanan materai meterai perangko ' +
    'listrik telepon internet spanduk banner baliho dekorasi dokumentasi stnk suku cadang obat seragam biaya perlengkapan'
  ).split(' '),
);
