import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { hasTerminal, onTerminal } from './support/terminal.ts';

const CTRL_C = '\u0003';

const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ mẫu}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo: [{ma: CB01, ten: Chi bộ Văn phòng}]
`;

const call = ['score', '-i', 'CB01', '05/04/2026'];
const entered = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}\n`);

/** 32 members typed as 31 and put right, to the end of the facts. */
const facts = [
  'a',
  '31',
  '<',
  '32',
  '2',
  '0',
  '27',
  '3',
  '0',
  '125',
  '0',
  '03/04/2026',
  '15',
  '92',
  '06/04/2026',
];

/** Every judged line is met, in two ways to say so, but 4.4, whose reason an input method types with letters erased and typed again. */
const reason = 'Chu\u007fưa bie\u007fê\u007fểu duo\u007f\u007fươ\u007fơng ai';
const lines = [...Array<string>(5).fill('a'), 'đạt', 'k', reason, ...Array<string>(13).fill('a')];
const close = ['27', '0', 'Sổ biên bản 2026, trang 14'.normalize('NFD'), ''];

if (hasTerminal) {
  describe('a whole sheet is filled in on a terminal', () => {
    test('with a correction, an interruption, and an input method', () => {
      const cwd = makeFolder({ 'shcb.yaml': workspace });
      const first = onTerminal(call, [...entered(facts), CTRL_C], { cwd });
      expect([first.code, existsSync(join(cwd, 'phieu'))]).toEqual([130, false]);
      expect(first.seen).toContain('Chạy lại lệnh này để làm tiếp: shcb score -i CB01 2026-04-05');
      const again = onTerminal(call, [CTRL_C], { cwd });
      expect([again.code, again.seen.includes('làm tiếp: shcb score -i CB01 2026-04-05')]).toEqual([
        130,
        true,
      ]);
      const second = onTerminal(call, entered(['a', '', '', ...lines, ...close, 'luu']), { cwd });
      expect([second.code, second.seen.includes('TỔNG ĐIỂM')], second.seen).toEqual([0, true]);
      const text = readFileSync(join(cwd, 'phieu/CB01-2026-04-05.yaml'), 'utf8');
      expect(text).toContain('dang_so: 32\n');
      expect(text).toContain('"4.4": {ket_qua: khong_dat, ly_do: Chưa biểu dương ai}');
      expect(text).toContain('bien_ban: "Sổ biên bản 2026, trang 14"');
      expect(second.seen).toContain('98/100');
    });
  });
  describe('a workspace is made on a terminal', () => {
    const asked = ['a', 'Đảng bộ phường An Phu\u007fú', 'a', '', '', '', 'Chi bộ Khu phố 1', ''];

    test('by questions, after an interruption that left nothing', () => {
      const cwd = makeFolder();
      const first = onTerminal(['init'], [...entered(asked), CTRL_C], { cwd });
      expect([first.code, existsSync(join(cwd, 'shcb.yaml'))]).toEqual([130, false]);
      const second = onTerminal(['init'], entered([...asked, 'luu']), { cwd });
      expect([second.code, second.seen.includes('Bước tiếp theo: shcb new')], second.seen).toEqual([0, true]);
      expect(readFileSync(join(cwd, 'shcb.yaml'), 'utf8')).toContain('  - {ma: CB01, ten: Chi bộ Khu phố 1}');
      expect(readFileSync(join(cwd, 'shcb.yaml'), 'utf8')).toContain('ten: Đảng bộ phường An Phú}');
    });
  });
} else
  test('there is no terminal to be had here: interviews were tried with a stand-in only', () => undefined);
