import type { ReportColumn } from './report-sheet';

export const KECAMATAN = 'Kecamatan Sukorejo';
export const NO: ReportColumn = { key: 'no', heading: ['No'], width: 6, centred: true };

export function words(key: string, heading: string | readonly string[], width: number): ReportColumn {
  return { key, heading: typeof heading === 'string' ? [heading] : heading, width };
}

export function figure(key: string, heading: string | readonly string[], width = 14): ReportColumn {
  return { ...words(key, heading, width), centred: true };
}

export function text(column: ReportColumn): ReportColumn {
  return { ...column, text: true };
}

export function joined(column: ReportColumn): ReportColumn {
  return { ...column, joined: true };
}

export const SASARAN = words('sasaran', 'Sasaran', 40);
export const INDIKATOR = words('indikator', 'Indikator Kinerja', 48);
