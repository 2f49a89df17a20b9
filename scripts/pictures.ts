/**
 * Makes the README's pictures: builds the sample's summary with the command line (or takes the workbook that is named),
 * prints it with LibreOffice and keeps the pages of the sheets below as docs/images/*.png.
 *
 *   npm run pictures [-- ANNOTATED.xlsx]
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toPdf } from './support/libreoffice';
import { pagePicture, sheetPages } from './support/pdf';
import { run } from './support/run';

const ROOT = resolve(__dirname, '..');
const IMAGES = join(ROOT, 'docs', 'images');
const SAMPLE = join(ROOT, 'assets', 'samples', 'sukorejo-2020.xlsx');

/** Sheet → picture. The last one is a sheet of the staff's with its live flags. */
const PICTURES: readonly (readonly [sheet: string, picture: string])[] = [
  ['LKjIP Ringkasan', 'ringkasan'],
  ['LKjIP Program', 'program'],
  ['LKjIP Capaian', 'capaian'],
  ['LKjIP Serapan Rendah', 'serapan-rendah'],
  ['Tanjungsari', 'penanda'],
];

async function main(named: string | undefined): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-pictures-'));
  try {
    const workbook = named === undefined ? await build(join(folder, 'built.xlsx')) : resolve(named);
    const pdf = join(folder, 'printed.pdf');
    const printed = join(folder, 'printed.xlsx');
    await writeFile(printed, withoutLinks(await readFile(workbook)));
    await toPdf(printed, pdf, { locale: 'id-ID', timeoutMs: 300_000 });
    const pages = await sheetPages(pdf);
    await mkdir(IMAGES, { recursive: true });
    for (const [sheet, picture] of PICTURES) {
      const page = pages.get(sheet);
      if (page === undefined) throw new Error(`${workbook} prints no sheet "${sheet}".`);
      const target = join(IMAGES, `${picture}.png`);
      await pagePicture(pdf, page, target);
      process.stdout.write(`${target}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice never wraps the text of a linked cell and cuts it off; Excel does. The look of a link stays. */
function withoutLinks(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const text = strFromU8(bytes).replace(/<hyperlinks>[^]*?<\/hyperlinks>/, '');
    parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

async function build(target: string): Promise<string> {
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
  // The sample has findings, so the build's exit code is 1 as a rule.
  await run(tsx, [join(ROOT, 'src', 'cli', 'main.ts'), 'build', SAMPLE, '-o', target], { accept: [0, 1] });
  return target;
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
