import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run';

export type OfficeOptions = {
  /** How numbers and dates are shown and read, e.g. 'id-ID'; LibreOffice's own choice when absent. */
  readonly locale?: string;
  readonly timeoutMs?: number;
};

const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** Path of LibreOffice's command, or `null` where it is not installed. */
export function libreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  return [...candidates, MAC].find((path) => existsSync(path)) ?? null;
}

/**
 * LibreOffice loads `input`, works out every formula anew and saves it as `output` (.xlsx).
 * By default it trusts cached values of files that it wrote itself or that Excel wrote, which proves nothing.
 */
export function recalc(input: string, output: string, options: OfficeOptions = {}): Promise<void> {
  return convert(input, output, { filter: 'xlsx:Calc MS Excel 2007 XML', extension: 'xlsx' }, options);
}

/** Prints every sheet of `input` into one PDF, with the workbook's own print settings. */
export function toPdf(input: string, output: string, options: OfficeOptions = {}): Promise<void> {
  return convert(input, output, { filter: 'pdf:calc_pdf_Export', extension: 'pdf' }, options);
}

type Target = { readonly filter: string; readonly extension: string };

async function convert(input: string, output: string, to: Target, options: OfficeOptions): Promise<void> {
  const command = libreOffice();
  if (command === null) throw new Error('LibreOffice is not installed (Debian: libreoffice-calc-nogui).');
  const home = await mkdtemp(join(tmpdir(), 'lkjip-office-'));
  try {
    const source = join(home, 'in.xlsx');
    await mkdir(join(home, 'user'));
    await writeFile(join(home, 'user', 'registrymodifications.xcu'), profile(options.locale));
    await copyFile(resolve(input), source);
    const said = await run(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(home).href}`,
        ...['--headless', '--norestore', '--convert-to', to.filter, '--outdir', join(home, 'out'), source],
      ],
      { timeoutMs: options.timeoutMs },
    );
    // It ends with 0 even when it could not load the file.
    const made = join(home, 'out', `in.${to.extension}`);
    if (!existsSync(made)) throw new Error(`LibreOffice made nothing of ${input}: ${said.trim()}`);
    await copyFile(made, resolve(output));
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

function profile(locale: string | undefined): string {
  const load = '/org.openoffice.Office.Calc/Formula/Load';
  const items = [item(load, 'OOXMLRecalcMode', '0'), item(load, 'ODFRecalcMode', '0')];
  if (locale !== undefined) items.push(item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    ...items,
    '</oor:items>',
  ].join('\n');
}

function item(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
