import type { Random } from '../random';

export interface Office {
  readonly region: string;
  /** First the office itself, then what reports within it. */
  readonly units: readonly { readonly kind: string; readonly name: string }[];
}

const KELURAHAN: readonly string[] = [
  'Pakunden',
  'Tlumpu',
  'Blitar',
  'Turi',
  'Karang Sari',
  'Tanjungsari',
  'Sukorejo',
  'Bendo',
  'Kepanjen Kidul',
  'Ngadirejo',
  'Purwosari I',
  'Purwosari II',
];

const OFFICES: readonly ((from: Random) => Office)[] = [
  () => ({
    region: 'Kota Blitar',
    units: [{ kind: 'Kecamatan', name: 'Sukorejo' }, ...KELURAHAN.map(kelurahan)],
  }),
  () => ({
    region: 'Kabupaten Lampung Selatan',
    units: [
      { kind: 'Dinas', name: 'Komunikasi dan Informatika' },
      { kind: 'UPTD', name: 'Pusat Data Elektronik' },
      { kind: 'UPTD', name: 'Radio Daerah' },
    ],
  }),
  () => ({
    region: 'Kabupaten Sleman',
    units: [
      { kind: 'Badan', name: 'Perencanaan Pembangunan Daerah' },
      { kind: 'Bidang', name: 'Ekonomi dan Sumber Daya Alam' },
    ],
  }),
  (from) => ({
    region: 'Kota Semarang',
    units: [
      { kind: 'Kecamatan', name: from.pick(['Gunungpati', 'Candisari', 'Ngaliyan']) },
      ...['Sadeng', 'Patemon', 'Sekaran', 'Kalisegoro', 'Nongkosawit'].map(kelurahan),
    ],
  }),
  () => ({
    region: 'Kota Padang Panjang',
    units: [
      { kind: 'Dinas', name: 'Kesehatan' },
      { kind: 'Puskesmas', name: 'Gunung' },
      { kind: 'Puskesmas', name: 'Kebun Sikolos' },
      { kind: 'Puskesmas', name: 'Bukit Surungan' },
    ],
  }),
];

export function office(from: Random): Office {
  return from.pick(OFFICES)(from);
}

function kelurahan(name: string): { kind: string; name: string } {
  return { kind: 'Kelurahan', name };
}
