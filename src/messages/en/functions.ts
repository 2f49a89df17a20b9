/** English for one custom function: the override of its Indonesian JSDoc. */
export interface FunctionText {
  readonly description: string;
  /** By the parameter's name, which is the same in every language. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

const polarity = '"positif" (default, higher is better), "negatif" (lower is better) or "negatif rasio".';

/** By the function's id. A function or a parameter that is missing or unknown here stops the build. */
export const functions: Readonly<Record<string, FunctionText>> = {
  CAPAIAN: {
    description: 'Achievement of an indicator as a ratio: result over target, or as its polarity says.',
    parameters: {
      target: 'Target: a number, "94%", "Baik (87)", "≥ 90" or "80–90"; may be a range.',
      realisasi: 'Result, of the same size as target.',
      polaritas: polarity,
      batas: 'Cap on the achievement, such as 100% or 120%; none when left out.',
    },
    returns: 'A ratio, such as 1.0638 for 106.38%.',
  },
  KEMAJUAN: {
    description: 'Progress toward the target at the end of the medium-term plan (renstra).',
    parameters: {
      target_akhir: 'Target at the end of the plan; may be a range.',
      realisasi: 'Result to date, of the same size as target_akhir.',
      polaritas: polarity,
    },
    returns: 'A ratio, such as 1.0137 for 101.37%.',
  },
  RERATACAPAIAN: {
    description: 'Mean achievement of the rows that have a target, from unrounded achievements.',
    parameters: {
      target: 'Range of targets.',
      realisasi: 'Range of results, of the same size as target.',
      polaritas: 'One polarity, or a range of the same size as target.',
    },
    returns: 'A ratio, such as 1.0336 for 103.36%.',
  },
  PERUBAHAN: {
    description: 'Change against an earlier figure, as a ratio of that figure or as a difference.',
    parameters: {
      lalu: 'Earlier figure: money, a count, a percentage or "Baik (86,50)"; may be a range.',
      kini: 'Present figure, of the same size as lalu.',
      bentuk: '"rasio" (default) or "selisih" (difference; of percentages in points).',
    },
    returns: 'A ratio, such as 0.043 for a rise of 4.3%; or the difference.',
  },
  SERAPAN: {
    description: 'Absorption of a budget: spending over ceiling.',
    parameters: {
      pagu: 'Budget ceiling: a number, or text such as "Rp 1.234,00"; may be a range.',
      realisasi: 'Spending, of the same size as pagu.',
    },
    returns: 'A ratio, such as 0.9666 for 96.66%; 0 when both are zero.',
  },
  SISA: {
    description: 'Unspent budget: ceiling minus spending.',
    parameters: { pagu: 'Budget ceiling; may be a range.', realisasi: 'Spending, of the same size as pagu.' },
    returns: 'Rupiah; negative when more was spent than budgeted.',
  },
  ALOKASI: {
    description: 'Share of the budget: ceiling over total ceiling.',
    parameters: { pagu: "Ceiling of an objective's programmes; may be a range.", total: 'Total ceiling.' },
    returns: 'A ratio, such as 0.0493 for 4.93%.',
  },
  STATUSSERAPAN: {
    description:
      'Absorption in words: rendah (low), sesuai (fine), melebihi pagu (overspent), tidak dianggarkan (not budgeted).',
    parameters: {
      pagu: 'Budget ceiling; may be a range.',
      realisasi: 'Spending, of the same size as pagu.',
      ambang: 'Below this share absorption is low; 95% by default.',
    },
    returns: '"rendah", "sesuai", "melebihi pagu" or "tidak dianggarkan".',
  },
  EFISIENSI: {
    description: 'Efficiency: achievement over absorption, or their difference.',
    parameters: {
      capaian: 'Achievement: a ratio, a percentage or text such as "103,7%"; may be a range.',
      serapan: 'Absorption, of the same size as capaian; a blank (merged) cell takes the one above it.',
      metode: '"rasio" (default) or "selisih" (difference).',
    },
    returns: 'Efficiency ratio (efficient from 1), or the difference: 0.05 for five points.',
  },
  STATUSEFISIENSI: {
    description: 'Efficiency in words.',
    parameters: {
      capaian: 'Achievement: a ratio, a percentage or text such as "103,7%"; may be a range.',
      serapan: 'Absorption, of the same size as capaian; a blank (merged) cell takes the one above it.',
      metode: '"rasio" (default) or "selisih" (difference).',
    },
    returns:
      '"efisien", "cukup efisien" (difference only), "tidak efisien" or "belum dilaksanakan" (not yet carried out).',
  },
  EFISIENSIPMK: {
    description: 'Efficiency score of ministries (PMK 214/2017 and 22/2021, until 2023).',
    parameters: {
      pagu: 'Range of ceilings, an output a row.',
      realisasi: 'Range of spending, of the same size as pagu.',
      capaian: 'Range of output achievements (not absorption), of the same size as pagu.',
    },
    returns: 'Score 0–1, such as 0.75 for 75%.',
  },
  SKMGRADE: {
    description: 'Service quality grade by PermenPANRB 14/2017.',
    parameters: {
      nilai: 'Survey score: NIK (25–100) or NI (1–4), also "Baik (90,22)"; may be a range.',
      bentuk: '"mutu" (default, A–D), "kinerja" (Sangat Baik …) or "lengkap" (both).',
    },
    returns: 'The grade, its meaning, or both.',
  },
  SKMNILAI: {
    description: 'Satisfaction index (NIK, 25–100) from the scores of its elements.',
    parameters: {
      unsur: 'Range of mean scores (1–4) or converted scores (25–100); blanks and zeros do not count.',
      bobot: 'One weight for all (such as 0.11), or a range of the same size as unsur; 1/n by default.',
    },
    returns: 'The NIK, unrounded.',
  },
  SKMREKAP: {
    description: 'Survey recap: mean, score and grade of each element from raw answers, then the index.',
    parameters: {
      jawaban:
        'Range of answers 1–4: a row a respondent, a column an element; a row of titles may be included.',
    },
    returns: 'Table: element, number of answers, mean, score (mean × 25), grade; the index in the last row.',
  },
  SAMPELSKM: {
    description: 'Smallest number of respondents by Krejcie and Morgan.',
    parameters: {
      populasi: 'Size of the population; may be a range.',
      galat: 'Accepted margin of error; 5% by default.',
    },
    returns: 'Number of respondents.',
  },
  PREDIKAT: {
    description: "The word for a score on a named scale or on an office's own bands.",
    parameters: {
      nilai:
        'A score, an achievement (a ratio up to 5, or percent), or "daftar" for the names of the scales; may be a range.',
      skala: '"permendagri" (default), "lan", "sakip", "skm", or a range of two columns: lower bound, word.',
    },
    returns: 'The word, such as "Sangat Tinggi" (very high).',
  },
  REKAP: {
    description: 'Recap of a budget table per programme, worked out from its activities.',
    parameters: {
      tabel: 'Range of the budget table, its header included.',
      kolom:
        'Columns of the result, in order: "program", "kegiatan", "pagu", "realisasi", "sisa", "serapan", "rendah".',
    },
    returns: 'Table: header, a row a programme, and JUMLAH (total).',
  },
  PERIKSA: {
    description: 'Checks a budget table: what does not add up in it, row by row.',
    parameters: { tabel: 'Range of the budget table, its header included.' },
    returns: 'Table: row in the range, finding, expected, found.',
  },
  ANGKA: {
    description: 'Text to number, as the kind of its column says.',
    parameters: {
      teks: 'Text such as "Rp 1.234,00", "(1.000)", "99,01%" or "13 pelayanan"; may be a range.',
      jenis: '"rupiah" (default), "persen" (gives a ratio) or "nilai" (the number within a text).',
    },
    returns: 'A number.',
  },
  RUPIAH: {
    description: 'Number to rupiah text.',
    parameters: { angka: 'A number, or money as text; may be a range.' },
    returns: 'Text, such as "Rp 1.234,00".',
  },
  TERBILANG: {
    description: 'A number in Indonesian words.',
    parameters: {
      angka: 'A number up to 10^15, or money as text; may be a range.',
      satuan: 'Unit behind it, such as "rupiah".',
    },
    returns: 'Text.',
  },
  VERSI: { description: 'Version of the LKjIP add-in.', parameters: {}, returns: 'Version number.' },
};
