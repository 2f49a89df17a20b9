/** Languages of messages: Indonesian first. */
export type Bahasa = 'id' | 'en';

export const BAHASA: readonly Bahasa[] = ['id', 'en'];

/**
 * The language for a program's display language ("en-US", "id-ID"): English where that is English, Indonesian everywhere else:
 * the reports are Indonesian, and so are those who write them.
 */
export function pilihBahasa(displayLanguage: string | null | undefined): Bahasa {
  return /^en(?:[-_]|$)/i.test(displayLanguage ?? '') ? 'en' : 'id';
}
