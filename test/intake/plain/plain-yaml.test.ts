import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingFileSchema } from '../../../src/domain/meeting/meeting.ts';
import { check } from '../../../src/intake/document/check.ts';
import { readYaml } from '../../../src/intake/formats/yaml/yaml.ts';
import { plainMeeting } from '../../../src/intake/plain/plain-meeting.ts';
import { readPlainText } from '../../../src/intake/plain/plain-record.ts';
import { plainYaml } from '../../../src/intake/plain/plain-yaml.ts';
import { mutated, understood } from '../../support/plain.ts';
import { root } from '../../support/run.ts';
import { tries } from '../../support/tries.ts';

const FILE = 'phieu/2026-03/CB01.yaml';

const full = (text: string) => readYaml(FILE, text);
const plainly = (text: string) => plainMeeting(plainYaml(text));
const record = (text: string) => readPlainText(FILE, text, async () => readYaml);

const usual = `# Phiếu của chi bộ
chi_bo: CB01
ngay: 05/03/2026
loai: thuong_ky   # hay chuyen_de

so_lieu:
  dang_so: 32
  co_mat: 27
  bat_dau: "14:00"
  ket_thuc: 15:55
  ty_le_chi_tieu: 84,5
  ngay_dang_tai_tai_lieu: 2026-03-01
tu_cham:
  "3.1": đạt
  '3.2': 5
  3.3:
    ket_qua: khong_ap_dung
    ly_do: Chi bộ chỉ có bí thư, chưa có phó
  # còn lại
  "3.4": {ket_qua: không đạt, ly_do: "Biên bản, ghi còn thiếu"}
tham_dinh: {}
bieu_quyet: { dong_y: 27, khong_dong_y: 0 }
bien_ban: Sổ biên bản 2026, trang 82
bo_tieu_chi: an-phu/phieu-danh-gia
`;

describe('what is plain', () => {
  test('is a meeting with each line in one of its usual spellings', () => {
    expect(plainly(usual)).toEqual({
      ...{ unit: 'CB01', date: '2026-03-05', kind: 'thuong_ky', rubric: 'an-phu/phieu-danh-gia' },
      facts: {
        ...{ dang_so: '32', co_mat: '27', bat_dau: '14:00', ket_thuc: '15:55', ty_le_chi_tieu: '84,5' },
        ngay_dang_tai_tai_lieu: '2026-03-01',
      },
      selfAnswers: {
        ...{ '3.1': { result: 'đạt' }, '3.2': { result: '5' } },
        '3.3': { result: 'khong_ap_dung', reason: 'Chi bộ chỉ có bí thư, chưa có phó' },
        '3.4': { result: 'không đạt', reason: 'Biên bản, ghi còn thiếu' },
      },
      appraisedAnswers: {},
      vote: { inFavour: 27, against: 0 },
      minutes: 'Sổ biên bản 2026, trang 82',
    });
  });

  test.each([
    ['a list', 'tham_dinh: {}', 'cap_tren_du: [UV03]'],
    ['words over two lines', 'trang 82', 'trang\n  82'],
    ['an anchor', 'CB01', '&a CB01'],
    ['a tag', 'CB01', '!x CB01'],
    ['a block of words', 'Sổ biên bản 2026, trang 82', '|\n  Sổ'],
    ['a key without a value', 'CB01', ''],
    ['a word for nothing', 'CB01', 'null'],
    ['a key written twice', 'loai:', 'ngay:'],
    ['another document', '\nso_lieu', '\n---\nso_lieu'],
    ['a tab', '  dang_so', '\tdang_so'],
    ['a line that is indented otherwise', '  co_mat', '   co_mat'],
    ['a map without a line', 'so_lieu:', 'so_lieu:\ntham_dinh:'],
    ['a colon in words', 'chưa có phó', 'chưa: có phó'],
    ['a key of another spelling', 'so_lieu', 'Số liệu'],
    ['a comma that cuts a number', 'dong_y: 27', 'dong_y: 27,5'],
    ['a pair without its value', 'dong_y: 27', 'dong_y'],
    ['a quote that stays open', '"14:00"', '"14:00'],
    ['a name that JavaScript knows', '"3.1"', '"__proto__"'],
    ['an escape', 'trang', '\\x41'],
  ])('is not: %s', (_, before, after) => {
    const text = usual.replace(before, after);
    expect(text).not.toBe(usual);
    expect(plainly(text)).toBeUndefined();
  });
});

const odd = fc.constantFrom(
  ...[
    '"',
    "'",
    ':',
    ': ',
    ',',
    '{',
    '}',
    '[',
    ']',
    '0',
    '-',
    '- ',
    '.',
    ' ',
    '  ',
    '\\',
    '?',
    '\t',
    '\u00a0',
  ],
  ...[
    '#',
    ' #',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '~',
    '<<',
    '\n',
    '\n\n',
    '\n ',
    '\n  ',
    '\u0301',
    '\u200b',
  ],
  ...[
    'null',
    'true',
    '27.0',
    'dat',
    '""',
    '" "',
    '{}',
    '{ket_qua: dat}',
    'ly_do: x',
    '\n---\n',
    '\n...\n',
    '\u0430',
  ],
  ...[
    '\n  co_mat: 1\n',
    '\nco_mat: 1\n',
    '\nngay: 05/03/2026\n',
    '\ntham_dinh:\n  "1.1": dat\n',
    '\n# x\n',
    'constructor',
  ],
  ...[
    '999999',
    '007',
    '0x1',
    '1e3',
    'khong_ap_dung',
    'ế',
    'Ð',
    '__proto__',
    '"__proto__": dat',
    '_',
    'A',
    ' : ',
    '? ',
    '\r',
  ],
);

const small = 'chi_bo: CB01\nngay: 2026-03-05\nloai: ket_hop\nso_lieu: {co_mat: 27}\ntu_cham:\n  3.1: dat\n';

/** Sheets as they are handed in, right and wrong. */
const handedIn = readdirSync(`${root}/examples`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /phieu[^/\\]*\.yaml$/.test(path))
  .slice(0, 12)
  .map((path) => readFileSync(`${root}/examples/${path}`, 'utf8'));

const texts = [usual, small, ...handedIn];

describe('plain reading and full reading', () => {
  test('agree on every text that is plain', () => {
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
        expect(await understood(record(text) ?? full(text))).toEqual(await understood(full(text)));
      }),
      { numRuns: tries(400) },
    );
  });
});
