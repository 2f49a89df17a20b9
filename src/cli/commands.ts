import { basename } from 'node:path';
import {
  OtherOfficeError,
  buildSummary,
  inspectWorkbook,
  reviewWorkbook,
  type BuildOptions,
  type Hasil,
} from '../build-summary';
import { cleanWorkbook } from '../clean-workbook';
import { sheetsOfNew } from '../compose/isian';
import { report as teks } from '../messages/id/cli';
import type { Progress, Receipt } from '../workbook/port';
import { newXlsx } from '../xlsx/new-xlsx';
import { writeWhole } from '../xlsx/write-file';
import { openXlsx } from '../xlsx/xlsx-workbook';
import { readTahun, type Arguments, type CommandName } from './arguments';
import { beside, newFile, readInput, userPath } from './files';
import { inspectJson, inspectText } from './inspect';
import { toJson } from './json';
import { checkNewFile, checkOutput } from './output';
import { report } from './report';

export const EXIT = { done: 0, errorsFound: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command says on stdout, and its exit code. */
export interface Outcome {
  readonly text: string;
  readonly code: ExitCode;
}

export type Command = (args: Arguments, progress: Progress) => Promise<Outcome>;

export const RUN: Readonly<Record<CommandName, Command>> = { build, review, clean, inspect, new: makeNew };

async function build(args: Arguments, progress: Progress): Promise<Outcome> {
  const input = userPath(args.input);
  const output = args.output === null ? beside(input, '-lkjip') : userPath(args.output);
  const bytes = await readInput(input);
  await checkOutput(input, output, args.force);
  const workbook = openXlsx(bytes, { fileName: basename(input) });
  const hasil = await buildSummary(workbook, await options(args), progress);
  await writeWhole(output, await workbook.bytes());
  if (args.json) return { text: json(hasil), code: EXIT.done };
  return { text: [report(hasil), written(output, hasil.receipt)].join('\n\n'), code: EXIT.done };
}

async function review(args: Arguments, progress: Progress): Promise<Outcome> {
  const input = userPath(args.input);
  const workbook = openXlsx(await readInput(input), { fileName: basename(input) });
  const hasil = await reviewWorkbook(workbook, await options(args), progress);
  const found = hasil.temuan.some((temuan) => temuan.tingkat === 'error');
  return { text: args.json ? json(hasil) : report(hasil), code: found ? EXIT.errorsFound : EXIT.done };
}

async function clean(args: Arguments, progress: Progress): Promise<Outcome> {
  const input = userPath(args.input);
  const output = args.output === null ? beside(input, '-bersih') : userPath(args.output);
  const bytes = await readInput(input);
  await checkOutput(input, output, args.force);
  const workbook = openXlsx(bytes, { fileName: basename(input) });
  const receipt = await cleanWorkbook(workbook, { force: args.force }, progress);
  await writeWhole(output, await workbook.bytes());
  return {
    text: [cleaned(receipt), teks.ditulis(output)].join('\n'),
    code: EXIT.done,
  };
}

function cleaned({ sheets, fills, flags, notes, exact }: Receipt): string {
  if (exact !== true) return teks.bersih;
  return sheets.length + fills + flags + notes > 0 ? teks.bersihTepat : teks.bersihKosong;
}

async function inspect(args: Arguments, progress: Progress): Promise<Outcome> {
  const input = userPath(args.input);
  const workbook = openXlsx(await readInput(input), { fileName: basename(input) });
  const { laporan, snapshot } = await inspectWorkbook(workbook, await options(args), progress);
  const text = args.json
    ? JSON.stringify(inspectJson(laporan, snapshot), null, 2)
    : inspectText(laporan, snapshot);
  return { text, code: EXIT.done };
}

async function makeNew(args: Arguments, progress: Progress): Promise<Outcome> {
  const tahun = readTahun(args.input);
  const output = userPath(args.output ?? newFile(tahun));
  checkNewFile(output, args.force);
  await writeWhole(output, await newXlsx(sheetsOfNew(tahun), progress));
  return { text: [teks.ditulis(output), teks.isiDahulu].join('\n'), code: EXIT.done };
}

async function options(args: Arguments): Promise<BuildOptions> {
  const banding = await Promise.all(
    args.banding.map(async (path) => {
      const berkas = basename(path);
      const bytes = await readInput(userPath(path));
      try {
        return { berkas, workbook: openXlsx(bytes, { fileName: berkas }) };
      } catch (cause) {
        throw new OtherOfficeError(berkas, cause);
      }
    }),
  );
  return { answers: args.answers, banding, ...(args.ambang !== undefined && { ambang: args.ambang }) };
}

function json(hasil: Hasil): string {
  return JSON.stringify(toJson(hasil), null, 2);
}

function written(output: string, receipt: Receipt): string {
  const lines = [teks.ditulis(output)];
  if (receipt.skipped.length > 0) lines.push(teks.dilewati(receipt.skipped.length));
  return lines.join('\n');
}
