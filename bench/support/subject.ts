/** One measurement: `subject.ts NAME FILE` prints {ms, cpu, mb}. Without a file it only loads its code. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtPath } from './limit';
import type { Subject } from './measure';

/** The new file's bytes, in whatever the subject keeps them. */
type Work = (file: Uint8Array) => Promise<unknown>;

const QUIET = { report: (): void => undefined, cancelled: false };

/** Loads the code first, so that neither time nor memory of that count. */
const LOAD: Readonly<Record<Subject, () => Promise<Work>>> = {
  async build() {
    const { openXlsx } = await import('../../src/xlsx/xlsx-workbook');
    const { buildSummary } = await import('../../src/build-summary');
    const { tuneEngine } = await import('../../src/cli/engine');
    tuneEngine();
    return async (file) => {
      const workbook = openXlsx(file, { fileName: 'anggaran.xlsx' });
      await buildSummary(workbook, {}, QUIET);
      return workbook.bytes();
    };
  },

  async adapter() {
    const { openXlsx } = await import('../../src/xlsx/xlsx-workbook');
    const { adapterChanges } = await import('./adapter-changes');
    return async (file) => {
      const workbook = openXlsx(file);
      const snapshot = await workbook.read(QUIET);
      await workbook.replace(adapterChanges(snapshot), '{}', QUIET);
      return workbook.bytes();
    };
  },

  async exceljs() {
    const { Workbook } = (await import('exceljs')).default;
    return async (file) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(
        file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
      );
      return workbook.xlsx.writeBuffer();
    };
  },

  async sheetjs() {
    const { read, write } = await import('@e965/xlsx');
    return (file) => {
      const workbook = read(file, { cellStyles: true, cellFormula: true });
      return Promise.resolve(
        write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as unknown,
      );
    };
  },

  async limit() {
    const { limitOf } = await import('./limit');
    return limitOf(process.argv[3] ?? '');
  },
};

/** Of this process alone: what `resourceUsage` says is never below what the process was that started this one. */
function peakMb(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}

async function main(): Promise<void> {
  const [, , subject, path] = process.argv;
  const work = await LOAD[subject as Subject]();
  let ms = 0;
  let cpu = 0;
  if (path) {
    const file = readFileSync(path);
    const before = process.cpuUsage();
    const start = performance.now();
    const written = await work(file);
    ms = performance.now() - start;
    const used = process.cpuUsage(before);
    cpu = (used.user + used.system) / 1000;
    if (subject === 'build' && written instanceof Uint8Array) writeFileSync(builtPath(path), written);
  }
  process.stdout.write(JSON.stringify({ ms, cpu, mb: peakMb() }));
}

void main();
