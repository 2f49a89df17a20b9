import { lipat } from '../../domain/identitas';
import type { Temuan, Ukuran } from '../../domain/ringkasan';
import { kalimat } from '../../messages/temuan';
import { sheets as teks } from '../../messages/id/sheets';
import { FIRST_STATUS, typedAt } from '../../state/typed';
import { fullA1 } from '../../workbook/address';
import type { StyleName } from '../../workbook/styles';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { fixedDraft, value, type Draft, type DraftRow, EMPTY_ROW } from '../draft';
import { headRow, keyRow, landscape, titleRow } from '../layout';

export const SHEET = 'catatan-reviu';
export const TINGKAT_COLUMN = 3;
export const FIRST = 6;

const { kolom } = teks.catatanReviu;
const COL = {
  kunci: 1,
  no: 2,
  tingkat: 3,
  tempat: 4,
  temuan: 5,
  seharusnya: 6,
  tertulis: 7,
  status: 8,
  catatan: 9,
  jawaban: 10,
} as const;
export const STATUS_COLUMN = COL.status;
const LABELS = [
  null,
  teks.kolom.no,
  kolom.tingkat,
  kolom.tempat,
  kolom.temuan,
  kolom.seharusnya,
  kolom.tertulis,
  kolom.status,
  kolom.catatan,
  kolom.jawaban,
];
const STYLE: Record<Temuan['tingkat'], StyleName> = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
};
/** Between the parts of a finding's key. */
const KEY_BREAK = ' | ';
const RANK: Record<Temuan['tingkat'], number> = { error: 0, warning: 1, info: 2 };

/** The findings, the gravest first, each with a link to its cell and room for a status, a note and an answer. */
export function catatanReviu(bahan: Bahan): Draft {
  const findings = [...bahan.temuan].sort((a, b) => RANK[a.tingkat] - RANK[b.tingkat]);
  const keys = findingKeys(findings);
  const saved = savedKeys(bahan, keys);
  const rows: DraftRow[] = [
    keyRow(SHEET, COL.jawaban, { status: COL.status, catatan: COL.catatan, jawaban: COL.jawaban }),
    titleRow(COL.no, teks.catatanReviu.judul(bahan.ringkasan.tahun)),
    titleRow(COL.no, bahan.ringkasan.kantor ?? '', 'subtitle'),
    EMPTY_ROW,
    headRow(LABELS),
    ...findings.map((item, index) => {
      const key = keys[index] ?? '';
      return findingRow(bahan, item, { key, saved: saved.get(key) ?? key }, index);
    }),
    ...(findings.length === 0 ? [titleRow(COL.no, teks.catatanReviu.kosong, 'note')] : []),
    ...savedRows(bahan, new Set([...keys, ...saved.values()])),
  ];
  const last = FIRST + Math.max(0, findings.length - 1);
  const statusArea = { top: FIRST, left: COL.status, bottom: last, right: COL.status };
  return fixedDraft({
    key: SHEET,
    name: bahan.nama.catatanReviu,
    rows,
    layout: {
      columns: [8, 6, 16, 24, 60, 22, 22, 14, 34, 34].map((width, index) => ({ width, hidden: index === 0 })),
      freeze: { rows: FIRST - 1, cols: 0 },
      merges: [],
      print: landscape({ from: FIRST - 1, to: FIRST - 1 }),
      // The keys are sorted along: they say which finding a typed text belongs to.
      autoFilter: { top: FIRST - 1, left: COL.kunci, bottom: last, right: COL.jawaban },
      validations: [{ area: statusArea, kind: 'list', values: teks.catatanReviu.status }],
    },
  });
}

/** What a finding is between builds: its check, the table's sheet and what it is about; never an address. */
function findingKeys(findings: readonly Temuan[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ kode, di, isi }) => {
    const bare = [kode, di.sheet, isi['besaran'] ?? '', lipat(isi['nama'] ?? '')].join(KEY_BREAK);
    const count = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, count);
    return count === 1 ? bare : `${bare}${KEY_BREAK}${count}`;
  });
}

/** Under which key something was typed about findings of a sheet that was renamed: the one finding that is the same but for the sheet. */
function savedKeys({ typed, snapshot }: Bahan, keys: readonly string[]): Map<string, string> {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  const present = new Set(keys);
  const gone = [...(typed.get(SHEET)?.keys() ?? [])].filter(
    (key) => !present.has(key) && !sheets.has(key.split(KEY_BREAK)[1] ?? ''),
  );
  if (gone.length === 0) return new Map();
  const goneBy = grouped(gone);
  const found = new Map<string, string>();
  for (const [bare, [key, ...others]] of grouped(keys)) {
    const [saved, ...more] = goneBy.get(bare) ?? [];
    const isOne = others.length === 0 && more.length === 0;
    if (key !== undefined && saved !== undefined && isOne && !typed.get(SHEET)?.has(key))
      found.set(key, saved);
  }
  return found;
}

function grouped(keys: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const bare = key
      .split(KEY_BREAK)
      .filter((_, index) => index !== 1)
      .join(KEY_BREAK);
    groups.set(bare, [...(groups.get(bare) ?? []), key]);
  }
  return groups;
}

interface Key {
  readonly key: string;
  /** The key under which something was typed. */
  readonly saved: string;
}

function findingRow(bahan: Bahan, item: Temuan, { key, saved }: Key, index: number): DraftRow {
  const typed = (field: string): OurCell => value(typedAt(bahan.typed, SHEET, saved, field) ?? null, 'input');
  const status = typedAt(bahan.typed, SHEET, saved, 'status') ?? FIRST_STATUS;
  return [
    value(key, 'key'),
    value(index + 1, 'textCenter'),
    value(teks.catatanReviu.tingkat[item.tingkat], STYLE[item.tingkat]),
    value(fullA1(item.di), 'link', item.di),
    value(kalimat('id', item), 'text'),
    figure(item, item.seharusnya),
    figure(item, item.tertulis),
    value(status, 'input'),
    typed('catatan'),
    typed('jawaban'),
  ];
}

/** What was typed about findings that are no more: nothing that people typed is ever dropped. */
function savedRows(bahan: Bahan, present: ReadonlySet<string>): DraftRow[] {
  const saved = [...(bahan.typed.get(SHEET) ?? [])].filter(([key]) => !present.has(key));
  if (saved.length === 0) return [];
  return [
    EMPTY_ROW,
    titleRow(COL.no, teks.catatanReviu.tersimpan, 'heading'),
    ...saved.map(([key, fields], index): DraftRow => {
      const [, sheet = '', , nama = ''] = key.split(KEY_BREAK);
      const typed = (field: string): OurCell => value(fields.get(field) ?? null, 'input');
      return [
        value(key, 'key'),
        value(index + 1, 'textCenter'),
        null,
        value(sheet, 'text'),
        value(nama, 'text'),
        null,
        null,
        typed('status'),
        typed('catatan'),
        typed('jawaban'),
      ];
    }),
  ];
}

const LOOK: Readonly<Record<Exclude<Ukuran, 'kata'>, (content: string) => StyleName>> = {
  uang: () => 'money',
  bagian: () => 'percent',
  angka: (content) => (content.includes('.') ? 'ratio' : 'count'),
};

/** Money, shares and numbers as numbers that can be reckoned with; words, and what could not be read, as they stand. */
function figure({ ukuran }: Temuan, content: string | null): OurCell {
  if (content === null || ukuran === 'kata' || !NUMBER.test(content)) return value(content, 'text');
  return value(Number(content), LOOK[ukuran](content));
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
