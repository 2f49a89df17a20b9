import { Book } from '../excel-host/model/book';

/** A workbook with a sheet a unit, each with programs and their kegiatan as staff keep them. */
export function manyUnits(units: number, rowsEach: number): Book {
  const book = new Book();
  for (let unit = 1; unit <= units; unit++) {
    const name = placeName(unit);
    const sheet = book.addSheet(name);
    const rows: (string | number)[][] = [
      [`Realisasi Anggaran Kelurahan ${name} Tahun 2020`],
      ['Kecamatan Sukorejo Kota Blitar'],
      [],
      ['No', 'Program / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan'],
      [
        '',
        'Program Pelayanan Administrasi',
        `=SUM(C6:C${String(rowsEach + 5)})`,
        `=SUM(D6:D${String(rowsEach + 5)})`,
        '=D5/C5',
      ],
    ];
    for (let i = 1; i <= rowsEach; i++) {
      const row = rows.length + 1;
      const pagu = 1_000_000 * i + unit;
      rows.push([
        i,
        `Kegiatan nomor ${String(i)}`,
        pagu,
        i % 5 === 0 ? pagu * 0.5 : pagu * 0.98,
        `=D${String(row)}/C${String(row)}`,
      ]);
    }
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== '') sheet.type(r, c, value);
      });
    });
    sheet.formats.change({ top: 4, left: 0, bottom: 4, right: 4 }, () => ({ bold: true }));
  }
  return book;
}

const SYLLABLES = ['su', 'ko', 're', 'jo', 'pa', 'kun', 'den', 'ka', 'rang', 'sa', 'ri', 'tu'];

/** A name for each number, no two alike. */
function placeName(number: number): string {
  const digits = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144)];
  const word = digits.map((digit) => SYLLABLES[digit] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
