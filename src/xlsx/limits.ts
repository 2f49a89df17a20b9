/** Bounds on what a workbook may ask of this machine. Beyond them it is refused with 'too-large'. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Entries in the container. */
  readonly entries: number;
  /** Bytes of one part, inflated. */
  readonly part: number;
  /** Bytes of all parts, inflated, by declaration. */
  readonly total: number;
  /** Inflated size over packed size, for parts beyond `ratioFrom` bytes; plain sheets reach about 50. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Elements inside one another. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Namespace declarations in force at one place. */
  readonly namespaces: number;
  /** Elements and attributes of a part that is read whole. */
  readonly nodes: number;
  /** Cells that hold anything, shared strings, and merged areas, of each in the whole workbook. */
  readonly cells: number;
}

const MB = 1_048_576;

export const DEFAULT_LIMITS: Limits = {
  file: 256 * MB,
  entries: 20_000,
  part: 384 * MB,
  total: 1536 * MB,
  ratio: 200,
  ratioFrom: 8 * MB,
  depth: 256,
  attributes: 512,
  namespaces: 1024,
  nodes: 2_000_000,
  cells: 16_000_000,
};
