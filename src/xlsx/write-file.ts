import { randomBytes } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Why a file could not be written. Sentences for these stand in messages/. */
export type WriteErrorCode =
  'no-folder' | 'is-folder' | 'no-permission' | 'disk-full' | 'in-use' | 'name-too-long' | 'failed';

export class WriteError extends Error {
  override readonly name = 'WriteError';

  /** @param path the file that was to be written. */
  constructor(
    readonly code: WriteErrorCode,
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(`${code}: ${path}`);
  }
}

/** The few file operations that writing needs, so that tests can make each of them fail. */
export type FilePort = Pick<typeof nodeFiles, 'open' | 'rename' | 'rm' | 'stat' | 'realpath'>;

const CODES: Readonly<Record<string, WriteErrorCode>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENAMETOOLONG: 'name-too-long',
};

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then renamed over it. Whatever
 * stood there before stays until that last step; on failure nothing new is left in the folder.
 * A link is followed, and an existing file keeps its mode.
 * @throws WriteError
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  files: FilePort = nodeFiles,
): Promise<void> {
  try {
    const { target, mode } = await destination(path, files);
    const temporary = join(
      dirname(target),
      `.${basename(target).slice(0, 64)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    try {
      await writeNew(temporary, bytes, mode, files);
      await files.rename(temporary, target);
    } catch (error) {
      await files.rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await flushFolder(dirname(target), files);
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(codeOf(error), path, error);
  }
}

async function destination(path: string, files: FilePort): Promise<{ target: string; mode: number }> {
  let target: string;
  try {
    target = await files.realpath(path);
  } catch (error) {
    // Nothing stands there yet. A folder that is missing shows itself when the new file is opened.
    if (errno(error) !== 'ENOENT') throw error;
    return { target: path, mode: 0o666 };
  }
  const found = await files.stat(target);
  if (found.isDirectory()) throw new WriteError('is-folder', path, null);
  return { target, mode: found.mode & 0o777 };
}

async function writeNew(path: string, bytes: Uint8Array, mode: number, files: FilePort): Promise<void> {
  const file = await files.open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The rename itself must reach the disk, too. Not every system lets a folder be opened: then it is left to the system. */
async function flushFolder(path: string, files: FilePort): Promise<void> {
  try {
    const folder = await files.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // The file is in place; only its durability across a power cut is the system's own affair.
  }
}

function errno(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function codeOf(error: unknown): WriteErrorCode {
  return CODES[errno(error)] ?? 'failed';
}
