import { associateActions, type Tasks } from '../commands/ribbon';
import { mulai as en } from '../messages/en/mulai';
import { mulai as id } from '../messages/id/mulai';
import { bahasaKini } from './bahasa';
import { EXCEL_API } from './floor';
import { type ReadyInfo, whenVisible } from './visible';

/** Said in the pane's place; the pane does not come. */
class Refusal extends Error {}

/**
 * The page's start-up. It stays small: office.js and the functions were loaded before it, and the pane comes only when someone
 * looks at it, because the page also runs, unseen, while a workbook calculates.
 */
function start(element: HTMLElement): void {
  const ready = Office.onReady().then((info: ReadyInfo) => ({ info, refusal: refusalIn(info) }));
  let pane: Promise<Tasks> | null = null;
  /** A button gives the pane its task; otherwise the pane begins with reading. */
  let hasTask = false;

  async function openPane(): Promise<Tasks> {
    const { refusal } = await ready;
    if (refusal !== null) throw say(element, refusal);
    pane ??= drawPane(element);
    return pane.catch((error: unknown) => {
      pane = null;
      throw error;
    });
  }

  associateActions(async () => {
    hasTask = true;
    // Where Excel cannot show it the task runs all the same.
    const shown = ready.then(() => Office.addin.showAsTaskpane()).catch(() => undefined);
    const [tasks] = await Promise.all([openPane(), shown]);
    return tasks;
  });
  void ready.then(({ info }) =>
    whenVisible(info, () => {
      openPane().then(
        (tasks) => (hasTask ? undefined : tasks.open()),
        () => undefined,
      );
    }),
  );
}

/** Why the pane does not run here; null where it does. */
function refusalIn({ host }: ReadyInfo): string | null {
  if (host !== Office.HostType.Excel) return words().diLuarExcel;
  return Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API) ? null : words().excelLama;
}

async function drawPane(element: HTMLElement): Promise<Tasks> {
  try {
    const { mount } = await import(/* webpackChunkName: "pane" */ './pane');
    return mount(element);
  } catch {
    throw say(element, words().panelGagal);
  }
}

function words(): typeof id | typeof en {
  return bahasaKini() === 'id' ? id : en;
}

function say(element: HTMLElement, sentence: string): Refusal {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'status');
  paragraph.lang = bahasaKini();
  paragraph.className = 'lkjip-pesan';
  paragraph.textContent = sentence;
  element.replaceChildren(paragraph);
  return new Refusal(sentence);
}

const element = document.getElementById('lkjip');
if (element) start(element);
