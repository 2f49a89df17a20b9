import { basename } from 'node:path';
import { DamagedSheet, NothingRecognised, OtherOfficeError } from '../build-summary';
import { TypedTextRefusal } from '../clean-workbook';
import type { Pertanyaan } from '../domain/laporan';
import { files, refuse } from '../messages/id/cli';
import { kalimatGalat, sebabRusak } from '../messages/galat';
import { pertanyaan as tanya } from '../messages/id/pertanyaan';
import { unread } from '../messages/id/recognition';
import { choicesOf, optionsOf } from '../recognise/choices';
import { WorkbookError } from '../workbook/errors';
import { WriteError } from '../xlsx/write-file';
import { UsageError } from './arguments';
import { FileError } from './files';

/** What went wrong, as one line that says what, where and what to do. */
export function problem(error: unknown, input: string | null): string {
  const file = input === null ? '' : `${basename(input)}: `;
  if (error instanceof OtherOfficeError) return otherOffice(error);
  if (error instanceof UsageError) return oneLine(error.message);
  if (error instanceof FileError) return oneLine(`${error.path}: ${error.message}`);
  if (error instanceof WriteError) return oneLine(`${error.path}: ${files.tulis[error.code]}`);
  if (error instanceof WorkbookError) return oneLine(file + kalimatGalat('id', error));
  if (error instanceof DamagedSheet) {
    return oneLine(file + refuse.lembarRusak(error.sheet, sebabRusak('id', error.reason)));
  }
  if (error instanceof NothingRecognised) return oneLine(file + nothing(error));
  if (error instanceof TypedTextRefusal) return oneLine(file + refuse.teksHilang(lost(error)));
  return oneLine(file + files.takTerduga(error instanceof Error ? error.message : String(error)));
}

function otherOffice({ berkas, cause }: OtherOfficeError): string {
  return cause instanceof NothingRecognised
    ? oneLine(refuse.bandingTanpaIndikator(berkas))
    : problem(cause, berkas);
}

function nothing(error: NothingRecognised): string {
  const { pertanyaan } = error.laporan;
  if (pertanyaan.length > 0) {
    return refuse.perluJawaban(pertanyaan.map(asked).join(' '));
  }
  if (error.isBlank) return refuse.masihKosong;
  if (error.unread.length === 0) return refuse.tanpaLembar;
  return refuse.tanpaTabel(error.unread.map((item) => `"${item.sheet}" (${unread(item.alasan)})`).join('; '));
}

/** A question in one line, with the options that answer it. */
function asked(question: Pertanyaan): string {
  const options = choicesOf(question).map(({ answers }) => optionsOf(answers).join(' '));
  return `${tanya.soal(question)} ${refuse.jawabDengan(options)}`;
}

const MOST_LOST = 3;

function lost({ entries }: TypedTextRefusal): string {
  const shown = entries
    .slice(0, MOST_LOST)
    .map(({ row, field, value }) => `${field} "${String(value).slice(0, 40)}" (${row})`);
  const rest = entries.length - shown.length;
  return shown.join('; ') + (rest > 0 ? `; dan ${rest} lagi` : '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
