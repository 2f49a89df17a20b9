import { calculator } from '../../src/formula/calculate';
import { parse } from '../../src/formula/parse';
import { AGGREGATES } from './cases/aggregates';
import { WORKBOOK } from './cases/case';
import { OPERATORS } from './cases/operators';
import { SCALARS } from './cases/scalars';
import { TEXTS } from './cases/texts';

const sheets = WORKBOOK.sheets.map(({ name, grid }) => ({ name, source: grid }));
const at = { sheet: 'Data', row: 20, col: 20 };

describe.each([
  ['operators', OPERATORS],
  ['aggregates', AGGREGATES],
  ['scalars', SCALARS],
  ['texts', TEXTS],
])('%s', (_, cases) => {
  const calculations = calculator(sheets, WORKBOOK.names);

  test.each(cases)('$formula', ({ formula, value }) => {
    const result = calculations.evaluate(parse(formula), at);
    if (typeof value === 'number' && typeof result === 'number') expect(result).toBeCloseTo(value, 12);
    else expect(result).toEqual(value);
  });
});
