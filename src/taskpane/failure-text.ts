import type { Bahasa } from '../messages/bahasa';
import { kalimatGalat, sebabRusak } from '../messages/galat';
import type { PaneText } from '../messages/pane';
import type { Failure } from './state';

/** What became of a task, what is safe, and what to do, as a sentence. */
export function failureText(failure: Failure, text: PaneText, bahasa: Bahasa): string {
  switch (failure.kind) {
    case 'workbook':
      return capitalised(kalimatGalat(bahasa, failure.error));
    case 'nothing':
      return text.gagal.tanpaTabel;
    case 'damaged':
      return text.gagal.lembarRusak(failure.sheet, sebabRusak(bahasa, failure.reason));
    case 'typed text':
      return text.gagal.teksHilang(failure.entries.length);
    case 'gone':
      return text.gagal.lembarHilang(failure.sheet);
    case 'unexpected':
      return text.gagal.takTerduga(failure.detail);
  }
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
