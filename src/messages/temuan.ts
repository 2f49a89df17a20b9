import type { Temuan } from '../domain/ringkasan';
import { temuan } from './id/temuan';
import { temuanKinerja } from './id/temuan-kinerja';
import { temuanRumus } from './id/temuan-rumus';
import { temuan as en } from './en/temuan';
import type { Bahasa } from './bahasa';

const SENTENCES = { id: { ...temuan, ...temuanRumus, ...temuanKinerja }, en } as const;

/** The sentence of a finding; its code where a check has none (held by a test). */
export function kalimat(bahasa: Bahasa, one: Temuan): string {
  return SENTENCES[bahasa][one.kode]?.(one) ?? one.kode;
}
