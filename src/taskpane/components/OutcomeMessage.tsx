import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { usePane } from '../pane-context';
import type { Outcome } from '../state';
import { FormulasOutcome } from './FormulasOutcome';
import { PlaceLink } from './PlaceLink';
import { useStyles } from './styles-context';

/** How the last task ended well, with the way to what it made. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome }) {
  const { presenter, text } = usePane();
  const isStop = outcome.kind === 'stopped' || isNothing(outcome);
  return (
    <MessageBar
      messageBarType={isStop ? MessageBarType.info : MessageBarType.success}
      isMultiline
      onDismiss={() => presenter.dismiss()}
      dismissButtonAriaLabel={text.tutup}
      delayedRender={false}
    >
      <OutcomeText outcome={outcome} />
    </MessageBar>
  );
}

/** Nothing was to be done, or all of it had to be left alone. */
function isNothing(outcome: Outcome): boolean {
  return outcome.kind === 'rewritten' && outcome.result.formulas === 0;
}

function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const { text } = usePane();
  switch (outcome.kind) {
    case 'built':
      return <Built outcome={outcome} />;
    case 'undone':
      return outcome.isRebuilt ? text.hasil.diurungkanSebelum : text.hasil.diurungkan;
    case 'cleaned':
      return <Cleaned outcome={outcome} />;
    case 'settled':
      return text.hasil.dirapikan[outcome.phase];
    case 'rewritten':
      return <FormulasOutcome outcome={outcome} />;
    case 'forgotten':
      return text.rumus.dibuang;
    case 'stopped':
      return text.hasil.dihentikan;
  }
}

function Built({ outcome }: { readonly outcome: Outcome & { readonly kind: 'built' } }) {
  const { text } = usePane();
  const styles = useStyles();
  const { receipt, counts } = outcome;
  return (
    <>
      <strong>{text.hasil.dibuat}</strong> {text.hasil.rincian(receipt.fills, receipt.notes)}{' '}
      {text.hasil.temuan(counts.error, counts.warning, counts.info)}
      {receipt.skipped.length > 0 && <> {text.hasil.dilewati(receipt.skipped.length)}</>}
      <div className={styles.line}>{text.hasil.lembar}</div>
      <ul className={styles.list}>
        {receipt.sheets.map((sheet) => (
          <li key={sheet}>
            <PlaceLink label={sheet} to={{ sheet }} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Cleaned({ outcome: { receipt } }: { readonly outcome: Outcome & { readonly kind: 'cleaned' } }) {
  const { text } = usePane();
  const { sheets, fills, flags, notes, unreached } = receipt;
  return (
    <>
      {text.hasil.dibersihkan(sheets.length + fills + flags + notes)}
      {unreached.includes('notes') && <> {text.hasil.catatanLama}</>}
    </>
  );
}
