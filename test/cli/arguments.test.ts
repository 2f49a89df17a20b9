import { readAmbang, readArguments, UsageError } from '../../src/cli/arguments';

const read = (...argv: string[]): unknown => readArguments(argv);

describe('arguments', () => {
  it('reads a build with everything', () => {
    expect(
      read(
        'build',
        'a b.xlsx',
        '-o',
        'x/c.xlsx',
        '--ambang',
        '90%',
        '--json',
        '--force',
        '--unit',
        'A=B',
        '--sheet=L=abaikan',
      ),
    ).toEqual({
      command: 'build',
      input: 'a b.xlsx',
      output: 'x/c.xlsx',
      ambang: 0.9,
      json: true,
      force: true,
      answers: { sheet: ['L=abaikan'], column: [], unit: ['A=B'], sasaran: [], tingkat: [] },
      banding: [],
    });
  });

  it.each([
    ['0.95', 0.95],
    ['0,95', 0.95],
    ['95%', 0.95],
    ['95 %', 0.95],
    ['92,5%', 0.925],
    ['1', 1],
    ['100%', 1],
  ])('reads the threshold %s', (text, ambang) => {
    expect(readAmbang(text)).toBe(ambang);
  });

  it.each(['', '95', '0', '-0.5', '101%', 'abc', '0.95.1', '1e-1', 'NaN'])(
    'refuses the threshold %j',
    (text) => {
      expect(() => readAmbang(text)).toThrow(UsageError);
    },
  );

  it.each([
    [[], 'sebutkan perintahnya'],
    [['bulid', 'a.xlsx'], 'perintah tidak dikenal: bulid'],
    [['build'], 'sebutkan berkasnya'],
    [['build', 'a', 'b'], 'yang berlebih: b'],
    [['build', 'a', '--jsn'], 'pilihan tidak dikenal: --jsn'],
    [['review', 'a', '-o', 'b'], 'pilihan tidak dikenal: -o'],
    [['build', 'a', '-o'], '--output memerlukan nilai'],
    [['build', 'a', '--json=x'], '--json tidak memakai nilai'],
    [['build', 'a', '--column', 'x=y'], '--column "x=y" tidak dapat dibaca'],
  ])('says what is wrong with %j', (argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(sentence);
    expect(() => readArguments(argv)).toThrow(UsageError);
  });

  it('asks for help before anything else', () => {
    expect(read('--help')).toEqual({ ask: 'help', of: null });
    expect(read('clean', '--help')).toEqual({ ask: 'help', of: 'clean' });
    expect(read('--version')).toEqual({ ask: 'version' });
  });
});
