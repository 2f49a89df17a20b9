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
  const read = sheets.filter(({ tables }) => tables.length > 0);
  const unread = sheets.filter(({ tables, unread: reasons }) => tables.length === 0 && reasons.length > 0);
  return (
    <Section title={text.lembar.judul}>
      <ul className={styles.list}>
        {read.map((sheet) => (
          <ReadSheet key={sheet.name} sheet={sheet} />
        ))}
      </ul>
      {unread.length > 0 && (
        <details className={styles.details} open={read.length === 0}>
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
  const hasReasons = sheet.tables.some(({ reasons }) => reasons.length > 0);
  return (
    <li className={styles.row}>
      <PlaceLink label={sheet.name} to={{ sheet: sheet.name }} />
      {sheet.tables.map((table, index) => (
        <div key={index} className={styles.small}>
          {aboutOf(table, text).join(' · ')}
        </div>
      ))}
      <Reasons sheet={sheet} />
      {hasReasons && <Why sheet={sheet} />}
    </li>
  );
}

/** The title, the columns and the cells by which each table was recognised. */
function Why({ sheet }: { readonly sheet: SheetReading }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary aria-label={text.lembar.mengapaLembar(sheet.name)}>{text.lembar.mengapa}</summary>
      {sheet.tables.map(({ title, columns, reasons }, table) => (
        <div key={table}>
          <p className={styles.small}>
            {title.jenis === 'kinerja' && title.judul !== '' && <>“{title.judul}” · </>}
            {text.lembar.kolom(columns)}
          </p>
          <ul className={styles.list}>
            {reasons.map(({ at, cell, text: written, as }, index) => (
              <li key={index} className={styles.small}>
                <PlaceLink label={cell} to={at} /> {text.lembar.alasan(written, as)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
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

/** What a table is, how sure that is, and what it lacks; of a budget also where its figures stand. */
function aboutOf(table: TableReading, { lembar }: PaneText): string[] {
  const { columns, keyakinan, empty, title } = table;
  const sure = lembar.keyakinan(Math.round(keyakinan * 100));
  const lacks = empty > 0 ? [lembar.kosong(empty)] : [];
  const places = title.jenis === 'kinerja' ? [] : [lembar.kolom(columns)];
  return [titleOf(table, lembar), ...lacks, sure, ...places];
}

function titleOf({ title, rows, leaves }: TableReading, lembar: PaneText['lembar']): string {
  switch (title.jenis) {
    case 'anggaran':
      return lembar.anggaran(title.unit, leaves);
    case 'rekap':
      return lembar.rekap(title.per, rows);
    case 'kinerja':
      return lembar.kinerja(title.isi, rows, title.tahun);
  }
}
