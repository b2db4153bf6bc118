import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/intake/document/document.ts';
import type { Read } from '../../../../src/intake/document/read.ts';
import { inShort } from '../../../support/read-text.ts';
import { readCells } from '../../../support/tables.ts';

const HEAD = ['Chi bộ', 'Ngày', 'Loại', 'Có mặt', 'Tiêu chí', 'Kết quả', 'Lý do', 'Người chấm'];
const line = (unit: string, day: string, id: string, result: string, present = '', more = ['', '']) => [
  unit,
  day,
  'thuong_ky',
  present,
  id,
  result,
  ...more,
];

const shown = (read: Read): unknown =>
  'problems' in read ? read.problems.map(inShort) : dataOf(read.document.root);

describe('one row for each line of a form', () => {
  test('the lines of a meeting are one record, also when they stand apart and the day is spelt otherwise', async () => {
    const reads = await readCells([
      HEAD,
      line('CB01', '05/03/2026', '3.1', 'đạt', '27'),
      line('CB02', '05/03/2026', '3.1', 'đạt', '9'),
      line('CB01', '2026-03-05', '3.2 Định hướng', 'không đạt', '27', ['chưa có', '']),
      line('CB01', '5/3/2026', '3.1', 'không đạt', '', ['đã xem', 'Thẩm định']),
    ]);
    expect(reads.map(shown)).toEqual([
      {
        unit: 'CB01',
        date: '05/03/2026',
        kind: 'thuong_ky',
        facts: { co_mat: '27' },
        selfAnswers: { '3.1': { result: 'đạt' }, '3.2': { result: 'không đạt', reason: 'chưa có' } },
        appraisedAnswers: { '3.1': { result: 'không đạt', reason: 'đã xem' } },
      },
      {
        unit: 'CB02',
        date: '05/03/2026',
        kind: 'thuong_ky',
        facts: { co_mat: '9' },
        selfAnswers: { '3.1': { result: 'đạt' } },
      },
    ]);
  });

  test('a criterion without an answer is not answered', async () => {
    const [read] = await readCells([HEAD, line('CB01', '05/03/2026', '3.1', '', '27')]);
    expect(read === undefined ? null : shown(read)).not.toHaveProperty('selfAnswers');
  });

  test.each([
    ['a criterion twice', line('CB01', '05/03/2026', '3.1', 'đạt'), 'line-twice 3:5', '2:5'],
    ['a fact told otherwise', line('CB01', '05/03/2026', '3.2', 'đạt', '28'), 'line-differs 3:4', '2:4'],
    ['a code that became a day', line('CB01', '05/03/2026', '2-Jan', 'đạt'), 'line-mangled 3:5', undefined],
    ['a result of nothing', line('CB01', '05/03/2026', '', 'đạt'), 'line-without-criterion 3:5', undefined],
    [
      'an unknown scorer',
      line('CB01', '05/03/2026', '3.2', 'đạt', '', ['', 'ai đó']),
      'wrong-choice 3:8',
      undefined,
    ],
  ])('%s refuses the meeting and no other', async (_, wrong, problem, also) => {
    const reads = await readCells([
      HEAD,
      line('CB01', '05/03/2026', '3.1', 'đạt', '27'),
      wrong,
      line('CB02', '05/03/2026', '3.1', 'đạt'),
    ]);
    const [first, second] = reads;
    expect(reads).toHaveLength(2);
    expect(first === undefined ? null : shown(first)).toEqual([problem]);
    const [told] = first !== undefined && 'problems' in first ? first.problems : [];
    const [other] = told?.also ?? [];
    expect(other === undefined ? undefined : `${other.line}:${other.column}`).toBe(also);
    expect(first).toHaveProperty('outline');
    expect(second).toHaveProperty('document');
  });

  test('a column of results is needed', async () => {
    const reads = await readCells([HEAD.with(5, 'Có ghi'), line('CB01', '05/03/2026', '3.1', 'đạt')]);
    expect(reads).toMatchObject([{ problems: [{ complaint: { args: { keys: ['ket_qua'] } } }] }]);
  });
});

describe('a long table', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      line(`CB${Math.floor(index / 10)}`, '05/03/2026', `3.${index % 10}`, 'đạt'),
    );

  test('up to its limit lines may stand anywhere', async () => {
    const reads = await readCells([HEAD, ...many(9_999), line('CB0', '05/03/2026', '4.1', 'đạt')]);
    expect(reads).toHaveLength(1000);
    expect(reads.every((read) => 'document' in read)).toBe(true);
  });

  test('beyond it they stand together, or are refused by name', async () => {
    const reads = await readCells([
      HEAD,
      ...many(10_005),
      line('CB1000', '05/03/2026', '4.1', 'đạt'),
      line('CB0', '05/03/2026', '4.1', 'đạt'),
      line('CB2000', '05/03/2026', '3.1', 'đạt'),
    ]);
    const refused = reads.filter((read) => 'problems' in read);
    expect(refused.map(shown)).toEqual([['line-scattered 10008:1']]);
    // CB0 to CB1000 and CB2000.
    expect(reads.length - refused.length).toBe(1002);
    const last = reads.find(
      (read) => 'document' in read && Reflect.get(Object(shown(read)), 'unit') === 'CB1000',
    );
    expect(last === undefined ? {} : shown(last)).toMatchObject({
      selfAnswers: { '4.1': { result: 'đạt' } },
    });
  });
});
