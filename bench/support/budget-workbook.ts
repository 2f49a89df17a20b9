import { zipSync, strToU8, type Zippable } from 'fflate';
import { a1 } from '../../src/workbook/address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const HEADER = ['No', 'Kode Rekening', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'];
const KEGIATAN_PER_PROGRAM = 19;
const FIRST_ROW = 5;

export interface BudgetSize {
  /** Budget rows in all, programs and kegiatan together. */
  readonly rows: number;
  readonly sheets: number;
}

/** A year's budget workbook as Excel saves it: one office a sheet, six columns, 5 % of the rows under-absorbed. */
export function budgetWorkbook({ rows, sheets }: BudgetSize): Uint8Array {
  const strings = new SharedStrings();
  const files: Zippable = {};
  const add = (name: string, text: string): void => {
    files[name] = strToU8(HEAD + text);
  };
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  for (const n of numbers) {
    const count = Math.floor((rows * n) / sheets) - Math.floor((rows * (n - 1)) / sheets);
    add(`xl/worksheets/sheet${n}.xml`, sheetXml(n, count, strings));
  }
  add('xl/sharedStrings.xml', strings.xml());
  add('xl/styles.xml', STYLES);
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${numbers.map((n) => `<sheet name="${unitName(n)}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
  );
  add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  add('[Content_Types].xml', contentTypes(numbers));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** 60 names that are not alike, then the same with a letter. */
function unitName(n: number): string {
  const first = ['Suka', 'Karang', 'Tanjung', 'Mekar', 'Banjar', 'Sumber'];
  const second = ['maju', 'sari', 'rejo', 'mulya', 'agung', 'jaya', 'makmur', 'harjo', 'asih', 'indah'];
  const round = Math.floor((n - 1) / 60);
  const name = `${first[n % 6] ?? ''}${second[Math.floor((n - 1) / 6) % 10] ?? ''}`;
  return round === 0 ? name : `${name} ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(round - 1) % 26] ?? ''}`;
}

class SharedStrings {
  private readonly indexes = new Map<string, number>();

  index(text: string): number {
    let index = this.indexes.get(text);
    if (index === undefined) this.indexes.set(text, (index = this.indexes.size));
    return index;
  }

  xml(): string {
    const items = Array.from(this.indexes.keys(), (text) => `<si><t>${text}</t></si>`);
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function sheetXml(n: number, rows: number, strings: SharedStrings): string {
  const text = (row: number, col: number, value: string, style = 0): string =>
    `<c r="${a1({ row, col })}" s="${style}" t="s"><v>${strings.index(value)}</v></c>`;
  const line = (row: number, cells: string): string =>
    `<row r="${row}" spans="1:6" x14ac:dyDescent="0.25">${cells}</row>`;
  const lines = [
    line(1, text(1, 1, `Realisasi Anggaran Kelurahan ${unitName(n)} Tahun 2020`, 1)),
    line(4, HEADER.map((title, i) => text(4, i + 1, title, 1)).join('')),
  ];
  for (let i = 0; i < rows; i++) lines.push(line(FIRST_ROW + i, budgetRow(n, i, rows, text)));
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
    `<dimension ref="A1:F${FIRST_ROW + rows - 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
    `<cols><col min="3" max="3" width="60" customWidth="1"/><col min="4" max="5" width="20" customWidth="1"/></cols>` +
    `<sheetData>${lines.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

type TextCell = (row: number, col: number, value: string, style?: number) => string;

function budgetRow(sheet: number, i: number, rows: number, text: TextCell): string {
  const row = FIRST_ROW + i;
  const inProgram = i % (KEGIATAN_PER_PROGRAM + 1);
  const program = Math.floor(i / (KEGIATAN_PER_PROGRAM + 1)) + 1;
  if (inProgram === 0) {
    const last = Math.min(row + KEGIATAN_PER_PROGRAM, FIRST_ROW + rows - 1);
    let pagu = 0;
    let realisasi = 0;
    for (let k = i + 1; k <= last - FIRST_ROW; k++) {
      pagu += paguOf(sheet, k);
      realisasi += realisasiOf(sheet, k);
    }
    const sum = (col: string, value: number): string =>
      `<c r="${col}${row}" s="3"><f>SUM(${col}${row + 1}:${col}${Math.max(last, row + 1)})</f><v>${value / 100}</v></c>`;
    return (
      `<c r="A${row}" s="1"><v>${program}</v></c>` +
      text(row, 2, `7.01.${String(program).padStart(2, '0')}`, 1) +
      text(row, 3, `Program Penunjang Urusan Pemerintahan ${program}`, 1) +
      sum('D', pagu) +
      sum('E', realisasi) +
      serapan(row, pagu, realisasi)
    );
  }
  const pagu = paguOf(sheet, i);
  const realisasi = realisasiOf(sheet, i);
  return (
    `<c r="A${row}" s="0"><v>${inProgram}</v></c>` +
    text(row, 2, `7.01.${String(program).padStart(2, '0')}.2.${String(inProgram).padStart(2, '0')}`) +
    text(
      row,
      3,
      `Kegiatan Penyediaan Jasa Pelayanan Umum ${program}.${inProgram} Kelurahan ${unitName(sheet)}`,
      5,
    ) +
    `<c r="D${row}" s="2"><v>${pagu / 100}</v></c><c r="E${row}" s="2"><v>${realisasi / 100}</v></c>` +
    serapan(row, pagu, realisasi)
  );
}

function serapan(row: number, pagu: number, realisasi: number): string {
  return `<c r="F${row}" s="4"><f>IF(D${row}=0,0,E${row}/D${row})</f><v>${pagu === 0 ? 0 : realisasi / pagu}</v></c>`;
}

/** In sen. */
function paguOf(sheet: number, i: number): number {
  return (25_000_000 + ((sheet * 7_919 + i * 104_729) % 900_000_000)) * 100 + (i % 100);
}

function realisasiOf(sheet: number, i: number): number {
  const share = i % 20 === 7 ? 0.71 : 0.96 + (i % 40) / 1000;
  return Math.round(paguOf(sheet, i) * share);
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly number[]): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}` +
    `${override('sharedStrings', 'sharedStrings')}${override('styles', 'styles')}` +
    `${sheets.map((n) => override(`worksheets/sheet${n}`, 'worksheet')).join('')}</Types>`
  );
}
