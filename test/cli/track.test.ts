import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';
import { held, trackYear } from '../support/track-year.ts';

const counts = z.record(z.string(), z.number());
const span = z.looseObject({
  span: z.string(),
  state: z.string(),
  by: z.string().nullable(),
  reason: z.string(),
});
const row = z.looseObject({
  unit: z.string().optional(),
  member: z.string().optional(),
  requirements: z.array(z.object({ law: z.string(), id: z.string(), counts, spans: z.array(span) })),
});
const shape = z.looseObject({
  schema: z.literal('shcb/track@1'),
  period: z.string(),
  asOf: z.string(),
  units: z.array(row),
  members: z.array(row),
  counts,
  notes: z.array(z.string()),
});

type Row = z.output<typeof row>;

const tracked = async (argv: readonly string[], cwd = makeFolder(trackYear)) => {
  const { out, code } = await run(['track', ...argv, '-f', 'json'], { cwd });
  return { ...shape.parse(JSON.parse(out)), code };
};

/** `10/12 !1 ?1` of the states of a requirement, as one would count them on paper. */
const paper = (states: Readonly<Record<string, number>>): string => {
  const [met = 0, late = 0, not = 0, unknown = 0, due = 0] = [
    'met',
    'late',
    'not-met',
    'not-known',
    'due',
  ].map((state) => states[state] ?? 0);
  const over = met + late + not + unknown;
  const marks = [
    ['!', not],
    ['m', late],
    ['?', unknown],
    ['…', due],
  ].flatMap(([mark, count]) => (count === 0 ? [] : [`${mark}${count}`]));
  return [...(over === 0 ? [] : [`${met}/${over}`]), ...marks].join(' ');
};

const paperRow = ({ requirements }: Row): Readonly<Record<string, string>> =>
  Object.fromEntries(requirements.map((one) => [`${one.law.split('/')[0]} ${one.id}`, paper(one.counts)]));

const spansOf = ({ requirements }: Row, id: string) => requirements.find((one) => one.id === id)?.spans ?? [];

describe('a year of four units, as of its last day', () => {
  test('CB01 is in order; only the sheet of December may still come', async () => {
    const { units, code } = await tracked(['--period', '2026']);
    // One sheet is broken, so the call ends with 1; that somebody is behind does not.
    expect(code).toBe(1);
    expect(paperRow(units[0] ?? { requirements: [] })).toEqual({
      'trung-uong thuong_ky': '12/12',
      'trung-uong chuyen_de': '4/4', // March, June, September, December combined
      'trung-uong tai_lieu': '12/12', // the 1st before the 5th
      'trung-uong thoi_luong': '12/12', // 95 of 90, 125 of 120
      'trung-uong bieu_quyet': '12/12',
      'trung-uong ket_luan': '12/12', // on the day itself
      'ha-tinh cham_diem': '12/12',
      'ha-tinh bieu_quyet': '12/12',
      'ha-tinh cap_tren_du': '2/2', // March and September
      'xa bao_cao': '11/11 …1', // December until 5 January; that it came on the 4th is not known on 31 December
    });
  });

  test('CB02 missed August, a quarter, 10 minutes, a vote, a line and an appraisal', async () => {
    const { units } = await tracked(['--period', '2026']);
    expect(paperRow(units[1] ?? { requirements: [] })).toEqual({
      'trung-uong thuong_ky': '11/12 !1', // no sheet of August
      'trung-uong chuyen_de': '3/4 !1', // February, May, November; nothing in the third quarter
      'trung-uong tai_lieu': '11/11', // nothing is asked of a meeting that was not held
      'trung-uong thoi_luong': '10/11 !1', // April: 80 of 90
      'trung-uong bieu_quyet': '10/11 !1', // June
      'trung-uong ket_luan': '11/11',
      'ha-tinh cham_diem': '10/11 !1', // December: a line is open
      'ha-tinh bieu_quyet': '10/11 !1',
      // UV02 came in January without appraising, UV03 in February is a member; July counts.
      'ha-tinh cap_tren_du': '1/2 !1',
      // No sheet says when it came: 10 are not known, August did not come, December is open.
      'xa bao_cao': '0/11 !1 ?10 …1',
    });
    expect(spansOf(units[1] ?? { requirements: [] }, 'cap_tren_du')[0]?.reason).toBe(
      'chưa có lần nào; ngày 05/01 có dự, chưa thẩm định',
    );
  });

  test('CB03 exists from 10 May: 8 months, 3 quarters and 2 half-years', async () => {
    const { units } = await tracked(['--period', '2026']);
    expect(paperRow(units[2] ?? { requirements: [] })).toEqual({
      'trung-uong thuong_ky': '8/8',
      'trung-uong chuyen_de': '2/3 !1', // July combined, October; nothing from 10 May to 30 June
      'trung-uong tai_lieu': '7/8 m1', // June: on the day of the meeting
      'trung-uong thoi_luong': '7/8 !1', // July: 100 of 120
      'trung-uong bieu_quyet': '8/8',
      'trung-uong ket_luan': '6/8 m1 ?1', // July: the third day; September: not recorded
      'ha-tinh cham_diem': '7/8 !1', // September: the line on the conclusion is open
      'ha-tinh bieu_quyet': '8/8',
      'ha-tinh cap_tren_du': '1/2 !1', // October; nobody in May and June
      'xa bao_cao': '6/7 m1 …1', // October came on 6 November; December is open
    });
  });

  test('CB04 ended on 20 August: a month said not to be held, one with a broken sheet, one missing', async () => {
    const { units } = await tracked(['--period', '2026']);
    const fourth = units[3] ?? { requirements: [] };
    expect(paperRow(fourth)).toEqual({
      'trung-uong thuong_ky': '5/8 !2 ?1', // February and August; March cannot be told
      'trung-uong chuyen_de': '0/3 !2 ?1', // the broken sheet of March may be the one of the first quarter
      'trung-uong tai_lieu': '5/6 ?1',
      'trung-uong thoi_luong': '5/6 ?1',
      'trung-uong bieu_quyet': '5/6 ?1',
      'trung-uong ket_luan': '5/6 ?1',
      'ha-tinh cham_diem': '5/6 ?1',
      'ha-tinh bieu_quyet': '5/6 ?1',
      'ha-tinh cap_tren_du': '1/2 !1', // UV03 in April; nobody from July to 20 August
      'xa bao_cao': '5/7 !1 ?1', // August did not come; February had no meeting
    });
    expect(spansOf(fourth, 'thuong_ky').map(({ state }) => state)).toEqual([
      'met',
      'not-met',
      'not-known',
      'met',
      'met',
      'met',
      'met',
      'not-met',
      'inactive',
      'inactive',
      'inactive',
      'inactive',
    ]);
    expect(spansOf(fourth, 'thuong_ky')[1]?.reason).toBe('chưa có lần nào; không họp: Trực Tết');
  });

  test('of the superiors, UV01 came three times, UV02 twice, UV04 once while assigned; UV03 is not bound', async () => {
    const { members } = await tracked(['--period', '2026']);
    expect(
      members.map(({ member, requirements }) => [
        member,
        ...requirements.flatMap(({ spans }) => spans.map(({ state, reason }) => `${state}: ${reason}`)),
      ]),
    ).toEqual([
      ['UV01', 'met: ngày 05/03, 05/09 và 05/10'],
      ['UV02', 'met: ngày 05/01 và 05/07'],
      ['UV03', 'inactive: chưa có hoặc đã kết thúc trong kỳ này'],
      // The broken sheet of March may tell of a second time.
      ['UV04', 'not-known: phiếu tháng 3/2026 có lỗi'],
    ]);
  });

  test('every unit, requirement and span has one state, and the counts add up', async () => {
    const folder = makeFolder(trackYear);
    const { counts: total } = await tracked(['--period', '2026'], folder);
    const { out } = await run(['track', '--period', '2026', '-f', 'ndjson'], { cwd: folder });
    const records = out
      .trim()
      .split('\n')
      .map((line) =>
        z
          .looseObject({
            unit: z.string().optional(),
            member: z.string().optional(),
            law: z.string(),
            requirement: z.string(),
            span: z.string(),
            state: z.string(),
          })
          .parse(JSON.parse(line)),
      );
    // Eight requirements a month, one a quarter, one a half-year, for four units; one a year for four members.
    expect(records.length).toBe(4 * (8 * 12 + 4 + 2) + 4);
    const keys = records.map((one) => [one.unit ?? one.member, one.law, one.requirement, one.span].join(' '));
    expect(new Set(keys).size).toBe(records.length);
    for (const [state, count] of Object.entries(total))
      expect([state, records.filter((one) => one.state === state).length]).toEqual([state, count]);
  });

  test('bodies that existed for a part of a span are named, with what was chosen for them', async () => {
    const { notes } = await tracked(['--period', '2026']);
    expect(notes.filter((note) => note.includes('một phần của kỳ'))).toEqual([
      '* Chi bộ Khu phố 3, Chi bộ Trạm và UV04, tinh uy vien: chỉ hoạt động một phần của kỳ. Không quy định nào nói trường hợp này; ở đây tính khi có bất kỳ ngày hoạt động (đề xuất).',
    ]);
  });
});

describe('as of a day in the year', () => {
  const march = ['--as-of', '10/03/2026'];

  test('the period is its year; what lies ahead is due or not begun', async () => {
    const { period, asOf, units } = await tracked(march);
    expect([period, asOf]).toEqual(['2026', '2026-03-10']);
    const second = units.find(({ unit }) => unit === 'CB02') ?? { requirements: [] };
    expect(paperRow(second)['trung-uong thuong_ky']).toBe('3/3');
    expect(spansOf(second, 'thuong_ky').map(({ state }) => state)).toEqual([
      ...Array(3).fill('met'),
      ...Array(9).fill('not-due'),
    ]);
    expect(spansOf(second, 'cap_tren_du').map(({ state, by }) => [state, by])).toEqual([
      ['due', '2026-06-30'],
      ['not-due', null],
    ]);
  });

  test('a quarter looks at all of the half-year that it lies in', async () => {
    const { units } = await tracked(['--period', '2026-Q1']);
    const first = units.find(({ unit }) => unit === 'CB01') ?? { requirements: [] };
    expect(spansOf(first, 'cap_tren_du').map(({ span: id, state }) => [id, state])).toEqual([
      ['2026-H1', 'met'],
    ]);
    // Founded in May: not a unit of the first quarter.
    expect(units.map(({ unit }) => unit)).toEqual(['CB01', 'CB02', 'CB04']);
  });

  test('the calendar holds exactly what is due, by its day', async () => {
    const folder = makeFolder(trackYear);
    const { units, members, counts: total } = await tracked(march, folder);
    const path = join(folder, 'viec-can-lam.ics');
    await run(['track', ...march, '-o', path], { cwd: folder });
    const { events, journals } = readCalendar(readFileSync(path, 'utf8'));
    expect(journals).toEqual([]);
    expect(events.length).toBe(total.due);
    const due = [...units, ...members].flatMap(({ unit, member, requirements }) =>
      requirements.flatMap(({ law, id, spans }) =>
        spans
          .filter(({ state }) => state === 'due')
          .map(({ span: name, by }) => ({
            uid: `DB01/${law}/${id}/${unit ?? member}/${name}@shcb`,
            day: (by ?? '').replaceAll('-', ''),
          })),
      ),
    );
    const order = (left: { uid: string }, right: { uid: string }) => (left.uid < right.uid ? -1 : 1);
    expect(events.map(({ uid, day }) => ({ uid, day })).sort(order)).toEqual([...due].sort(order));
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).sort());
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['20260310T000000Z']));
    expect(events.find(({ uid }) => uid.includes('/UV02/'))).toMatchObject({
      day: '20261231',
      summary: 'Tỉnh ủy viên dự sinh hoạt nơi đăng ký: UV02, Tỉnh ủy viên',
    });
  });
});

describe('the call', () => {
  test('offers a calendar, which no other command does', async () => {
    const folder = makeFolder(trackYear);
    const { out, code } = await run(['track', '--as-of', '2027-06-01', '--period', '2026', '-f', 'ics'], {
      cwd: folder,
    });
    expect([code, readCalendar(out).journals.map(({ summary }) => summary)]).toEqual([
      1,
      ['Không còn việc nào trong hạn sau ngày 01/06/2027'],
    ]);
    const other = await run(['report', '2026', '-f', 'ics'], { cwd: folder });
    expect([other.code, other.out]).toEqual([2, '']);
    const output = await run(['report', '2026', '-o', 'bang.ics'], { cwd: folder });
    expect(output.code).toBe(2);
  });

  test('works without a workspace, with the obligations that it names', async () => {
    const folder = makeFolder(held({ unit: 'CB09', date: '2026-03-05' }));
    const argv = ['phieu', '--period', '2026-03', '--rubric', 'an-phu/phieu-danh-gia'];
    const { units, members } = await tracked([...argv, '--obligations', 'trung-uong/nghia-vu'], folder);
    expect([units.map(paperRow), members]).toEqual([
      [
        {
          'trung-uong thuong_ky': '1/1',
          'trung-uong chuyen_de': '0/1 !1',
          'trung-uong tai_lieu': '1/1',
          'trung-uong thoi_luong': '1/1',
          'trung-uong bieu_quyet': '1/1',
          'trung-uong ket_luan': '1/1',
        },
      ],
      [],
    ]);
  });

  test('tells of a regulation that binds no span of the period', async () => {
    const { err, out } = await run(
      ['track', '--period', '2020', '--obligations', 'quang-ngai/nghia-vu', '-f', 'json'],
      { cwd: makeFolder(trackYear) },
    );
    expect(err).toContain('[no-version]');
    expect(shape.parse(JSON.parse(out)).counts.met).toBe(0);
  });

  test('an assignment names units of the workspace and goes forward', async () => {
    const text = String(trackYear['shcb.yaml'])
      .replace('chi_bo: [CB02]}', 'chi_bo: [CB20], den: 2026-06-30, tu: 2026-07-01}')
      .replace('sinh_hoat_tai: CB02', 'sinh_hoat_tai: CB22');
    const folder = makeFolder({ 'shcb.yaml': text });
    const { err, code } = await run(['track'], { cwd: folder });
    const told = [...err.matchAll(/^ {2}dòng (\d+), ký tự \d+: .*\[([\w-]+)\]$/gm)].map(([, line, found]) => [
      found,
      line,
    ]);
    expect([code, told]).toEqual([
      2,
      [
        ['unknown-unit', '11'],
        ['dates-reversed', '11'],
        ['unknown-unit', '12'],
      ],
    ]);
  });

  test('a file of obligations is checked as such', async () => {
    const { out } = await run(['check', 'rubrics/trung-uong/nghia-vu/2025-10-28.yaml', '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({ files: [{ kind: 'obligations', errors: 0 }] });
  });

  test('without a period takes the year of the newest sheet, and no clock', async () => {
    const { period, asOf } = await tracked([]);
    expect([period, asOf]).toEqual(['2026', '2026-12-31']);
  });

  test('is failed by what is behind only where it is strict', async () => {
    const sound = Object.fromEntries(
      Object.entries(trackYear).filter(([path]) => path !== 'phieu/CB04-hong.yaml'),
    );
    const folder = makeFolder(sound);
    const call = ['theo-doi', '--period', '2026', '-q'];
    expect((await run(call, { cwd: folder })).code).toBe(0);
    expect((await run([...call, '--strict'], { cwd: folder })).code).toBe(1);
  });

  test('shows each state by its own mark, at 80 columns and without a wider line', async () => {
    const folder = makeFolder(trackYear);
    const { out } = await run(['track', '--as-of', '2026-08-15'], { cwd: folder });
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    for (const mark of ['!', 'm', '?', '…']) expect(out).toContain(mark);
    expect(out).toMatch(/^ 3 Chi bộ Khu phố 3 .*3\/3/m);
  });

  test('a period named first is the period; a file of that name goes before it', async () => {
    const { out } = await run(['track', '2026-Q1', '-f', 'json'], { cwd: makeFolder(trackYear) });
    const { out: same } = await run(['track', '--period', '2026-Q1', '-f', 'json'], {
      cwd: makeFolder(trackYear),
    });
    expect(out).toBe(same);
    const { err, code } = await run(['track', '2026-Q1'], {
      cwd: makeFolder({ ...trackYear, '2026-Q1': '' }),
    });
    expect([code, err]).toEqual([2, expect.stringContaining('2026-Q1')]);
  });
});

test('obligations of which the same is said stand in one item: a faulty sheet is told once', async () => {
  const cwd = makeFolder({
    'shcb.yaml': `nghia_vu: [trung-uong/nghia-vu]\n${workspace('{ma: CB01, ten: Chi bộ Một}')}`,
    'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }).replace(
      'dang_so: 12',
      'dang_so: mười hai',
    ),
  });
  const { out } = await run(['track', '2026-03'], { cwd, width: 400 });
  const unknown = out.slice(out.indexOf('Chưa rõ, cần ghi')).split('\n').slice(1, 4);
  expect(unknown).toEqual([
    'Chi bộ Một',
    '  - Sinh hoạt thường kỳ hằng tháng; Đăng tải tài liệu trước ít nhất 01 ngày; Thời lượng sinh hoạt; Biểu quyết điểm tự chấm, ghi biên bản; Đăng tải kết luận trong 02 ngày: tháng 3/2026 (phiếu tháng 3/2026 có lỗi).',
    '  - Sinh hoạt chuyên đề hằng quý: quý I/2026 (phiếu tháng 3/2026 có lỗi).',
  ]);
});

describe('what is due', () => {
  const ids = Array.from({ length: 6 }, (_, index) => `CB0${index + 1}`);
  const units = workspace(...ids.map((id) => `{ma: ${id}, ten: Tổ ${id.slice(3)}}`));
  /** Six units in March of which some have held their thematic meeting of the quarter. */
  const dueOf = async (thematic: readonly string[], format: readonly string[] = []) => {
    const cwd = makeFolder({
      'shcb.yaml': `nghia_vu: [trung-uong/nghia-vu]\n${units}`,
      'phieu/.giu': '',
      ...Object.fromEntries(
        thematic.map((id) => [
          `phieu/${id}.yaml`,
          sheet({ unit: id, date: '2026-02-10', kind: 'chuyen_de', named: true }),
        ]),
      ),
    });
    const call = ['track', '--period', '2026-Q1', '--as-of', '2026-03-10', ...format];
    const { out } = await run(call, { cwd });
    return out;
  };
  const rowsOf = (out: string): readonly string[] =>
    (out.split('\nCòn hạn\n')[1] ?? '').split('\n').filter((line) => line.includes('chuyên đề'));

  test.each([
    ['of all stands once, by their number', [], 'Cả 6 chi bộ'],
    ['of most names those who have it not', ['CB02', 'CB05'], '4 chi bộ, trừ Tổ 2 và Tổ 5'],
    ['of few names them', ['CB01', 'CB02', 'CB03'], 'Tổ 4, Tổ 5, Tổ 6'],
  ])('a duty %s', async (_, thematic, who) => {
    const rows = rowsOf(await dueOf(thematic));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.split(/ {2,}/).slice(0, 2)).toEqual(['31/03/2026', who]);
  });

  test('and what is behind of all who are so in one place', async () => {
    const behind = async (thematic: readonly string[]) =>
      ((await dueOf(thematic)).split('\nCòn thiếu hoặc chậm\n')[1] ?? '').split('\nCòn hạn\n')[0] ?? '';
    // None has held its meetings of January and February.
    expect((await behind([])).split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'Cả 6 chi bộ',
      '',
    ]);
    expect((await behind([])).match(/Sinh hoạt thường kỳ/g)).toHaveLength(1);
  });

  test('is whole for whoever sorts and filters it', async () => {
    const rows = (await dueOf([], ['-f', 'csv-raw']))
      .split('\r\n')
      .filter((line) => line.includes('31/03/2026'));
    expect(rows.filter((line) => line.includes('chuyên đề')).map((line) => line.split(',')[1])).toEqual(
      ids.map((id) => `Tổ ${id.slice(3)}`),
    );
  });

  test('stands below the table, under which its signs and the names of its columns are told', async () => {
    const [table = ''] = (await dueOf([])).split('\nCòn thiếu hoặc chậm\n');
    expect(table.split('\n\n').at(-1)).toMatch(/Ký hiệu: 10\/12 là .*Các cột: TK Sinh hoạt thường kỳ/s);
  });
});
