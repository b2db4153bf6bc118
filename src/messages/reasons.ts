import {
  capitalised,
  countWanted,
  day,
  decimal,
  type Ends,
  ends,
  type FactName,
  factName,
  kindName,
  list,
  measured,
  monthList,
  percent,
  points,
  quantity,
  type Unit,
} from './format.ts';

/** A sentence inside a sentence: already chosen, not yet said. */
export interface Nested {
  readonly code: string;
  readonly args?: unknown;
}

/** Says a nested sentence; handed in so that the catalogue needs no knowledge of itself. */
export type Say = (message: Nested) => string;

interface LevelWords {
  readonly name?: string;
}

const named = ({ name }: LevelWords, words: string): string => name ?? words;

const afterMeeting = (after: number): string =>
  after === 0
    ? 'đúng ngày sinh hoạt'
    : after > 0
      ? `sau buổi sinh hoạt ${after} ngày`
      : `trước buổi sinh hoạt ${-after} ngày`;

const monthStates: Readonly<Record<string, string>> = {
  missing: 'thiếu phiếu',
  incomplete: 'chưa chấm xong',
  error: 'phiếu có lỗi',
  'not-held': 'không họp',
  'not-due': 'chưa đến kỳ',
  inactive: 'chưa thành lập hoặc đã kết thúc',
};

const monthsSaid = (words: string, months: readonly string[]): readonly string[] =>
  months.length === 0 ? [] : [`${words} ${monthList(months)}`];

/** What a count lacks, or has too much of. */
const shortOrOver = (wanted: Ends | null, count: number): string => {
  const most = wanted?.to ?? wanted?.below;
  return most !== undefined && count * 100 >= most ? ', đã vượt' : ', không đủ';
};

/** Why a criterion, a band or a year came out as it did. */
export const reasons = {
  met: () => 'Đạt',
  unmet: () => 'Không đạt',
  'points-given': (args: { points: number }) => `Cho ${points(args.points)}`,
  'level-named': (args: { name: string }) => capitalised(args.name),
  'level-between': (args: { ends: Ends; unit: Unit } & LevelWords) => named(args, ends(args.ends, args.unit)),
  'met-when': (args: { ends: Ends; unit: Unit }) => `đạt (${ends(args.ends, args.unit)})`,
  'unmet-when': (args: { ends: Ends; unit: Unit }) => `không đạt (yêu cầu ${ends(args.ends, args.unit)})`,
  'level-of-requirement': (args: { shortfall?: Ends; reached?: Ends } & LevelWords) =>
    named(
      args,
      [
        ...(args.shortfall === undefined ? [] : [`thiếu ${ends(args.shortfall, 'phut')}`]),
        ...(args.reached === undefined ? [] : [ends(args.reached, 'phan_tram_yeu_cau')]),
      ].join(', '),
    ),
  'number-measured': (args: { fact: FactName; value: number; unit: Unit }) =>
    measured(args.fact, args.value, args.unit),
  'share-measured': (args: {
    fact: FactName;
    part: number;
    base: number;
    share: { numerator: number; denominator: number };
  }) =>
    `${capitalised(factName(args.fact))} ${decimal(args.part)}/${decimal(args.base)} ${percent(args.share)}`,
  'requirement-measured': (args: { fact: FactName; value: number; required: number; replaced: boolean }) =>
    `${capitalised(factName(args.fact))} ${quantity(args.value, 'phut')}, yêu cầu ${quantity(args.required, 'phut')}${args.replaced ? ' do cấp ủy có thẩm quyền quy định' : ''}`,
  'days-measured': (args: { fact: FactName; day: string; after: number }) =>
    `${capitalised(factName(args.fact))} ${day(args.day)}, ${afterMeeting(args.after)}`,
  placed: (args: { value: Nested; level: Nested }, say: Say) => `${say(args.value)}: ${say(args.level)}`,
  'forced-level': (args: {
    fact: { name: FactName; value: number; unit: Unit } | null;
    kind: string;
    points: number;
  }) =>
    args.fact === null
      ? `Buổi sinh hoạt ${kindName(args.kind)} nên chỉ được tính ${points(args.points)}`
      : `${args.fact.unit === 'nguoi' || args.fact.unit === 'lan' ? 'Có ' : ''}${measured(args.fact.name, args.fact.value, args.fact.unit)} nên chỉ được tính ${points(args.points)}`,
  answered: (args: { label: Nested }, say: Say) => say(args.label),
  appraised: (args: { label: Nested }, say: Say) => `Cấp trên thẩm định: ${say(args.label).toLowerCase()}`,
  unanswered: () => 'Chưa chấm',
  'facts-missing': (args: { facts: readonly FactName[] }) =>
    `Chưa có số liệu: ${list(args.facts.map(factName))}`,
  'not-applicable-kind': (args: { kind: string; points: number }) =>
    `Không áp dụng cho buổi sinh hoạt ${kindName(args.kind)}, được tính đủ ${points(args.points)}`,
  'not-applicable-claimed': (args: { claim: string; points: number }) =>
    `Không áp dụng (${args.claim}), được tính đủ ${points(args.points)}`,
  'not-applicable-facts': (args: { fact: FactName; points: number }) =>
    `Không áp dụng theo số liệu ${factName(args.fact)}, được tính đủ ${points(args.points)}`,

  'band-by-points': (args: { total: number; ends: Ends }) =>
    `${points(args.total)}, ${ends(args.ends, 'diem')}`,
  'band-conditions-met': (args: { total: number; ends: Ends; criteria: readonly string[] }) =>
    `${points(args.total)}, ${ends(args.ends, 'diem')}, và đủ điểm tối đa ở tiêu chí ${list(args.criteria)}`,
  'band-barred': (args: {
    total: number;
    barred: string;
    given: string;
    lacking: readonly { readonly id: string; readonly name: string }[];
  }) =>
    `${points(args.total)} nhưng không xếp ${args.barred} vì chưa đạt điểm tối đa ở tiêu chí ${list(
      args.lacking.map(({ id, name }) => `${id} (${name})`),
    )}; xếp ${args.given}`,

  'year-count': (args: {
    count: number;
    held: number;
    wanted: Ends | null;
    from?: string;
    to?: string;
    holds: boolean;
  }) =>
    `${args.count}/${args.held} kỳ thường kỳ ${rated(args)} (${args.wanted === null ? 'cần tất cả' : `cần ${countWanted(args.wanted)}`}${args.holds ? '' : shortOrOver(args.wanted, args.count)})`,
  'year-band': (
    args: { met: readonly Nested[]; failed: readonly { readonly band: string; readonly why: Nested }[] },
    say: Say,
  ) =>
    [
      ...(args.met.length === 0 ? [] : [args.met.map(say).join('; ')]),
      ...args.failed.map(({ band, why }) => `không xếp ${band} vì ${say(why)}`),
    ].join('; '),
  'year-mean': (args: { mean: number; exact: boolean; ends: Ends; months: number }) =>
    `bình quân ${args.months} tháng ${args.exact ? '' : '≈ '}${points(args.mean)}, ${ends(args.ends, 'diem')}`,
  'year-open': (args: {
    missing: readonly string[];
    incomplete: readonly string[];
    faulty: readonly string[];
    notDue: readonly string[];
    notHeld: readonly string[];
    undated: boolean;
    possible: readonly string[];
  }) =>
    [
      ...monthsSaid('không họp tháng', args.notHeld),
      ...(args.notHeld.length === 0 ? [] : ['quy tắc năm không nói tháng không họp tính thế nào']),
      ...monthsSaid('thiếu phiếu tháng', args.missing),
      ...(args.undated ? ['có phiếu chưa rõ ngày'] : []),
      ...monthsSaid('chưa chấm xong tháng', args.incomplete),
      ...monthsSaid('phiếu có lỗi tháng', args.faulty),
      ...monthsSaid('chưa đến kỳ tháng', args.notDue),
      ...(args.possible.length === 0 ? [] : [`còn có thể: ${list(args.possible)}`]),
    ].join('; '),
  'year-no-meetings': () => 'không có kỳ sinh hoạt nào trong kỳ',
  'no-rule': () => 'chưa chọn quy tắc xếp loại năm: ghi quy_tac_nam trong shcb.yaml, hoặc thêm --rule',
  'no-rule-for-period': () => 'chưa tìm thấy quy định xếp loại quý và sáu tháng; bảng này chỉ tổng hợp',
  'mixed-rubrics': () =>
    'trong năm có kỳ chấm theo bộ tiêu chí có các mức khác nhau, quy tắc không nói cách ghép',
  'month-open': (args: { status: string; undated: boolean; thematic: boolean }) =>
    [
      monthStates[args.status] ?? args.status,
      ...(args.status === 'missing' && args.thematic ? ['chỉ có phiếu chuyên đề'] : []),
      ...(args.status === 'missing' && args.undated ? ['có phiếu chưa rõ ngày'] : []),
    ].join('; '),
} as const;

const rated = ({ from, to }: { from?: string; to?: string }): string =>
  from !== undefined && to !== undefined
    ? from === to
      ? `xếp ${from}`
      : `từ ${from} đến ${to}`
    : from !== undefined
      ? `đạt ${from} trở lên`
      : `xếp ${to ?? ''} trở xuống`;
