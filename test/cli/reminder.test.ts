import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';
import { trackYear } from '../support/track-year.ts';

const cwd = `${root}/examples/09-nam-cua-dang-uy`;
const call = ['track', '--period', '2025', '--as-of', '2025-11-10', '-q'];

const duties = async (...more: readonly string[]) => {
  const { code, out } = await run([...call, ...more], { cwd, width: 300 });
  expect(code).toBeLessThan(2);
  return out.split('\n');
};

describe('the reminder of what is still to be done', () => {
  test('has a line for every duty that is due, as the calendar has', async () => {
    const due = (await duties('--nhac')).filter((line) => /chậm nhất ngày \d\d\/\d\d\/2025\.$/.test(line));
    const events = (await duties('-f', 'ics')).filter((line) => line.startsWith('BEGIN:VEVENT'));
    expect(due.length).toBeGreaterThan(0);
    expect(due.length).toBe(events.length);
  });

  test('names every duty of which the sheets say too little', async () => {
    const { counts } = JSON.parse((await duties('-f', 'json')).join('\n'));
    const open = (await duties('--nhac')).filter((line) => line.includes('bổ sung vào phiếu'));
    expect(open).toEqual([
      '  - Chi ủy họp trước buổi sinh hoạt, tháng 02/2025: bổ sung vào phiếu (chưa ghi ngày họp chi ủy).',
    ]);
    expect(counts['not-known'] ?? counts.notKnown).toBe(1);
  });

  test('tells a cause once, with all the duties that wait for it', async () => {
    const path = 'phieu/CB01-2026-02-05-thuong_ky.yaml';
    const faulty = String(trackYear[path]).replace(/co_mat: \d+/, 'co_mat: 99');
    const folder = makeFolder({ ...trackYear, [path]: faulty });
    const { out } = await run(['track', '2026', '--as-of', '2026-03-31', '--nhac', '-q'], {
      cwd: folder,
      width: 900,
    });
    const causes = out.split('\n').filter((line) => line.includes('phiếu tháng 02/2026 có lỗi'));
    const waiting = [
      'Sinh hoạt thường kỳ hằng tháng',
      'Đăng tải tài liệu trước ít nhất 01 ngày',
      'Thời lượng sinh hoạt',
      'Biểu quyết điểm tự chấm, ghi biên bản',
      'Đăng tải kết luận trong 02 ngày',
      'Chấm điểm buổi thường kỳ hằng tháng',
      'Biểu quyết điểm tự chấm theo Quy định 17-QĐ/TU, ghi biên bản',
      'Gửi phiếu trước ngày 05 tháng sau',
    ];
    expect(causes).toEqual([
      `  - ${waiting.join('; ')}, tháng 02/2026: bổ sung vào phiếu (phiếu tháng 02/2026 có lỗi).`,
    ]);
  });

  test('names nobody who has nothing to do', async () => {
    const lines = (await duties('--nhac')).filter((line) => line !== '');
    const heads = lines.flatMap((line, index) => (line.startsWith('  - ') ? [] : [index]));
    for (const index of heads.slice(2)) expect(lines[index + 1], lines[index]).toMatch(/^ {2}- /);
  });
});
