import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export type Subject = 'build' | 'adapter' | 'exceljs' | 'sheetjs' | 'limit';

export interface Measured {
  /** Milliseconds from the file's bytes to the new file's. */
  readonly ms: number;
  /** Milliseconds of processor time for that, on all threads together. */
  readonly cpu: number;
  /** Peak memory of the process above that of an idle one, in megabytes. */
  readonly mb: number;
}

const SUBJECT = resolve(__dirname, 'subject.ts');
const idle = new Map<Subject, number>();

/** Runs one subject once, in a process of its own. */
export async function measure(subject: Subject, file: string): Promise<Measured> {
  let base = idle.get(subject);
  if (base === undefined) {
    base = (await run(subject, '')).mb;
    idle.set(subject, base);
  }
  const { mb, ...times } = await run(subject, file);
  return { ...times, mb: mb - base };
}

function run(subject: Subject, file: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', SUBJECT, subject, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.on('error', fail).on('close', (code) => {
      if (code === 0) done(JSON.parse(out) as Measured);
      else fail(new Error(`${subject} ended with ${code}`));
    });
  });
}
