import type { Bahasa } from '../messages/bahasa';

/** The language of Excel's own menus where Excel tells it, else the browser's: Indonesian, and English for everyone else. */
export function bahasaKini(): Bahasa {
  // The types promise a context, a page without Excel has none.
  const context = Office.context as Office.Context | undefined;
  const language = context?.displayLanguage ?? navigator.language;
  return /^(?:id|in)\b/i.test(language) ? 'id' : 'en';
}
