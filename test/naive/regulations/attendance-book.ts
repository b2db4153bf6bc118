// The book of attendance: mau/ky-luat-sinh-hoat; what is taken grows faster than what is counted.

import { given, near } from './half-points.ts';
import { counted, type Regulation, sheetWith } from './regulation.ts';

export const attendanceBook: Regulation = {
  id: 'mau/ky-luat-sinh-hoat',
  sheet: (roll) => sheetWith({ den_muon: roll(7), vang: roll(5) }, { '1.3': near(roll, 5, 0.5) }),
  score: (sheet) => {
    const late = counted(sheet, 'den_muon');
    const absent = counted(sheet, 'vang');
    const total = (late >= 4 ? 0 : 500 - 50 * late) + ([1000, 700, 500][absent] ?? 0) + given(sheet, '1.3');
    return { total, band: total >= 1600 ? 'tot' : total >= 1000 ? 'kha' : 'kem' };
  },
  bands: ['tot', 'kha', 'kem'],
};
