import { createContext, useContext } from 'react';
import type { Bahasa } from '../messages/bahasa';
import type { PaneText } from '../messages/pane';
import type { Presenter } from './presenter';
import type { PaneState } from './state';

/** What every panel needs. */
export interface PaneValue {
  readonly presenter: Presenter;
  readonly state: PaneState;
  readonly bahasa: Bahasa;
  readonly text: PaneText;
}

export const PaneContext = createContext<PaneValue | null>(null);

export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('a panel stands outside of the pane');
  return value;
}
