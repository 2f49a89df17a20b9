/** Languages of messages: Indonesian first. */
export type Bahasa = 'id' | 'en';

export const BAHASA: readonly Bahasa[] = ['id', 'en'];

/** The language for a program's display language ("id-ID", "en-US"): Indonesian, and English for everyone else. */
export function pilihBahasa(displayLanguage: string): Bahasa {
  return /^(?:id|in)(?:[-_]|$)/i.test(displayLanguage) ? 'id' : 'en';
}
