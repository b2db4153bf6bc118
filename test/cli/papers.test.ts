import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { filePart, OFFICE, printed, withOffice, wordText } from '../support/paper.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const VAN_BAN = [
  'van_ban:',
  '  cap_tren: ĐẢNG BỘ THÀNH PHỐ A',
  '  dia_danh: An Phú',
  '  nguoi_ky: {thay_mat: T/M ĐẢNG ỦY, chuc_danh: PHÓ BÍ THƯ}',
  '  noi_nhan: [Thành ủy (để báo cáo), Lưu Đảng ủy]',
  '',
].join('\n');

const workspaceWith = (more = ''): string => {
  const folder = makeFolder();
  put(folder, {
    'shcb.yaml': `${workspace('{ma: CB01, ten: Chi bộ Văn phòng}', '{ma: CB02, ten: Chi bộ Y tế}')}${more}`,
    'phieu/2026-03/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
    'phieu/2026-03/CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-06', present: 10 }),
  });
  return folder;
};

const made = async (cwd: string, ...argv: readonly string[]) => {
  const { code, err } = await run([...argv, '-q'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const bytes = readFileSync(join(cwd, argv.at(-1) ?? ''));
  return { bytes, lines: wordText(bytes).split('\n').filter(Boolean) };
};

describe('a score sheet on paper', () => {
  test('is the form of its rubric: heads, columns, every line, the total, and who signs', async () => {
    const { lines } = await made(workspaceWith(VAN_BAN), 'score', 'phieu/2026-03/CB02.yaml', '-o', 'a.docx');
    expect(lines.slice(0, 7)).toEqual([
      'ĐẢNG BỘ PHƯỜNG (VÍ DỤ)',
      'CHI BỘ Y TẾ',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'An Phú, ngày …… tháng …… năm ……',
      'PHIẾU ĐÁNH GIÁ',
      'Chất lượng sinh hoạt chi bộ tháng 3 năm 2026',
    ]);
    const at = lines.indexOf('STT');
    expect(lines.slice(at, at + 5)).toEqual([
      'STT',
      'TIÊU CHÍ ĐÁNH GIÁ',
      'Thang điểm',
      'Điểm tự chấm',
      'Ghi chú',
    ]);
    const ids = lines.filter((line) => /^\d\.\d\*?$/.test(line));
    expect(ids).toHaveLength(28);
    // 10 of 12 are 83,33 %: 3 of 4 points, and the note says why.
    const share = lines.indexOf('2.1*');
    expect(lines.slice(share + 2, share + 5)).toEqual([
      '4',
      '3',
      expect.stringMatching(/^Có mặt 10\/12 ≈ 83,33%/),
    ]);
    const total = lines.indexOf('TỔNG ĐIỂM');
    expect(lines.slice(total + 1, total + 3)).toEqual(['100', '99']);
    expect(lines).toContain('Xếp loại chất lượng sinh hoạt chi bộ tháng 3 năm 2026: Tốt.');
    const signed = lines.indexOf('T/M BAN CHI ỦY');
    expect(lines.slice(signed, signed + 3)).toEqual([
      'T/M BAN CHI ỦY',
      'BÍ THƯ',
      'CẤP ỦY CẤP TRÊN PHỤ TRÁCH',
    ]);
    expect(lines.join('\n')).not.toMatch(/[a-z]_[a-z]|shcb/);
  });

  test('takes its day from the call, with days below 10 and the months 1 and 2 in two digits', async () => {
    const folder = workspaceWith(VAN_BAN);
    for (const [day, said] of [
      ['2026-02-05', 'An Phú, ngày 05 tháng 02 năm 2026'],
      ['10/03/2026', 'An Phú, ngày 10 tháng 3 năm 2026'],
    ] as const) {
      const { lines } = await made(folder, 'score', 'phieu', '--date', day, '--force', '-o', 'a.docx');
      expect(lines).toContain(said);
    }
    expect(
      (await run(['score', 'phieu', '--date', '31/02/2026', '-o', 'b.docx'], { cwd: folder })).code,
    ).toBe(2);
  });

  test('leaves blank what nobody knows', async () => {
    const folder = makeFolder();
    cpSync(`${root}/examples/01-mot-buoi/phieu.yaml`, join(folder, 'phieu.yaml'));
    const { lines: said } = await made(folder, 'score', 'phieu.yaml', '-o', 'a.docx');
    expect(said[0]).toBe('ĐẢNG BỘ ………………');
    expect(said[1]).toBe('CHI BỘ CB02');
  });

  test('has a column for each scorer once a superior has scored', async () => {
    const folder = workspaceWith();
    put(folder, {
      'phieu/2026-03/CB01.yaml': `${sheet({ unit: 'CB01', date: '2026-03-05' })}tham_dinh:\n  "3.1": {ket_qua: khong_dat, ly_do: Chưa trọng tâm}\n`,
    });
    const { lines } = await made(folder, 'score', 'phieu/2026-03/CB01.yaml', '-o', 'a.docx');
    const line = lines.indexOf('3.1');
    expect(lines.slice(line + 2, line + 5)).toEqual(['3', '3', '0']);
    const total = lines.indexOf('TỔNG ĐIỂM');
    expect(lines.slice(total + 1, total + 4)).toEqual(['100', '100', '97']);
  });

  test('stands each on leaves of its own where there are several', async () => {
    const { bytes, lines } = await made(workspaceWith(), 'score', 'phieu', '-o', 'a.docx');
    expect(filePart(bytes, 'word/document.xml').match(/<w:sectPr>/g)).toHaveLength(2);
    expect(lines.filter((line) => line === 'PHIẾU ĐÁNH GIÁ')).toHaveLength(2);
  });

  test('is also what a browser shows where the workspace speaks of its papers', async () => {
    const page = async (more: string) => {
      const folder = workspaceWith(more);
      await run(['score', 'phieu', '-o', 'a.html', '-q'], { cwd: folder });
      return readFileSync(join(folder, 'a.html'), 'utf8');
    };
    expect(await page(VAN_BAN)).toContain('<p class="motto">ĐẢNG CỘNG SẢN VIỆT NAM</p>');
    expect(await page('')).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  test('a fault in what the workspace says of its papers is named with its place', async () => {
    const folder = workspaceWith('van_ban:\n  nguoi_ki: {chuc_danh: BÍ THƯ}\n');
    const { code, err } = await run(['score', 'phieu', '-o', 'a.docx'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/shcb\.yaml[\s\S]*dòng 7, ký tự 3[\s\S]*nguoi_ki[\s\S]*nguoi_ky/);
  });
});

describe('a table on paper', () => {
  const month = ['report', '2026-03', '-o', 'a.docx'] as const;

  test('is a paper of the committee: number, place and day blank until somebody knows them', async () => {
    const { lines } = await made(workspaceWith(VAN_BAN), ...month);
    expect(lines.slice(0, 9)).toEqual([
      'ĐẢNG BỘ THÀNH PHỐ A',
      'ĐẢNG ỦY PHƯỜNG (VÍ DỤ)',
      '*',
      'Số       -BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'An Phú, ngày …… tháng …… năm ……',
      'DANH SÁCH',
      expect.stringMatching(/^Tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ tháng/),
      '-----',
    ]);
    const known = await made(
      workspaceWith(VAN_BAN),
      ...['report', '2026-03', '--number', '05', '--date', '02/04/2026', '-o', 'a.docx'],
    );
    expect(known.lines).toContain('Số 05-BC/ĐU');
    expect(known.lines).toContain('An Phú, ngày 02 tháng 4 năm 2026');
  });

  test('adds up members and bands, and says of what its shares are', async () => {
    const { lines } = await made(workspaceWith(VAN_BAN), ...month);
    const total = lines.indexOf('Tổng cộng');
    // 12 of 12 and 10 of 12 came; both units are rated Tốt.
    expect(lines.slice(total, total + 3)).toEqual(['Tổng cộng', '22/24', '2']);
    expect(lines).toContain(
      'Tỷ lệ: trong 2 chi bộ đã xếp loại, Tốt 2 (100%); Khá 0 (0%); Trung bình 0 (0%); Kém 0 (0%).',
    );
  });

  test('is signed by whoever drew it up and by the committee, without a name, and says who gets it', async () => {
    const { lines } = await made(workspaceWith(VAN_BAN), ...month);
    const at = lines.indexOf('NGƯỜI LẬP BIỂU');
    expect(lines.slice(at, at + 6)).toEqual([
      'NGƯỜI LẬP BIỂU',
      'T/M ĐẢNG ỦY',
      'PHÓ BÍ THƯ',
      'Nơi nhận:',
      '- Thành ủy (để báo cáo);',
      '- Lưu Đảng ủy.',
    ]);
  });

  const year = `${root}/examples/09-nam-cua-dang-uy`;

  test.each([
    ['report', '2025-07'],
    ['report', '2025-Q3'],
    ['report', '2025-H2'],
    ['report', '2025'],
    ['report', '2025', '--table', 'loai-hinh'],
    ['report', '2025', '--table', 'mat-diem'],
    ['track', '2025'],
    ['rate', '2025'],
    ['compare'],
  ])('%s %s %s %s has its heads and its signatures in the year of a committee', async (...call) => {
    const path = join(makeFolder(), 'a.docx');
    const { err } = await run([...call.filter(Boolean), '-C', year, '-q', '-o', path], { cwd: root });
    expect(err).not.toContain('lỗi');
    const lines = wordText(readFileSync(path)).split('\n').filter(Boolean);
    expect(lines[1]).toBe('ĐẢNG ỦY XÃ (VÍ DỤ)');
    expect(lines).toContain('T/M ĐẢNG ỦY');
    expect(lines).toContain('NGƯỜI LẬP BIỂU');
    expect(lines.join('\n')).not.toContain('"shcb explain"');
  });

  test('has the heading over notes below the signatures with them', async () => {
    const path = join(makeFolder(), 'a.docx');
    await run(['track', '2025', '-C', year, '-q', '-o', path], { cwd: root });
    const lines = wordText(readFileSync(path)).split('\n');
    expect(lines.indexOf('Căn cứ của từng cột')).toBeGreaterThan(lines.indexOf('BÍ THƯ'));
  });

  test.each([
    ['report', '2025-07', /^Chi bộ Trường Một: nhận Chi bộ Trường Hai/],
    ['rate', '2025', /^Chi bộ Chợ: cao nhất HTNV/],
    ['track', '2025', /^Chi bộ Chợ$/],
  ])(
    '%s %s says the name of the organisation in its head alone, whatever lines begin with it',
    async (command, span, said) => {
      const folder = makeFolder();
      cpSync(year, folder, { recursive: true });
      const setting = readFileSync(join(year, 'shcb.yaml'), 'utf8');
      put(folder, { 'shcb.yaml': setting.replace('ten: Đảng bộ xã (ví dụ)', 'ten: Chi bộ') });
      const path = join(folder, 'a.docx');
      await run([command, span, '-q', '-o', path], { cwd: folder });
      const lines = wordText(readFileSync(path)).split('\n');
      expect(lines).toContainEqual(expect.stringMatching(said));
      expect(lines.join('\n')).not.toContain('Chi bộ (DB01)');
    },
  );
});

describe('a rubric with headings inside its groups', () => {
  test('has them on the sheet that is signed, with their points', async () => {
    const folder = makeFolder({
      'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Văn phòng}'),
      'phieu.yaml': [
        'chi_bo: CB01',
        'ngay: 2026-03-05',
        'loai: thuong_ky',
        'bo_tieu_chi: thu/phan',
        'so_lieu: {vang_khong_ly_do: 0}',
        'tu_cham: {"1.1": dat, "1.2": 5, "1.3": dat, "1.4": dat, "1.6": dat, "1.7": dat, "1.8": dat}',
        '',
      ].join('\n'),
    });
    cpSync(`${root}/test/broken/sound/rubrics`, join(folder, 'rubrics'), { recursive: true });
    await made(folder, 'score', 'phieu.yaml', '-o', 'a.docx');
    const text = wordText(readFileSync(join(folder, 'a.docx')));
    // Prepared 4 of 4, and discussed 5 of 6.
    expect(text).toMatch(/noi_dung\nNội dung\n10\n9\n/);
  });
});

describe.skipIf(OFFICE === undefined)(`as LibreOffice prints it${withOffice}`, () => {
  test('a sheet of the An Phú form takes two sides of A4 in letters of 9 points or more', async () => {
    const folder = makeFolder();
    cpSync(`${root}/examples/01-mot-buoi/phieu.yaml`, join(folder, 'phieu.yaml'));
    await made(folder, 'score', 'phieu.yaml', '-o', 'a.docx');
    const { pages, sizes, smallest, text } = printed(join(folder, 'a.docx'));
    expect(pages).toBe(2);
    expect(sizes).toEqual(['892x1262']);
    // The pages are counted at 108 points an inch.
    expect(smallest).toBeGreaterThanOrEqual(Math.floor(9 * 1.5));
    expect(text).toContain('CẤP ỦY CẤP TRÊN PHỤ TRÁCH');
  });

  test('the papers of an example: two leaves a sheet at most, each with its heads and its signatures', async () => {
    const path = join(makeFolder(), 'a.docx');
    await run(['score', 'phieu/2026-03', '-q', '-o', path], { cwd: `${root}/examples/10-van-ban` });
    const { pages, text } = printed(path);
    expect(pages).toBeLessThanOrEqual(8);
    expect(text.match(/ĐẢNG CỘNG SẢN VIỆT NAM/g)).toHaveLength(4);
    expect(text.match(/CẤP ỦY CẤP TRÊN PHỤ TRÁCH/g)).toHaveLength(4);
  });

  test('the year lies along the longer side of A4, and its last columns are there', async () => {
    const path = join(makeFolder(), 'a.docx');
    await run(['report', '2025', '-C', `${root}/examples/09-nam-cua-dang-uy`, '-q', '-o', path]);
    const { sizes, smallest, text } = printed(path);
    expect(sizes).toEqual(['1262x892']);
    expect(smallest).toBeGreaterThanOrEqual(Math.floor(9 * 1.5));
    expect(text).toContain('NGƯỜI LẬP BIỂU');
    expect(text).toContain('99,00');
  });
});

/** Words of party cells, on a paper without a workspace around it. */
const OF_CELLS = /chi bộ|bí thư|chi ủy|cấp ủy|đảng/i;

test('a sheet of another trade bears the head of the country, and names its unit and who signs as the form of its rubric does', async () => {
  const cwd = makeFolder({
    'lop.yaml': [
      'chi_bo: 10A1',
      'ngay: 2026-03-06',
      'loai: thuong_ky',
      'bo_tieu_chi: mau/thi-dua-lop',
      'so_lieu: {so_tiet: 30, diem_cac_tiet: 292, diem_vi_pham: 1, diem_10: 0, thuong_khac: 0}',
      '',
    ].join('\n'),
  });
  const { lines } = await made(cwd, 'score', 'lop.yaml', '-o', 'a.docx');
  expect(lines).toEqual(
    expect.arrayContaining([
      ...['LỚP 10A1', 'PHIẾU THI ĐUA', 'ĐẠI DIỆN LỚP', 'NGƯỜI THẨM ĐỊNH'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ]),
  );
  expect(lines.filter((line) => OF_CELLS.test(line))).toEqual([]);
  const { out } = await run(['score', 'lop.yaml', '--mau', 'nghi-quyet', '-q'], { cwd });
  expect(out).toContain('của Lớp 10A1');
});
