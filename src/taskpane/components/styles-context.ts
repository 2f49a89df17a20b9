import { createContext, useContext } from 'react';
import type { PaneStyles } from '../pane-styles';

export const StylesContext = createContext<PaneStyles | null>(null);

export function useStyles(): PaneStyles {
  const styles = useContext(StylesContext);
  if (!styles) throw new Error('a panel stands outside of the pane');
  return styles;
}
