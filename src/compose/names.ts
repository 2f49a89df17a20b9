/** Workbook names of ours. All begin with NAME_PREFIX of the port. */

/** The threshold cell: flags and summaries read it from here. */
export const AMBANG = 'LKJIP_AMBANG';
