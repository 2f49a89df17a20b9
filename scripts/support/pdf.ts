import { readFile, rm } from 'node:fs/promises';
import { run } from './run';

/** Dots per inch of a picture, and of the draft that says where there is ink. */
const DPI = 110;
const DRAFT_DPI = 55;
/** White left around what is printed, in dots of the draft. */
const ROOM = 8;
/** Below this share of the page's height only its footer stands. */
const FOOTER = 0.93;

/**
 * First page of every sheet, by its name: LibreOffice writes the sheets into the PDF's outline.
 * Needs poppler's commands (Debian: poppler-utils), as all here does.
 */
export async function sheetPages(pdf: string): Promise<ReadonlyMap<string, number>> {
  const base = `${pdf}.outline`;
  await run('pdftohtml', ['-xml', '-i', '-q', pdf, base]);
  const xml = await readFile(`${base}.xml`, 'utf8');
  await rm(`${base}.xml`);
  const items = xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g);
  return new Map([...items].map(([, page, name = '']) => [unescape(name), Number(page)]));
}

/** A picture of one page, cut to what is printed on it. */
export async function pagePicture(pdf: string, page: number, target: string): Promise<void> {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  const draft = `${pdf}.draft`;
  await run('pdftoppm', ['-r', String(DRAFT_DPI), ...only, '-gray', pdf, draft]);
  const box = inkBox(await readFile(`${draft}.pgm`));
  await rm(`${draft}.pgm`);
  const scale = DPI / DRAFT_DPI;
  const cut = { x: box.left, y: box.top, W: box.right - box.left, H: box.bottom - box.top };
  const at = Object.entries(cut).flatMap(([option, dots]) => [
    `-${option}`,
    String(Math.round(dots * scale)),
  ]);
  await run('pdftoppm', ['-r', String(DPI), ...only, ...at, '-png', pdf, target.replace(/\.png$/, '')]);
}

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What is not white in a grey picture (binary PGM), its footer left out, with a little room around; in dots. */
export function inkBox(pgm: Uint8Array): Box {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(pgm.subarray(0, 64)).toString('latin1'));
  if (header === null) throw new Error('No grey picture.');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const dots = pgm.subarray(header[0].length);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < Math.floor(height * FOOTER); y++) {
    for (let x = 0; x < width; x++) {
      if ((dots[y * width + x] ?? 255) > 250) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (bottom < 0) throw new Error('The page is empty.');
  return {
    left: Math.max(0, left - ROOM),
    top: Math.max(0, top - ROOM),
    right: Math.min(width, right + 1 + ROOM),
    bottom: Math.min(height, bottom + 1 + ROOM),
  };
}

function unescape(text: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
  return text.replace(/&(lt|gt|quot|amp|#39);/g, (_, mark: string) => marks[mark] ?? '');
}
