import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { usePane } from '../pane-context';
import { useStyles } from './styles-context';

/** A button with a sentence that says what it does. */
export function Tool(props: {
  readonly label: string;
  readonly about: string;
  readonly run: () => Promise<void>;
}) {
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
