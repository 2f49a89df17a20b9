import { reviewWorkbook } from '../../src/build-summary';
import type { Temuan } from '../../src/domain/ringkasan';
import { checksGuide as teks } from '../../src/messages/id/checks-guide';
import { sheets } from '../../src/messages/id/sheets';
import { kalimat } from '../../src/messages/temuan';
import type { Check } from '../../src/review/check';
import type { Snapshot, Workbook } from '../../src/workbook/port';
import { parseSnapshot } from '../../test/support/grid-parse';
import type { Contoh } from './examples';

const TINGKAT = ['error', 'warning', 'info'] as const;

/** What the review says about an example, by the same way that a user's workbook goes. */
export async function findingsOf({ buku }: Contoh): Promise<readonly Temuan[]> {
  const progress = { report: () => undefined, cancelled: false };
  return (await reviewWorkbook(readOnly(parseSnapshot(buku)), {}, progress)).temuan;
}

function readOnly(snapshot: Snapshot): Workbook {
  const refuse = (): Promise<never> => Promise.reject(new Error('An example is read only.'));
  return { read: () => Promise.resolve(snapshot), replace: refuse, clean: refuse };
}

/** The checks as Markdown, for docs/: question, code, source, and what each says about its examples. */
export async function guide(checks: readonly Check[], examples: readonly Contoh[]): Promise<string> {
  const parts = [
    `# ${teks.judul}`,
    ...teks.pembuka,
    `## ${teks.tingkat.judul}`,
    table(
      teks.tingkat.kolom,
      TINGKAT.map((tingkat) => [sheets.catatanReviu.tingkat[tingkat], teks.tingkat.arti[tingkat]]),
    ),
  ];
  for (const check of checks) {
    parts.push(`## ${check.pertanyaan}`, `\`${check.kode}\` · ${teks.sumber}: ${check.sumber}`);
    const rows = await exampleRows(check, examples);
    if (rows.length > 0) parts.push(table(teks.kolom, rows));
  }
  return `${parts.join('\n\n')}\n`;
}

async function exampleRows({ kode }: Check, examples: readonly Contoh[]): Promise<string[][]> {
  const found: Temuan[] = [];
  for (const example of examples.filter((one) => one.kode === kode)) {
    found.push(...(await findingsOf(example)).filter((temuan) => temuan.kode === kode));
  }
  return TINGKAT.flatMap((tingkat) => found.filter((temuan) => temuan.tingkat === tingkat)).map((temuan) => [
    sheets.catatanReviu.tingkat[temuan.tingkat],
    kalimat('id', temuan),
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
