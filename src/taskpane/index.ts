import { bahasaKini } from './bahasa';
import { mulai as en } from '../messages/en/mulai';
import { mulai as id } from '../messages/id/mulai';
import { type ReadyInfo, whenVisible } from './visible';

/** The lowest Excel that the adapter works with, the same as in the manifest. */
const EXCEL_API = '1.14';

/**
 * The page's start-up. It stays small: office.js and the functions were loaded before it, and the pane comes only when someone
 * looks at it, because the page also runs, unseen, while a workbook calculates.
 */
async function start(): Promise<void> {
  const element = document.getElementById('lkjip');
  if (!element) return;
  const info: ReadyInfo = await Office.onReady();
  const words = bahasaKini() === 'id' ? id : en;
  const say = (sentence: string): void => element.replaceChildren(paragraph(sentence));
  if (info.host !== Office.HostType.Excel) return say(words.diLuarExcel);
  if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API)) return say(words.excelLama);
  whenVisible(info, () => {
    import(/* webpackChunkName: "pane" */ './pane').then(
      ({ mount }) => mount(element),
      () => say(words.panelGagal),
    );
  });
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.setAttribute('role', 'status');
  element.textContent = text;
  return element;
}

void start();
