import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import { contentsOf, makeFolder } from '../support/folder.ts';
import { scored } from '../support/reports.ts';
import { run } from '../support/run.ts';

const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ mẫu}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo:
  - {ma: CB01, ten: Chi bộ Văn phòng}
  - {ma: CB03, ten: Chi bộ Xóm Cũ, den: 2026-02-28}
`;

const place = (): string => makeFolder({ 'shcb.yaml': workspace });
const sheet = 'phieu/CB01-2026-04-05.yaml';
const draft = '.shcb/nhap/CB01-2026-04-05.json';

/** Regular, 32 members of whom 2 are exempt, 27 present, 3 excused; the zeros that follow are taken up. */
const counts = ['a', '32', '2', '', '27', '3', '', 'có'];

const asked = (cwd: string, answers: readonly string[], more: readonly string[] = []) =>
  run(['score', '-i', 'CB01', '2026-04-05', ...more], { cwd, answers });

describe('a meeting is scored by questions', () => {
  test('what is answered stands in a sheet of the workspace, and nothing else does', async () => {
    const cwd = place();
    const { code, out } = await asked(cwd, [...counts, '125', '>>', 'luu']);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toBe(`chi_bo: CB01
ngay: 2026-04-05
loai: thuong_ky
bo_tieu_chi: an-phu/phieu-danh-gia
so_lieu:
  dang_so: 32
  mien_sinh_hoat: 2
  nhiem_vu_dac_biet: 0
  co_mat: 27
  vang_co_ly_do: 3
  vang_khong_ly_do: 0
  thoi_luong: 125
`);
    expect(out).toContain('Có mặt 27/30 = 90%');
    expect(existsSync(join(cwd, draft))).toBe(false);
    const { problems, assessments } = await scored(cwd);
    expect([problems, assessments.length]).toEqual([[], 1]);
  });

  test('the score comes with what the next band lacks', async () => {
    const { out } = await asked(place(), [...counts, '>>', 'luu']);
    expect(out).toContain('Cần chấm đủ các tiêu chí còn trống mới xác định được còn thiếu gì.');
  });

  test('the result may be a paper to sign', async () => {
    const cwd = place();
    const { code, out } = await asked(cwd, [...counts, '>>', 'luu'], ['-o', 'CB01.html']);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'CB01.html'), 'utf8')).toContain('Có mặt 27/30');
  });

  test('a unit and a day that the call does not name are asked for, the unit by its name too', async () => {
    const cwd = place();
    const answers = ['CB99', 'chi bộ văn phòng', '31/02/2026', '05/04/2026', 'a', '>>', 'luu'];
    const { code, err } = await run(['score', '-i'], { cwd, answers });
    expect([code, existsSync(join(cwd, sheet))]).toEqual([0, true]);
    expect(err).toContain('CB99');
    expect(err).toContain('31/02/2026');
  });

  test('outside a workspace the sheet stands in the folder at hand', async () => {
    const cwd = makeFolder();
    const rubric = ['--rubric', 'an-phu/phieu-danh-gia'];
    expect((await asked(cwd, ['a', '>>', 'luu'], rubric)).code).toBe(0);
    expect(existsSync(join(cwd, 'CB01-2026-04-05.yaml'))).toBe(true);
  });

  test('a unit that is not there on that day is refused before anything is asked', async () => {
    const { code, err } = await run(['score', '-i', 'CB03', '2026-04-05'], { cwd: place(), answers: [] });
    expect([code, err.includes('[unknown-unit]'), err.includes('Loại buổi')]).toEqual([2, true, false]);
  });

  test('who has no unit in mind is shown them all, and is understood or led to the nearest name', async () => {
    const answers = ['CB', 'van phong', 'Văn phòng', '05/04/2026', 'a', '>>', 'luu'];
    const { code, err } = await run(['score', '-i'], { cwd: place(), answers });
    expect(code).toBe(0);
    expect(err).toContain('\n  CB01  Chi bộ Văn phòng\n  CB03  Chi bộ Xóm Cũ\n');
    expect(err).toContain('Có phải ý đồng chí là "Văn phòng"?');
  });

  test('more units than a screen holds are shown when they are asked for', async () => {
    const units = Array.from({ length: 21 }, (_, at) => `{ma: X${at + 1}, ten: Xóm ${at + 1}}`);
    const cwd = makeFolder({
      'shcb.yaml': workspace.replace(/chi_bo:[\s\S]*/, `chi_bo: [${units.join(', ')}]\n`),
    });
    const [before = '', after = ''] = (await run(['score', '-i'], { cwd, answers: ['?'] })).err.split('> ?');
    expect(before).toContain('gõ ? để xem 21 chi bộ');
    expect([before.includes('X21  Xóm 21'), after.includes('\nX21  Xóm 21\n')]).toEqual([false, true]);
  });

  test('where nobody sits at a terminal it says what to fill in instead', async () => {
    const { code, err } = await run(['score', '-i', 'CB01', '2026-04-05'], { cwd: place() });
    expect(code).toBe(2);
    expect(err).toContain('shcb new CB01 2026-04-05 -o CB01.html');
  });
});

describe('an interview complains in the words of its questions', () => {
  const said = async (answers: readonly string[]): Promise<string> =>
    (await asked(place(), answers)).err.replace(/\s+/g, ' ');

  test('of numbers against each other', async () => {
    const err = await said([...counts, '', '', '', '29']);
    expect(err).toContain('Số phát biểu 29 nhiều hơn số có mặt 27.');
    expect(err).not.toContain('co_mat');
  });

  test('of a count that nothing is left of', async () => {
    const err = await said(['a', '2', '2', '0', '0']);
    expect(err).toContain('mẫu số Đảng số − Miễn sinh hoạt');
  });

  test('of an answer that is none of those named: by their letters', async () => {
    const judged = [...counts, ...Array<string>(8).fill('')];
    const err = await said([...judged, 'sai', '7']);
    expect(err).toContain('không hiểu câu trả lời "sai". Chọn một câu trả lời nêu ở trên. Gõ a hoặc b.');
    expect(err).not.toContain('khong_dat');
  });

  test('of a reason that is not there: by the question to go back to', async () => {
    const err = await said([...counts, ...Array<string>(8).fill(''), 'b', '', '>>']);
    expect(err).toMatch(/bị trừ 3 điểm nhưng chưa ghi lý do\. Gõ số của câu "[\d.]+ Lý do" để ghi\./);
    expect(err).not.toContain('ket_qua');
  });
});

describe('a sheet that is there', () => {
  const saved = async (answers: readonly string[]): Promise<string> => {
    const cwd = place();
    expect((await asked(cwd, answers)).code).toBe(0);
    return cwd;
  };

  test('says when it is saved how many lines are open, and is gone on with, not signed', async () => {
    const { err } = await asked(place(), [...counts, '>>', 'luu']);
    const words = err.replace(/\s+/g, ' ');
    expect(words).toContain('Lưu ý: - Còn 26 tiêu chí chưa chấm nên phiếu chưa có xếp loại.');
    expect(words).toContain(`Đã lưu phiếu vào ${sheet}. Còn 26 tiêu chí chưa chấm`);
    expect(words).toContain('chấm nốt các tiêu chí còn trống: shcb score -i CB01 2026-04-05');
    expect(words).not.toContain('để ký');
  });

  test('is opened at the first question that it left open, and saved in its place', async () => {
    const cwd = await saved([...counts, '>>', 'luu']);
    const before = readFileSync(join(cwd, sheet), 'utf8');
    const { code, err } = await asked(cwd, ['125', '>>', 'luu']);
    expect([code, err.includes(`Buổi này đã có phiếu ở ${sheet}.`)]).toEqual([0, true]);
    expect(err).toContain('Còn 25 tiêu chí chưa chấm');
    expect(readFileSync(join(cwd, sheet), 'utf8')).toBe(`${before}  thoi_luong: 125\n`);
    expect(existsSync(join(cwd, draft))).toBe(false);
  });

  test('is left as it is where the interview that went on with it is stopped', async () => {
    const cwd = await saved([...counts, '>>', 'luu']);
    const before = readFileSync(join(cwd, sheet), 'utf8');
    expect((await asked(cwd, ['125'])).code).toBe(2);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toBe(before);
    expect((await asked(cwd, ['a', '>>', 'luu'])).code).toBe(0);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toBe(`${before}  thoi_luong: 125\n`);
  });

  test('that has changed since a draft went on with it keeps its place', async () => {
    const cwd = await saved([...counts, '>>', 'luu']);
    await asked(cwd, ['125']);
    const changed = readFileSync(join(cwd, sheet), 'utf8').replace('mien_sinh_hoat: 2', 'mien_sinh_hoat: 1');
    writeFileSync(join(cwd, sheet), changed);
    const { code, err } = await asked(cwd, ['a']);
    expect([code, err.includes('[draft-of-another-sheet]')]).toEqual([2, true]);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toBe(changed);
  });

  test.each([
    ['nothing but its unit', 'chi_bo: CB01\n'],
    ['a note that no question asks for', 'chi_bo: CB01\nngay: 2026-04-05\nloai: thuong_ky\nghi_chu: a\n'],
    ['another day', 'chi_bo: CB01\nngay: 2026-04-06\nloai: thuong_ky\n'],
    ['a remark', '# của tôi\nchi_bo: CB01\nngay: 2026-04-05\nloai: thuong_ky\n'],
  ])('with %s is not replaced, and nothing is asked for it', async (_, text) => {
    const cwd = makeFolder({ 'shcb.yaml': workspace, [sheet]: text });
    const before = contentsOf(cwd);
    const { code, err } = await asked(cwd, counts);
    expect([code, err.includes('[sheet-not-by-questions]')]).toEqual([2, true]);
    expect(err.replace(/\s+/g, ' ')).toContain(`shcb score --watch ${sheet}`);
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('is replaced by force', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace, [sheet]: 'chi_bo: CB01\n' });
    expect((await asked(cwd, ['a', '32', '>>', 'luu'], ['--force'])).code).toBe(0);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toContain('dang_so: 32');
  });
});

describe('a draft that cannot be kept', () => {
  test('is named where a folder stands in its place', async () => {
    const cwd = place();
    mkdirSync(join(cwd, draft), { recursive: true });
    const { code, err } = await asked(cwd, counts);
    expect([code, err.includes('[output-not-file]'), err.includes(`"${draft}"`)]).toEqual([2, true, true]);
  });

  test('has the answers before the one that the disk was full for, and says so', async () => {
    const cwd = place();
    let room = 3;
    const io = {
      write: (...[path, content, as]: Parameters<typeof nodeIo.write>) => {
        room -= 1;
        if (room < 0) throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
        nodeIo.write(path, content, as);
      },
    };
    const { code, err } = await run(['score', '-i', 'CB01', '2026-04-05'], { cwd, io, answers: counts });
    const words = err.replace(/\s+/g, ' ');
    expect([code, words.includes(`không ghi được "${draft}"`)]).toEqual([2, true]);
    expect(words).toContain(
      'Bản nháp còn các câu trả lời trước câu vừa gõ. Xong thì chạy lại lệnh này để làm tiếp: shcb score -i CB01 2026-04-05',
    );
    expect(readFileSync(join(cwd, draft), 'utf8')).toContain('["fact:dang_so","32"]');
  });
});

describe('two interviews about one meeting', () => {
  /** A person whose lines are typed as they are asked for; before one of them something else happens. */
  const typedAround =
    (answers: readonly string[], at: number, between: () => Promise<unknown>) => async () => {
      const left = answers.entries();
      return {
        next: async () => {
          const next = left.next();
          if (next.done === true) return null;
          const [index, answer] = next.value;
          if (index === at) await between();
          return answer;
        },
        close: () => undefined,
      };
    };

  test('keep the answers of the one whose sheet comes too late, and say where they are', async () => {
    const cwd = place();
    const other = async () => {
      expect((await asked(cwd, ['b', 'a', '40', '>>', 'luu'])).code).toBe(0);
      process.chdir(cwd);
    };
    const typed = typedAround(['a', '32', '2', '>>', 'luu'], 4, other);
    const { code, err } = await run(['score', '-i', 'CB01', '2026-04-05'], { cwd, io: { typed } });
    expect([code, err.includes('[output-exists]'), err.replace(/\s+/g, ' ').includes(draft)]).toEqual([
      2,
      true,
      true,
    ]);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toContain('dang_so: 40\n');
    expect(readFileSync(join(cwd, draft), 'utf8')).toContain('["fact:mien_sinh_hoat","2"]');
  });

  test('are told of each other, once, where one changes the draft of the other', async () => {
    const cwd = place();
    const other = async () => {
      const { err } = await asked(cwd, ['b', 'a', '40']);
      expect(err).not.toContain('cửa sổ khác');
      process.chdir(cwd);
    };
    const typed = typedAround(['a', '32', '2', '0', '>>', 'luu'], 2, other);
    const { code, err } = await run(['score', '-i', 'CB01', '2026-04-05'], { cwd, io: { typed } });
    const told = err.replace(/\s+/g, ' ').split('đang được điền ở một cửa sổ khác nữa');
    expect([code, told.length - 1]).toEqual([0, 1]);
    expect(told[1]).toContain(`bản nháp ${draft} vừa đổi từ đó`);
  });

  test('take away no draft but their own', async () => {
    const cwd = place();
    const io = {
      write: (...[path, content, as]: Parameters<typeof nodeIo.write>) => {
        nodeIo.write(path, content, as);
        if (path.endsWith('.yaml')) writeFileSync(draft, '[["fact:dang_so","50"]]');
      },
    };
    const { code } = await run(['score', '-i', 'CB01', '2026-04-05'], {
      cwd,
      io,
      answers: ['a', '40', '>>', 'luu'],
    });
    expect([code, readFileSync(join(cwd, draft), 'utf8')]).toEqual([0, '[["fact:dang_so","50"]]']);
  });
});

describe('an interview that is stopped', () => {
  test('keeps its answers, says how to go on, and goes on at the question that was open', async () => {
    const cwd = place();
    const first = await asked(cwd, ['a', '32', '2']);
    expect([first.code, existsSync(join(cwd, sheet))]).toEqual([2, false]);
    expect(first.err.replace(/\s+/g, ' ')).toContain('shcb score -i CB01 2026-04-05');
    const second = await asked(cwd, ['a', '0', '27', '3', '0', '>>', 'luu']);
    expect(second.code).toBe(0);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toContain('  nhiem_vu_dac_biet: 0\n  co_mat: 27\n');
  });

  test('may be begun anew', async () => {
    const cwd = place();
    await asked(cwd, ['a', '32', '2']);
    expect((await asked(cwd, ['b', 'a', '40', '>>', 'luu'])).code).toBe(0);
    expect(readFileSync(join(cwd, sheet), 'utf8')).toMatch(/so_lieu:\n {2}dang_so: 40\n$/);
  });

  test('whose draft is damaged or of another meeting goes on with its answers, for the meeting that is asked about', async () => {
    const cwd = place();
    await asked(cwd, ['a', '32']);
    const kept = {
      unit: 'CB09',
      date: '2026-04-06',
      kind: 'la',
      'fact:co_mat': '27',
      'fact:dang_so': 'x',
      next: 'x',
    };
    writeFileSync(join(cwd, draft), JSON.stringify(Object.entries(kept)));
    const { code, err } = await asked(cwd, ['a', '>>', 'a', '>>', 'luu', '2', '40', 'luu']);
    expect([code, err.includes('Bản nháp có 1 câu ghi hỏng')]).toEqual([0, true]);
    const text = readFileSync(join(cwd, sheet), 'utf8');
    expect(text).toMatch(/^chi_bo: CB01\nngay: 2026-04-05\nloai: thuong_ky\n/);
    expect(text).toMatch(/ {2}dang_so: 40\n {2}co_mat: 27\n/);
  });

  test('whose draft cannot be read says so and begins anew', async () => {
    const cwd = place();
    await asked(cwd, ['a', '32']);
    writeFileSync(join(cwd, draft), '[["unit",');
    const { code, err } = await asked(cwd, ['a', '>>', 'luu']);
    expect([code, err.includes('Không đọc được bản nháp')]).toEqual([0, true]);
  });
});
