import type { Column } from '../../layout/column';
import type { Line } from '../../layout/line';
import type { LabelContext } from './hierarchy';
import { uraian } from './uraian';

type Prefix = (line: Line) => string;

const STYLES: readonly Readonly<Record<'program' | 'kegiatan' | 'sub', Prefix>>[] = [
  {
    program: () => 'Program: ',
    kegiatan: () => 'Kegiatan: ',
    sub: (line) => `${line.ordinal}. Sub Kegiatan `,
  },
  { program: () => 'Program : ', kegiatan: () => 'Kegiatan : ', sub: () => 'Sub Kegiatan : ' },
  {
    program: (line) => `${line.ordinal}. PROGRAM `,
    kegiatan: (line) => `${line.ordinal}. Kegiatan `,
    sub: (line) => `${line.ordinal}) Sub Kegiatan `,
  },
];

/** The level stands before the name. */
export function prefixed({ words, from }: LabelContext): Column[] {
  const style = from.fork('prefixes').pick(STYLES);
  const spell = (line: Line): string => {
    const { level } = line;
    if (level !== 'program' && level !== 'kegiatan' && level !== 'sub') return line.name;
    return style[level](line) + line.name.replace(/^program\s+/i, '');
  };
  return [uraian(words, spell)];
}
