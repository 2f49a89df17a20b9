/** The lowest ExcelApi that the adapter works with; the manifest requires the same (LTSC 2021). */
export const EXCEL_API = '1.14';
