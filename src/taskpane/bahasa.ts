import { type Bahasa, BAHASA, pilihBahasa } from '../messages/bahasa';

/** Where the browser keeps the language that somebody chose in the pane. */
const KEPT = 'lkjip.bahasa';

/**
 * The language that somebody chose in the pane, else that of Excel's own menus where Excel tells it, else the browser's: many
 * Indonesian offices have an English Excel.
 */
export function bahasaKini(): Bahasa {
  // The types promise a context, a page without Excel has none.
  const context = Office.context as Office.Context | undefined;
  return bahasaDipilih() ?? pilihBahasa(context?.displayLanguage ?? navigator.language);
}

function bahasaDipilih(): Bahasa | null {
  try {
    const kept = localStorage.getItem(KEPT);
    return BAHASA.find((bahasa) => bahasa === kept) ?? null;
  } catch {
    // Browsers may deny pages within another page their storage.
    return null;
  }
}

/** Keeps the language for this computer, where the browser allows it. */
export function simpanBahasa(bahasa: Bahasa): void {
  try {
    localStorage.setItem(KEPT, bahasa);
  } catch {
    // Then the choice holds until the pane is closed.
  }
}
