import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { bacaAmbang } from '../../domain/numbers/ambang';
import { formatPersen } from '../../domain/numbers/persen';
import { usePane } from '../pane-context';
import { useStyles } from './styles-context';

/** The threshold: the workbook's own until somebody types another. */
export function AmbangField() {
  const { presenter, state, text } = usePane();
  const styles = useStyles();
  const own = state.reading?.figures?.ambang;
  const value = state.ambang ?? (own === undefined ? '' : ambangText(own));
  return (
    <TextField
      label={text.ambang.label}
      description={text.ambang.keterangan}
      value={value}
      onChange={(_, typed = '') => presenter.setAmbang(typed)}
      disabled={state.running !== null}
      styles={{ fieldGroup: styles.narrow, description: styles.small }}
      autoComplete="off"
      {...(isAmbang(state.ambang) ? {} : { errorMessage: text.ambang.salah })}
    />
  );
}

/** True also where nothing was typed: then the workbook's own counts. */
export function isAmbang(typed: string | null): boolean {
  return typed === null || bacaAmbang(typed) !== null;
}

/** 0.95 → "95%", 0.925 → "92,5%". */
export function ambangText(ratio: number): string {
  return formatPersen(ratio, 4).replace(/,?0+%$/, '%');
}
