/**
 * How a call of one of our worksheet functions is spelled.
 * "own": LKJIP.CAPAIAN(, as it is typed. "stored": what Excel puts in its place when the add-in was missing as the workbook was
 * opened or saved: _xldudf_LKJIP_CAPAIAN(, [2]!_xldudf_LKJIP_CAPAIAN(, Lain.xla!_xldudf_LKJIP_CAPAIAN(, _xll.LKJIP.CAPAIAN( and
 * the like (github.com/OfficeDev/office-js issues 2568, 3872, 5611, 6611). "bare": LKJIP_CAPAIAN(, which may just as well be a
 * macro of the staff's.
 */
export type CallSpelling = 'own' | 'stored' | 'bare';

/** Texts, calls of ours with what may stand before them, quoted names, and what stands in brackets. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<![\p{L}\p{N}_.\\!\]'])(?<path>'(?:[^']|'')*'!|[^\s'"!(){},;:=+\-*/^&<>%@]+!)?` +
      String.raw`(?<mark>(?:_xl(?:fn|ws|l|udf|dudf)[._])*)LKJIP(?<dot>[._])(?<name>[a-z]+)(?=\()`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
  ].join('|'),
  'giu',
);

/** Whether they are ours beyond doubt: a macro of the staff's may be called like a bare one. */
export function isSurelyOurs(spellings: ReadonlySet<CallSpelling>): boolean {
  return spellings.has('own') || spellings.has('stored');
}

/** The spellings of a formula's calls of our functions; empty when it calls none. */
export function callSpellings(formula: string): ReadonlySet<CallSpelling> {
  const found = new Set<CallSpelling>();
  respell(formula, (spelling) => {
    found.add(spelling);
    return false;
  });
  return found;
}

/**
 * The formula with the calls of our functions as they are typed; everything else stays to the letter.
 * @param bare also those that may be macros of the staff's
 */
export function withOwnCalls(formula: string, bare: boolean): string {
  return respell(formula, (spelling) => bare || spelling !== 'bare');
}

function respell(formula: string, decide: (spelling: CallSpelling) => boolean): string {
  // A quick look: most formulas call none.
  if (!/LKJIP/i.test(formula)) return formula;
  return formula.replace(TOKEN, (whole: string, ...rest: unknown[]) => {
    const { path, mark, dot, name } = rest.at(-1) as Record<string, string | undefined>;
    if (name === undefined) return whole;
    const spelling = path !== undefined || mark !== '' ? 'stored' : dot === '.' ? 'own' : 'bare';
    return decide(spelling) ? `LKJIP.${name.toUpperCase()}` : whole;
  });
}
