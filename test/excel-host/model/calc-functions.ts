import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin, HyperFormula } from 'hyperformula';
import { formatNumber } from './number-format';

/** Functions that HyperFormula lacks or plays otherwise than Excel, after their pages on support.microsoft.com. */
class ExcelFunctions extends FunctionPlugin {
  static override implementedFunctions = {
    NUMBERVALUE: {
      method: 'numbervalue',
      parameters: [
        { argumentType: FunctionArgumentType.STRING },
        { argumentType: FunctionArgumentType.STRING, defaultValue: '.' },
        { argumentType: FunctionArgumentType.STRING, defaultValue: ',' },
      ],
    },
    TEXT: {
      method: 'text',
      parameters: [
        { argumentType: FunctionArgumentType.SCALAR },
        { argumentType: FunctionArgumentType.STRING },
      ],
    },
    CONCAT: {
      method: 'concat',
      parameters: [{ argumentType: FunctionArgumentType.STRING }],
      repeatLastArgs: 1,
      expandRanges: true,
    },
    // The add-in's own, as far as tests of its formulas need them: what is left of a ceiling, and the share that was spent.
    'LKJIP.SISA': {
      method: 'sisa',
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.NUMBER },
      ],
    },
    'LKJIP.SERAPAN': {
      method: 'serapan',
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.NUMBER },
      ],
    },
    'LKJIP.TERBILANG': {
      method: 'terbilang',
      parameters: [{ argumentType: FunctionArgumentType.NUMBER }],
    },
  } as unknown as typeof FunctionPlugin.implementedFunctions;

  numbervalue(ast: Ast, state: State): Result {
    return this.runFunction(
      ast.args,
      state,
      this.metadata('NUMBERVALUE'),
      (text: string, decimal: string, group: string) => {
        return numberValue(text, decimal, group) ?? new CellError(ErrorType.VALUE);
      },
    );
  }

  text(ast: Ast, state: State): Result {
    return this.runFunction(ast.args, state, this.metadata('TEXT'), (value: unknown, format: string) => {
      if (value instanceof CellError) return value;
      if (typeof value === 'string' || typeof value === 'boolean') return String(value);
      return formatNumber(format, typeof value === 'number' ? value : 0);
    });
  }

  sisa(ast: Ast, state: State): Result {
    return this.runFunction(
      ast.args,
      state,
      this.metadata('LKJIP.SISA'),
      (pagu: number, spent: number) => pagu - spent,
    );
  }

  serapan(ast: Ast, state: State): Result {
    return this.runFunction(ast.args, state, this.metadata('LKJIP.SERAPAN'), (pagu: number, spent: number) =>
      pagu === 0 ? new CellError(ErrorType.DIV_BY_ZERO) : spent / pagu,
    );
  }

  /** Not the words, but a text that looks like a number: what must not be typed in as one. */
  terbilang(ast: Ast, state: State): Result {
    return this.runFunction(ast.args, state, this.metadata('LKJIP.TERBILANG'), (value: number) =>
      value === 0 ? '' : `0${String(value)}`,
    );
  }

  concat(ast: Ast, state: State): Result {
    return this.runFunction(ast.args, state, this.metadata('CONCAT'), (...parts: string[]) => parts.join(''));
  }
}

type RunFunction = Parameters<FunctionPlugin['runFunction']>;
type Ast = { readonly args: RunFunction[0] };
type State = RunFunction[1];
type Result = ReturnType<FunctionPlugin['runFunction']>;

/**
 * Spaces count nowhere, group separators only before the decimal one, each "%" divides by 100, empty text is 0
 * (support.microsoft.com "NUMBERVALUE function").
 */
export function numberValue(text: string, decimalSeparator: string, groupSeparator: string): number | null {
  const decimal = decimalSeparator.charAt(0);
  const group = groupSeparator.charAt(0);
  const packed = text.replace(/\s/g, '');
  const [, digits = '', percents = ''] = /^(.*?)(%*)$/s.exec(packed) ?? [];
  if (digits === '') return percents === '' ? 0 : null;
  const [whole = '', fraction, ...more] = decimal === '' ? [digits] : digits.split(decimal);
  if (more.length > 0 || (group !== '' && fraction?.includes(group))) return null;
  const plain =
    (group === '' ? whole : whole.replaceAll(group, '')) + (fraction === undefined ? '' : `.${fraction}`);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  return Number(plain) / 100 ** percents.length;
}

let registered = false;

export function registerExcelFunctions(): void {
  if (registered) return;
  registered = true;
  const ours = {
    'LKJIP.SISA': 'LKJIP.SISA',
    'LKJIP.SERAPAN': 'LKJIP.SERAPAN',
    'LKJIP.TERBILANG': 'LKJIP.TERBILANG',
  };
  const names = { NUMBERVALUE: 'NUMBERVALUE', TEXT: 'TEXT', CONCAT: 'CONCAT', ...ours };
  HyperFormula.registerFunctionPlugin(ExcelFunctions, { enGB: names });
}
