/** What the ribbon's buttons start; the pane shows how it goes. None of these throws: problems are shown, too. */
export interface Tasks {
  /** Reads the workbook and reviews it. */
  open(): Promise<void>;
  build(): Promise<void>;
  /** @param force also when typed text is lost */
  clean(force: boolean): Promise<void>;
}

/** By the ids that the manifest's buttons name. */
export const ACTIONS: Readonly<Record<string, (tasks: Tasks) => Promise<void>>> = {
  buatRingkasan: (tasks) => tasks.build(),
  reviu: (tasks) => tasks.open(),
  bersihkan: (tasks) => tasks.clean(false),
};

/**
 * Hands the ribbon's actions to Excel. To be called while the page loads: Excel looks for them as soon as it is ready.
 * @param showPane brings the pane before the user's eyes; rejects after it has said there why it cannot be used
 */
export function associateActions(showPane: () => Promise<Tasks>): void {
  for (const [id, act] of Object.entries(ACTIONS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void perform(act, showPane, event);
    });
  }
}

/** The button is released once the pane has the task: it may wait there for an answer, or be stopped. */
async function perform(
  act: (tasks: Tasks) => Promise<void>,
  showPane: () => Promise<Tasks>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    void act(await showPane());
  } catch {
    // The pane says why.
  } finally {
    event.completed();
  }
}
