import type { Check } from './check';
import { nilaiKetik } from './checks/buku-kerja/nilai-ketik';
import { persenGalat } from './checks/buku-kerja/persen-galat';
import { presisiHilang } from './checks/buku-kerja/presisi-hilang';
import { rumusTanpaNilai } from './checks/buku-kerja/rumus-tanpa-nilai';
import { sumMelingkar } from './checks/buku-kerja/sum-melingkar';
import { tautanLuar } from './checks/buku-kerja/tautan-luar';
import { jumlah } from './checks/jumlah';
import { sumTerlewat } from './checks/sum-terlewat';
import { RANGE_CHECKS } from './range-checks';

/** What can be asked of formulas only, each behind the check of values that the guide explains before it. */
const FORMULA_CHECKS: ReadonlyMap<Check, readonly Check[]> = new Map([
  [jumlah, [sumTerlewat]],
  [presisiHilang, [rumusTanpaNilai]],
  [persenGalat, [sumMelingkar, nilaiKetik, tautanLuar]],
]);

/** What is asked of budget tables and of the workbook as a whole, in the order in which the guide explains it. */
export const BUDGET_CHECKS: readonly Check[] = RANGE_CHECKS.flatMap((check) => [
  check,
  ...(FORMULA_CHECKS.get(check) ?? []),
]);
