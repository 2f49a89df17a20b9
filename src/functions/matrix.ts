import { daftarkan } from './host';
import { periksa, rekap } from './tabel';

/** Second bundle: the functions that recognise and review a whole table. Ids are frozen. */
daftarkan({ REKAP: rekap, PERIKSA: periksa });
