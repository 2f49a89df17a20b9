import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePane } from '../pane-context';
import type { Reading } from '../reading';
import { AmbangField, isAmbang } from './AmbangField';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** What will be built, with which threshold, and the button that does it. */
export function BuildPanel({ reading }: { readonly reading: Reading }) {
  const { presenter, state, text } = usePane();
  const styles = useStyles();
  const { figures, hasBuild } = reading;
  const isBusy = state.running !== null;
  return (
    <Section title={text.buat.judul}>
      <Summary reading={reading} />
      {figures && <AmbangField />}
      <div className={styles.actions}>
        {figures && (
          <PrimaryButton
            text={hasBuild ? text.buat.tombolLagi : text.buat.tombol}
            onClick={() => void presenter.build()}
            disabled={isBusy || !isAmbang(state.ambang)}
            allowDisabledFocus
          />
        )}
        {state.undo && (
          <DefaultButton
            text={text.hasil.urungkan}
            onClick={() => void presenter.undo(false)}
            disabled={isBusy}
            allowDisabledFocus
          />
        )}
        <DefaultButton
          text={text.buat.bacaLagi}
          onClick={() => void presenter.open()}
          disabled={isBusy}
          allowDisabledFocus
        />
      </div>
      {figures && <p className={styles.small}>{text.buat.sel}</p>}
    </Section>
  );
}

function Summary({ reading: { figures, sheets, tahun } }: { readonly reading: Reading }) {
  const { text } = usePane();
  const styles = useStyles();
  if (!figures) {
    return (
      <>
        <p className={styles.line}>{text.buat.takDikenali}</p>
        <p className={styles.line}>{text.buat.takDikenaliSaran}</p>
      </>
    );
  }
  const tables = sheets.flatMap(({ tables: own }) => own);
  const count = (jenis: string): number => tables.filter(({ title }) => title.jenis === jenis).length;
  return (
    <p className={styles.line}>
      {text.buat.dikenali(count('anggaran'), figures.kegiatan, tahun)}
      {count('kinerja') > 0 && <> {text.buat.kinerja(count('kinerja'))}</>}
    </p>
  );
}
