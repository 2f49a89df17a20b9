import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePane } from '../pane-context';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** Asks for the passwords of protected sheets. They live in these fields alone and are gone with them. */
export function LockedPanel({ sheets }: { readonly sheets: readonly string[] }) {
  const { presenter, text } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const passwords = (): Map<string, string> =>
    new Map(Object.entries(typed).filter(([, password]) => password !== ''));
  return (
    <Section title={text.kunci.judul}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          presenter.answerLocked(passwords());
        }}
      >
        <p className={styles.line}>{text.kunci.isi(sheets.length)}</p>
        {sheets.map((sheet, index) => (
          <TextField
            key={sheet}
            type="password"
            canRevealPassword={false}
            autoComplete="off"
            label={text.kunci.sandi(sheet)}
            autoFocus={index === 0}
            value={typed[sheet] ?? ''}
            onChange={(_, password = '') => setTyped((before) => ({ ...before, [sheet]: password }))}
          />
        ))}
        <p className={styles.small}>{text.kunci.kosong}</p>
        <div className={styles.actions}>
          <PrimaryButton type="submit" text={text.kunci.izinkan} />
          <DefaultButton text={text.kunci.batal} onClick={() => presenter.answerLocked(null)} />
        </div>
      </form>
    </Section>
  );
}
