/** What Office.onReady tells; the package's types leave out what it says in a shared runtime. */
export interface ReadyInfo {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

/** Office.VisibilityMode.hidden; outside Excel there is no such list. */
const HIDDEN = 'Hidden';

/**
 * Calls once, as soon as the pane can be seen: at once when the page was opened as a pane, else when Excel shows it.
 * @param info what Office.onReady gave
 */
export function whenVisible(info: ReadyInfo, show: () => void): void {
  let shown = false;
  const once = (): void => {
    if (shown) return;
    shown = true;
    show();
  };
  // Only a page that Excel surely opened unseen waits: a pane that stays empty is worse than one that loads early.
  if (info.addin?.visibilityMode !== HIDDEN) return once();
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) once();
    })
    .catch(once);
}
