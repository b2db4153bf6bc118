// The cultured family: mau/gia-dinh-van-hoa; easier where life is hard, and not looked at after an offence.

import { given, isMet, metMostly, near } from './half-points.ts';
import { counted, oneOf, type Regulation, sheetWith } from './regulation.ts';

export const culturedFamily: Regulation = {
  id: 'mau/gia-dinh-van-hoa',
  sheet: (roll) =>
    sheetWith(
      {
        bi_xu_ly: oneOf(roll, [0, 0, 0, 0, 1]),
        no_nghia_vu: oneOf(roll, ['không', 'không', 'không', 'không', 'có']),
        tre_bo_hoc: oneOf(roll, [0, 0, 1, 2]),
      },
      {
        '1.1': oneOf(roll, [near(roll, 20, 1), String(roll(21))]),
        '1.2': metMostly(roll),
        '2.1': oneOf(roll, [near(roll, 30, 1), String(roll(31))]),
        '3.1': near(roll, 20, 1),
      },
      { loai_hinh: oneOf(roll, ['vung_kho_khan', 'dong_bang']) },
    ),
  score: (sheet) => {
    const hard = sheet.loai_hinh === 'vung_kho_khan';
    const away = counted(sheet, 'tre_bo_hoc');
    const school = away === 0 ? 2000 : hard && away === 1 ? 1000 : 0;
    const lawful = given(sheet, '1.1') + (isMet(sheet, '1.2') ? 1000 : 0);
    const total = lawful + given(sheet, '2.1') + given(sheet, '3.1') + school;
    if (counted(sheet, 'bi_xu_ly') > 0 || sheet.so_lieu.no_nghia_vu === 'có')
      return { total, band: 'khong_xet' };
    return { total, band: total >= 6000 && (hard || lawful >= 2000) ? 'dat' : 'chua_dat' };
  },
  bands: ['dat', 'chua_dat', 'khong_xet'],
};
