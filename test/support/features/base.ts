import type { Handmade, HandmadeSheet } from '../handmade';

/** What every feature workbook is built on: a sheet with figures in D and E, as budgets have them. */

export const SHEET = 'Anggaran & Belanja';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>';

/** Rows 1–9: a header, kegiatan with pagu and realisasi, their sum. @param p the prefix of element names */
export function budgetRows(p = ''): string {
  const text = (ref: string, value: string): string =>
    `<${p}c r="${ref}" s="2" t="inlineStr"><${p}is><${p}t>${value}</${p}t></${p}is></${p}c>`;
  const number = (ref: string, value: number): string =>
    `<${p}c r="${ref}" s="1"><${p}v>${value}</${p}v></${p}c>`;
  const header = ['No', 'Kode', 'Uraian', 'Pagu', 'Realisasi'].map((name, i) =>
    text(`${'ABCDE'[i] ?? ''}1`, name),
  );
  const rows = [2, 3, 4, 5, 6, 7, 8].map(
    (row) =>
      `<${p}row r="${row}">${number(`A${row}`, row - 1)}${text(`C${row}`, `Kegiatan ${row}`)}${number(`D${row}`, 100 * row)}${number(`E${row}`, 90 * row)}</${p}row>`,
  );
  const sum = (ref: string, value: number): string =>
    `<${p}c r="${ref}9" s="1"><${p}f>SUM(${ref}2:${ref}8)</${p}f><${p}v>${value}</${p}v></${p}c>`;
  return `<${p}row r="1">${header.join('')}</${p}row>${rows.join('')}<${p}row r="9">${sum('D', 3500)}${sum('E', 3150)}</${p}row>`;
}

export function budget(sheet: Partial<HandmadeSheet> = {}, workbook: Partial<Handmade> = {}): Handmade {
  return { styles: STYLES, sheets: [{ name: SHEET, rows: budgetRows(), ...sheet }], ...workbook };
}

export function override(part: string, type: string): string {
  const whole = type.includes('/') ? type : `${SPREADSHEET}.${type}+xml`;
  return `<Override PartName="/${part}" ContentType="${whole}"/>`;
}

export function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, target], i) => {
    const external = /^(https?|file):/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** Some bytes that are no XML. */
export function binary(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 37 + (i >> 3)) & 255);
}
