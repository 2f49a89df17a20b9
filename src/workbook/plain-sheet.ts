import type { Grid, Sheet } from './port';

/** A sheet of nothing but cells: a range, a list, a table in memory. */
export function plainSheet(name: string, grid: Grid): Sheet {
  return {
    name,
    grid,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    tables: [],
    arrays: [],
    noted: [],
    isRowHidden: () => false,
    isColumnHidden: () => false,
  };
}
