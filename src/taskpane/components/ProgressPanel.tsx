import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { usePane } from '../pane-context';
import type { Running } from '../state';
import { useStyles } from './styles-context';

/** What is going on, how far it is, and a button that stops it. */
export function ProgressPanel({ running }: { readonly running: Running }) {
  const { presenter, text } = usePane();
  const styles = useStyles();
  const { task, step, done, total, isStopping } = running;
  const known = total > 0 ? { percentComplete: done / total } : {};
  const description = isStopping ? text.menghentikan : step ? text.langkah[step] : '';
  return (
    <div className={styles.message}>
      <ProgressIndicator label={text.kerja[task]} description={description} {...known} />
      <DefaultButton
        text={text.hentikan}
        onClick={() => presenter.cancel()}
        disabled={isStopping}
        allowDisabledFocus
      />
    </div>
  );
}
