/** Bounds on a capaian. Offices that use one cap at 100 % or 120 %; by default there is none. */
export interface Batas {
  /** A ratio: 1 for 100 %; absent or `null`: no cap. */
  readonly batas?: number | null;
  /** A floor, e.g. 0 for a negative capaian; absent or `null`: none. */
  readonly lantai?: number | null;
}

export function batasi(capaian: number, { batas = null, lantai = null }: Batas): number {
  const capped = batas === null ? capaian : Math.min(capaian, batas);
  return lantai === null ? capped : Math.max(capped, lantai);
}
