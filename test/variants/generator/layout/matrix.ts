import { fullName, type Unit } from '../budget/budget';
import { labelColumns } from '../dimensions/hierarchy/hierarchy';
import type { Canvas } from './canvas';
import type { Column } from './column';
import { moneyStyle } from './columns';
import type { Line } from './line';
import { unitsInOne } from './lines';
import { moneyColumn, type MoneyColumn } from './money-cells';
import type { PlacedTable, Scene } from './scene';
import { drawTable } from './table';

/** One table with a pair of columns a unit; a row has money in the columns of its own unit. */
export function drawMatrix(scene: Scene, canvas: Canvas, top: number, left: number): PlacedTable {
  const { budget, plan, words, from } = scene;
  const lines = unitsInOne(budget, plan, from.fork('lines'));
  const style = moneyStyle(plan, from.fork('columns'));
  const plain = moneyStyle({ ...plan, zeroForm: 'as other money' }, from.fork('columns'));
  const pair = (unit: Unit, index: number): Column[] =>
    (['pagu', 'realisasi'] as const).map((measure) => {
      const spec: MoneyColumn = {
        key: `${measure} ${index + 1}`,
        heads: [fullName(unit), words(measure)],
        pick: (money) => money[measure],
      };
      const [column, told] = [moneyColumn(spec, style), moneyColumn(spec, plain)];
      const write = (line: Line) => (isNil(line.above[0] ?? line) ? told : column);
      return {
        ...column,
        properHead: fullName(unit),
        cell: (line, place) => (line.unit === unit ? write(line).cell(line, place) : null),
      };
    });
  const pairs = budget.units.flatMap(pair);
  const columns = [...labelColumns(plan.hierarchy, { words, from: from.fork('columns'), lines }), ...pairs];
  const drawn = drawTable(canvas, top, left, columns, lines, plan, from.fork('table'));
  const keys = (measure: string) => pairs.map(({ key }) => key).filter((key) => key.startsWith(measure));
  return {
    canvas,
    units: budget.units,
    lines,
    columns: { columns, pagu: keys('pagu'), realisasi: keys('realisasi') },
    drawn,
  };
}

/** Of a program without any money nothing but its nils says whose it is. */
function isNil({ money }: Line): boolean {
  return money.pagu === 0n && money.realisasi === 0n;
}
