/** Columns of the sheet of units, and the row of its first unit. */
export const UNIT = {
  unitKe: 1,
  no: 2,
  uraian: 3,
  pagu: 4,
  realisasi: 5,
  persen: 6,
  rendah: 7,
  keadaan: 8,
  first: 7,
} as const;
