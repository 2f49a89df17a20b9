import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import type { Bahasa } from '../../messages/bahasa';
import { paneText } from '../../messages/pane';
import { simpanBahasa } from '../bahasa';
import { PaneContext, usePane } from '../pane-context';
import { paneStyles } from '../pane-styles';
import type { Presenter } from '../presenter';
import { usePaneTheme } from '../theme';
import { BuildPanel } from './BuildPanel';
import { FailureMessage } from './FailureMessage';
import { FormulasPanel } from './FormulasPanel';
import { InterruptionPanel } from './InterruptionPanel';
import { LockedPanel } from './LockedPanel';
import { LowPanel } from './LowPanel';
import { OutcomeMessage } from './OutcomeMessage';
import { ProgressPanel } from './ProgressPanel';
import { QuestionsPanel } from './QuestionsPanel';
import { SheetsPanel } from './SheetsPanel';
import { StylesContext, useStyles } from './styles-context';
import { ToolsPanel } from './ToolsPanel';

/** The task pane. */
export function App(props: { readonly presenter: Presenter; readonly bahasa: Bahasa }) {
  const { presenter } = props;
  const state = useSyncExternalStore(presenter.subscribe, presenter.state);
  const [bahasa, setBahasa] = useState(props.bahasa);
  const theme = usePaneTheme();
  const styles = useMemo(() => paneStyles(theme), [theme]);
  const text = paneText(bahasa);
  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);
  const value = useMemo(() => ({ presenter, state, bahasa, text }), [presenter, state, bahasa, text]);
  const other: Bahasa = bahasa === 'id' ? 'en' : 'id';
  const choose = (): void => {
    simpanBahasa(other);
    setBahasa(other);
  };
  return (
    <ThemeProvider theme={theme} applyTo="body">
      <StylesContext.Provider value={styles}>
        <PaneContext.Provider value={value}>
          <main className={styles.page}>
            <div className={styles.head}>
              <h1 className={styles.title}>{text.judul}</h1>
              <Link lang={other} onClick={choose}>
                {text.bahasaLain}
              </Link>
            </div>
            <News />
            <Panels />
          </main>
        </PaneContext.Provider>
      </StylesContext.Provider>
    </ThemeProvider>
  );
}

/** What is going on and what came of it; readers of the screen are told of each step. */
function News() {
  const { state, text } = usePane();
  const styles = useStyles();
  const news = useRef<HTMLDivElement>(null);
  const { running, outcome, failure, locked } = state;
  useEffect(() => {
    // The button that had the focus may be gone with what it belonged to.
    if (!running && (outcome ?? failure) && document.activeElement === document.body) news.current?.focus();
  }, [running, outcome, failure]);
  const spoken = running
    ? [text.kerja[running.task], running.step && text.langkah[running.step]].filter(Boolean).join(': ')
    : '';
  return (
    <div ref={news} tabIndex={-1} className={styles.message}>
      <div role="status" aria-live="polite" className={styles.spoken}>
        {spoken}
      </div>
      {running && !locked && <ProgressPanel running={running} />}
      {locked && <LockedPanel sheets={locked} />}
      {failure && <FailureMessage failure={failure} />}
      {outcome && !running && <OutcomeMessage outcome={outcome} />}
    </div>
  );
}

function Panels() {
  const { state } = usePane();
  const { reading, interruption } = state;
  if (interruption) return <InterruptionPanel interruption={interruption} />;
  if (!reading) return null;
  return (
    <>
      <QuestionsPanel questions={reading.questions} />
      <BuildPanel reading={reading} />
      {reading.figures && <LowPanel figures={reading.figures} />}
      <SheetsPanel reading={reading} />
      <FormulasPanel />
      <ToolsPanel />
    </>
  );
}
