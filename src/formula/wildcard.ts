/**
 * Text patterns of criteria, MATCH and SEARCH: * any text, ? any character, ~ takes the next of *, ? and ~ as it is.
 * Case does not matter.
 */
export interface Pattern {
  /** What it stands for when it has no wildcard, in lower case. */
  readonly literal: string;
  /** Steps of a match: a character to meet, or a wildcard. */
  readonly steps: readonly Step[];
  readonly hasWildcard: boolean;
}

type Step = { readonly char: string } | 'one' | 'any';

export function patternOf(text: string): Pattern {
  const steps: Step[] = [];
  let literal = '';
  const chars = Array.from(text.toLowerCase());
  for (let i = 0; i < chars.length; i++) {
    let char = chars[i] as string;
    if (char === '*') {
      if (steps.at(-1) !== 'any') steps.push('any');
      continue;
    }
    if (char === '?') {
      steps.push('one');
      continue;
    }
    const next = chars[i + 1];
    if (char === '~' && next !== undefined && '*?~'.includes(next)) {
      char = next;
      i++;
    }
    literal += char;
    steps.push({ char });
  }
  return { literal, steps, hasWildcard: steps.some((step) => typeof step === 'string') };
}

/** Whether the whole text is as the pattern says, case aside. Takes no longer than text × pattern. */
export function matches(pattern: Pattern, text: string): boolean {
  const chars = Array.from(text.toLowerCase());
  return end(pattern.steps, chars, 0, true) >= 0;
}

/** Where the pattern first occurs in the text from a place on: counted in UTF-16 units, -1 when it does not. */
export function find(pattern: Pattern, text: string, from: number): number {
  const lower = text.toLowerCase();
  if (!pattern.hasWildcard) return lower.indexOf(pattern.literal, from);
  for (let start = from; start <= lower.length; start++) {
    if (end(pattern.steps, Array.from(lower.slice(start)), 0, false) >= 0) return start;
  }
  return -1;
}

/** Greedy with one way back, to the last `*`: no pattern can make it explode. */
function end(steps: readonly Step[], chars: readonly string[], from: number, whole: boolean): number {
  let at = from;
  let step = 0;
  let star = -1;
  let starAt = 0;
  for (;;) {
    const wanted = steps[step];
    if (wanted === undefined && (!whole || at === chars.length)) return at;
    if (wanted === 'any') {
      star = step++;
      starAt = at;
    } else if (wanted !== undefined && at < chars.length && (wanted === 'one' || wanted.char === chars[at])) {
      step++;
      at++;
    } else if (star >= 0 && starAt < chars.length) {
      step = star + 1;
      at = ++starAt;
    } else {
      return -1;
    }
  }
}
