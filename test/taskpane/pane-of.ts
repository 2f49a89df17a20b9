import { Presenter } from '../../src/taskpane/presenter';
import type { PaneState } from '../../src/taskpane/state';
import { ExcelHost } from '../excel-host/host';
import type { Book } from '../excel-host/model/book';

/** A pane without its looks, opened on a workbook of the test host. */
export interface OpenedPane {
  readonly host: ExcelHost;
  readonly presenter: Presenter;
  readonly state: () => PaneState;
  /** Every state so far. */
  readonly history: PaneState[];
}

export function paneOf(book: Book, level = '1.14'): OpenedPane {
  const host = new ExcelHost({ level, book });
  const presenter = new Presenter(host.Excel, () => Promise.resolve());
  const history: PaneState[] = [];
  presenter.subscribe(() => history.push(presenter.state()));
  return { host, presenter, state: presenter.state, history };
}

/** Waits until the pane's state is as `isThere` says. */
export function until(pane: OpenedPane, isThere: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = pane.state();
      if (!isThere(state)) return;
      stop();
      resolve(state);
    };
    const stop = pane.presenter.subscribe(look);
    look();
  });
}
