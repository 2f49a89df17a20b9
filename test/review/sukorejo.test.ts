import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Temuan } from '../../src/domain/ringkasan';
import { fullA1 } from '../../src/workbook/address';
import { reviewFile, SAMPLE } from '../support/build-file';

interface Expected {
  readonly brief: string;
  readonly seharusnya: string;
  readonly tertulis: string;
}

/** The rows of the tables in the list of expected findings. */
function expected(): Expected[] {
  const text = readFileSync(join(__dirname, 'expected/sukorejo-2020.md'), 'utf8');
  return text.split('\n').flatMap((line): Expected[] => {
    const [, kode = '', tingkat = '', cell = '', seharusnya = '', tertulis = ''] = line
      .split('|')
      .map((one) => one.trim());
    return /^(error|warning|info)$/.test(tingkat)
      ? [{ brief: `${kode} ${tingkat} ${cell}`, seharusnya, tertulis }]
      : [];
  });
}

function brief({ kode, tingkat, di }: Temuan): string {
  return `${kode} ${tingkat} ${fullA1(di)}`;
}

describe('the review of the sample report', () => {
  let temuan: readonly Temuan[];

  beforeAll(async () => {
    ({ temuan } = await reviewFile(SAMPLE));
  });

  it('finds what was worked out by hand, and nothing else', () => {
    expect(temuan.map(brief).sort()).toEqual(
      expected()
        .map((one) => one.brief)
        .sort(),
    );
  });

  it('says what should stand there, and what does', () => {
    const found = new Map(temuan.map((one) => [brief(one), one]));
    const values = expected().filter(({ seharusnya }) => seharusnya !== '');
    expect(values.length).toBeGreaterThan(10);
    for (const one of values) {
      const { seharusnya, tertulis } = found.get(one.brief) ?? { seharusnya: null, tertulis: null };
      expect({ brief: one.brief, seharusnya, tertulis }).toEqual(one);
    }
  });
});
