import fc from 'fast-check';
import { kunciKegiatan, kunciProgram, kunciUnit, lipat, lipatKode } from '../../src/domain/identitas';

test('spaces of every kind, case and compatibility forms fold', () => {
  const kunci = lipat('Program Pelayanan Perkantoran');
  for (const text of [
    'PROGRAM PELAYANAN PERKANTORAN',
    ' Program  Pelayanan\u00a0Perkantoran ',
    'Program\nPelayanan\tPerkantoran',
    'Program Pelayanan Per\u00adkantoran',
    '\ufeffProgram Pelayanan\u200b Perkantoran',
    'Ｐrogram Pelayanan Perkantoran',
  ]) {
    expect(lipat(text)).toBe(kunci);
  }
  expect(lipat('eﬁsiensi')).toBe('efisiensi');
  expect(lipat('STRASSE')).toBe(lipat('Straße'));
});

test('names that only look alike stay apart', () => {
  expect(lipat('Karangsari')).not.toBe(lipat('Karang Sari'));
  expect(lipat('Kegiatan A')).not.toBe(lipat('Kegiatan A (DAU Tambahan)'));
  expect(kunciUnit('Kecamatan Sukorejo')).not.toBe(kunciUnit('Kelurahan Sukorejo'));
});

test('a unit has one kind, however it is spelled', () => {
  const kunci = kunciUnit('Kecamatan Sukorejo');
  for (const nama of ['Kec. Sukorejo', 'KEC SUKOREJO', 'Kantor Kecamatan Sukorejo', 'kec.sukorejo']) {
    expect(kunciUnit(nama)).toBe(kunci);
  }
  expect(kunciUnit('Kel. Pakunden')).toBe(kunciUnit('KELURAHAN PAKUNDEN'));
  expect(kunciUnit('Keluarga Berencana')).toBe('keluarga berencana');
});

test('a code is no name', () => {
  expect(kunciProgram('Program A', '7.01.01.')).toBe(kunciProgram('Program B', ' 7.01. 01'));
  expect(kunciProgram('7.01.01')).not.toBe(kunciProgram('x', '7.01.01'));
  expect(lipatKode('7.01.01.2.01.')).toBe('7.01.01.2.01');
});

test('a kegiatan is itself within unit, program and occurrence', () => {
  const kunci = kunciKegiatan('u', 'p', 'Rapat', 1);
  expect(kunciKegiatan('u', 'p', ' RAPAT ', 1)).toBe(kunci);
  expect(kunciKegiatan('u', 'p', 'Rapat', 2)).not.toBe(kunci);
  expect(kunciKegiatan('u2', 'p', 'Rapat', 1)).not.toBe(kunci);
  expect(kunciKegiatan('u', 'p2', 'Rapat', 1)).not.toBe(kunci);
});

test('folding is done once and for all, and leaves nothing that parts a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = lipat(text);
      expect(lipat(once)).toBe(once);
      expect(once).not.toMatch(/[\u0000-\u001f]| {2}|^ | $/);
    }),
    { numRuns: 2000 },
  );
});

test('sharp s is ss, small or capital', () => {
  expect(lipat('\u1e9e')).toBe('ss');
  expect(lipat('Stra\u00dfe')).toBe(lipat('STRASSE'));
});
