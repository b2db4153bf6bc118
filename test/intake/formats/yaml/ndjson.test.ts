import { describe, expect, test } from 'vitest';
import { run } from '../../../support/run.ts';

const meeting = (unit: string, more = '') =>
  `{"chi_bo":"${unit}","ngay":"05/03/2026","loai":"thuong_ky","bo_tieu_chi":"an-phu/phieu-danh-gia","so_lieu":{"dang_so":10${more}}}`;

const scored = async (input: string | Uint8Array) => {
  const { out, code } = await run(['score', '-', '-f', 'json'], { input });
  const { assessments, problems } = JSON.parse(out);
  return {
    code,
    units: assessments.map(({ unit }: { unit: string }) => unit),
    problems: problems.map(
      ({ code: what, line, column }: { code: string; line: number; column: number | null }) =>
        `${what} ${line}:${column}`,
    ),
  };
};

describe('one record a line', () => {
  test('blank lines are passed over, with any line ends', async () => {
    for (const end of ['\n', '\r\n'])
      expect(await scored([meeting('CB01'), '', meeting('CB02'), ''].join(end))).toEqual({
        code: 0,
        units: ['CB01', 'CB02'],
        problems: [],
      });
  });

  test('a bad line is named with its own number and stops no other', async () => {
    const lines = [
      meeting('CB01'),
      meeting('CB02', ',"co_mta":9'),
      '[1]',
      '{"chi_bo":"CB04"',
      meeting('CB05'),
    ];
    expect(await scored(lines.join('\n'))).toEqual({
      code: 1,
      units: ['CB01', 'CB05'],
      problems: [
        `unknown-fact 2:${(lines[1] ?? '').indexOf('"co_mta"') + 1}`,
        'line-not-object 3:null',
        'yaml-bracket-open 4:1',
      ],
    });
  });

  test('an endless line is passed over and the lines after it are read', async () => {
    const endless = `{"ghi_chu":"${'a'.repeat(2_000_000)}"}`;
    expect(await scored([meeting('CB01'), endless, meeting('CB03')].join('\n'))).toEqual({
      code: 1,
      units: ['CB01', 'CB03'],
      problems: ['line-too-long 2:null'],
    });
  });

  test.each([
    ['a zero byte', 0x00],
    ['a byte that is no UTF-8', 0xff],
  ])('%s costs its own line, which is named with the byte, and no other', async (_, byte) => {
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const input = new Uint8Array([
      ...utf8(`${meeting('CB01')}\n{"chi_bo":"CB`),
      byte,
      ...utf8(`02"}\n${meeting('CB03')}\n`),
    ]);
    expect(await scored(input)).toEqual({
      code: 1,
      units: ['CB01', 'CB03'],
      problems: ['line-not-text 2:14'],
    });
  });
});
