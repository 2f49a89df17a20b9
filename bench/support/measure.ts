import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import type { Stages } from './stages';

export type Subject = 'build' | 'adapter' | 'exceljs' | 'sheetjs' | 'limit';

export interface Measured {
  /** Milliseconds from the file's bytes to the new file's. */
  readonly ms: number;
  /** Milliseconds of processor time for that, on all threads together. */
  readonly cpu: number;
  /** Peak memory of the process above that of an idle one, in megabytes. */
  readonly mb: number;
}

/** What the command line starts Node with, for what it runs. */
function flagsOf(subject: string | undefined): string[] {
  const isOurs = subject !== 'exceljs' && subject !== 'sheetjs' && subject !== 'limit';
  return isOurs ? scripts.lkjip.split(' ').filter((word) => word.startsWith('--')) : [];
}

/** Runs compiled subjects, each in a process of its own. */
export class Runner {
  private readonly idle = new Map<Subject, number>();

  /** @param folder see `compile` */
  constructor(private readonly folder: string) {}

  async measure(subject: Subject, file: string): Promise<Measured> {
    let base = this.idle.get(subject);
    if (base === undefined) {
      base = (await this.run<Measured>('subject', subject, '')).mb;
      this.idle.set(subject, base);
    }
    const { mb, ...times } = await this.run<Measured>('subject', subject, file);
    return { ...times, mb: mb - base };
  }

  stages(file: string): Promise<Stages> {
    return this.run('stages', file);
  }

  private run<T>(script: string, ...args: readonly string[]): Promise<T> {
    return new Promise((done, fail) => {
      const path = join(this.folder, 'bench/support', `${script}.js`);
      const child = spawn(process.execPath, [...flagsOf(args[0]), path, ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.on('error', fail).on('close', (code) => {
        if (code === 0) done(JSON.parse(out) as T);
        else fail(new Error(`${script} ${args.join(' ')} ended with ${code}`));
      });
    });
  }
}
