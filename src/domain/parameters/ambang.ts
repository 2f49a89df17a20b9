import { angka } from './baca';
import ambangSerapan from './data/ambang-serapan.json';
import { muat } from './parameter';

/** A ratio, e.g. 0.95: below it absorption is low. Apart from the others: functions over budget tables need no more than this. */
export const AMBANG_SERAPAN = muat(ambangSerapan, angka(0, 1));
