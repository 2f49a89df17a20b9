import type { ArtiPilihan, Pertanyaan } from '../../domain/laporan';

/** Yang ditanyakan bila sebuah tabel dapat dibaca dengan lebih dari satu cara, dan arti setiap jawabannya. */
export const pertanyaan = {
  soal: ({ kode, sheet, tentang }: Pertanyaan): string => {
    switch (kode) {
      case 'kolom':
        return `Lembar ${sheet}: kolom uang mana yang dipakai?`;
      case 'periode':
        return `Lembar ${sheet}: angka setiap periode itu sampai dengan periode tersebut, atau periode itu saja?`;
      case 'salinan':
        return 'Beberapa tabel memuat kegiatan yang sama dengan angka berbeda. Tabel mana yang dipakai?';
      case 'tabel periode':
        return 'Setiap periode ada tabelnya, dengan kegiatan yang sama. Tabel mana yang dipakai, atau angkanya dijumlahkan?';
      case 'tahun':
        return `Lembar ${sheet} memuat anggaran tahun lain untuk unit yang tidak ada di tahun laporan. Ikut dihitung?`;
      case 'unit':
        return 'Nama unit ditulis dengan dua cara. Mana yang benar?';
      case 'hanya rekap':
        return `Lembar ${sheet} hanya memuat program, tanpa kegiatan. Inikah anggarannya, atau hanya rekap?`;
      case 'program sasaran':
        return `Program mana yang mendukung sasaran “${tentang ?? ''}”? Tanpa jawaban, alokasi dan efisiensinya tidak dihitung.`;
      case 'bantahan':
        return `Angka di lembar ${sheet} membantah cara tabelnya terbaca (lihat alasannya di daftar yang tidak dibaca). Dipakai juga?`;
      case 'tingkat':
        return `Lembar ${sheet}: indikator apa yang dimuatnya? Tanpa jawaban, semuanya dihitung sebagai indikator sasaran.`;
      default:
        return `Lembar ${sheet} dapat dibaca dengan lebih dari satu cara.`;
    }
  },
  pilihan: (arti: ArtiPilihan): string => {
    switch (arti.kode) {
      case 'kolom':
        return `Kolom ${arti.teks}`;
      case 'jumlah kolom':
        return `Jumlahkan kolom ${arti.teks}`;
      case 'lembar':
        return arti.teks.includes('!')
          ? `Pakai tabel yang mulai di sel ${arti.teks}`
          : `Pakai lembar ${arti.teks}`;
      case 'nama':
        return `Satu unit: ${arti.teks}`;
      case 'dua unit':
        return 'Memang unit yang berbeda';
      case 'program saja':
        return 'Ini anggarannya: hitung setiap program';
      case 'rekap saja':
        return 'Hanya rekap: jangan dihitung';
      case 'kumulatif':
        return 'Sampai dengan periode itu (kumulatif)';
      case 'bacaan benar':
        return 'Bacaannya benar: hitung tabel itu';
      case 'bacaan salah':
        return 'Jangan dihitung; tabelnya dibetulkan dulu';
      case 'jumlah tabel':
        return 'Jumlahkan semuanya: angka setiap tabel hanya untuk periodenya';
      case 'per periode':
        return 'Periode itu saja';
      case 'tanpa tahun lain':
        return `Tidak, laporan ini tahun ${arti.teks} saja`;
      case 'dengan tahun lain':
        return `Ya, ikutkan anggaran tahun ${arti.lewati}`;
      case 'program':
        return arti.teks;
      case 'opsi':
        return `Pakai ${arti.teks}`;
    }
  },
} as const;
