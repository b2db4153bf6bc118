import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf as codeOfResult } from '../../src/report/paper/paper-code.ts';
import { makeFolder, put } from '../support/folder.ts';
import { bookText, filePart } from '../support/paper.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const CODE = /Mã tra cứu: ([0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5})/g;

const march = (more = ''): string => `${sheet({ unit: 'CB01', date: '2026-03-05' })}${more}`;

const made = (): string => {
  const cwd = makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Văn phòng}', '{ma: CB02, ten: Chi bộ Y tế}'),
  });
  put(cwd, {
    'phieu/2026-03/CB01.yaml': march(),
    'phieu/2026-03/CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-06' }),
  });
  return cwd;
};

/** What a file of any kind says at its foot. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  docx: (bytes) => ['footer1', 'footer2'].map((name) => filePart(bytes, `word/${name}.xml`)).join(),
  xlsx: bookText,
};

const codesIn = async (cwd: string, extension: string, ...argv: readonly string[]) => {
  const name = `in.${extension}`;
  const { code, err } = await run([...argv, '-q', '--force', '-o', name], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const read = readers[extension] ?? ((bytes: Uint8Array) => new TextDecoder().decode(bytes));
  return [...read(readFileSync(join(cwd, name))).matchAll(CODE)].map(([, found]) => found);
};

const codeOf = async (cwd: string, ...argv: readonly string[]): Promise<string> =>
  (await codesIn(cwd, 'md', ...argv))[0] ?? '';

const verify = (cwd: string, code: string, ...more: readonly string[]) =>
  run(['verify', '--code', code, ...more], { cwd });

const found = async (cwd: string, code: string) => {
  const { code: exit, out } = await verify(cwd, code, '-f', 'json');
  const { schema, found: what } = JSON.parse(out);
  expect(schema).toBe('shcb/paper-code@1');
  return { exit, found: what };
};

const CALLS = [
  ['score', 'phieu/2026-03/CB01.yaml'],
  ['score', 'phieu/2026-03'],
  ['report', '2026-03'],
  ['report', '2026'],
  ['report', '2026-Q1', '--table', 'sat-muc'],
  ['compare'],
];

test('one result bears one code in every format, at the foot of each page of paper', async () => {
  const cwd = made();
  for (const call of [
    ['score', 'phieu/2026-03/CB01.yaml'],
    ['report', '2026'],
  ]) {
    const code = await codeOf(cwd, ...call);
    const codes: unknown[] = [];
    for (const extension of ['txt', 'html', 'docx', 'xlsx'])
      codes.push([extension, [...new Set(await codesIn(cwd, extension, ...call))]]);
    expect([call, codes]).toEqual([
      call,
      ['txt', 'html', 'docx', 'xlsx'].map((extension) => [extension, [code]]),
    ]);
  }
});

test('a file of several sheets bears the code of each', async () => {
  const cwd = made();
  const own = [
    await codeOf(cwd, 'score', 'phieu/2026-03/CB01.yaml'),
    await codeOf(cwd, 'score', 'phieu/2026-03/CB02.yaml'),
  ];
  const { code } = await run(['score', 'phieu/2026-03', '-q', '-o', 'a.docx'], { cwd });
  expect(code).toBe(0);
  const bytes = readFileSync(join(cwd, 'a.docx'));
  const feet = ['footer1', 'footer2', 'footer3', 'footer4'].map(
    (name) => [...filePart(bytes, `word/${name}.xml`).matchAll(CODE)][0]?.[1],
  );
  expect([...new Set(feet)].sort()).toEqual(own.toSorted());
});

test('what an office adds leaves a code as it is, and what changes in the result does not', async () => {
  const cwd = made();
  const code = await codeOf(cwd, 'report', '2026-03');
  expect(await codesIn(cwd, 'docx', 'report', '2026-03', '--number', '05', '--date', '2026-04-02')).toContain(
    code,
  );
  const sheetCode = await codeOf(cwd, 'score', 'phieu/2026-03/CB01.yaml');
  put(cwd, { 'phieu/2026-03/CB01.yaml': march('bien_ban: trang 14\n') });
  expect(await codeOf(cwd, 'score', 'phieu/2026-03/CB01.yaml')).not.toBe(sheetCode);
  expect(await codeOf(cwd, 'report', '2026-03')).toBe(code);
});

test('what comes later leaves a code as it is: other months, another name, better words', async () => {
  const cwd = made();
  const calls = [
    ['score', 'phieu/2026-03/CB01.yaml'],
    ['score', 'phieu/2026-03'],
    ['report', '2026-03'],
    ['report', '2026-03', '--table', 'sat-muc'],
  ];
  const codes = async () => {
    const all: string[] = [];
    for (const call of calls) all.push(await codeOf(cwd, ...call));
    return all;
  };
  const before = await codes();
  expect(new Set(before).size).toBe(calls.length);
  put(cwd, {
    'shcb.yaml': `${workspace('{ma: CB01, ten: Chi bộ Văn phòng}', '{ma: CB02, ten: Chi bộ Y tế}')}
su_kien:
  - {ngay: 2026-06-01, loai: doi_ten, quyet_dinh: 05-QĐ/ĐU, chi_bo: CB02, ten: Chi bộ Trạm}
  - {ngay: 2026-07-01, loai: giai_the, quyet_dinh: 06-QĐ/ĐU, chi_bo: CB01}
`,
    'phieu/2026-04/CB01.yaml': sheet({ unit: 'CB01', date: '2026-04-05' }),
  });
  expect(await codes()).toEqual(before);
  const said = { total: 91, reason: 'được 5 điểm', criteria: [{ id: '1.1', awarded: 5, reason: 'đủ' }] };
  const better = { ...said, reason: 'được 5/5 điểm', criteria: [{ ...said.criteria[0], reason: 'đạt' }] };
  expect(codeOfResult(better)).toBe(codeOfResult(said));
  expect(codeOfResult({ ...said, criteria: [{ id: '1.1', awarded: 4 }] })).not.toBe(codeOfResult(said));
});

test('a screen shows no code, nor do words that an office writes around a result', async () => {
  const cwd = made();
  const { out } = await run(['report', '2026-03'], { cwd });
  expect(out).not.toMatch(CODE);
  expect(await codesIn(cwd, 'md', 'report', '2026-03', '--mau', 'bao-cao')).toEqual([]);
});

test('each is found again by its code, however that is typed', async () => {
  const cwd = made();
  const results = [];
  for (const call of CALLS) results.push((await found(cwd, await codeOf(cwd, ...call))).found[0]);
  const calls = CALLS.slice(1).map((call) => `shcb ${call.join(' ')}`);
  expect(results.map((one) => one.call ?? one.file)).toEqual(['phieu/2026-03/CB01.yaml', ...calls]);
  expect(results.every(({ stands }) => stands)).toBe(true);
  expect(results[0]).toMatchObject({
    is: 'sheet',
    unit: 'CB01',
    name: 'Chi bộ Văn phòng',
    date: '2026-03-05',
    standing: 'counted',
  });
  const code = await codeOf(cwd, ...(CALLS[0] ?? []));
  const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ');
  const { code: exit, out } = await verify(cwd, typed);
  expect({ exit, out: out.replaceAll('\n', ' ') }).toEqual({
    exit: 0,
    out: `Bản in có mã ${code} Phiếu của Chi bộ Văn phòng (CB01), buổi thường kỳ ngày 05/03/2026, tệp phieu/2026-03/CB01.yaml. Còn giá trị: phiếu đang được tính, bản in khớp với phiếu. `,
  });
});

test('a sheet that was corrected or taken back since is said to hold no longer', async () => {
  const cwd = made();
  const code = await codeOf(cwd, 'score', 'phieu/2026-03/CB01.yaml');
  const replacing = (state: string) =>
    march(`trang_thai: ${state}\nthay_the: {phieu: 2026-03/CB01.yaml, ly_do: Ghi nhầm}\nbien_ban: trang 3\n`);
  put(cwd, { 'phieu/2026-03/sua.yaml': replacing('dinh_chinh') });
  expect(await found(cwd, code)).toMatchObject({
    exit: 1,
    found: [{ is: 'sheet', standing: 'replaced', replacedBy: 'phieu/2026-03/sua.yaml', stands: false }],
  });
  expect((await verify(cwd, code)).out.replaceAll('\n', ' ')).toContain(
    'Không còn giá trị: phiếu đã được thay bằng phieu/2026-03/sua.yaml.',
  );
  put(cwd, { 'phieu/2026-03/sua.yaml': replacing('huy') });
  expect((await found(cwd, code)).found).toMatchObject([{ standing: 'withdrawn', stands: false }]);
});

test('a closing is found by its code, and what has changed since is told', async () => {
  const cwd = made();
  const { code: exit } = await run(['close', '2026-03', '-q', '-o', 'chot.md'], { cwd });
  expect(exit).toBe(0);
  const [[, code = '']] = [...readFileSync(join(cwd, 'chot.md'), 'utf8').matchAll(CODE)] as [RegExpExecArray];
  expect(await found(cwd, code)).toMatchObject({
    exit: 0,
    found: [{ is: 'closing', period: '2026-03', state: 'as-closed', stands: true }],
  });
  put(cwd, { 'phieu/2026-03/CB01.yaml': march('bien_ban: trang 14\n') });
  expect(await found(cwd, code)).toMatchObject({
    exit: 1,
    found: [{ is: 'closing', state: 'changed', stands: false }],
  });
});

describe('a closing keeps the codes of the papers that it stands for', () => {
  const closed = async (): Promise<string> => {
    const cwd = made();
    put(cwd, {
      'phieu/2026-03/CB01.yaml': march('tham_dinh:\n  "3.1": {ket_qua: khong_dat, ly_do: Chưa rõ}\n'),
    });
    return cwd;
  };
  const close = async (cwd: string, ...more: readonly string[]): Promise<void> => {
    const { code, err } = await run(['close', '2026-03', '-q', ...more], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  };
  const PRINTED = [
    ['score', 'phieu/2026-03/CB01.yaml'],
    ['score', 'phieu/2026-03/CB01.yaml', '--scorer', 'tham_dinh'],
    ['report', '2026-03'],
    ['report', '2026-03', '--table', 'mat-diem'],
  ];
  const changed = { 'phieu/2026-03/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05', present: 10 }) };

  test('those of its sheets for each scorer, and of its tables', async () => {
    const cwd = await closed();
    await close(cwd);
    const kept = readFileSync(join(cwd, 'chot/2026-03/ma-tra-cuu.ndjson'), 'utf8');
    for (const call of PRINTED)
      expect([call, kept.includes(await codeOf(cwd, ...call))]).toEqual([call, true]);
    expect(kept.match(/"is":"sheet"/g)).toHaveLength(3);
  });

  test('so that they are known after the workspace has changed, and told to differ from it', async () => {
    const cwd = await closed();
    const codes = [];
    for (const call of PRINTED) codes.push(await codeOf(cwd, ...call));
    await close(cwd);
    put(cwd, changed);
    const papers = [];
    for (const code of codes) papers.push(await found(cwd, code));
    const what = { is: 'sheet', unit: 'CB01', date: '2026-03-05', kind: 'thuong_ky' };
    const same = { is: 'closed', period: '2026-03', folder: '2026-03', replaced: false, stands: false };
    expect(papers).toMatchObject(
      [
        { ...what, scorer: 'tu_cham' },
        { ...what, scorer: 'tham_dinh' },
        { is: 'table', call: 'shcb report 2026-03' },
        { is: 'table', call: 'shcb report 2026-03 --table mat-diem' },
      ].map((paper) => ({ exit: 1, found: [{ ...same, paper }] })),
    );
    const { out } = await verify(cwd, codes[1] ?? '');
    expect(out.replaceAll('\n', ' ')).toBe(
      `Bản in có mã ${codes[1]} Phiếu của CB01, buổi thường kỳ ngày 05/03/2026, điểm thẩm định. Khớp với số liệu đã chốt tháng 3/2026, thư mục chot/2026-03. Không khớp với thư mục làm việc hiện nay: số liệu đã sửa sau khi chốt. Chạy shcb verify 2026-03 để biết đã sửa gì. `,
    );
  });

  test('a closing that another took the place of still knows them', async () => {
    const cwd = await closed();
    const code = await codeOf(cwd, ...(PRINTED[0] ?? []));
    await close(cwd);
    put(cwd, changed);
    await close(cwd, '--reopen', 'Ghi thiếu trang');
    expect(await found(cwd, code)).toMatchObject({
      exit: 1,
      found: [{ is: 'closed', folder: '2026-03.1', replaced: true, stands: false }],
    });
  });

  test('codes that somebody added to a closing are no codes of it', async () => {
    const cwd = await closed();
    await close(cwd);
    const line = '{"is":"table","code":"00000-00000","call":"shcb report 2026-03"}\n';
    put(cwd, { 'chot/2026-03/ma-tra-cuu.ndjson': line });
    expect(await found(cwd, '00000-00000')).toEqual({ exit: 1, found: [] });
  });

  test('a closing of an earlier time, which kept none, is read as it was', async () => {
    const folder = `${root}/examples/09-nam-cua-dang-uy`;
    expect(await found(folder, '00000-00000')).toEqual({ exit: 1, found: [] });
  });
});

test('a code that nothing has ends with 1 and a sentence, and what is none with 2', async () => {
  const cwd = made();
  const unknown = await verify(cwd, '00000-00000');
  expect(unknown.code).toBe(1);
  expect(unknown.out).toContain('Không có phiếu, bảng hay bản chốt nào');
  expect(await found(cwd, '00000-00000')).toEqual({ exit: 1, found: [] });
  const none = await verify(cwd, '00000');
  expect(none.code).toBe(2);
  expect(none.err).toContain('"00000" không phải là mã tra cứu của bản in');
});
