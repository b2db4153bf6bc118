import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { run } from './support/run.ts';
import { makeBook, type Row, sheetOf } from './support/workbook.ts';

/** One meeting as an office may send it: facts, answers with reasons, both scorers, a vote, a place in the minutes. */
const yaml = `chi_bo: CB01
ngay: 05/03/2026
loai: ket_hop
bo_tieu_chi: an-phu/phieu-danh-gia
so_lieu:
  dang_so: 32
  mien_sinh_hoat: 2
  nhiem_vu_dac_biet: 0
  co_mat: 27
  vang_co_ly_do: 3
  vang_khong_ly_do: 0
  vang_qua_3_ky: 0
  phat_bieu: 15
  thoi_luong: 125
  ty_le_chi_tieu: 92,5
  ngay_dang_tai_tai_lieu: 03/03/2026
  ngay_dang_tai_ket_luan: 06/03/2026
tu_cham:
  "3.1": đạt
  "4.4":
    ket_qua: không đạt
    ly_do: Chưa biểu dương, nhắc nhở; "muộn"
tham_dinh:
  "3.1":
    ket_qua: không đạt
    ly_do: Nội dung chưa đủ
bieu_quyet:
  dong_y: 27
  khong_dong_y: 0
bien_ban: Sổ biên bản 2026, trang 14
`;

const data = {
  chi_bo: 'CB01',
  ngay: '05/03/2026',
  loai: 'ket_hop',
  bo_tieu_chi: 'an-phu/phieu-danh-gia',
  so_lieu: {
    dang_so: 32,
    mien_sinh_hoat: 2,
    nhiem_vu_dac_biet: 0,
    co_mat: 27,
    vang_co_ly_do: 3,
    vang_khong_ly_do: 0,
    vang_qua_3_ky: 0,
    phat_bieu: 15,
    thoi_luong: 125,
    ty_le_chi_tieu: '92,5',
    ngay_dang_tai_tai_lieu: '03/03/2026',
    ngay_dang_tai_ket_luan: '06/03/2026',
  },
  tu_cham: { '3.1': 'đạt', '4.4': { ket_qua: 'không đạt', ly_do: 'Chưa biểu dương, nhắc nhở; "muộn"' } },
  tham_dinh: { '3.1': { ket_qua: 'không đạt', ly_do: 'Nội dung chưa đủ' } },
  bieu_quyet: { dong_y: 27, khong_dong_y: 0 },
  bien_ban: 'Sổ biên bản 2026, trang 14',
};

/** Heading and cell of each column, written by hand as a clerk would. */
const columns: readonly (readonly [string, string])[] = [
  ['STT', '1'],
  ['Chi bộ', 'CB01'],
  ['Ngày', '05/03/2026'],
  ['Loại', 'Kết hợp'],
  ['Bộ tiêu chí', 'an-phu/phieu-danh-gia'],
  ['Đảng số', '32'],
  ['Miễn sinh hoạt', '2'],
  ['Nhiệm vụ đặc biệt', '0'],
  ['Có mặt', '27'],
  ['Vắng có lý do', '3'],
  ['Vắng không lý do', '0'],
  ['Vắng quá 3 kỳ', '0'],
  ['Phát biểu', '15'],
  ['Thời lượng (phút)', '125'],
  ['Tỷ lệ chỉ tiêu (%)', '92,5'],
  ['Ngày đăng tải tài liệu', '03/03/2026'],
  ['Ngày đăng tải kết luận', '06/03/2026'],
  ['3.1 Nội dung đúng, đủ', 'đạt'],
  ['Tự chấm 4.4', 'không đạt'],
  ['Lý do 4.4', 'Chưa biểu dương, nhắc nhở; "muộn"'],
  ['Thẩm định 3.1', 'không đạt'],
  ['Thẩm định 3.1 lý do', 'Nội dung chưa đủ'],
  ['Biểu quyết: đồng ý', '27'],
  ['Biểu quyết: không đồng ý', '0'],
  ['Biên bản', 'Sổ biên bản 2026, trang 14'],
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const wide = (separator: string): string =>
  [0, 1].map((part) => columns.map((column) => quoted(column[part] ?? '')).join(separator)).join('\n');

/** The same, one line of the form in a row: every other column repeats. */
const long = (): string => {
  const repeated = columns.filter(([heading]) => !/\d\.\d/.test(heading));
  const lines = [
    ['3.1', 'đạt', '', ''],
    ['4.4', 'không đạt', 'Chưa biểu dương, nhắc nhở; "muộn"', 'Tự chấm'],
    ['3.1', 'không đạt', 'Nội dung chưa đủ', 'Thẩm định'],
  ];
  const head = [...repeated.map(([heading]) => heading), 'Tiêu chí', 'Kết quả', 'Lý do', 'Người chấm'];
  const rows = lines.map((line, index) => [
    ...repeated.map(([heading, text]) => (index === 0 || /^(?:Chi bộ|Ngày|Loại)$/.test(heading) ? text : '')),
    ...line,
  ]);
  return [head, ...rows].map((texts) => texts.map(quoted).join(';')).join('\n');
};

const formats: Readonly<Record<string, string>> = {
  'phieu.yaml': yaml,
  'phieu.json': JSON.stringify(data, null, 2),
  'phieu.ndjson': JSON.stringify(data),
  'phay.csv': wide(','),
  'cham-phay.csv': `BẢNG TỔNG HỢP THÁNG 3\n\n${wide(';')}`,
  'tab.tsv': wide('\t'),
  'dong.csv': long(),
};

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

const ends: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n', CR: '\r' };

/** A cell as Excel keeps what a clerk types: numbers as numbers, days as the number of a day. */
const typed = (text: string): Row[number] => {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
};

const label = ([heading, text]: readonly [string, string]): Row => [`${heading}:`, null, typed(text)];

/** The same as the form of one meeting: labels beside their values, criteria in a block. */
const form: readonly Row[] = [
  ['PHIẾU ĐÁNH GIÁ CHẤT LƯỢNG SINH HOẠT CHI BỘ'],
  ...columns.filter(([heading]) => !/STT|\d\.\d/.test(heading)).map(label),
  [],
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Lý do', 'Thẩm định', 'Lý do thẩm định'],
  ['3', 'Công tác chuẩn bị', 10],
  [3.1, 'Nội dung đúng, đủ', 2, 'đạt', null, 'không đạt', 'Nội dung chưa đủ'],
  [3.2, 'Phân công', 2],
  [4.4, 'Biểu dương, nhắc nhở', 2, 'không đạt', 'Chưa biểu dương, nhắc nhở; "muộn"'],
  [null, 'Tổng cộng', 100],
];

const table = (cell: (text: string) => Row[number]): readonly Row[] => [
  ['BẢNG TỔNG HỢP THÁNG 3'],
  columns.map(([heading]) => heading),
  columns.map(([, text]) => cell(text)),
];

const books: Readonly<Record<string, readonly Row[]>> = {
  'chu.xlsx': table((text) => text),
  'so.xlsx': table(typed),
  'phieu.xlsx': form,
};

const scored = async (files: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> => {
  const { out, err } = await run(['score', '.', '-f', 'ndjson'], { cwd: makeFolder(files) });
  if (err.includes('lỗi')) throw new Error(err);
  return out.trimEnd().split('\n');
};

describe('one meeting gives the same bytes, whatever it is written in', () => {
  const written = (name: string, encoding: string, end: string, form: 'NFC' | 'NFD') =>
    encodings[encoding]?.((formats[name] ?? '').normalize(form).replaceAll('\n', ends[end] ?? '')) ??
    new Uint8Array();
  let first: string | undefined;

  const cases = Object.keys(formats).flatMap((name) =>
    Object.keys(encodings).flatMap((encoding) =>
      Object.keys(ends).flatMap((end) =>
        (['NFC', 'NFD'] as const).map((form) => ({ name, encoding, end, form })),
      ),
    ),
  );

  test.each(cases)('$name in $encoding, $end, $form', async ({ name, encoding, end, form }) => {
    const { out, code } = await run(['score', name, '-f', 'json'], {
      cwd: makeFolder({ [name]: written(name, encoding, end, form) }),
    });
    const { assessments, problems } = JSON.parse(out);
    expect([code, problems, assessments.length]).toEqual([0, [], 1]);
    const [assessment] = assessments;
    expect(assessment).toMatchObject({ unit: 'CB01', scorer: 'tu_cham' });
    first ??= JSON.stringify(assessment);
    expect(JSON.stringify(assessment)).toBe(first);
  });

  test.each(Object.keys(books))('%s', async (name) => {
    const { out, code } = await run(['score', name, '-f', 'json'], {
      cwd: makeFolder({ [name]: await makeBook(sheetOf(books[name] ?? [])) }),
    });
    const { assessments, problems } = JSON.parse(out);
    expect([code, problems, assessments.length]).toEqual([0, [], 1]);
    expect(JSON.stringify(assessments[0])).toBe(first);
  });

  test('and sent in all formats at once it is one meeting', async () => {
    const files = Object.fromEntries(
      Object.keys(formats).map((name) => [name, written(name, 'UTF-8', 'CRLF', 'NFD')]),
    );
    for (const [name, rows] of Object.entries(books)) files[name] = await makeBook(sheetOf(rows));
    expect(await scored(files)).toHaveLength(1);
  });
});
