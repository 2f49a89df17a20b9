import { usePane } from '../pane-context';
import type { LeftCells } from '../formulas';
import type { Outcome } from '../state';
import { PlaceLink } from './PlaceLink';
import { useStyles } from './styles-context';

/** What became of formulas that call LKJIP functions, and which of them stay as they are. */
export function FormulasOutcome({ outcome }: { readonly outcome: Outcome & { readonly kind: 'rewritten' } }) {
  const { text } = usePane();
  const styles = useStyles();
  const { task, result } = outcome;
  const { rumus } = text;
  return (
    <>
      <strong>{rumus.hasil[task](result.formulas, result.sheets.length)}</strong>
      {result.sheets.length > 0 && (
        <ul className={styles.list}>
          {result.sheets.map(({ sheet, formulas, at }) => (
            <li key={sheet}>
              <PlaceLink label={sheet} to={at} /> {rumus.sel(formulas)}
            </li>
          ))}
        </ul>
      )}
      {result.left.map((left) => (
        <LeftAlone key={left.reason} left={left} />
      ))}
      {result.names.length > 0 && <div className={styles.line}>{rumus.nama(result.names.join(', '))}</div>}
      {result.rules.length > 0 && (
        <div className={styles.line}>{rumus.bersyarat(result.rules.join(', '))}</div>
      )}
    </>
  );
}

function LeftAlone({ left: { reason, cells, first } }: { readonly left: LeftCells }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {text.rumus.dibiarkan[reason](cells)}{' '}
      {first.map(({ label, at }, index) => (
        <span key={label}>
          {index > 0 && ', '}
          <PlaceLink label={label} to={at} />
        </span>
      ))}
      {cells > first.length && <> {text.gagal.teksLagi(cells - first.length)}</>}
    </div>
  );
}
