import type { Progress } from '../workbook/port';

export const SILENT: Progress = { report: () => undefined, cancelled: false };
