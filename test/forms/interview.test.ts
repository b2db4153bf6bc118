import { describe, expect, test } from 'vitest';
import { begin, hear, type State, shown } from '../../src/forms/interview/interview.ts';
import { typedLine } from '../../src/forms/interview/line.ts';
import { type Plan, plainPlan, type Question } from '../../src/forms/interview/plan.ts';
import type { Entries } from '../../src/forms/sheet/entries.ts';

const question = (field: string, more: Partial<Question> = {}): Question => ({
  ...{ field, label: field.toUpperCase(), section: 'Phần' },
  ...more,
});

const colours = [
  { value: 'do', title: 'Đỏ (2 điểm)' },
  { value: 'den', title: 'Đen (1 điểm)' },
  { value: 'den_xam', title: 'Đen xám' },
];

/** Three questions; black asks why, and a count above ten contradicts red. */
const plan: Plan = plainPlan({
  questions: (entries) => [
    question('so'),
    question('mau', { choices: colours, more: ['Điều 3'] }),
    ...(entries.get('mau') === 'den' ? [question('vi_sao')] : []),
    question('ghi_chu', { lines: 2 }),
  ],
  refused: (_, field, text) => (field === 'so' && !/^\d+$/.test(text) ? ['Chỉ ghi số.'] : []),
  against: (entries) =>
    entries.get('mau') === 'do' && Number(entries.get('so')) > 10 ? ['Đỏ thì tối đa 10.'] : [],
  reviews: true,
});

const told = (lines: readonly string[], from: State = begin(plan, new Map())): State =>
  lines.reduce((state, line) => hear(plan, state, line), from);

const held = ({ entries }: State): Entries => entries;

describe('an interview', () => {
  test('asks one question after another and ends with a review', () => {
    const state = told(['7', 'do', 'xong']);
    expect(state).toMatchObject({ at: null, done: false });
    expect([...held(state)]).toEqual([
      ['so', '7'],
      ['mau', 'do'],
      ['ghi_chu', 'xong'],
    ]);
    expect(shown(plan, state)).toEqual([
      '',
      '== Xem lại ==',
      '1. SO: 7',
      '2. MAU: Đỏ (2 điểm)',
      '3. GHI_CHU: xong',
      '',
      'Gõ số câu để sửa, hoặc gõ luu để lưu.',
    ]);
    expect(told(['Lưu'], state).done).toBe(true);
  });

  test('refuses what cannot stand there, says why, and asks again', () => {
    const state = told(['bảy']);
    expect(state).toMatchObject({ at: 'so', told: ['Chỉ ghi số.'] });
    expect(held(state).size).toBe(0);
  });

  test('leaves open what is passed over, and keeps what is there', () => {
    expect(told(['', '']).at).toBe('ghi_chu');
    const back = told(['7', '<', '']);
    expect([back.at, held(back).get('so')]).toEqual(['mau', '7']);
  });

  test('goes back and forth, and not behind the beginning', () => {
    expect(told(['7', 'do', '<', '<']).at).toBe('so');
    expect(told(['7', 'do', '<', '<', '>', '>']).at).toBe('ghi_chu');
    expect(told(['<'])).toMatchObject({ at: 'so', told: ['Đây là câu đầu.'] });
    expect(told(['>>', '<']).at).toBe('ghi_chu');
  });

  test.each([
    ['its letter', 'b', 'den'],
    ['a capital letter', 'A', 'do'],
    ['its word', 'den', 'den'],
    ['its title, with or without marks', 'đen xám', 'den_xam'],
    ['as much of its title as no other has', 'đ ỏ'.replace(' ', ''), 'do'],
  ])('takes a choice by %s', (_, typed, value) => {
    expect(held(told(['7', typed])).get('mau')).toBe(value);
  });

  test('asks for a reason as soon as an answer wants one, and no longer than that', () => {
    expect(told(['7', 'b']).at).toBe('vi_sao');
    expect(told(['7', 'b', 'tại sơn', '<', '<', 'a']).at).toBe('ghi_chu');
  });

  test('says what is against what once, goes on, and saves nothing before it is mended', () => {
    const state = told(['12', 'a']);
    expect(state).toMatchObject({ at: 'ghi_chu' });
    expect(state.told).toContain('Chưa khớp: Đỏ thì tối đa 10.');
    expect(told(['x'], state).told).toEqual([]);
    const refused = told(['x', 'luu'], state);
    expect(refused).toMatchObject({ done: false, at: null });
    expect(told(['1', '9', 'luu'], refused).done).toBe(true);
  });

  test('comes back to the review from a question that was mended there, after what it newly asks', () => {
    const review = told(['7', 'a', 'x']);
    expect(told(['1', '8'], review).at).toBe(null);
    expect(told(['2', 'b'], review).at).toBe('vi_sao');
    expect(told(['2', 'b', 'tại sơn'], review).at).toBe(null);
    expect(told(['9'], review).told).toEqual(['Gõ luu để lưu, hoặc số câu từ 1 đến 3 để sửa.']);
  });

  test('saves from a question that the review led to, and ends at the review from any other', () => {
    const review = told(['7', 'a', 'x']);
    expect(told(['1', 'luu'], review).done).toBe(true);
    expect(told(['Lưu'])).toMatchObject({ at: null, done: false });
    expect(told(['7', 'luu'])).toMatchObject({ at: null, done: false });
  });

  test('comes back to the review from an answer that was taken back there, unless nothing goes on without it', () => {
    const review = told(['7', 'a', 'x']);
    expect(told(['2', 'xoa'], review)).toMatchObject({ at: null, told: ['Đã bỏ câu trả lời.'] });
    const needed: Plan = {
      ...plan,
      questions: (entries) =>
        plan.questions(entries).map((one) => ({ ...one, required: one.field === 'so' })),
    };
    const open = hear(needed, hear(needed, { ...review, at: null }, '1'), 'xoa');
    expect(open).toMatchObject({
      at: 'so',
      told: ['Đã bỏ câu trả lời.', expect.stringContaining('phải trả lời')],
    });
    expect(hear(needed, open, 'luu')).toMatchObject({ at: 'so', done: false });
  });

  test('begins at the review where that is asked for', () => {
    expect(begin(plan, new Map([['so', '7']]), null)).toMatchObject({ at: null, done: false });
  });

  test('tells what a question rests on, and takes an answer back', () => {
    expect(told(['7', '?'])).toMatchObject({ at: 'mau', told: ['Điều 3'] });
    expect(held(told(['7', 'a', '<', 'xóa'])).has('mau')).toBe(false);
  });

  test('goes on behind a question that its own answer takes away', () => {
    const offer: Plan = plainPlan({
      questions: (entries) => [question('a'), ...(entries.has('b') ? [] : [question('b')]), question('c')],
      refused: () => [],
    });
    expect(hear(offer, begin(offer, new Map(), 'b'), 'x').at).toBe('c');
  });

  test('goes on where it was stopped', () => {
    expect(begin(plan, new Map([['so', '7']]), 'ghi_chu').at).toBe('ghi_chu');
    expect(begin(plan, new Map([['so', '7']]), 'khong_con').at).toBe('so');
  });

  test('reads several things of one line', () => {
    expect(held(told(['>>', '3', 'UV03; UV07'])).get('ghi_chu')).toBe('UV03\nUV07');
  });
});

describe('a line as it was typed', () => {
  test.each([
    [
      'letters erased and typed again by an input method',
      'tie\b\biê\bếng vie\u007f\u007fiê\u007fệt',
      'tiếng việt',
    ],
    ['marks that come after their letters', 'Chưa biểu dương'.normalize('NFD'), 'Chưa biểu dương'],
    ['the end of a line of Windows', '27\r', '27'],
    ['nothing but erased letters', 'ab\b\b\b', ''],
  ])('%s', (_, typed, meant) => expect(typedLine(typed)).toBe(meant));

  test.each([
    ['an arrow key', '2\u001b[D7'],
    ['half a letter', 'kh\ufffdng'],
  ])('%s is no text', (_, typed) => expect(typedLine(typed)).toBeUndefined());

  test('what is no text is asked for once more', () => {
    const state = told(['\u001b[A']);
    expect([state.at, state.told.length]).toEqual(['so', 1]);
  });
});
