import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { workspaceText } from '../support/organisations.ts';
import { reported, scored } from '../support/reports.ts';
import { codesIn } from '../support/results.ts';
import { run } from '../support/run.ts';
import { RUBRIC, sheet } from '../support/sheets.ts';

/** Two school units become one in February, one unit gets another name and another superior, one is founded and one ends in March. */
const lines = [
  `bo_tieu_chi: ${RUBRIC}`,
  'quy_tac_nam: phu-tho/nam',
  // Every sheet here is a full one, which is noticed and is not the matter.
  'bo_qua_luu_y: [all-units-full, always-full, twin-sheets, copied-answers]',
  'to_chuc:',
  '  - {ma: BP01, ten: Đảng bộ bộ phận Trường học}',
  '  - {ma: BP02, ten: Đảng bộ bộ phận Nông thôn}',
  'chi_bo:',
  '  - {ma: CB02, ten: Chi bộ Trường Một, thuoc: BP01}',
  '  - {ma: CB03, ten: Chi bộ Trường Hai, thuoc: BP01}',
  '  - {ma: CB04, ten: Chi bộ Xóm Cũ}',
  '  - {ma: CB06, ten: Chi bộ Bến}',
  '  - {ma: CB01, ten: Chi bộ Văn phòng, loai_hinh: co_quan}',
  '  - {ma: CB05, ten: Chi bộ Chợ}',
  '  - {ma: CB20, ten: Chi bộ Trường, thuoc: BP01}',
  'su_kien:',
  '  - {ngay: 2026-02-01, loai: hop_nhat, quyet_dinh: 13-QĐ/ĐU, tu: [CB02, CB03], thanh: CB20}',
  '  - {ngay: 2026-02-15, loai: doi_ten, quyet_dinh: 14-QĐ/ĐU, chi_bo: CB04, ten: Chi bộ Tổ 8}',
  '  - {ngay: 2026-03-01, loai: chuyen_giao, quyet_dinh: [15-QĐ/ĐU, 1-QĐ/ĐU], chi_bo: CB04, ve: BP02}',
  '  - {ngay: 2026-03-10, loai: thanh_lap, quyet_dinh: 16-QĐ/ĐU, chi_bo: CB05}',
  '  - {ngay: 2026-03-15, loai: ket_thuc, quyet_dinh: 17-QĐ/ĐU, chi_bo: CB06}',
  '  - {ngay: 2026-03-20, loai: doi_loai_hinh, quyet_dinh: 18-QĐ/ĐU, chi_bo: CB01, loai_hinh: don_vi}',
] as const;

const days: Readonly<Record<string, readonly string[]>> = {
  CB01: ['01-05', '02-05', '03-05'],
  CB02: ['01-05'],
  CB03: ['01-06'],
  CB04: ['01-05', '02-05', '03-05'],
  CB05: ['03-20'],
  CB06: ['01-05', '02-05', '03-05'],
  CB20: ['02-05', '03-05'],
};

const sheets = Object.fromEntries(
  Object.entries(days).flatMap(([unit, dates]) =>
    dates.map((date) => [`phieu/${unit}-${date}.yaml`, sheet({ unit, date: `2026-${date}` })]),
  ),
);

const folderWith = (more: Readonly<Record<string, string>> = {}, workspace = workspaceText(...lines)) => {
  const folder = makeFolder({ 'shcb.yaml': workspace });
  put(folder, { ...sheets, ...more });
  return folder;
};

describe('the table of a quarter in which units came and went', () => {
  const cwd = () => folderWith();

  test('has its rows under their superiors of the closing day, those that ended last', async () => {
    const { code, problems, rows } = await reported(cwd(), '2026-Q1');
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(rows.map(({ unit, name, parent, active }) => [unit, name, parent, active])).toEqual([
      ['CB01', 'Chi bộ Văn phòng', 'DB01', true],
      ['CB05', 'Chi bộ Chợ', 'DB01', true],
      ['CB20', 'Chi bộ Trường', 'BP01', true],
      ['CB04', 'Chi bộ Tổ 8', 'BP02', true],
      ['CB02', 'Chi bộ Trường Một', 'BP01', false],
      ['CB03', 'Chi bộ Trường Hai', 'BP01', false],
      ['CB06', 'Chi bộ Bến', 'DB01', false],
    ]);
  });

  test('shows every meeting once, in the row of the unit that held it', async () => {
    const { rows, status } = await reported(cwd(), '2026-Q1');
    expect(status).toEqual({
      CB01: ['scored', 'scored', 'scored'],
      CB02: ['scored', 'inactive', 'inactive'],
      CB03: ['scored', 'inactive', 'inactive'],
      CB04: ['scored', 'scored', 'scored'],
      CB05: ['inactive', 'inactive', 'scored'],
      CB06: ['scored', 'scored', 'scored'],
      CB20: ['inactive', 'scored', 'scored'],
    });
    const held = rows.reduce((sum, { counts }) => sum + (counts.tot ?? 0), 0);
    expect(held).toBe(Object.keys(sheets).length);
  });

  test('says of each where it came from and went, as data', async () => {
    const { rows } = await reported(cwd(), '2026-Q1');
    const row = (unit: string) => rows.find((one) => one.unit === unit);
    const merger = { kind: 'hop_nhat', on: '2026-02-01', decisions: ['13-QĐ/ĐU'] };
    expect(row('CB20')).toMatchObject({
      span: { from: '2026-02-01', to: null },
      predecessors: [
        { unit: 'CB02', ...merger },
        { unit: 'CB03', ...merger },
      ],
      successors: [],
      formerNames: [],
    });
    expect(row('CB02')).toMatchObject({
      span: { from: null, to: '2026-01-31' },
      successors: [{ unit: 'CB20', ...merger }],
      band: null,
      reason: 'đã hợp nhất thành Chi bộ Trường từ ngày 01/02/2026 theo 13-QĐ/ĐU',
      possibleBands: [],
    });
    expect(row('CB04')?.formerNames).toEqual([{ name: 'Chi bộ Xóm Cũ', before: '2026-02-15' }]);
    expect(row('CB01')?.kind).toBe('don_vi');
  });

  test('balances: 5 at the opening, 2 came, 3 went, 4 at the closing', async () => {
    const { movement, organisations } = await reported(cwd(), '2026-Q1');
    expect(movement).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
      opening: 5,
      in: { thanh_lap: 1, hop_nhat: 1 },
      out: { hop_nhat: 2, ket_thuc: 1 },
      closing: 4,
    });
    expect(organisations).toMatchObject([
      { id: 'DB01', parent: null },
      { id: 'BP01', parent: 'DB01' },
      { id: 'BP02', parent: 'DB01' },
    ]);
  });

  test('is printed with heads, an own part for those that ended, and the changes in words', async () => {
    const { out } = await run(['report', '2026-Q1'], { cwd: cwd(), width: 120 });
    const [table = '', ended = ''] = out.split('Đã kết thúc, chuyển đi trong kỳ');
    const names = (text: string) => [
      ...text.matchAll(/(?:Trực thuộc |Đảng bộ bộ |Chi bộ )(?:[^\s–\d]+ ?)+/g),
    ];
    expect(names(table.slice(table.indexOf('──'))).map(([name]) => name.trim())).toEqual([
      'Trực thuộc Đảng bộ xã (ví dụ)',
      'Chi bộ Văn phòng',
      'Chi bộ Chợ',
      'Đảng bộ bộ phận Trường học',
      'Chi bộ Trường',
      'Đảng bộ bộ phận Nông thôn',
      'Chi bộ Tổ',
    ]);
    // 3 + 1 + 2 + 3 months of the four units that are there; the five of the others stand below.
    expect(table).toMatch(/Tổng số buổi +9\n/);
    for (const line of [
      'Chi bộ Trường Một: đã hợp nhất thành Chi bộ Trường từ ngày 01/02/2026 theo 13-QĐ/ĐU.',
      'Chi bộ Bến: đã kết thúc, không còn hoạt động từ ngày 16/03/2026 theo 17-QĐ/ĐU.',
      'Chi bộ Chợ: thành lập từ ngày 10/03/2026 theo 16-QĐ/ĐU.',
      'Chi bộ Tổ 8: trước ngày 15/02/2026 là Chi bộ Xóm Cũ; trước ngày 01/03/2026 thuộc Đảng bộ xã (ví dụ).',
      'Biến động chi bộ: đầu kỳ 5, tăng 2 (thành lập 1, hợp nhất 1), giảm 3 (hợp nhất 2, kết thúc 1), cuối kỳ 4.',
    ])
      expect(ended).toContain(`\n${line}\n`);
  });

  test('seen from an earlier day has the names, superiors and units of that day', async () => {
    const { rows, status, movement } = await reported(cwd(), '2026-Q1', '--as-of', '2026-02-20');
    expect(rows.find(({ unit }) => unit === 'CB04')).toMatchObject({ name: 'Chi bộ Tổ 8', parent: 'DB01' });
    expect(rows.filter(({ active }) => active === true).map(({ unit }) => unit)).toEqual([
      'CB04',
      'CB06',
      'CB01',
      'CB20',
    ]);
    expect(status.CB05).toEqual(['inactive', 'inactive', 'not-due']);
    expect(movement).toMatchObject({ opening: 5, in: { hop_nhat: 1 }, out: { hop_nhat: 2 }, closing: 4 });
  });
});

describe('a unit that ended in the period', () => {
  test('has its month by the meeting it held, and counts in no total', async () => {
    const { rows, totals } = await reported(folderWith(), '2026-03');
    expect(rows.map(({ unit, band }) => [unit, band?.id])).toEqual([
      ['CB01', 'tot'],
      ['CB05', 'tot'],
      ['CB20', 'tot'],
      ['CB04', 'tot'],
      ['CB06', 'tot'],
    ]);
    expect(totals).toMatchObject({ tot: 4, none: 0 });
  });

  test('has no band of the year, and does not count as one without', async () => {
    const { rows, totals } = await reported(folderWith(), '2026', '--as-of', '2026-03-31');
    expect(rows.find(({ unit }) => unit === 'CB06')).toMatchObject({
      band: null,
      reason: 'đã kết thúc, không còn hoạt động từ ngày 16/03/2026 theo 17-QĐ/ĐU',
    });
    // The year of the four others is not over.
    expect(totals).toMatchObject({ tot: 0, none: 4 });
  });

  test('without an event says only its last day', async () => {
    const plain = workspaceText(
      `bo_tieu_chi: ${RUBRIC}`,
      'chi_bo:',
      '  - {ma: CB01}',
      '  - {ma: CB02, den: 2026-01-31}',
    );
    const { rows, movement } = await reported(folderWith({}, plain), '2026-Q1', 'phieu/CB02-01-05.yaml');
    expect(rows[1]).toMatchObject({ unit: 'CB02', reason: 'ngày hoạt động cuối cùng là 31/01/2026' });
    expect(movement).toMatchObject({ opening: 2, in: {}, out: { khong_ghi: 1 }, closing: 1 });
  });
});

describe('a sheet of a unit that is not there on its day', () => {
  test('after the end: what became of it, and whose sheet it may be', async () => {
    const late = sheet({ unit: 'CB02', date: '2026-02-10' });
    const { code, problems } = await scored(folderWith({ 'phieu/muon.yaml': late }));
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ code: 'unit-inactive', file: 'phieu/muon.yaml', line: 2 }]);
    expect(problems[0]?.message).toContain('đã hợp nhất thành CB20 từ ngày 01/02/2026 theo 13-QĐ/ĐU');
    expect(problems[0]?.hint).toContain('CB20');
  });

  test('before the beginning: what it came from', async () => {
    const early = sheet({ unit: 'CB20', date: '2026-01-10' });
    const { problems } = await scored(folderWith({ 'phieu/som.yaml': early }));
    expect(problems[0]?.message).toContain('thành lập trên cơ sở hợp nhất CB02 và CB03 từ ngày 01/02/2026');
    expect(problems[0]?.hint).toContain('CB02 hoặc CB03');
  });

  test('on the last day of an ending it still stands', async () => {
    const last = sheet({ unit: 'CB06', date: '2026-03-15', kind: 'chuyen_de' });
    expect((await scored(folderWith({ 'phieu/cuoi.yaml': last }))).code).toBe(0);
    const after = sheet({ unit: 'CB06', date: '2026-03-16', kind: 'chuyen_de' });
    expect((await scored(folderWith({ 'phieu/cuoi.yaml': after }))).code).toBe(1);
  });
});

describe('what the workspace says of a day', () => {
  test('the kind of a unit is that of the day of the meeting', async () => {
    const of = (date: string) =>
      sheet({ unit: 'CB01', date, kind: 'chuyen_de' }).replace('so_lieu:', 'loai_hinh: co_quan\nso_lieu:');
    expect((await scored(folderWith({ 'phieu/a.yaml': of('2026-03-19') }))).code).toBe(0);
    const { problems } = await scored(folderWith({ 'phieu/a.yaml': of('2026-03-20') }));
    expect(problems.map(({ code }) => code)).toEqual(['unit-kind-differs']);
  });

  test('in which months a meeting is expected is a policy; a meeting that was held counts under either', async () => {
    const whole = workspaceText(...lines, 'tinh_thang: du_thang');
    const silent = ['phieu/CB05-03-20.yaml', 'phieu/CB06-03-05.yaml'];
    const given = Object.keys(sheets).filter((path) => !silent.includes(path));
    const without = (workspace: string) => reported(folderWith({}, workspace), '2026-03', ...given);
    expect((await without(workspaceText(...lines))).status).toMatchObject({
      CB05: ['missing'],
      CB06: ['missing'],
    });
    expect((await without(whole)).status).toMatchObject({
      CB05: ['inactive'],
      CB06: ['inactive'],
      CB01: ['scored'],
    });
    expect((await reported(folderWith({}, whole), '2026-03')).status).toMatchObject({
      CB05: ['scored'],
      CB06: ['scored'],
    });
  });

  test('an event without its decision is told of, and stops nothing', async () => {
    const undecided = workspaceText(...lines).replace('quyet_dinh: 16-QĐ/ĐU, ', '');
    const { code, problems } = await reported(folderWith({}, undecided), '2026-Q1');
    expect(code).toBe(0);
    expect(problems).toMatchObject([
      { code: 'decision-missing', severity: 'warning', file: 'shcb.yaml', line: 20 },
    ]);
  });

  test('an impossible chain stops the call and names both places', async () => {
    const twice = workspaceText(
      ...lines,
      '  - {ngay: 2026-03-25, loai: giai_the, quyet_dinh: 20-QĐ/ĐU, chi_bo: CB03}',
    );
    const { code, out, err } = await run(['report', '2026-Q1'], { cwd: folderWith({}, twice) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('dòng 23, ký tự 5: lỗi: "CB03" kết thúc hai lần');
    expect(err).toContain('Xem thêm dòng 17.');
  });

  test('check says what it lacks', async () => {
    const undecided = workspaceText(...lines).replace('[15-QĐ/ĐU, 1-QĐ/ĐU]', '15-QĐ/ĐU');
    const { code, out } = await run(['check', 'shcb.yaml', '-f', 'json'], { cwd: folderWith({}, undecided) });
    expect(code).toBe(0);
    expect(codesIn(out)).toEqual(['decision-missing']);
  });

  test('before the period has begun nothing has moved', async () => {
    const { movement } = await reported(folderWith(), '2026-Q1', '--as-of', '2025-12-31');
    expect(movement).toBeNull();
  });
});
