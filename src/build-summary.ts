import { bahan } from './compose/bahan';
import { compose } from './compose/compose';
import { finish } from './compose/finish';
import {
  denganKantorLain,
  denganTersimpan,
  titikTersimpan,
  type KantorLain,
} from './domain/indikator/kantor-lain';
import type { TabelKinerja } from './domain/kinerja';
import type { Laporan, Unread } from './domain/laporan';
import { ringkas } from './domain/ringkas';
import type { Ringkasan, Temuan } from './domain/ringkasan';
import { AMBANG_SERAPAN } from './domain/parameters/ambang';
import { berlaku, terbaru } from './domain/parameters/parameter';
import { recognise } from './recognise/recognise';
import { mergeAnswers, parseAnswers, type AnswerTexts } from './recognise/answers';
import { review } from './review/review';
import { readState, writeState, type State } from './state/state';
import { ambangTyped, mergeTyped, sheetKey, typedText, withoutDefaults } from './state/typed';
import type { Progress, Receipt, Snapshot, Workbook } from './workbook/port';
import { withValues } from './workbook/with-values';

export interface BuildOptions {
  /** Under-absorption threshold as a ratio; absent: the workbook's own, else the default. */
  readonly ambang?: number;
  /** Answers to recognition's questions, over those that the workbook remembers. */
  readonly answers?: AnswerTexts;
  /** Workbooks of other offices, to be set beside this one's indicators. They are read, never written; absent: those remembered. */
  readonly banding?: readonly { readonly berkas: string; readonly workbook: Workbook }[];
}

export interface Hasil {
  readonly snapshot: Snapshot;
  readonly laporan: Laporan;
  readonly ringkasan: Ringkasan;
  readonly temuan: readonly Temuan[];
}

/** Neither a budget nor a table of indicators was found: nothing was written. */
export class NothingRecognised extends Error {
  override readonly name = 'NothingRecognised';

  constructor(readonly laporan: Laporan) {
    super(`nothing recognised in ${laporan.unread.length} sheets`);
  }

  get unread(): readonly Unread[] {
    return this.laporan.unread;
  }

  /** True where there are tables to fill in, and nothing was filled in yet. */
  get isBlank(): boolean {
    return isBlank(this.laporan);
  }
}

function isBlank({ anggaran, kinerja }: Laporan): boolean {
  return anggaran.length === 0 && kinerja.length > 0 && kinerja.every(isBlankTable);
}

/** No rows, or rows whose figures have yet to come: unsur of the survey without a score. */
function isBlankTable({ kolom, baris }: TabelKinerja): boolean {
  const nilai = kolom.findIndex(({ peran }) => peran === 'nilai');
  return baris.every(({ sel }) => sel[nilai]?.nilai.jenis === 'kosong');
}

/** Another office's workbook cannot be compared with; `cause` says why. Nothing was written. */
export class OtherOfficeError extends Error {
  override readonly name = 'OtherOfficeError';

  constructor(
    readonly berkas: string,
    override readonly cause: unknown,
  ) {
    super(berkas);
  }
}

/** A sheet is damaged: it may hold a budget, and totals without it would be wrong. Nothing was written. */
export class DamagedSheet extends Error {
  override readonly name = 'DamagedSheet';

  constructor(
    readonly sheet: string,
    /** A WorkbookErrorCode where the adapter knows one. */
    readonly reason: string,
  ) {
    super(`${sheet}: ${reason}`);
  }
}

/** The one way through the house: read, recognise, summarise, review, compose, replace. */
export async function buildSummary(
  workbook: Workbook,
  options: BuildOptions,
  progress: Progress,
): Promise<Hasil & { readonly receipt: Receipt }> {
  const { hasil, state } = await examine(workbook, options, progress);
  progress.report('compose', 0, 0);
  const { snapshot, laporan, ringkasan, temuan } = hasil;
  const plan = compose(bahan({ snapshot, laporan, ringkasan, temuan, typed: state.typed }));
  const changes = finish(plan, snapshot);
  const receipt = await workbook.replace(changes, writeState(state), progress);
  return { ...hasil, receipt };
}

/** Build without the write. */
export async function reviewWorkbook(
  workbook: Workbook,
  options: BuildOptions,
  progress: Progress,
): Promise<Hasil> {
  return (await examine(workbook, options, progress)).hasil;
}

/** What recognition finds, and why, and what is asked; nothing is written. */
export async function inspectWorkbook(
  workbook: Workbook,
  options: BuildOptions,
  progress: Progress,
): Promise<Pick<Hasil, 'snapshot' | 'laporan'>> {
  const { snapshot, laporan } = await understand(workbook, options, progress);
  const asked = laporan.kinerja.length > 0 ? ringkas(laporan, defaultAmbang(laporan.tahun)) : null;
  return { snapshot, laporan: denganPertanyaan(laporan, asked) };
}

async function understand(
  workbook: Workbook,
  options: BuildOptions,
  progress: Progress,
): Promise<Pick<Hasil, 'snapshot' | 'laporan'> & { readonly state: State }> {
  progress.report('read', 0, 0);
  const snapshot = withValues(await workbook.read(progress));
  const state = currentState(snapshot, options);
  progress.report('recognise', 0, 0);
  return { snapshot, state, laporan: recognise(snapshot, parseAnswers(state.answers)) };
}

async function examine(
  workbook: Workbook,
  options: BuildOptions,
  progress: Progress,
): Promise<{ readonly hasil: Hasil; readonly state: State }> {
  const { snapshot, laporan, state } = await understand(workbook, options, progress);
  refuseDamage(snapshot, state);
  if (laporan.anggaran.length === 0 && (!adaIndikator(laporan) || isBlank(laporan)))
    throw new NothingRecognised(laporan);
  const own = ringkas(laporan, state.settings.ambang ?? defaultAmbang(laporan.tahun));
  // Other offices' files need not be at hand at every build: what they said is remembered until others are given.
  const given = options.banding ?? [];
  const ringkasan =
    given.length > 0
      ? denganKantorLain(own, await kantorLain(given, progress))
      : denganTersimpan(own, state.banding ?? []);
  progress.report('review', 0, 0);
  const temuan = review(laporan, ringkasan, snapshot);
  const settings = { ambang: ringkasan.ambang };
  const hasil = { snapshot, laporan: denganPertanyaan(laporan, ringkasan), ringkasan, temuan };
  return { hasil, state: { ...state, settings, banding: titikTersimpan(ringkasan) } };
}

/** Other offices' reports, as far as their workbooks say by themselves. */
async function kantorLain(
  workbooks: NonNullable<BuildOptions['banding']>,
  progress: Progress,
): Promise<KantorLain[]> {
  const others: KantorLain[] = [];
  for (const { berkas, workbook } of workbooks) {
    try {
      const { laporan } = await understand(workbook, {}, progress);
      if (!adaIndikator(laporan)) throw new NothingRecognised(laporan);
      others.push({ berkas, ringkasan: ringkas(laporan, defaultAmbang(laporan.tahun)) });
    } catch (cause) {
      throw new OtherOfficeError(berkas, cause);
    }
  }
  return others;
}

/** What reckoning has to ask stands with what recognition asks. */
function denganPertanyaan(laporan: Laporan, ringkasan: Ringkasan | null): Laporan {
  const more = ringkasan?.kinerja?.pertanyaan ?? [];
  return more.length === 0 ? laporan : { ...laporan, pertanyaan: [...laporan.pertanyaan, ...more] };
}

/** A report of performance alone is one too. */
function adaIndikator({ kinerja }: Laporan): boolean {
  return kinerja.some(
    ({ jenis, baris }) => jenis === 'skm unsur' || baris.some(({ indikator }) => indikator !== null),
  );
}

/** Damage is passed over only where the user said so. */
function refuseDamage(snapshot: Snapshot, state: State): void {
  const { sheet: answers = [] } = parseAnswers(state.answers);
  const ignored = new Set(answers.filter(({ role }) => role === 'abaikan').map(({ sheet }) => sheet));
  const damaged = snapshot.unreadable.find(({ sheet }) => !ignored.has(sheet));
  if (damaged) throw new DamagedSheet(damaged.sheet, damaged.reason);
}

function defaultAmbang(tahun: number | null): number {
  return ((tahun === null ? null : berlaku(AMBANG_SERAPAN, tahun)) ?? terbaru(AMBANG_SERAPAN)).nilai;
}

/** What the workbook remembers, what stands on our sheets now over it, and the options of this call over both. */
function currentState(snapshot: Snapshot, options: BuildOptions): State {
  const remembered = readState(snapshot.state);
  const present = new Set(snapshot.ours.map(sheetKey).filter((key) => key !== null));
  const typed = mergeTyped(remembered.typed, typedText(snapshot.ours), present);
  const ambang = options.ambang ?? ambangTyped(typed) ?? remembered.settings.ambang;
  return {
    version: 1,
    settings: ambang === undefined ? {} : { ambang },
    answers: { ...mergeAnswers(remembered.answers, options.answers ?? {}) },
    typed: withoutDefaults(typed),
    ...(remembered.banding && { banding: remembered.banding }),
  };
}
