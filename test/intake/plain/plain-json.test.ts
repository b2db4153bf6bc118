import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingFileSchema } from '../../../src/domain/meeting/meeting.ts';
import { check } from '../../../src/intake/document/check.ts';
import { readJson } from '../../../src/intake/formats/yaml/json.ts';
import { plainJson } from '../../../src/intake/plain/plain-json.ts';
import { plainMeeting } from '../../../src/intake/plain/plain-meeting.ts';
import { readPlainLine } from '../../../src/intake/plain/plain-record.ts';
import { mutated, understood } from '../../support/plain.ts';
import { tries } from '../../support/tries.ts';

const FILE = 'phieu/2026-03/nam.ndjson';
const LINE = 7;

const full = (text: string) => readJson(FILE, text, LINE);
const plainly = (text: string) => plainMeeting(plainJson(text));

const usual = {
  chi_bo: 'CB01',
  ngay: '2026-03-05',
  loai: 'thuong_ky',
  so_lieu: {
    ...{ dang_so: 32, mien_sinh_hoat: 2, co_mat: 27, vang_co_ly_do: 3, vang_khong_ly_do: 0, phat_bieu: '16' },
    ...{ thoi_luong: 114, ty_le_chi_tieu: 89, ngay_dang_tai_tai_lieu: '2026-03-01' },
  },
  tu_cham: {
    ...{ '3.1': 'dat', '3.2': 5, '3.3': { ket_qua: 'khong_ap_dung', ly_do: 'Chi bộ chỉ có bí thư' } },
    ...{ '3.4': { ket_qua: 'khong_dat', ly_do: 'Biên bản ghi còn thiếu' }, '1.1': 5 },
  },
  tham_dinh: { '3.4': { ket_qua: 'dat', ly_do: 'Đã bổ sung' } },
  bieu_quyet: { dong_y: 27, khong_dong_y: 0 },
  bien_ban: 'Sổ biên bản 2026, trang 82',
  ghi_chu: 'Họp tại nhà văn hóa',
  bo_tieu_chi: 'an-phu/phieu-danh-gia',
};

describe('what is plain', () => {
  test('is a meeting written in the one usual way', () => {
    expect(plainly(JSON.stringify(usual))).toMatchObject({
      ...{ unit: 'CB01', date: '2026-03-05', kind: 'thuong_ky', vote: { inFavour: 27, against: 0 } },
      facts: { dang_so: '32', phat_bieu: '16' },
      selfAnswers: { '3.2': { result: '5' } },
    });
  });

  test.each([
    ['a key in another spelling', { ...usual, 'Có mặt': 3 }],
    ['a key of another kind of file', { ...usual, dang_bo: 'DB01' }],
    ['a kind in words', { ...usual, loai: 'Thường kỳ' }],
    ['a day that the calendar does not have', { ...usual, ngay: '2026-02-30' }],
    ['a list', { ...usual, cap_tren_du: [] }],
    ['nothing', { ...usual, ghi_chu: null }],
    ['yes or no', { ...usual, so_lieu: { co_mat: true } }],
    ['a part of a number', { ...usual, so_lieu: { co_mat: 2.5 } }],
    ['a number of many digits', { ...usual, so_lieu: { co_mat: 123_456 } }],
    ['an answer without a word', { ...usual, tu_cham: { '3.1': {} } }],
    ['a blank text', { ...usual, bien_ban: ' ' }],
    ['a question mark', { ...usual, bien_ban: 'S? bi?n bản' }],
    ['a unit in letters with marks', { ...usual, chi_bo: 'Chi bộ 1' }],
    ['a name that JavaScript knows', { ...usual, tu_cham: { constructor: 'dat' } }],
  ])('is not: %s', (_, written) => expect(plainly(JSON.stringify(written))).toBeUndefined());

  test.each([
    ['27.0', '"co_mat":27', '"co_mat":27.0'],
    ['1e1', '"co_mat":27', '"co_mat":1e1'],
    ['-0', '"co_mat":27', '"co_mat": -0'],
    ['a key written twice', '"co_mat":27', '"co_mat":26,"co_mat":27'],
    ['a letter with its mark apart', 'trang', 'trang a\u0301'],
    ['a line break', '"ngay"', '\n"ngay"'],
    ['an escape', 'trang', 'tr\\u0061ng'],
    ['an end that is missing', '"}', '"'],
  ])('is not: %s', (_, before, after) => {
    const text = JSON.stringify(usual).replace(before, after);
    expect(text).not.toBe(JSON.stringify(usual));
    expect(plainly(text)).toBeUndefined();
  });
});

const odd = fc.constantFrom(
  ...[
    '"',
    ':',
    ',',
    '{',
    '}',
    '[',
    ']',
    '0',
    '-',
    '.',
    'e',
    ' ',
    '\\',
    '?',
    '\t',
    '\u00a0',
    '\u0301',
    '\u200b',
    '\u0430',
  ],
  ...[
    'null',
    'true',
    '27.0',
    '"dat"',
    '""',
    '" "',
    '{}',
    '"ly_do":"x",',
    '"co_mat":1,',
    '_',
    'A',
    'ế',
    '\u00d0',
    '__proto__',
  ],
  ...[
    '"ngay":"05/03/2026",',
    '"chi_bo":"CB02",',
    '999999',
    '00',
    '"khong_ap_dung"',
    '"tham_dinh":{"1.1":"dat"},',
  ],
);

const small = {
  chi_bo: 'CB01',
  ngay: '2026-03-05',
  loai: 'ket_hop',
  so_lieu: { co_mat: 27 },
  tu_cham: { '3.1': 'dat' },
};
const texts = [usual, small].map((written) => JSON.stringify(written));

describe('plain reading and full reading', () => {
  test('agree on every record that is plain', () => {
    let plain = 0;
    fc.assert(
      fc.property(mutated(texts, odd), (text) => {
        const meeting = plainly(text);
        if (meeting === undefined) return;
        plain += 1;
        const read = full(text);
        expect(read).toHaveProperty('document');
        if ('problems' in read) return;
        expect(read.notices).toEqual([]);
        expect(check(read.document, meetingFileSchema)).toEqual({ value: meeting });
      }),
      { numRuns: tries(4_000) },
    );
    expect(plain).toBeGreaterThan(0);
  });

  test('give one sheet, with the same places and the same said of it', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(texts, odd), async (text) => {
        expect(await understood(readPlainLine(FILE, text, LINE, () => full(text)))).toEqual(
          await understood(full(text)),
        );
      }),
      { numRuns: tries(1_500) },
    );
  });
});
