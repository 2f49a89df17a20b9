import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { files as teks } from '../messages/id/cli';

/** A file that cannot be used; the message is a sentence for the user. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** Paths are relative to where the user stands: npm runs scripts elsewhere and says so in INIT_CWD. */
export function userPath(path: string, env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env['INIT_CWD'] ?? process.cwd(), path);
}

/** Anggaran.xlsx → Anggaran-lkjip.xlsx, beside it; an .xlsm stays one. */
export function beside(input: string, suffix: string): string {
  const extension = extname(input);
  const stem = basename(input, extension);
  return join(dirname(input), `${stem}${suffix}${extension || '.xlsx'}`);
}

/** The file of a new workbook, where the user stands. */
export function newFile(tahun: number): string {
  return `LKjIP-${tahun}.xlsx`;
}

export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(path, readProblem((error as NodeJS.ErrnoException).code ?? ''));
  }
}

function readProblem(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return teks.tidakAda;
    case 'EISDIR':
      return teks.folder;
    case 'EACCES':
    case 'EPERM':
      return teks.izin;
    default:
      return teks.gagal(code);
  }
}

/** True when both paths name one file, through links and spellings too. */
export function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    const [first, second] = [statSync(a), statSync(b)];
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

export function exists(path: string): boolean {
  return existsSync(path);
}
