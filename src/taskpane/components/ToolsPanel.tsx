import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { usePane } from '../pane-context';
import { Section } from './Section';
import { useStyles } from './styles-context';

/** What is needed seldom. */
export function ToolsPanel() {
  const { presenter, text } = usePane();
  return (
    <Section title={text.alat.judul}>
      <Tool label={text.alat.bersihkan} about={text.alat.bersihkanKet} run={() => presenter.clean(false)} />
    </Section>
  );
}

function Tool(props: { readonly label: string; readonly about: string; readonly run: () => Promise<void> }) {
  const { state } = usePane();
  const styles = useStyles();
  const { label, about, run } = props;
  return (
    <div className={styles.row}>
      <DefaultButton
        text={label}
        onClick={() => void run()}
        disabled={state.running !== null}
        allowDisabledFocus
      />
      <p className={styles.small}>{about}</p>
    </div>
  );
}
