import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { failureText } from '../failure-text';
import { usePane } from '../pane-context';
import type { Failure } from '../state';
import { useStyles } from './styles-context';

/** So many of the texts that would be lost are shown. */
const MOST_LOST = 5;

/** Why the last task did not come to its end, and what can be done now. */
export function FailureMessage({ failure }: { readonly failure: Failure }) {
  const { presenter, text, bahasa } = usePane();
  const isGone = failure.kind === 'gone';
  return (
    <MessageBar
      messageBarType={failure.kind === 'unexpected' ? MessageBarType.error : MessageBarType.warning}
      isMultiline
      onDismiss={() => presenter.dismiss()}
      dismissButtonAriaLabel={text.tutup}
      delayedRender={false}
      actions={<Actions failure={failure} />}
    >
      {!isGone && <strong>{text.gagal.judul[failure.task]}. </strong>}
      {failureText(failure, text, bahasa)}
      {failure.kind === 'typed text' && <LostTexts entries={failure.entries} />}
    </MessageBar>
  );
}

function Actions({ failure }: { readonly failure: Failure }) {
  const { presenter, text } = usePane();
  const { task, kind } = failure;
  if (kind === 'typed text') {
    const force = (): Promise<void> => (task === 'undo' ? presenter.undo(true) : presenter.clean(true));
    return <MessageBarButton text={text.gagal.tetapKeluarkan} onClick={() => void force()} />;
  }
  return <MessageBarButton text={text.buat.bacaLagi} onClick={() => void presenter.open()} />;
}

function LostTexts({
  entries,
}: {
  readonly entries: (Failure & { readonly kind: 'typed text' })['entries'];
}) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.slice(0, MOST_LOST).map(({ field, value }, index) => (
        <li key={index}>
          {field}: “{String(value).slice(0, 120)}”
        </li>
      ))}
      {entries.length > MOST_LOST && <li>{text.gagal.teksLagi(entries.length - MOST_LOST)}</li>}
    </ul>
  );
}
