/** The text around the function reference; what each function does stands in functions.ts. */
export const reference = {
  bahasa: 'en',
  judul: 'LKJIP function reference',
  pembuka:
    'These functions are typed into any cell: =LKJIP.CAPAIAN(…). Their names are the same in every language of Excel; arguments are parted by commas below, as in English Excel. Words that a function takes or gives stay Indonesian.',
  parameter: 'Parameters',
  opsional: 'optional',
  hasil: 'Result',
  contoh: 'Examples',
  umum: {
    judul: 'True of all functions',
    butir: [
      'Cells may hold numbers, text such as "94%", "Baik (90,22)", "Rp 1.234,00", or nothing.',
      'A range in, a column out: one formula serves a table. Ranges are of one size, or a single cell; otherwise #VALUE!. An error in one row stays in that row.',
      'Percentages of one indicator are brought to one scale: "94%" and 100 are 94 and 100, "94%" and 0.95 are 94 and 95.',
      'A "-" is zero for money, and not available (#N/A) for targets and results. A blank result gives a blank cell.',
      'Nothing is rounded; rounding is up to the format of the cell.',
    ],
  },
  galat: {
    judul: 'What errors mean',
    butir: [
      ['#VALUE!', 'a cell cannot be read, a choice is unknown, or ranges differ in size'],
      ['#N/A', 'there is no value: a target "-", not yet carried out, or no table found'],
      ['#DIV/0!', 'the divisor is zero, such as a target of 0 or spending without a ceiling'],
      ['#NUM!', 'the number is out of its lawful range'],
      [
        '#NAME?',
        'the add-in was not installed when the formula was typed; use Perbaiki rumus in the pane, or enter it again (F2, then Enter)',
      ],
    ],
  },
  batas: {
    judul: 'Good to know',
    butir: [
      'Some desktop builds of Excel send blank cells as 0; there a blank result counts as 0.',
      'Excel on the web does not take whole columns (A:A); use a bounded range.',
      'For thousands of rows, one formula over a range is far lighter than a formula in every row.',
      'The functions do not work within conditional formats, and become #NAME? on a computer without the add-in: use Jadikan nilai in the pane before a workbook is sent away; Kembalikan rumus takes it back.',
      'Excel LTSC 2021 may not support add-in functions; Excel 2019 and older, iPad, WPS and LibreOffice do not.',
    ],
  },
} as const;
