import { lembarIsian } from '../messages/id/isian';
import {
  contohIsian,
  daftarIsian,
  petunjukIsian,
  type KolomIsian,
  type LembarIsian,
} from '../messages/id/isian-kolom';
import type { Area } from '../workbook/address';
import type { OurRow, SheetChange, Validation } from '../workbook/port';
import type { StyleName } from '../workbook/styles';
import { EMPTY_ROW, value, type DraftRow } from './draft';
import { headRow, landscape, titleRow } from './layout';
import { RowHeights } from './row-height';

/**
 * The sheets of a new workbook for a year's report: how to fill it in, one sheet an input, and one of examples. They are handed
 * over to the staff: none bears a key of ours.
 */
export function sheetsOfNew(tahun: number): SheetChange[] {
  const inputs: LembarIsian[] = Object.values(lembarIsian(tahun));
  return [guide(tahun, inputs), ...inputs.map(inputSheet), examples(inputs)];
}

/** The row of an input sheet's title; the header is two rows beneath. */
const HEAD = 3;

function inputSheet(lembar: LembarIsian): SheetChange {
  const { kolom, awal = [] } = lembar;
  const head = headOf(kolom, HEAD);
  const first = HEAD + head.rows.length;
  const count = Math.max(lembar.baris, awal.length);
  const styles = kolom.map(({ angka }): StyleName => (angka === 'uang' ? 'inputMoney' : 'input'));
  const body = Array.from({ length: count }, (_, row): DraftRow =>
    styles.map((style, col) => value(awal[row]?.[col] ?? null, style)),
  );
  return sheet(lembar.nama, [titleRow(1, lembar.judul), EMPTY_ROW, ...head.rows, ...body], {
    columns: kolom.map(({ lebar }) => ({ width: lebar })),
    freeze: { rows: first - 1, cols: 0 },
    merges: head.merges,
    print: landscape({ from: HEAD, to: first - 1 }),
    validations: kolom.flatMap((one, index) => {
      const area = { top: first, left: index + 1, bottom: first + count - 1, right: index + 1 };
      return validationOf(one, area);
    }),
    tabColor: 'FFD966',
  });
}

const LARGEST_RUPIAH = 1e15;
const LARGEST_SCORE = 100;

function validationOf({ daftar, angka }: KolomIsian, area: Area): Validation[] {
  if (daftar !== undefined) {
    const { nilai, saran } = daftarIsian[daftar];
    return [{ area, kind: 'list', values: nilai, open: saran }];
  }
  if (angka === undefined) return [];
  const [min, max] = {
    uang: [0, LARGEST_RUPIAH],
    skor: [0, LARGEST_SCORE],
    bilangan: [-LARGEST_RUPIAH, LARGEST_RUPIAH],
  }[angka] as [number, number];
  return [{ area, kind: 'decimal', min, max }];
}

interface Head {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
}

/** One header row; two where captions have others above them, which are merged over their columns. */
function headOf(kolom: readonly KolomIsian[], top: number): Head {
  const paths = kolom.map(({ judul }) => judul.split(' / '));
  if (paths.every(({ length }) => length === 1)) {
    return { rows: [headRow(kolom.map(({ judul }) => judul))], merges: [] };
  }
  const merges: Area[] = [];
  paths.forEach(([upper, lower], index) => {
    const col = index + 1;
    if (lower === undefined) merges.push({ top, left: col, bottom: top + 1, right: col });
    else if (paths[index - 1]?.[0] !== upper || paths[index - 1]?.[1] === undefined) {
      const after = paths.findIndex(([other], at) => at > index && other !== upper);
      merges.push({ top, left: col, bottom: top, right: after < 0 ? paths.length : after });
    }
  });
  const shown = ([upper]: readonly string[], index: number): string | null =>
    paths[index]?.[1] !== undefined && paths[index - 1]?.[0] === upper ? '' : (upper ?? null);
  return { rows: [headRow(paths.map(shown)), headRow(paths.map(([, lower]) => lower ?? ''))], merges };
}

function guide(tahun: number, inputs: readonly LembarIsian[]): SheetChange {
  const { nama, judul, langkah, kolom } = petunjukIsian;
  const lines = inputs.flatMap((lembar) =>
    lembar.kolom.map((one, index): DraftRow => [
      index === 0 ? value(lembar.nama, 'link', { sheet: lembar.nama, row: 1, col: 1 }) : value('', 'text'),
      value(index === 0 ? lembar.untuk : '', 'text'),
      value(one.judul, 'text'),
      value(one.petunjuk, 'text'),
    ]),
  );
  const rows = [
    titleRow(1, judul(tahun)),
    EMPTY_ROW,
    ...langkah.map((text, index) => titleRow(1, `${index + 1}. ${text}`, 'subtitle')),
    EMPTY_ROW,
    headRow(kolom),
    ...lines,
  ];
  const head = langkah.length + 4;
  return sheet(nama, rows, {
    columns: [26, 34, 32, 74].map((width) => ({ width })),
    freeze: { rows: 0, cols: 0 },
    merges: [],
    print: landscape({ from: head, to: head }),
    tabColor: '1F3864',
  });
}

/** Each input sheet's table with its example rows, one beneath the other. */
function examples(inputs: readonly LembarIsian[]): SheetChange {
  const rows: DraftRow[] = [titleRow(1, contohIsian.judul), EMPTY_ROW];
  const merges: Area[] = [];
  const widths: number[] = [];
  for (const { nama, kolom, contoh } of inputs) {
    rows.push(titleRow(1, nama, 'heading'));
    const head = headOf(kolom, rows.length + 1);
    merges.push(...head.merges);
    const styles = kolom.map(({ angka }): StyleName => (angka === 'uang' ? 'exampleMoney' : 'example'));
    rows.push(
      ...head.rows,
      ...contoh.map((line): DraftRow => line.map((each, col) => value(each, styles[col] ?? 'example'))),
      EMPTY_ROW,
    );
    kolom.forEach(({ lebar }, col) => (widths[col] = Math.max(widths[col] ?? 0, Math.min(lebar, WIDEST))));
  }
  return sheet(contohIsian.nama, rows, {
    columns: widths.map((width) => ({ width })),
    freeze: { rows: 2, cols: 0 },
    merges,
    print: landscape(),
    tabColor: 'A6A6A6',
  });
}

/** Columns of the examples serve many tables. */
const WIDEST = 26;

function sheet(name: string, rows: readonly DraftRow[], layout: SheetChange['layout']): SheetChange {
  const heights = new RowHeights(layout);
  // A caption merged over several columns has more room than its own.
  const wide = new Set(layout.merges.filter(({ left, right }) => right > left).map(({ top }) => top));
  const made = rows.map((cells, index): OurRow => {
    const height = wide.has(index + 1) ? undefined : heights.of(cells);
    return height === undefined ? { cells } : { cells, height };
  });
  return { kind: 'sheet', key: '', name, layout, charts: [], rows: () => made };
}
