/** Kalimat halaman add-in sebelum panelnya dimuat. */
export const mulai = {
  diLuarExcel:
    'Halaman ini adalah panel LKjIP dan berjalan di dalam Excel: buka Excel, lalu pilih tab LKjIP > Buka Panel.',
  excelLama:
    'Excel ini terlalu lama untuk LKjIP: diperlukan Excel LTSC 2021, Microsoft 365, atau Excel di web. Buku kerja Anda tidak diubah.',
  panelGagal:
    'Panel LKjIP tidak dapat dimuat; buku kerja Anda tidak diubah. Periksa sambungan ke server add-in, lalu tutup dan buka lagi panel ini.',
} as const;
