import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Interruption } from '../../excel/interruption';
import { usePane } from '../pane-context';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** A write that broke off earlier: it is finished or undone, as the user says. */
export function InterruptionPanel({ interruption }: { readonly interruption: Interruption }) {
  const { presenter, state, text } = usePane();
  const styles = useStyles();
  const { phase, canUndo } = interruption;
  const isBusy = state.running !== null;
  return (
    <Section title={text.terputus.judul}>
      <p className={styles.line}>{text.terputus.isi[phase]}</p>
      <div className={styles.actions}>
        <PrimaryButton
          text={phase === 'staging' ? text.terputus.rapikan : text.terputus.selesaikan}
          onClick={() => void presenter.settle('finish')}
          disabled={isBusy}
          allowDisabledFocus
        />
        {phase === 'commit' && canUndo && (
          <DefaultButton
            text={text.terputus.urungkan}
            onClick={() => void presenter.settle('undo')}
            disabled={isBusy}
            allowDisabledFocus
          />
        )}
      </div>
    </Section>
  );
}
