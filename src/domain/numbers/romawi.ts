const SYMBOLS: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** 14 → "XIV"; `null` outside 1–3999. */
export function keRomawi(n: number): string | null {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return null;
  let rest = n;
  let text = '';
  for (const [symbol, value] of SYMBOLS) {
    text += symbol.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** "XIV" → 14; `null` for anything but the one correct spelling in capitals ("IIII", "iv" and "IC" are none). */
export function dariRomawi(text: string): number | null {
  if (text === '' || !CANONICAL.test(text)) return null;
  let n = 0;
  let at = 0;
  for (const [symbol, value] of SYMBOLS) {
    while (text.startsWith(symbol, at)) {
      n += value;
      at += symbol.length;
    }
  }
  return n;
}
