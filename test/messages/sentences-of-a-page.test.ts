import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheetText } from '../../src/forms/sheet/sheet-text.ts';
import { judge, questionnaire, type ReadRubric, readRubric } from '../../src/index.ts';
import type { answerComplaints } from '../../src/messages/complaints/answers.ts';
import type { factComplaints } from '../../src/messages/complaints/facts.ts';
import { valueComplaints } from '../../src/messages/complaints/values.ts';
import { advise, type Complaint, say } from '../../src/messages/index.ts';
import { root } from '../support/run.ts';

/** What no box of a form can hold: lines that only a file has, and what a superior or a committee writes. */
const inFilesAlone = [
  'unknown-fact',
  'unknown-criterion',
  'sheet-unfinished',
  'appraisal-reason',
  'appraisal-differs',
  'override-not-allowed',
  'override-differs',
  'unknown-band',
] as const;

type InFilesAlone = (typeof inFilesAlone)[number];

type Shown = Exclude<
  keyof typeof factComplaints | keyof typeof answerComplaints | keyof typeof valueComplaints,
  InFilesAlone
>;

type Samples = { readonly [Code in Shown]: Extract<Complaint, { readonly code: Code }> };

const fact = { id: 'dien_tich', name: 'diện tích' };
const counted = {
  code: 'vote-counted',
  args: { inFavour: 9, base: null, share: null, of: { id: 'co_mat' }, wanted: null },
};

/** What a value that was typed is told with, whatever is wrong with it. */
const typed = {
  ...{ found: '1e3', fact, plain: '1000', meant: '92', most: 5, year: 3026, month: 13, turned: '2026-05-03' },
  ...{ last: 28, day: '2026-03-05', minutes: 840, code: 'DV03' },
};

const [whole, more] = ['dang_so', 'co_mat'];

const valueCodes = Object.keys(valueComplaints);

const others: Omit<Samples, keyof typeof valueComplaints> = {
  'state-contradiction': {
    code: 'state-contradiction',
    args: { fact: { id: whole }, recorded: 3000, derived: 3100, earlier: '2026-03-05' },
  },
  'codes-differ': { code: 'codes-differ', args: { codes: 1, count: 200 } },
  'head-count': {
    code: 'head-count',
    args: { parts: [{ id: more, value: 1800 }], sum: 1800, total: 2000, complete: true },
  },
  'more-than': { code: 'more-than', args: { part: more, value: 2100, whole, limit: 2000 } },
  'duration-differs': {
    code: 'duration-differs',
    args: { duration: 9000, start: 840, end: 960, computed: 120 },
  },
  'end-before-start': { code: 'end-before-start', args: { start: 960, end: 840 } },
  'concluded-before': {
    code: 'concluded-before',
    args: { fact: 'ngay_dang_tai_ket_luan', day: '2026-03-01', date: '2026-03-05' },
  },
  'empty-base': { code: 'empty-base', args: { criterion: '2.1', base: 0, facts: [fact, { id: whole }] } },
  'fact-derived': { code: 'fact-derived', args: { fact, from: [{ id: whole }] } },
  'fact-outside': {
    code: 'fact-outside',
    args: { fact, size: { numerator: 12000, denominator: 1 }, ends: { to: 10000 }, unit: 'phan_tram' },
  },
  'requirement-not-positive': { code: 'requirement-not-positive', args: { criterion: '3e', fact } },
  'answer-for-measured': { code: 'answer-for-measured', args: { id: '2.1', facts: [fact, { id: whole }] } },
  'reason-not-asked': { code: 'reason-not-asked', args: { ids: ['2.1', '2.2'] } },
  'points-without-facts': {
    code: 'points-without-facts',
    args: { id: '2.1', points: 300, facts: [fact, { id: whole }] },
  },
  'answer-not-allowed': {
    code: 'answer-not-allowed',
    args: { id: '4.4', found: 'tot', allowed: ['dat', 'khong_dat'], maximum: 300 },
  },
  'points-between': {
    code: 'points-between',
    args: { id: '4.4', found: 100, allowed: ['dat', 'khong_dat'], worth: [300, 0] },
  },
  'not-applicable-forbidden': { code: 'not-applicable-forbidden', args: { id: '4.4' } },
  'not-applicable-reason': {
    code: 'not-applicable-reason',
    args: { id: '3.3', claim: 'Chi bộ chỉ có bí thư' },
  },
  'answer-where-not-applicable': {
    code: 'answer-where-not-applicable',
    args: { id: '4.3', kind: 'thuong_ky', month: '2026-04' },
  },
  'lost-without-reason': { code: 'lost-without-reason', args: { id: '4.4', lost: 300 } },
  'vote-missing': { code: 'vote-missing' },
  'vote-not-carried': { code: 'vote-not-carried', args: { counted } },
};

/** A key, a brace, a key with its colon, a call, or a place that only a file or a table has. */
const OF_A_FILE =
  /[{}<>]|[a-z]+_[a-z_]+|":|: …|\bshcb\b|\.ya?ml|--\p{L}|[Bb]ỏ dòng này|Thêm dòng|dấu hai chấm|cột "/u;

const sentences = (complaint: Complaint): string => Object.values(advise(complaint, 'page')).join('. ');

const isValue = (code: string): code is keyof typeof valueComplaints => code in valueComplaints;

test.each(valueCodes.filter(isValue))('%s speaks of boxes, not of lines of a file', (code) => {
  const { message, hint } = valueComplaints[code](typed, say, 'page');
  expect(`${message}. ${hint}`).not.toMatch(OF_A_FILE);
});

test.each(Object.values(others))('$code speaks of boxes, not of lines of a file', (complaint) => {
  expect(sentences(complaint)).not.toMatch(OF_A_FILE);
});

test('a lost point and a vote are asked for where the page asks for them', () => {
  expect(advise(others['lost-without-reason'], 'page').hint).toBe('Ghi vào ô "Lý do" của tiêu chí 4.4.');
  expect(advise(others['vote-missing'], 'page').hint).toBe(
    'Ghi vào ô "Số đảng viên đồng ý với kết quả tự chấm" và ô "Số đảng viên không đồng ý".',
  );
});

const lawAt = (path: string): ReadRubric => {
  const read = readRubric(readFileSync(`${root}/rubrics/${path}`, 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
};

/** What people type where it does not belong, and marks that a file means something by. */
const TYPED = [
  ...['hai mươi', '1e3', '0x1f', '1.000', '3,567', '-4', '0', '1', '999999999', '20 người', '0,92', '12 5'],
  ...['32/13/2026', '05/03/26', '46086', '5.3.2026', '2 giờ chiều', '25:00', 'DV03, DV03', 'Nguyễn Văn A'],
  ...['"', '{a: b}', 'a: b', '- a', '[x', '?? ngh? quy?t', '\u202Eabc'],
];

test.each(['an-phu/phieu-danh-gia/2026-01-01.yaml', 'binh-thuan/khoi/2018-07-06.yaml'])(
  'whatever is typed into a form of %s, it is told in words of a page',
  (path) => {
    const rubric = lawAt(path);
    const asked = questionnaire(rubric, { date: '2026-04-05', kind: 'ket_hop' });
    const told = (...entries: readonly (readonly [field: string, text: string])[]): readonly string[] => {
      const head = [
        ['unit', 'CB01'],
        ['date', '05/04/2026'],
        ['kind', 'ket_hop'],
      ] as const;
      const text = sheetText(new Map([...head, ...entries]), asked, rubric.id);
      const result = judge(text, [rubric], { medium: 'page' });
      const found = 'problems' in result ? result.problems : result.assessment.warnings;
      const typed = entries.map(([, text]) => text);
      return found.map(({ message, hint }) =>
        typed.reduce((said, one) => said.replaceAll(`"${one}"`, ''), `${message} ${hint}`),
      );
    };
    const fields = [
      ...asked.facts.map(({ key }) => `fact:${key}`),
      ...asked.lines.map(({ key }) => `answer:${key}`),
      ...['unit', 'date', 'inFavour', 'against', 'minutes', 'superiors'],
    ];
    const answered = asked.lines.flatMap(({ key, answers }) =>
      [...(answers ?? []).map(({ id }) => id), 'khong_ap_dung'].flatMap((id) => [
        told([`answer:${key}`, id]),
        told([`answer:${key}`, id], [`reason:${key}`, 'vì vậy']),
      ]),
    );
    const all = [...fields.flatMap((field) => TYPED.map((text) => told([field, text]))), ...answered].flat();
    expect(all.length).toBeGreaterThan(300);
    expect([...new Set(all)].filter((said) => OF_A_FILE.test(said))).toEqual([]);
  },
);
