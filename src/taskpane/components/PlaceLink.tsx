import { Link } from 'office-ui-fabric-react/lib/Link';
import { a1, type SheetArea } from '../../workbook/address';
import { usePane } from '../pane-context';
import { useStyles } from './styles-context';

/** Goes to a sheet, or to cells on it. */
export function PlaceLink(props: {
  readonly label: string;
  readonly to: { readonly sheet: string } | SheetArea;
}) {
  const { presenter, text } = usePane();
  const styles = useStyles();
  const { label, to } = props;
  const cells = 'top' in to ? to : null;
  const spoken = cells
    ? text.lembar.bukaSel(cells.sheet, a1({ row: cells.top, col: cells.left }))
    : text.lembar.buka(to.sheet);
  return (
    <Link
      className={styles.link}
      title={spoken}
      onClick={() => void (cells ? presenter.goToCells(cells) : presenter.goToSheet(to.sheet))}
    >
      {label}
    </Link>
  );
}
