import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { buildSummary, reviewWorkbook, type BuildOptions, type Hasil } from '../../src/build-summary';
import { cleanWorkbook } from '../../src/clean-workbook';
import type { Receipt } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';

export const QUIET = { report: () => undefined, cancelled: false } as const;
export const SAMPLE = resolve(__dirname, '../../assets/samples/sukorejo-2020.xlsx');

/** A folder that is gone when the tests of the file are done. */
export function scratch(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

export type Built = Hasil & { readonly receipt: Receipt; readonly bytes: Uint8Array };

export async function buildBytes(
  input: Uint8Array,
  fileName: string,
  options: BuildOptions = {},
): Promise<Built> {
  const workbook = openXlsx(input, { fileName });
  const hasil = await buildSummary(workbook, options, QUIET);
  return { ...hasil, bytes: await workbook.bytes() };
}

export async function buildFile(from: string, to: string, options: BuildOptions = {}): Promise<Built> {
  const built = await buildBytes(readFileSync(from), basename(from), options);
  writeFileSync(to, built.bytes);
  return built;
}

export async function reviewFile(path: string): Promise<Hasil> {
  return reviewWorkbook(openXlsx(readFileSync(path), { fileName: basename(path) }), {}, QUIET);
}

export async function cleanBytes(
  input: Uint8Array,
  force = true,
): Promise<{ bytes: Uint8Array; receipt: Receipt }> {
  const workbook = openXlsx(input);
  const receipt = await cleanWorkbook(workbook, { force }, QUIET);
  return { bytes: await workbook.bytes(), receipt };
}
