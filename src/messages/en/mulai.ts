import type { mulai as id } from '../id/mulai';

/** The sentences of the add-in's page before its pane is loaded. */
export const mulai: Readonly<Record<keyof typeof id, string>> = {
  diLuarExcel:
    'This page is the LKjIP pane and runs inside Excel: open Excel, then choose the LKjIP tab > Open Pane.',
  excelLama:
    'This Excel is too old for LKjIP: Excel LTSC 2021, Microsoft 365 or Excel on the web is needed. Your workbook was not changed.',
  panelGagal:
    'The LKjIP pane could not be loaded; your workbook was not changed. Check the connection to the add-in’s server, then close and reopen this pane.',
};
