import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole, WriteError, type FilePort, type WriteErrorCode } from '../../src/xlsx/write-file';

const bytes = new TextEncoder().encode('baru');
let folder: string;

beforeEach(async () => {
  folder = await files.mkdtemp(join(tmpdir(), 'lkjip-write-'));
});
afterEach(() => files.rm(folder, { recursive: true, force: true }));

function failing(step: 'open' | 'write' | 'sync' | 'close' | 'rename', code: string): FilePort {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...files,
    rename: step === 'rename' ? fail : files.rename,
    open: async (path, flags, mode) => {
      if (step === 'open') return fail();
      const file = await files.open(path, flags, mode);
      if (step === 'write') {
        // What a full disk does: part of the content is there when the call fails.
        file.writeFile = async () => {
          await file.write(bytes.subarray(0, 2));
          await fail();
        };
      }
      if (step === 'sync' && flags !== 'r') file.sync = fail;
      if (step === 'close' && flags !== 'r') {
        const close = file.close.bind(file);
        file.close = () => close().then(fail);
      }
      return file;
    },
  };
}

async function codeOf(work: Promise<void>): Promise<WriteErrorCode | 'written'> {
  try {
    await work;
    return 'written';
  } catch (error) {
    if (error instanceof WriteError) return error.code;
    throw error;
  }
}

test('writes a new file and leaves nothing else', async () => {
  await writeWhole(join(folder, 'a.xlsx'), bytes);
  expect(await files.readdir(folder)).toEqual(['a.xlsx']);
  expect(await files.readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('baru');
});

test('replaces a file, keeps its mode, and follows a link to it', async () => {
  const path = join(folder, 'a.xlsx');
  await files.writeFile(path, 'lama', { mode: 0o640 });
  await files.chmod(path, 0o640);
  await files.symlink(path, join(folder, 'tautan.xlsx'));
  await writeWhole(join(folder, 'tautan.xlsx'), bytes);
  expect(await files.readFile(path, 'utf8')).toBe('baru');
  expect((await files.stat(path)).mode & 0o777).toBe(0o640);
  expect((await files.lstat(join(folder, 'tautan.xlsx'))).isSymbolicLink()).toBe(true);
});

const steps = ['open', 'write', 'sync', 'close', 'rename'] as const;

test.each(
  steps.flatMap((step) => [
    [step, 'ENOSPC', 'disk-full'] as const,
    [step, 'EACCES', 'no-permission'] as const,
  ]),
)('a failure of %s (%s) keeps the old file and leaves nothing behind', async (step, errno, code) => {
  const path = join(folder, 'a.xlsx');
  await files.writeFile(path, 'lama');
  expect(await codeOf(writeWhole(path, bytes, failing(step, errno)))).toBe(code);
  expect(await files.readdir(folder)).toEqual(['a.xlsx']);
  expect(await files.readFile(path, 'utf8')).toBe('lama');
});

test('says what is wrong with the place', async () => {
  expect(await codeOf(writeWhole(join(folder, 'tidak', 'ada.xlsx'), bytes))).toBe('no-folder');
  expect(await codeOf(writeWhole(folder, bytes))).toBe('is-folder');
  await files.writeFile(join(folder, 'berkas'), '');
  expect(await codeOf(writeWhole(join(folder, 'berkas', 'a.xlsx'), bytes))).toBe('no-folder');
  expect(await codeOf(writeWhole(join(folder, `${'a'.repeat(300)}.xlsx`), bytes))).toBe('name-too-long');
  expect(await codeOf(writeWhole(join(folder, 'a.xlsx'), bytes, failing('rename', 'EBUSY')))).toBe('in-use');
  expect(await codeOf(writeWhole(join(folder, 'a.xlsx'), bytes, failing('write', 'EIO')))).toBe('failed');
});

test('two writers of one path do not meet in one temporary file', async () => {
  const path = join(folder, 'a.xlsx');
  await Promise.all(['satu', 'dua', 'tiga'].map((text) => writeWhole(path, new TextEncoder().encode(text))));
  expect(await files.readdir(folder)).toEqual(['a.xlsx']);
  expect(['satu', 'dua', 'tiga']).toContain(await files.readFile(path, 'utf8'));
});
