import type { Bahasa } from './bahasa';
import { pane as en } from './en/pane';
import { pane as id, type PaneText } from './id/pane';

export type { PaneText } from './id/pane';

const TEXTS = { id, en } as const;

/** The sentences of the task pane. */
export function paneText(bahasa: Bahasa): PaneText {
  return TEXTS[bahasa];
}
