import vm from 'node:vm';
import { type Bundles, builtBundles } from '../support/built';

export type Fungsi = (...args: unknown[]) => unknown;

/** An error as a cell shows it. */
export interface GalatSel {
  readonly galat: string;
  readonly kalimat: string;
}

/**
 * Stands in for Excel: loads the built bundles into an empty global scope that has `CustomFunctions` and nothing of a
 * browser, and calls what they associated as Excel does.
 */
export class Excel {
  readonly associated = new Map<string, Fungsi>();
  private readonly GalatExcel: new (code: string, message?: string) => Error & { code: string };

  constructor(bundles: Bundles) {
    const context = vm.createContext({});
    this.GalatExcel = vm.runInContext(RUNTIME, context) as typeof this.GalatExcel;
    const associate = (id: string, fn: Fungsi): void => {
      if (this.associated.has(id)) throw new Error(`${id} is associated twice`);
      this.associated.set(id, fn);
    };
    Object.assign(context, { CustomFunctions: { Error: this.GalatExcel, associate } });
    for (const code of [bundles.scalar, bundles.matrix]) vm.runInContext(code, context);
  }

  static async open(): Promise<Excel> {
    return new Excel(await builtBundles());
  }

  /** A formula in a cell: every argument is a matrix, left-out ones are null, and the invocation comes last. */
  rumus(id: string, ...argumen: readonly unknown[]): unknown {
    const biasa = BERULANG[id] ?? argumen.length;
    const berulang = biasa < argumen.length ? [argumen.slice(biasa)] : [];
    return this.panggil(id, ...argumen.slice(0, biasa).map(sebagaiArgumen), ...berulang);
  }

  /** The function called with exactly these arguments, and the invocation that Excel always adds. */
  panggil(id: string, ...argumen: readonly unknown[]): unknown {
    const fn = this.associated.get(id);
    if (!fn) throw new Error(`${id} is not associated`);
    try {
      return tampil(fn(...argumen, { _functionName: id }));
    } catch (error) {
      if (error instanceof this.GalatExcel) return tampil(error);
      throw error;
    }
  }

  /** An error value within a range, as Excel hands it over. */
  galat(kode: string): Error {
    return new this.GalatExcel(kode);
  }
}

/** Functions whose last parameter repeats: Excel hands its arguments over as one list, behind so many others. */
const BERULANG: Readonly<Record<string, number>> = { REKAP: 1 };

const RUNTIME = `(class CustomFunctionError extends Error {
  constructor(code, message) { super(message); this.code = code; }
})`;

function sebagaiArgumen(argumen: unknown): unknown {
  if (argumen === null || argumen === undefined || Array.isArray(argumen)) return argumen;
  return [[argumen]];
}

/** What the cells show: a matrix of one cell as that cell, errors as plain objects. */
function tampil(hasil: unknown): unknown {
  if (hasil instanceof Promise) throw new Error('a promise: the cell would stay #BUSY!');
  if (!Array.isArray(hasil)) return isi(hasil);
  const matriks = (hasil as unknown[][]).map((row) => Array.from(row, isi));
  return matriks.length === 1 && matriks[0]?.length === 1 ? matriks[0][0] : matriks;
}

function isi(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'code' in value) {
    const { code, message } = value as { code: string; message: string };
    return { galat: code, kalimat: message } satisfies GalatSel;
  }
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`Excel cannot show ${String(value)}`);
}
