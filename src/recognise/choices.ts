import type { ArtiPilihan, Pertanyaan } from '../domain/laporan';
import type { AnswerTexts } from './answers';

/** One way to answer a question. */
export interface Choice {
  readonly label: ArtiPilihan;
  readonly answers: AnswerTexts;
}

/** The ways to answer a question; the answers take effect when recognition runs with them. */
export function choicesOf(pertanyaan: Pertanyaan): readonly Choice[] {
  const { kode, sheet, pilihan, opsi } = pertanyaan;
  switch (kode) {
    case 'kolom':
      return columnChoices(pertanyaan);
    case 'periode':
      return (['kumulatif', 'per periode'] as const).map((role) => ({
        label: { kode: role },
        answers: { sheet: [`${sheet}=${role}`] },
      }));
    case 'salinan':
      return pilihan.map(tableChoice);
    case 'tabel periode':
      return [...pilihan.map(tableChoice), periodChoice(pilihan)];
    case 'tahun':
      return yearChoices(pertanyaan);
    case 'unit':
      return unitChoices(pilihan);
    case 'hanya rekap':
      return recapChoices(opsi);
    case 'bantahan':
      return deniedChoices(pilihan);
    case 'program sasaran':
      return programChoices(pertanyaan);
    case 'tingkat':
      return pilihan.map((teks) => ({
        label: { kode: 'program', teks },
        answers: { tingkat: [`${sheet}=${teks}`] },
      }));
    default:
      return [{ label: { kode: 'opsi', teks: opsi }, answers: optionAnswer(opsi) }];
  }
}

function tableChoice(kept: string): Choice {
  return { label: { kode: 'lembar', teks: kept }, answers: { sheet: [`${kept}=anggaran`] } };
}

/** Each table's figures are those of its period: said of the last, it goes for all. */
function periodChoice(tables: readonly string[]): Choice {
  return { label: { kode: 'jumlah tabel' }, answers: { sheet: [`${tables.at(-1) ?? ''}=per periode`] } };
}

/** Each column alone, or all of them together. The column's letters stand before the colon. */
function columnChoices({ pilihan, opsi }: Pertanyaan): Choice[] {
  const target = /^--column "([\s\S]*)=[^=]*"$/.exec(opsi)?.[1];
  if (target === undefined) return [{ label: { kode: 'opsi', teks: opsi }, answers: optionAnswer(opsi) }];
  const letters = pilihan.map((each) => each.slice(0, each.indexOf(':')));
  const single = pilihan.map((teks, index): Choice => ({
    label: { kode: 'kolom', teks },
    answers: { column: [`${target}=${letters[index] ?? ''}`] },
  }));
  const all = letters.join('+');
  return [
    ...single,
    { label: { kode: 'jumlah kolom', teks: all }, answers: { column: [`${target}=${all}`] } },
  ];
}

/** The options of the command line that give an answer. */
export function optionsOf(answers: AnswerTexts): readonly string[] {
  return Object.entries(answers).flatMap(([option, texts]: [string, readonly string[]]) =>
    texts.map((text) => `--${option} "${text}"`),
  );
}

function recapChoices(opsi: string): Choice[] {
  const { sheet: [answer = ''] = [] } = optionAnswer(opsi);
  const name = answer.slice(0, answer.lastIndexOf('='));
  return [
    { label: { kode: 'program saja' }, answers: { sheet: [answer] } },
    { label: { kode: 'rekap saja' }, answers: { sheet: [`${name}=rekap`] } },
  ];
}

/** Each of the programs; several are answered on the command line. */
function programChoices({ pilihan, opsi }: Pertanyaan): Choice[] {
  const sasaran = /^--sasaran "([\s\S]*)=[^=]*"$/.exec(opsi)?.[1] ?? '';
  return pilihan.map((teks) => ({
    label: { kode: 'program', teks },
    answers: { sasaran: [`${sasaran}=${teks}`] },
  }));
}

function deniedChoices([table = '']: readonly string[]): Choice[] {
  return [
    { label: { kode: 'bacaan benar' }, answers: { sheet: [`${table}=anggaran`] } },
    { label: { kode: 'bacaan salah' }, answers: { sheet: [`${table}=abaikan`] } },
  ];
}

function yearChoices({ sheet, pilihan: [teks = '', lewati = ''] }: Pertanyaan): Choice[] {
  return [
    { label: { kode: 'tanpa tahun lain', teks, lewati }, answers: { sheet: [`${sheet}=abaikan`] } },
    { label: { kode: 'dengan tahun lain', teks, lewati }, answers: { sheet: [`${sheet}=anggaran`] } },
  ];
}

/** One of the names for all, or each office for itself. */
function unitChoices(names: readonly string[]): Choice[] {
  const kept = names.map((name): Choice => ({
    label: { kode: 'nama', teks: name },
    answers: { unit: names.filter((other) => other !== name).map((other) => `${other}=${name}`) },
  }));
  return [
    ...kept,
    { label: { kode: 'dua unit' }, answers: { unit: names.map((name) => `${name}=${name}`) } },
  ];
}

function optionAnswer(opsi: string): AnswerTexts {
  const [, option = '', text = ''] = /^--(sheet|column|unit|sasaran|tingkat) "([\s\S]*)"$/.exec(opsi) ?? [];
  return option === '' ? {} : { [option]: [text] };
}
