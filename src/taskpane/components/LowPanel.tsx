import { useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { formatPersen } from '../../domain/numbers/persen';
import { formatRupiah } from '../../domain/numbers/rupiah';
import { usePane } from '../pane-context';
import type { Figures, LowItem } from '../reading';
import { ambangText } from './AmbangField';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** So many are shown until somebody asks for all: the list is sorted by what is unspent. */
const FIRST = 10;

/** The flagged kegiatan; each leads to its cell. */
export function LowPanel({ figures }: { readonly figures: Figures }) {
  const { text } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { low, kegiatan, ambang } = figures;
  if (kegiatan === 0) return null;
  const shown = isWhole ? low : low.slice(0, FIRST);
  return (
    <Section title={text.rendah.judul(low.length, kegiatan)}>
      {low.length === 0 && (
        <p className={styles.line}>{text.rendah.tidakAda(kegiatan, ambangText(ambang))}</p>
      )}
      <ol className={styles.list}>
        {shown.map((item, index) => (
          <LowRow key={index} item={item} />
        ))}
      </ol>
      {shown.length < low.length && (
        <DefaultButton text={text.rendah.semua(low.length)} onClick={() => setWhole(true)} />
      )}
    </Section>
  );
}

function LowRow({ item: { kegiatan, unit, serapan, sisa, at } }: { readonly item: LowItem }) {
  const { text } = usePane();
  const styles = useStyles();
  const share = serapan === null ? text.rendah.takTerbaca : formatPersen(serapan);
  const unspent = sisa === null ? text.rendah.takTerbaca : formatRupiah(sisa).replace(' ', '\u00a0');
  return (
    <li className={styles.row}>
      <PlaceLink label={kegiatan} to={at} />
      <div className={styles.small}>
        {unit} · {text.rendah.baris(share, unspent)}
      </div>
    </li>
  );
}
