import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { workspaceText } from '../support/organisations.ts';
import { root, run } from '../support/run.ts';
import { RUBRIC, sheet } from '../support/sheets.ts';
import { trackYear } from '../support/track-year.ts';

const examples = `${root}/examples`;

const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
};

/** The tables of a file: a heading stands alone in its row, and an empty row comes between tables. */
const tablesOf = (rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] => {
  const tables: (readonly string[])[][] = [[]];
  for (const row of rows)
    if (row.length === 1 && row[0] === '') tables.push([]);
    else tables.at(-1)?.push(row);
  return tables.map((table) => (table[0]?.length === 1 ? table.slice(1) : table));
};

const csv = async (call: string, cwd: string, format = 'csv') => {
  const { out } = await run([...call.split(' '), '-f', format], { cwd });
  return out;
};

const calls: readonly (readonly [example: string, call: string])[] = [
  ['02-mot-quy', 'score'],
  ['02-mot-quy', 'check'],
  ['02-mot-quy', 'report 2026-01'],
  ['02-mot-quy', 'report 2026-Q1'],
  ['03-mot-nam', 'report 2024'],
  ['03-mot-nam', 'report 2024 --table loai-hinh'],
  ['03-mot-nam', 'report 2024-06 --table xu-huong'],
  ['03-mot-nam', 'report 2024 --table mat-diem'],
  ['03-mot-nam', 'report 2024 --table sat-muc'],
  ['03-mot-nam', 'report 2024 --table bien-dong'],
  ['05-dieu-kien', 'rubric list'],
];

const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** Short names of bands, as heads have them. */
const SHORT = new Map([
  ['T', 'tot'],
  ['K', 'kha'],
  ['TB', 'trung_binh'],
  ['Ké', 'kem'],
]);

const BANDS = [
  ['Tốt', 'tot'],
  ['Khá', 'kha'],
  ['Trung bình', 'trung_binh'],
  ['Kém', 'kem'],
] as const;

/** Kinds of units by the ids that programs read. */
const KINDS: ReadonlyMap<string, string> = new Map([['co_quan_don_vi', 'Cơ quan, đơn vị']]);

const named = z.object({ rows: z.array(z.object({ unit: z.string(), name: z.string() })).optional() });

const NUMBER = /^-?\d+(?:,\d+)?$/;

describe('a report as CSV', () => {
  test.each(calls)(
    '%s, %s: whole rows, whatever the width, and nothing that calculates',
    async (example, call) => {
      const cwd = `${examples}/${example}`;
      const text = await csv(call, cwd);
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const table of tablesOf(rowsOf(text, ';'))) {
        const [head, ...rows] = table;
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
        for (const cell of table.flat()) if (!NUMBER.test(cell)) expect(cell).not.toMatch(FORMULA);
      }
      const { out } = await run([...call.split(' '), '-f', 'csv'], { cwd, width: 40 });
      expect(out).toBe(text);
    },
  );

  test.each(calls.slice(2, 7))(
    '%s, %s: the same for programs, with commas and points, codes of units and ids of bands',
    async (example, call) => {
      const cwd = `${examples}/${example}`;
      const raw = await csv(call, cwd, 'csv-raw');
      expect(raw.startsWith('\ufeff')).toBe(false);
      const pointed = rowsOf(raw, ',').map((row) =>
        row.map((cell) => (/^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell)),
      );
      const { rows = [] } = named.parse(JSON.parse(await csv(call, cwd, 'json')));
      const codes = new Map([...BANDS, ...rows.map(({ unit, name }) => [name, unit] as const)]);
      const people = rowsOf(await csv(call, cwd), ';');
      const [head = []] = people;
      const coded = [
        head.map((cell) => SHORT.get(cell) ?? codes.get(cell) ?? cell),
        ...people.slice(1).map((row) => row.map((cell) => codes.get(cell) ?? cell)),
      ];
      expect(pointed.map((row) => row.map((cell) => (KINDS.has(cell) ? KINDS.get(cell) : cell)))).toEqual(
        coded,
      );
    },
  );

  test('a month has these columns, also those that a narrow screen does without', async () => {
    const [head] = rowsOf(await csv('report 2026-03', `${examples}/02-mot-quy`), ';');
    const bands = ['Tốt', 'Khá', 'Trung bình', 'Kém'];
    expect(head).toEqual(['TT', 'Chi bộ', 'Có mặt', 'Đảng số', 'Ngày họp', 'Điểm', ...bands, 'Ghi chú']);
  });

  test('a mean has the decimal mark of its reader', async () => {
    const cwd = `${examples}/03-mot-nam`;
    expect(await csv('report 2024', cwd)).toContain(';97,33;Tốt;');
    expect(await csv('report 2024', cwd, 'csv-raw')).toContain(',97.33,tot,');
  });

  test('names that would calculate are text, numbers below nought are numbers', async () => {
    const names = ['=1+1', '- Chi bộ 1', '+84 90', '@x', ' ＝1', 'Chi bộ; "=2"'];
    const cwd = makeFolder({
      'shcb.yaml': workspaceText(
        `bo_tieu_chi: ${RUBRIC}`,
        'chi_bo:',
        ...names.map((name, index) => `  - {ma: CB0${index}, ten: ${JSON.stringify(name)}}`),
      ),
      'phieu/1.yaml': sheet({ unit: 'CB00', date: '2026-02-05' }),
      'phieu/2.yaml': sheet({ unit: 'CB00', date: '2026-03-05', present: 9 }),
    });
    const rows = tablesOf(rowsOf(await csv('report 2026-03 --table xu-huong', cwd), ';'))[0] ?? [];
    expect(rows.slice(1).map((row) => row[1])).toEqual([
      "'=1+1",
      "'- Chi bộ 1",
      "'+84 90",
      "'@x",
      "' ＝1",
      'Chi bộ; "\'=2"',
    ]);
    // 9 of 12 present is 75 %: line 2.1 loses points, so the second month is lower.
    expect(rows[1]?.[4]).toMatch(/^-\d+(?:,\d+)?$/);
  });

  test('a page without a table has no CSV', async () => {
    const { code, err } = await run(['explain', 'head-count', '-f', 'csv'], {});
    expect(code).toBe(2);
    expect(err).toContain('[no-table]');
  });
});

describe('the table of a year that goes up', () => {
  // What is in order and what is not is said in the support file; the sheet of a month is due on the 5th of the next.
  const year = async () => {
    const [head = [], ...rows] = rowsOf(await csv('report 2026', makeFolder(trackYear)), ';');
    const row = (name: string) => {
      const cells = rows.find((one) => one[1] === name) ?? [];
      return (...titles: readonly string[]) => titles.map((title) => cells[head.indexOf(title)] ?? 'none');
    };
    return { head, row };
  };
  const months = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);

  test('has every column', async () => {
    expect((await year()).head).toEqual([
      ...['TT', 'Chi bộ', 'Năm', 'Đảng số', ...months, 'T', 'K', 'TB', 'Kém', 'Không họp'],
      ...[
        'Ch.đề',
        'Chuyên đề Q1',
        'Chuyên đề Q2',
        'Chuyên đề Q3',
        'Chuyên đề Q4',
        'Cấp ủy cấp trên dự',
        'ĐBQ',
        ...months.map((month) => `Xếp loại ${month}`),
        'Lý do',
      ],
    ]);
  });

  test('counts thematic meetings by quarter and superiors who came', async () => {
    const { row } = await year();
    const counts = [
      'Ch.đề',
      'Chuyên đề Q1',
      'Chuyên đề Q2',
      'Chuyên đề Q3',
      'Chuyên đề Q4',
      'Cấp ủy cấp trên dự',
    ];
    // CB01 combines every third month; superiors came in March and September.
    expect(row('Chi bộ Khu phố 1')(...counts)).toEqual(['4', '1', '1', '1', '1', '2']);
    // CB02: a thematic one in February, combined in May and November; UV02 in January and July, UV03 in February.
    expect(row('Chi bộ Khu phố 2')(...counts)).toEqual(['3', '1', '1', '0', '1', '3']);
    // CB03: combined in July, a thematic one in October; UV01 in October.
    expect(row('Chi bộ Khu phố 3')(...counts)).toEqual(['2', '0', '0', '1', '1', '1']);
  });

  test('tells apart what is missing, late, unfinished, faulty, not held, inactive', async () => {
    const { row } = await year();
    // October of CB03 came on 6 November, a day late; it was founded in May, and of September the day of the conclusion is wanting.
    expect(row('Chi bộ Khu phố 3')(...months).map((cell) => cell.replace(/^\d+(?:,\d+)?/, '#'))).toEqual([
      ...['–', '–', '–', '–', '#', '#', '#', '#', '…', '# T m', '#', '#'],
    ]);
    // August of CB02 is missing, December unfinished.
    expect(row('Chi bộ Khu phố 2')('T8', 'T12')).toEqual(['!', '…']);
    // CB04: no meeting in February, March cannot be read, it ended in August, of which nothing came.
    expect(row('Chi bộ Trạm')('T2', 'T3', 'T8', 'T9', 'Không họp')).toEqual(['KH', 'L', '!', '–', '1']);
  });

  test('on paper too, with the sign explained', async () => {
    const { out } = await run(['report', '2026'], { cwd: makeFolder(trackYear), width: 120 });
    expect(out).toMatch(/Chi bộ Khu phố 3 .*T m/);
    expect(out.replaceAll('\n', ' ')).toContain('m gửi chậm');
    expect(out).toContain('Cấp ủy cấp trên dự (CTD)');
    const before = await run(['report', '2026', '--as-of', '2026-11-05'], {
      cwd: makeFolder(trackYear),
      width: 120,
    });
    expect(before.out).not.toContain('T m');
  });
});

test('the three ratings of a year stand beside what its meetings came to, where there is a file of them', async () => {
  const [head = [], ...rows] = rowsOf(await csv('report 2025', `${examples}/09-nam-cua-dang-uy`), ';');
  const columns = ['Năm', 'Tự xếp loại', 'Đề nghị', 'Quyết định'].map((title) => head.indexOf(title));
  const cells = (name: string) => {
    const row = rows.find((one) => one[1] === name) ?? [];
    return columns.map((column) => row[column]);
  };
  expect(cells('Chi bộ Chợ')).toEqual(['Tốt', 'HTTNV', 'HTNV', 'HTNV']);
  expect(cells('Chi bộ Trường Một')).toEqual(['Tốt', 'HTXSNV', 'HTXSNV', '']);
  const { out } = await run(['report', '2025-Q1', '-f', 'csv'], { cwd: `${examples}/09-nam-cua-dang-uy` });
  expect(out).not.toContain('Quyết định');
});
