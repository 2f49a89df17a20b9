import type { PaneText } from '../../messages/pane';
import { usePane } from '../pane-context';
import type { Reading, SheetReading, TableReading } from '../reading';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** What was recognised on each sheet and by which cells; the sheets that were not read, and why. */
export function SheetsPanel({ reading: { sheets } }: { readonly reading: Reading }) {
  const { text } = usePane();
  const styles = useStyles();
  const read = sheets.filter(({ tables }) => tables.some(({ title }) => title.jenis !== 'kinerja'));
  const others = sheets.filter((sheet) => sheet.tables.length > 0 && !read.includes(sheet));
  const unread = sheets.filter(({ tables, unread: reasons }) => tables.length === 0 && reasons.length > 0);
  return (
    <Section title={text.lembar.judul}>
      <ul className={styles.list}>
        {read.map((sheet) => (
          <ReadSheet key={sheet.name} sheet={sheet} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={styles.details}>
          <summary>{text.lembar.kinerjaSaja(others.length)}</summary>
          <ul className={styles.list}>
            {others.map((sheet) => (
              <ReadSheet key={sheet.name} sheet={sheet} />
            ))}
          </ul>
        </details>
      )}
      {unread.length > 0 && (
        <details className={styles.details} open={read.length + others.length === 0}>
          <summary>{text.lembar.tidakDibaca(unread.length)}</summary>
          <ul className={styles.list}>
            {unread.map((sheet) => (
              <li key={sheet.name} className={styles.row}>
                <PlaceLink label={sheet.name} to={{ sheet: sheet.name }} />
                <Reasons sheet={sheet} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function ReadSheet({ sheet }: { readonly sheet: SheetReading }) {
  const { text } = usePane();
  const styles = useStyles();
  const reasons = sheet.tables.flatMap(({ reasons: own }) => own);
  return (
    <li className={styles.row}>
      <PlaceLink label={sheet.name} to={{ sheet: sheet.name }} />
      {sheet.tables.map((table, index) => (
        <div key={index} className={styles.small}>
          {aboutOf(table, text).join(' · ')}
        </div>
      ))}
      <Reasons sheet={sheet} />
      {reasons.length > 0 && (
        <details className={styles.details}>
          <summary aria-label={text.lembar.mengapaLembar(sheet.name)}>{text.lembar.mengapa}</summary>
          <ul className={styles.list}>
            {reasons.map(({ at, cell, text: written, as }, index) => (
              <li key={index} className={styles.small}>
                <PlaceLink label={cell} to={at} /> {text.lembar.alasan(written, as)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Reasons({ sheet }: { readonly sheet: SheetReading }) {
  const { text } = usePane();
  const styles = useStyles();
  return sheet.unread.map((reason, index) => (
    <div key={index} className={styles.small}>
      {text.takDibaca(reason)}
    </div>
  ));
}

/** What a table is, how sure that is, and where its figures stand. */
function aboutOf(table: TableReading, { lembar }: PaneText): string[] {
  const { columns, keyakinan } = table;
  const sure = lembar.keyakinan(Math.round(keyakinan * 100));
  const places = Object.keys(columns).length > 0 ? [lembar.kolom(columns)] : [];
  return [titleOf(table, lembar), sure, ...places];
}

function titleOf({ title, rows, leaves }: TableReading, lembar: PaneText['lembar']): string {
  switch (title.jenis) {
    case 'anggaran':
      return lembar.anggaran(title.unit, leaves);
    case 'rekap':
      return lembar.rekap(title.per, rows);
    case 'kinerja':
      return lembar.kinerja(title.isi, rows);
  }
}
