import type { Change, Progress, Receipt, Snapshot, Workbook } from '../workbook/port';
import type { Codec } from './codec';
import { platformCodec } from './codec-node';
import { cleanPackage } from './edit/clean';
import { replaceInPackage } from './edit/replace';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { Package } from './package';
import { readSnapshot } from './read/snapshot';

export interface OpenOptions {
  /** Without folders; shown to the user and kept in the snapshot. */
  readonly fileName?: string;
  readonly codec?: Codec;
  readonly limits?: Partial<Limits>;
}

/**
 * A workbook in an .xlsx, .xlsm or .xltx file.
 * @throws WorkbookError when the container is refused, see `readZip`; what stands in it is read by `read`
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const pkg = Package.open(bytes, options.codec ?? platformCodec, limits);
  return new XlsxWorkbook(pkg, options.fileName ?? null);
}

export class XlsxWorkbook implements Workbook {
  constructor(
    private pkg: Package,
    private readonly fileName: string | null,
  ) {}

  /** @throws WorkbookError see `readSnapshot` */
  read(progress: Progress): Promise<Snapshot> {
    return readSnapshot(this.pkg, this.fileName, progress);
  }

  replace(changes: readonly Change[], state: string, progress: Progress): Promise<Receipt> {
    return this.edit((draft) => replaceInPackage(draft, changes, state, progress));
  }

  clean(progress: Progress): Promise<Receipt> {
    return this.edit((draft) => cleanPackage(draft, progress));
  }

  /** The file as it stands now; the bytes that were opened as long as nothing changed. */
  bytes(): Promise<Uint8Array> {
    return this.pkg.write();
  }

  /** Edits a copy of the parts and takes it only when all went well. */
  private async edit(change: (draft: Package) => Promise<Receipt>): Promise<Receipt> {
    const draft = this.pkg.clone();
    const receipt = await change(draft);
    this.pkg = draft;
    return receipt;
  }
}
