import type { Temuan } from '../domain/ringkasan';
import { temuan as id } from './id/temuan';
import { temuan as en } from './en/temuan';
import type { Bahasa } from './bahasa';

const SENTENCES = { id, en } as const;

/** The sentence of a finding; its code where a check has none (held by a test). */
export function kalimat(bahasa: Bahasa, temuan: Temuan): string {
  return SENTENCES[bahasa][temuan.kode]?.(temuan) ?? temuan.kode;
}
