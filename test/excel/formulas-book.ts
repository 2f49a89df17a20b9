import { Book } from '../excel-host/model/book';

/** Contents by row; a stuck formula is written with "#" before its "=". */
type Rows = readonly (readonly (string | number)[])[];

export function fill(book: Book, name: string, rows: Rows): void {
  const sheet = book.findSheet(name) ?? book.addSheet(name);
  rows.forEach((line, row) => {
    line.forEach((content, column) => {
      if (typeof content === 'string' && content.startsWith('#='))
        sheet.putStuck(row, column, content.slice(1));
      else if (content !== '') sheet.type(row, column, content);
    });
  });
}

/** A workbook whose staff use LKJIP functions in many ways. */
export function workbookOfFormulas(): Book {
  const book = new Book('Data', 'Hitung');
  fill(book, 'Data', [
    ['Kegiatan', 'Pagu', 'Realisasi', 'Serapan', 'Sisa'],
    ['Rapat', 100, 90, '=LKJIP.SERAPAN(B2,C2)', '=LKJIP.SISA(B2,C2)'],
    ['Jalan', 200, 100, '=LKJIP.SERAPAN(B3,C3)', '=LKJIP.SISA(B3,C3)'],
    ['Taman', 0, 0, '=LKJIP.SERAPAN(B4,C4)', '=IF(LKJIP.SISA(B4,C4)=0,"habis","sisa")'],
    ['Jumlah', '=SUM(B2:B4)', '=SUM(C2:C4)', '=C5/B5', '="LKJIP.SISA(1,2)"'],
  ]);
  fill(book, 'Hitung', [
    ['=LKJIP.TERBILANG(Data!B2)', '=LKJIP.TERBILANG(0)', "=LKJIP.SISA('Data'!B3,Data!C3)>0"],
    [
      '#=LKJIP.SISA(Data!B2,Data!C2)',
      '#=_xldudf_LKJIP_SISA(Data!B2,Data!C2)',
      '#=[2]!_xldudf_LKJIP_SISA(Data!B2,1)',
    ],
    [
      "#='C:\\Bu Ani''s\\lkjip.xll'!LKJIP.SISA(Data!B2,2)",
      '#=_xlfn._xldudf_LKJIP_SISA(Data!B2,3)',
      '#=LKJIP_SISA(Data!B2,4)',
    ],
    ['#=RUMUSLAIN(1)', '#=1+TIDAKADA', '=LKJIP_LAIN'],
  ]);
  const data = book.sheet('Data');
  data.formats.change({ top: 1, left: 3, bottom: 3, right: 3 }, () => ({ numberFormat: '0.00%' }));
  return book;
}
