/** A threshold as people type it: "0.95", "0,95" or "95%" → 0.95; null when it is none, or not above 0 and up to 1. */
export function bacaAmbang(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)\s*$/.exec(text);
  const digits = match?.[1]?.replace(',', '.') ?? '';
  const ambang = match?.[2] ? Number(`${digits}e-2`) : Number(digits);
  return match && ambang > 0 && ambang <= 1 ? ambang : null;
}
