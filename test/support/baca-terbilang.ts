/**
 * Reads Indonesian number words back, by a stack of factors rather than by groups of three: shares nothing with the
 * writer that it tests. Throws on words it does not know and on factors out of order.
 */
export function bacaTerbilang(text: string): number {
  const words = text.split(' ');
  const negative = words[0] === 'minus';
  const rest = negative ? words.slice(1) : words;
  const comma = rest.indexOf('koma');
  const whole = bulat(comma < 0 ? rest : rest.slice(0, comma));
  const fraction =
    comma < 0
      ? ''
      : rest
          .slice(comma + 1)
          .map(digit)
          .join('');
  return Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`);
}

const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const BIG: Readonly<Record<string, bigint>> = {
  ribu: 10n ** 3n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
  kuadriliun: 10n ** 15n,
};

function bulat(words: readonly string[]): bigint {
  let total = 0n;
  let current = 0n;
  let last = 10n ** 18n;
  for (const word of expand(words)) {
    const big = BIG[word];
    if (big !== undefined) {
      if (big >= last || current === 0n) throw new Error(`"${word}" out of order in "${words.join(' ')}"`);
      total += current * big;
      current = 0n;
      last = big;
    } else if (word === 'ratus') current *= 100n;
    else if (word === 'puluh') current = (current / 100n) * 100n + (current % 100n) * 10n;
    else if (word === 'belas') current += 10n;
    else current += BigInt(digit(word));
  }
  return total + current;
}

/** "sebelas" is "satu belas", "seratus" is "satu ratus". */
function expand(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    /^se(?:puluh|belas|ratus|ribu)$/.test(word) ? ['satu', word.slice(2)] : [word],
  );
}

function digit(word: string): number {
  const value = DIGITS.indexOf(word);
  if (value < 0) throw new Error(`no number word: "${word}"`);
  return value;
}
