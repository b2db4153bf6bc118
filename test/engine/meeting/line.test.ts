import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/meeting/assessment.ts';
import type { Meeting, Scorer } from '../../../src/domain/meeting/meeting.ts';
import { findingOf } from '../../../src/engine/meeting/line.ts';
import { say } from '../../../src/messages/index.ts';
import { occasionOf } from '../../../src/rubric/file/occasion.ts';
import { cited, levels, rubricOf, yesNo } from '../../support/rubric-parts.ts';

const elsewhere = (place: string) => ({ citation: { document: 'a', place }, mark: 'thu_cap' });

const absent = { measure: 'vang_khong_ly_do', above: '0' };

/** One rubric with a line for each thing a line can be. */
const rubric = rubricOf({
  total: '60',
  groups: [
    {
      id: 'G',
      name: 'Nhóm',
      points: '60',
      floor: '0',
      criteria: [
        yesNo('plain', '10', elsewhere('dòng plain')),
        levels('forced', ['10', '6', '2'], {
          ...elsewhere('dòng forced'),
          levels: [
            { id: 'l0', points: '10' },
            { id: 'l1', points: '6', ...elsewhere('mức giữa') },
            { id: 'l2', points: '2' },
          ],
          forced: [{ when: absent, toLevel: 'l2', ...elsewhere('sự việc') }],
        }),
        {
          ...elsewhere('dòng measured'),
          id: 'measured',
          name: 'measured',
          points: '10',
          method: 'theo_so_lieu',
          measure: 'phat_bieu',
          metWhen: { from: '5' },
          shown: ['co_mat', 'dang_so'],
        },
        yesNo('claimed', '10', {
          ...elsewhere('dòng claimed'),
          notApplicable: { treatment: 'diem_toi_da', claim: 'không có việc', ...elsewhere('không áp dụng') },
        }),
        yesNo('kinds', '10', {
          notApplicable: { treatment: 'khong_diem', when: { kind: ['ket_hop'] }, ...cited },
        }),
        yesNo('facts', '10', {
          ...elsewhere('dòng facts'),
          notApplicable: { treatment: 'quy_doi', when: { measure: 'dang_so', below: '3' }, ...cited },
        }),
        yesNo('capped', '8', {
          ...elsewhere('dòng capped'),
          role: 'diem_cong',
          caps: [{ when: { kind: ['ket_hop'] }, points: '3', ...elsewhere('trần') }],
        }),
        levels('less', ['0', '4', '9'], { role: 'diem_tru' }),
        yesNo('lost', '4', {
          role: 'diem_tru',
          notApplicable: { treatment: 'diem_toi_da', claim: 'mới lập', ...cited },
        }),
        yesNo('march', '5', { role: 'diem_cong', onlyWhen: { month: ['3'] } }),
      ],
    },
  ],
  rounding: { to: '1', type: 'nua_len', ...cited },
});

type Answers = Readonly<Record<string, string | readonly [string, string]>>;

const answersOf = (answers: Answers) =>
  new Map(
    Object.entries(answers).map(([id, said]) =>
      typeof said === 'string'
        ? ([id, { result: said }] as const)
        : ([id, { result: said[0], reason: said[1] }] as const),
    ),
  );

interface Said {
  readonly self?: Answers;
  readonly superior?: Answers;
  readonly facts?: Readonly<Record<string, number>>;
  readonly kind?: Meeting['kind'];
  readonly date?: string;
  readonly scorer?: Scorer;
}

const line = (
  id: string,
  { self = {}, superior = {}, facts = {}, kind = 'thuong_ky', date = '2026-03-05', scorer = 'tu_cham' }: Said,
) => {
  const criterion = rubric.criteria.get(id);
  if (criterion === undefined) throw new Error(id);
  const meeting: Meeting = {
    unit: 'CB01',
    date,
    kind,
    facts: new Map(Object.entries(facts)),
    answers: { tu_cham: answersOf(self), tham_dinh: answersOf(superior) },
  };
  const found = findingOf(criterion, { rubric, meeting, scorer, occasion: occasionOf(meeting) });
  if ('conflict' in found) throw new Error(found.conflict.code);
  return found;
};

const short = ({ outcome, awarded, range, possible, excluded, option, reason, source }: Finding) => ({
  outcome,
  awarded,
  range,
  possible,
  excluded,
  option,
  said: say(reason),
  place: source.place ?? null,
});

describe('a judged line', () => {
  test('is open over its range until it is answered', () => {
    expect(short(line('plain', {}))).toEqual({
      outcome: 'not-assessed',
      awarded: null,
      range: [0, 1000],
      possible: 1000,
      excluded: 0,
      option: null,
      said: 'Chưa chấm',
      place: 'dòng plain',
    });
    expect(short(line('forced', { facts: { vang_khong_ly_do: 0 } }))).toMatchObject({
      range: [200, 1000],
      said: 'Chưa chấm',
    });
    expect(short(line('plain', { self: { plain: 'tạm được' } }))).toMatchObject({
      outcome: 'not-assessed',
      range: [0, 1000],
    });
  });

  test('takes its answer, with the words the unit gave, and the source of the level where it has one', () => {
    expect(short(line('plain', { self: { plain: 'dat' } }))).toEqual({
      outcome: 'met',
      awarded: 1000,
      range: [1000, 1000],
      possible: 1000,
      excluded: 0,
      option: 'dat',
      said: 'Đạt',
      place: 'dòng plain',
    });
    const unmet = line('plain', { self: { plain: ['khong_dat', 'Thiếu'] } });
    expect(short(unmet)).toMatchObject({ outcome: 'unmet', awarded: 0, option: 'khong_dat' });
    expect(unmet.given).toBe('Thiếu');
    const middle = line('forced', { self: { forced: 'l1' }, facts: { vang_khong_ly_do: 0 } });
    expect(short(middle)).toMatchObject({
      outcome: 'partial',
      awarded: 600,
      option: 'l1',
      place: 'mức giữa',
    });
    expect(middle.given).toBeNull();
  });

  test('is forced by an event, whatever was answered, with the source of the event', () => {
    const forced = { outcome: 'partial', awarded: 200, option: 'l2', place: 'sự việc' };
    expect(short(line('forced', { self: { forced: 'l0' }, facts: { vang_khong_ly_do: 100 } }))).toMatchObject(
      forced,
    );
    expect(short(line('forced', { facts: { vang_khong_ly_do: 100 } }))).toMatchObject(forced);
  });

  test('stays open between its answer and what a missing fact may force', () => {
    expect(short(line('forced', { self: { forced: 'l0' } }))).toMatchObject({
      outcome: 'not-assessed',
      awarded: null,
      range: [200, 1000],
      said: 'Chưa có số liệu: vắng không lý do',
    });
    // The event would force just what was answered.
    expect(short(line('forced', { self: { forced: 'l2' } }))).toMatchObject({ awarded: 200, said: 'L2' });
    expect(short(line('forced', {}))).toMatchObject({ range: [200, 1000], said: 'Chưa chấm' });
  });
});

describe('a measured line', () => {
  test('is decided by facts, or open while one is missing', () => {
    expect(short(line('measured', { facts: { phat_bieu: 500 } }))).toMatchObject({
      outcome: 'met',
      awarded: 1000,
      option: 'dat',
      said: '5 người phát biểu: đạt (từ 5 người trở lên)',
      place: 'dòng measured',
    });
    expect(short(line('measured', { facts: { phat_bieu: 400 } }))).toMatchObject({
      outcome: 'unmet',
      awarded: 0,
    });
    expect(short(line('measured', {}))).toMatchObject({
      outcome: 'not-assessed',
      range: [0, 1000],
      said: 'Chưa có số liệu: phát biểu',
    });
  });

  test('shows the facts beside it that are recorded, and no others', () => {
    expect(line('measured', { facts: { co_mat: 2000 } }).shown).toEqual([
      { name: { id: 'co_mat' }, value: 2000 },
    ]);
    expect(line('plain', { facts: { co_mat: 2000 } }).shown).toEqual([]);
  });

  test('gives way to a superior who says otherwise', () => {
    const superior = { measured: ['khong_dat', 'Sổ ghi khác'] } as const;
    expect(
      short(line('measured', { superior, facts: { phat_bieu: 500 }, scorer: 'tham_dinh' })),
    ).toMatchObject({
      awarded: 0,
      said: 'Cấp ủy cấp trên thẩm định: không đạt (yêu cầu từ 5 người trở lên)',
    });
    expect(short(line('measured', { superior, facts: { phat_bieu: 500 } }))).toMatchObject({ awarded: 1000 });
  });
});

describe('two scorers', () => {
  const self = { plain: 'dat', claimed: 'dat' };

  test('the superior is laid over the unit, line by line; without any appraisal there is no appraised score', () => {
    const superior = { plain: ['khong_dat', 'Xem lại'] } as const;
    expect(short(line('plain', { self, superior }))).toMatchObject({ awarded: 1000, said: 'Đạt' });
    const appraised = line('plain', { self, superior, scorer: 'tham_dinh' });
    expect(short(appraised)).toMatchObject({ awarded: 0, said: 'Cấp ủy cấp trên thẩm định: không đạt' });
    expect(appraised.given).toBe('Xem lại');
    expect(short(line('claimed', { self, superior, scorer: 'tham_dinh' }))).toMatchObject({
      awarded: 1000,
      said: 'Đạt',
    });
    expect(short(line('plain', { self, scorer: 'tham_dinh' }))).toMatchObject({
      awarded: null,
      said: 'Chưa chấm',
    });
  });
});

describe('a line that does not apply', () => {
  test('by what the unit says, with its reason or else the rubric’s words', () => {
    expect(short(line('claimed', { self: { claimed: ['khong_ap_dung', 'Chi bộ mới'] } }))).toEqual({
      outcome: 'not-applicable',
      awarded: 1000,
      range: [1000, 1000],
      possible: 1000,
      excluded: 0,
      option: null,
      said: 'Không áp dụng (Chi bộ mới), được tính đủ 10 điểm',
      place: 'không áp dụng',
    });
    expect(short(line('claimed', { self: { claimed: 'khong_ap_dung' } }))).toMatchObject({
      said: 'Không áp dụng (không có việc), được tính đủ 10 điểm',
    });
    expect(short(line('claimed', { self: { claimed: 'dat' } }))).toMatchObject({
      outcome: 'met',
      place: 'dòng claimed',
    });
  });

  test('by the kind of meeting', () => {
    expect(short(line('kinds', { kind: 'ket_hop', self: { kinds: 'dat' } }))).toMatchObject({
      outcome: 'not-applicable',
      awarded: 0,
      possible: 1000,
      excluded: 0,
      said: 'Không áp dụng cho buổi sinh hoạt thường kỳ kết hợp chuyên đề, không được điểm',
    });
    expect(short(line('kinds', { self: { kinds: 'dat' } }))).toMatchObject({ outcome: 'met', awarded: 1000 });
  });

  test('by a fact, and then leaves the scale; open while the fact is missing', () => {
    const small = { facts: { dang_so: 200 } };
    expect(short(line('facts', { ...small, self: { facts: 'dat' } }))).toMatchObject({
      outcome: 'not-applicable',
      awarded: 0,
      range: [0, 0],
      possible: 0,
      excluded: 1000,
      said: 'Không áp dụng (đảng số: 2), không tính 10 điểm này vào thang điểm, quy đổi phần còn lại',
    });
    expect(short(line('facts', { facts: { dang_so: 300 }, self: { facts: 'dat' } }))).toMatchObject({
      outcome: 'met',
      excluded: 0,
      place: 'dòng facts',
    });
    expect(short(line('facts', { self: { facts: 'dat' } }))).toMatchObject({
      outcome: 'not-assessed',
      awarded: null,
      range: [0, 1000],
      said: 'Chưa có số liệu: đảng số',
    });
  });

  test('because it does not exist on the occasion', () => {
    expect(short(line('march', { self: { march: 'dat' }, date: '2026-04-01' }))).toMatchObject({
      outcome: 'not-applicable',
      awarded: 0,
      range: [0, 0],
      possible: 0,
      said: 'Không có ở buổi này',
    });
    expect(short(line('march', { self: { march: 'dat' } }))).toMatchObject({ outcome: 'met', awarded: 500 });
  });
});

describe('caps and roles', () => {
  test('points above the cap of the occasion are cut, with the source of the cap', () => {
    expect(short(line('capped', { self: { capped: 'dat' } }))).toMatchObject({
      awarded: 800,
      possible: 800,
      place: 'dòng capped',
    });
    expect(short(line('capped', { self: { capped: 'dat' }, kind: 'ket_hop' }))).toMatchObject({
      outcome: 'met',
      awarded: 300,
      range: [300, 300],
      possible: 300,
      place: 'trần',
      said: 'Đạt; được 8 điểm nhưng buổi này tối đa 3 điểm',
    });
    expect(short(line('capped', { self: { capped: 'khong_dat' }, kind: 'ket_hop' }))).toMatchObject({
      awarded: 0,
      said: 'Không đạt',
      place: 'dòng capped',
    });
    expect(short(line('capped', { kind: 'ket_hop' }))).toMatchObject({
      awarded: null,
      range: [0, 300],
      place: 'dòng capped',
    });
  });

  test('a deduction is negative, nothing taken is met, all taken is unmet', () => {
    const less = (answer: string) => short(line('less', { self: { less: answer } }));
    expect(less('l0')).toMatchObject({ outcome: 'met', awarded: 0, range: [0, 0], possible: 0 });
    expect(less('l1')).toMatchObject({ outcome: 'partial', awarded: -400, range: [-400, -400] });
    expect(less('l2')).toMatchObject({ outcome: 'unmet', awarded: -900 });
    expect(short(line('less', {}))).toMatchObject({ awarded: null, range: [-900, 0] });
  });

  test('a yes-or-no deduction takes its points where it is not met, and nothing where it does not apply', () => {
    const lost = (answer: string) => short(line('lost', { self: { lost: answer } }));
    expect(lost('dat')).toMatchObject({ outcome: 'met', awarded: 0 });
    expect(lost('khong_dat')).toMatchObject({ outcome: 'unmet', awarded: -400 });
    expect(lost('khong_ap_dung')).toMatchObject({
      outcome: 'not-applicable',
      awarded: 0,
      said: 'Không áp dụng (mới lập), không bị trừ điểm',
    });
  });
});
