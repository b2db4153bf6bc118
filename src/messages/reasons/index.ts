import {
  capitalised,
  countWanted,
  day,
  decimal,
  type Ends,
  ends,
  endsNamed,
  exactly,
  type FactName,
  factName,
  factValueText,
  kindName,
  list,
  measured,
  monthList,
  percent,
  points,
  quantity,
  type Unit,
} from '../words/format.ts';
import { methodReasons } from './methods.ts';
import { organisationReasons } from './organisation.ts';
import { ratingReasons } from './rating.ts';
import { trackReasons } from './track.ts';
import { rated, yearReasons } from './year.ts';

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

const setAside = { draft: 'mới có bản nháp', withdrawn: 'phiếu đã thu hồi' } as const;

const monthStates: Readonly<Record<string, string>> = {
  missing: 'thiếu phiếu',
  incomplete: 'chưa chấm xong',
  'not-appraised': 'chưa thẩm định',
  error: 'phiếu có lỗi',
  'not-held': 'không họp',
  'not-due': 'chưa đến hạn',
  inactive: 'chưa thành lập hoặc đã kết thúc',
};

const monthsSaid = (words: string, months: readonly string[]): readonly string[] =>
  months.length === 0 ? [] : [`${words} ${monthList(months)}`];

/** What a count lacks, or has too much of. */
const shortOrOver = (wanted: Ends | null, count: number): string => {
  const most = wanted?.to ?? wanted?.below;
  return most !== undefined && count * 100 >= most ? ', đã vượt' : ', không đủ';
};

/** What a line that does not apply counts, by the rubric's own treatment of it. */
interface Treated {
  readonly treatment: string;
  readonly points: number;
}

const treated = ({ treatment, points: worth }: Treated): string => {
  switch (treatment) {
    case 'quy_doi':
      return `không tính ${points(worth)} này vào thang điểm, quy đổi phần còn lại`;
    case 'khong_diem':
      return 'không được điểm';
    case 'khong_tru':
      return 'không bị trừ điểm';
    default:
      return `được tính đủ ${points(worth)}`;
  }
};

const everyOr = (words: string): string => (words === '' ? 'nội dung nào cũng' : words);

const worth = (given: number | null): string =>
  given === null ? 'không thuộc mức nào' : `được ${points(given)}`;

/** Of whom a vote is counted, as they are called behind a number. */
const voters = (of: FactName): string =>
  of.id === 'dang_so' ? 'đảng viên của chi bộ' : `đảng viên ${factName(of)}`;

/** Why a criterion, a band or a year came out as it did. */
export const reasons = {
  ...organisationReasons,
  ...trackReasons,
  ...yearReasons,
  ...ratingReasons,
  ...methodReasons,

  met: () => 'Đạt',
  unmet: () => 'Không đạt',
  'clear-of-fault': () => 'Không vi phạm',
  'at-fault': () => 'Có vi phạm',
  'points-given': (args: { points: number }) => `Cho ${points(args.points)}`,
  'level-named': (args: { name: string }) => capitalised(args.name),
  'level-between': (args: { ends: Ends; unit: Unit } & LevelWords) => named(args, ends(args.ends, args.unit)),
  'met-when': (args: { ends: Ends; unit: Unit }) => `đạt (${ends(args.ends, args.unit)})`,
  'unmet-when': (args: { ends: Ends; unit: Unit }) => `không đạt (yêu cầu ${ends(args.ends, args.unit)})`,
  'level-of-requirement': (args: { shortfall?: Ends; reached?: Ends; unit: Unit } & LevelWords) =>
    named(
      args,
      [
        ...(args.shortfall === undefined ? [] : [`thiếu ${ends(args.shortfall, args.unit)}`]),
        ...(args.reached === undefined ? [] : [ends(args.reached, 'phan_tram_yeu_cau')]),
      ].join(', '),
    ),
  'number-measured': (args: { fact: FactName; value: number; unit: Unit }) =>
    measured(args.fact, args.value, args.unit),
  'quantity-measured': (args: {
    fact: FactName;
    size: { numerator: number; denominator: number };
    unit: Unit;
    borders: readonly number[];
  }) =>
    `${capitalised(factName(args.fact))} ≈ ${exactly(args.size, args.borders)}${args.fact.unit === undefined ? quantity(0, args.unit).slice(1) : ` ${args.fact.unit}`}`,
  'share-measured': (args: {
    fact: FactName;
    part: number;
    base: number;
    share: { numerator: number; denominator: number };
    borders: readonly number[];
  }) =>
    `${capitalised(factName(args.fact))} ${decimal(args.part)}/${decimal(args.base)} ${percent(args.share, args.borders)}`,
  'requirement-measured': (args: {
    fact: FactName;
    value: number;
    required: number;
    replaced: boolean;
    unit: Unit;
  }) =>
    `${capitalised(factName(args.fact))} ${quantity(args.value, args.unit)}, yêu cầu ${quantity(args.required, args.unit)}${args.replaced ? ' do cấp ủy có thẩm quyền quy định' : ''}`,
  'days-measured': (args: { fact: FactName; day: string; after: number }) =>
    `${capitalised(factName(args.fact))} ${day(args.day)}, ${afterMeeting(args.after)}`,
  'times-counted': (args: { times: number; free: number; each: number; counted: number; points: number }) =>
    [
      `${args.times} lần${args.free === 0 ? '' : `, không tính ${args.free} lần đầu`} × ${points(args.each)}`,
      ...(args.counted > args.points
        ? [`= ${decimal(args.counted)}, tối đa ${points(args.points)}`]
        : [`= ${points(args.points)}`]),
    ].join(' '),
  capped: (args: { reason: Nested; points: number; most: number }, say: Say) =>
    `${say(args.reason)}; được ${points(args.points)} nhưng buổi này tối đa ${points(args.most)}`,
  'not-on-occasion': () => 'Không có ở buổi này',
  placed: (args: { value: Nested; level: Nested }, say: Say) => `${say(args.value)}: ${say(args.level)}`,
  'placed-along': (
    args: { value: Nested; level: Nested; exact: { numerator: number; denominator: number }; points: number },
    say: Say,
  ) =>
    `${say(args.value)}: ${say(args.level)}, theo đường thẳng được ${
      args.exact.numerator === args.points * args.exact.denominator
        ? points(args.points)
        : `≈ ${exactly(args.exact, [args.points])} điểm, làm tròn ${points(args.points)}`
    }`,
  'forced-level': (args: {
    fact: { name: FactName; value: number; unit: Unit } | null;
    kind: string;
    points: number;
  }) =>
    args.fact === null
      ? `Buổi sinh hoạt ${kindName(args.kind)} nên chỉ được tính ${points(args.points)}`
      : `${args.fact.unit === 'nguoi' || args.fact.unit === 'lan' ? 'Có ' : ''}${measured(args.fact.name, args.fact.value, args.fact.unit)} nên chỉ được tính ${points(args.points)}`,
  'forced-by': (args: { condition: Nested; points: number }, say: Say) =>
    `${capitalised(say(args.condition))} nên chỉ được tính ${points(args.points)}`,
  'not-applicable-when': (args: { condition: Nested } & Treated, say: Say) =>
    `Không áp dụng (${say(args.condition)}), ${treated(args)}`,
  answered: (args: { label: Nested }, say: Say) => say(args.label),
  appraised: (args: { label: Nested }, say: Say) =>
    `Cấp ủy cấp trên thẩm định: ${say(args.label).toLowerCase()}`,
  unanswered: () => 'Chưa chấm',
  'facts-missing': (args: { facts: readonly FactName[] }) =>
    `Chưa có số liệu: ${list(args.facts.map(factName))}`,
  'not-applicable-kind': (args: { kind: string } & Treated) =>
    `Không áp dụng cho buổi sinh hoạt ${kindName(args.kind)}, ${treated(args)}`,
  'not-applicable-claimed': (args: { claim: string } & Treated) =>
    `Không áp dụng (${args.claim}), ${treated(args)}`,
  'not-applicable-facts': (args: { fact: FactName; value: number; unit: Unit } & Treated) =>
    `Không áp dụng (${factName(args.fact)}: ${factValueText(args.fact, args.value, args.unit)}), ${treated(args)}`,

  'group-capped': (args: { group: string; sum: number; points: number }) =>
    `Nhóm ${args.group} cộng lại ${points(args.sum)}, tối đa của nhóm nên tính ${points(args.points)}`,
  'group-floored': (args: { group: string; sum: number; points: number }) =>
    `Nhóm ${args.group} cộng lại ${points(args.sum)}, mức sàn của nhóm nên tính ${points(args.points)}`,
  'part-capped': (args: { name: string; sum: number; points: number }) =>
    `${args.name}: cộng lại ${points(args.sum)}, cả phần tối đa nên tính ${points(args.points)}`,
  'part-floored': (args: { name: string; sum: number; points: number }) =>
    `${args.name}: cộng lại ${points(args.sum)}, mức sàn của phần nên tính ${points(args.points)}`,
  'part-takes': (args: { name: string; sum: number; points: number }) =>
    `${args.name}: trừ cộng lại ${points(-args.sum)}, cả phần trừ nhiều nhất nên trừ ${points(-args.points)}`,
  'total-rescaled': (args: { sum: number; of: number; total: number; points: number }) =>
    `Các nhóm được ${decimal(args.sum)}/${decimal(args.of)} điểm áp dụng, quy đổi về thang ${decimal(args.total)}: ${points(args.points)}`,
  'total-rounded': (args: { sum: number; step: number; points: number }) =>
    `Tổng ${points(args.sum)}, làm tròn đến ${decimal(args.step)}: ${points(args.points)}`,
  'total-capped': (args: { sum: number; points: number }) =>
    `Tổng ${points(args.sum)}, không quá mức trần nên tính ${points(args.points)}`,
  'total-floored': (args: { sum: number; points: number }) =>
    `Tổng ${points(args.sum)}, không dưới mức sàn nên tính ${points(args.points)}`,
  'vote-counted': (args: {
    inFavour: number;
    base: number | null;
    share: { numerator: number; denominator: number } | null;
    of: FactName;
    wanted: Ends | null;
  }) =>
    [
      args.share === null || args.base === null
        ? `${args.inFavour} người đồng ý`
        : `${args.inFavour}/${decimal(args.base)} ${voters(args.of)} đồng ý (${percent(args.share).replace(/^= /, '')})`,
      ...(args.wanted === null ? [] : [`yêu cầu ${ends(args.wanted, 'phan_tram')}`]),
    ].join(', '),

  'band-by-points': (args: { total: number; ends: Ends }) =>
    `${points(args.total)}, ${ends(args.ends, 'diem')}`,
  'band-conditions-met': (args: { total: number; ends: Ends; criteria: readonly string[] }) =>
    `${points(args.total)}, ${ends(args.ends, 'diem')}, và ${args.criteria.length === 0 ? 'đủ các điều kiện của mức' : `đủ điểm tối đa ở tiêu chí ${list(args.criteria)}`}`,
  'band-barred': (args: { total: number; barred: string; lacking: readonly Nested[] }, say: Say) =>
    `${points(args.total)} nhưng không xếp ${args.barred} vì ${list(args.lacking.map(say))}`,
  'band-knocked-out': (
    args: { total: number; barred: string; clause: string; matters: readonly Nested[] },
    say: Say,
  ) =>
    `${points(args.total)}, theo điểm và điều kiện xếp ${args.barred}, nhưng bị khống chế vì ${list(args.matters.map(say))} (${args.clause})`,
  'band-overridden': (
    args: {
      from: string;
      given: string;
      because: Nested;
      reason: string;
      authority: string;
      date: string;
      document: string;
    },
    say: Say,
  ) =>
    `${args.authority} điều chỉnh từ ${args.from} thành ${args.given} ngày ${day(args.date)}, ${args.document}: ${args.reason}. Theo bộ tiêu chí: ${args.from}, ${say(args.because)}`,
  'not-full': (args: { id: string; name: string }) =>
    `chưa đạt điểm tối đa ở tiêu chí ${args.id} (${args.name})`,
  'below-threshold': (args: { id: string; name: string; group: boolean; points: number }) =>
    `${args.group ? 'nhóm' : 'tiêu chí'} ${args.id} (${args.name}) chưa đạt ${points(args.points)}`,
  'case-total': (args: { expected: number; found: number | null }) =>
    `tổng điểm phải là ${decimal(args.expected)}, được ${args.found === null ? 'chưa chấm xong' : decimal(args.found)}`,
  'case-band': (args: { expected: string; found: string }) =>
    `mức xếp loại phải là ${args.expected}, được ${args.found}`,
  'case-standing': (args: { expected: string; found: string }) =>
    `thực hiện phải là ${args.expected}, được ${args.found}`,
  'case-points': (args: { id: string; expected: number; found: number | null; reason: Nested }, say: Say) =>
    `tiêu chí ${args.id} phải được ${decimal(args.expected)}, được ${args.found === null ? 'chưa chấm' : decimal(args.found)} (${say(args.reason)})`,
  'case-no-line': (args: { id: string }) => `bộ tiêu chí không có tiêu chí ${args.id}`,
  'case-reason': (args: { id: string; wanted: string; said: string }) =>
    `lý do của tiêu chí ${args.id} phải có "${args.wanted}", đang là "${args.said}"`,
  'case-open': (args: { expected: readonly string[]; found: readonly string[] }) =>
    `còn trống phải là [${args.expected.join(', ')}], đang là [${args.found.join(', ')}]`,
  'case-range': (args: { expected: readonly number[]; found: readonly number[] }) =>
    `khoảng điểm phải là ${args.expected.map(decimal).join('–')}, đang là ${args.found.map(decimal).join('–')}`,
  'case-scorable': (args: { wanted: string }) => `phải không chấm được vì "${args.wanted}", nhưng chấm được`,
  'untouched-level': (args: { id: string; level: Nested }, say: Say) =>
    `tiêu chí ${args.id}: chưa có trường hợp nào ra "${say(args.level)}"`,
  'untouched-border': (args: {
    id: string;
    at: number;
    unit: Unit;
    sides: readonly ('below' | 'at' | 'above')[];
  }) =>
    `${args.id}: mốc ${quantity(args.at, args.unit)} chưa có trường hợp ${list(args.sides.map((side) => ({ below: 'ngay dưới', at: 'đúng mốc', above: 'ngay trên' })[side]))}`,
  'untouched-total': (args: { at: number; totals: readonly number[] }) =>
    `mốc ${points(args.at)}: chưa có trường hợp được ${list(args.totals.map((total) => decimal(total)))} điểm`,
  'untouched-band': (args: { band: string }) => `chưa có trường hợp nào xếp mức ${args.band}`,
  'untouched-gate': (args: { band: string; number: number }) =>
    `mức ${args.band}: chưa có trường hợp nào vướng điều kiện thứ ${args.number}`,
  'untouched-part': (args: { band: string; part: Nested; holds: boolean }, say: Say) =>
    `mức ${args.band}: chưa có trường hợp nào ${args.holds ? 'đúng' : 'sai'} điều ${say(args.part)}`,
  'untouched-knock-out': (args: { name: string }) => `chưa có trường hợp nào bị khống chế bởi "${args.name}"`,
  'untouched-event': (args: { id: string; number: number }) =>
    `tiêu chí ${args.id}: chưa có trường hợp nào có sự việc buộc mức thứ ${args.number}`,
  'untouched-obligation': (args: { obligation: string; met: boolean }) =>
    `việc "${args.obligation}": chưa có trường hợp nào ${args.met ? 'đạt' : 'chưa đạt hoặc chậm'}`,
  'untouched-not-applicable': (args: { id: string }) =>
    `tiêu chí ${args.id}: chưa có trường hợp nào không áp dụng`,
  'diff-total': (args: { from: number; to: number }) =>
    `tong_diem: ${decimal(args.from)} → ${decimal(args.to)}`,
  'diff-points': (args: { kind: string; id: string; from: number; to: number }) =>
    `${partName(args)}: ${decimal(args.from)} → ${points(args.to)}`,
  'diff-band-ends': (args: { band: string; from: Ends; to: Ends }) =>
    `mức ${args.band}: ${ends(args.from, 'diem')} → ${ends(args.to, 'diem')}`,
  'diff-stretch': (args: { id: string; ends: Ends; unit: Unit; from: number | null; to: number | null }) =>
    `tiêu chí ${args.id}: ${everyOr(ends(args.ends, args.unit))} trước đây ${worth(args.from)}, nay ${worth(args.to)}`,
  'diff-was-now': (
    args: { kind: string; id: string; was: readonly Nested[]; now: readonly Nested[] },
    say: Say,
  ) => {
    const [was, now] = [args.was, args.now].map((some) => some.map(say).join('; '));
    const of = args.id === '' ? fieldWords(args.kind) : partName(args);
    if (args.was.length === 0) return `${of}: thêm: ${now}`;
    return args.now.length === 0 ? `${of}: bỏ: ${was}` : `${of}: trước đây: ${was}; nay: ${now}`;
  },
  'rule-not-held': (args: { band: string }) => `xếp ${args.band}`,
  'rule-vote': (args: { fact: FactName; ends: Ends }) =>
    `số đồng ý ${ends(args.ends, 'phan_tram')} của ${factName(args.fact)}`,
  'rule-limits': (args: { ends: Ends }) => `tổng điểm ${ends(args.ends, 'diem')}`,
  'rule-range': (args: { ends: Ends; unit: Unit }) => `chỉ có thể ${ends(args.ends, args.unit)}`,
  'rule-slot': (args: { kind: string; id: string; keys: readonly string[] }) =>
    `cho đổi ${list(args.keys.map((key) => `"${key}"`))} của ${args.kind === 'rubric' ? 'cả bộ' : partName(args)}`,
  'rule-override': (args: { authority: string }) =>
    `${args.authority} được điều chỉnh mức xếp loại, có lý do và văn bản`,
  'rule-official': (args: { scorer: string }) =>
    ({
      tu_cham: 'điểm chính thức là điểm tự chấm',
      tham_dinh: 'điểm chính thức là điểm thẩm định của cấp ủy cấp trên',
      tham_dinh_neu_co:
        'điểm chính thức là điểm thẩm định của cấp ủy cấp trên; chưa thẩm định thì theo điểm tự chấm',
    })[args.scorer] ?? args.scorer,
  'rule-part': (args: {
    name: string;
    members: readonly string[];
    points: number | null;
    most: number | null;
    floor: number | null;
  }) =>
    `${args.name} (${list(args.members)}) ${[
      ...(args.points === null ? [] : [points(args.points)]),
      ...(args.most === null ? [] : [`tối đa ${points(args.most)}`]),
      ...(args.floor === null ? [] : [`thấp nhất ${points(args.floor)}`]),
    ].join(', ')}`,
  'clause-full': (args: { criteria: readonly string[]; lost: boolean }) =>
    `${args.lost ? 'bị trừ điểm' : 'đủ điểm'} tiêu chí ${list(args.criteria)}`,
  'clause-threshold': (args: { part: string; group: boolean; points: number; under: boolean }) =>
    `${args.group ? 'nhóm' : 'tiêu chí'} ${args.part} ${args.under ? 'chưa được' : 'ít nhất'} ${points(args.points)}`,
  'clause-of-band': (args: { asks: readonly Nested[]; otherwise: string }, say: Say) =>
    `đòi ${args.asks.map(say).join('; ')}, không thì xếp ${args.otherwise}`,
  'clause-knock-out': (
    args: { name: string; matters: readonly Nested[]; atMost: string | null; demote: number },
    say: Say,
  ) =>
    `"${args.name}": ${args.matters.map(say).join(' hoặc ')} thì ${args.atMost === null ? `hạ ${decimal(args.demote)} mức` : `xếp không quá ${args.atMost}`}`,
  'clause-only': (args: { when: Nested }, say: Say) => `chỉ có khi ${say(args.when)}`,
  'clause-cap': (args: { when: Nested; points: number }, say: Say) =>
    `khi ${say(args.when)} thì tối đa ${points(args.points)}`,
  'clause-outside': (args: { when: Nested | null; claim: string | null } & Treated, say: Say) =>
    `không áp dụng khi ${[...(args.when === null ? [] : [say(args.when)]), ...(args.claim === null ? [] : [`chi bộ nêu "${args.claim}"`])].join(' hoặc ')}: ${treated(args)}`,
  'clause-forced': (args: { when: Nested; level: string; points: number | null }, say: Say) =>
    `${say(args.when)} thì về mức "${args.level}"${args.points === null ? '' : `, ${points(args.points)}`}`,
  'diff-level-gone': (args: { id: string; level: string }) => `tiêu chí ${args.id}: bỏ mức "${args.level}"`,
  'diff-level-new': (args: { id: string; level: string; points: number }) =>
    `tiêu chí ${args.id}: thêm mức "${args.level}", ${points(args.points)}`,
  'diff-level-points': (args: { id: string; level: string; from: number; to: number }) =>
    `tiêu chí ${args.id}, mức "${args.level}": ${decimal(args.from)} → ${points(args.to)}`,
  'diff-level-ends': (args: { id: string; level: string; from: Ends; to: Ends }) =>
    `tiêu chí ${args.id}, mức "${args.level}": ${orNothing(ends(args.from, 'so'))} → ${orNothing(ends(args.to, 'so'))}`,
  'diff-new': (args: { kind: string; id: string; name: string; points: number | null }) =>
    `thêm ${partName(args)} (${args.name}${args.points === null ? '' : `, ${points(args.points)}`})`,
  'diff-gone': (args: { kind: string; id: string; name: string; points: number | null }) =>
    `bỏ ${partName(args)} (${args.name}${args.points === null ? '' : `, ${points(args.points)}`})`,
  'diff-moved': (args: { id: string; from: string; to: string }) =>
    `tiêu chí ${args.id} chuyển từ nhóm ${args.from} sang nhóm ${args.to}`,
  'diff-fields': (args: { kind: string; id: string; fields: readonly string[] }) =>
    `${partName(args)}: đổi ${list(args.fields.map(fieldWords))}`,
  'diff-words': (args: { kind: string; id: string; fields: readonly string[] }) =>
    `${partName(args)}: đổi ${list(args.fields.map(fieldWords))}`,
  'diff-rule': (args: { field: string; words: boolean; names: readonly string[] }) =>
    `${fieldWords(args.field)}${args.names.length === 0 ? '' : `: ${list(args.names)}`}${args.words ? ', chỉ lời và căn cứ' : ''}`,
  'fact-demand': (args: { condition: Nested }, say: Say) => `chưa bảo đảm ${say(args.condition)}`,
  'month-not-held': (args: { reason: string }) => `không họp (${args.reason})`,

  'year-count': (args: {
    count: number;
    held: number;
    wanted: Ends | null;
    from?: string;
    to?: string;
    holds: boolean;
  }) =>
    `${args.count}/${args.held} buổi thường kỳ ${rated(args)} (${args.wanted === null ? 'yêu cầu tất cả' : `yêu cầu ${countWanted(args.wanted)}`}${args.holds ? '' : shortOrOver(args.wanted, args.count)})`,
  'year-band': (
    args: { met: readonly Nested[]; failed: readonly { readonly band: string; readonly why: Nested }[] },
    say: Say,
  ) =>
    [
      ...(args.met.length === 0 ? [] : [args.met.map(say).join('; ')]),
      ...args.failed.map(({ band, why }) => `không xếp ${band} vì ${say(why)}`),
    ].join('; '),
  'year-mean': (args: { mean: { numerator: number; denominator: number }; ends: Ends; months: number }) =>
    `bình quân ${args.months} tháng ${args.mean.numerator % args.mean.denominator === 0 ? '' : '≈ '}${exactly(args.mean, endsNamed(args.ends))} điểm, ${ends(args.ends, 'diem')}`,
  'year-open': (args: {
    missing: readonly string[];
    incomplete: readonly string[];
    unappraised: readonly string[];
    faulty: readonly string[];
    notDue: readonly string[];
    notHeld: readonly string[];
    silent?: 'rubric';
    undated: boolean;
    possible: readonly string[];
  }) =>
    [
      ...monthsSaid('không họp tháng', args.notHeld),
      ...(args.notHeld.length === 0
        ? []
        : [
            `${args.silent === undefined ? 'quy tắc xếp loại năm' : 'bộ tiêu chí'} chưa quy định cách tính tháng không họp`,
          ]),
      ...monthsSaid('thiếu phiếu tháng', args.missing),
      ...(args.undated ? ['có phiếu chưa rõ ngày'] : []),
      ...monthsSaid('chưa chấm xong tháng', args.incomplete),
      ...monthsSaid('chưa thẩm định tháng', args.unappraised),
      ...monthsSaid('phiếu có lỗi tháng', args.faulty),
      ...monthsSaid('chưa đến hạn tháng', args.notDue),
      ...(args.possible.length === 0 ? [] : [`còn có thể: ${list(args.possible)}`]),
    ].join('; '),
  'year-between-bands': (args: { mean: { numerator: number; denominator: number }; ends: readonly Ends[] }) =>
    `điểm bình quân ${exactly(
      args.mean,
      args.ends.flatMap(({ from, above, below, to }) => [from, above, below, to].flatMap((end) => end ?? [])),
    )} không thuộc mức nào: ${args.ends.map((one) => ends(one, 'diem')).join('; ')}`,
  'year-no-band': () => 'không mức nào của quy tắc năm có đủ điều kiện',
  'year-no-meetings': () => 'trong kỳ chưa có buổi sinh hoạt nào',
  'no-rule': () => 'chưa chọn quy tắc xếp loại năm: ghi quy_tac_nam trong shcb.yaml, hoặc thêm --rule',
  'no-rule-for-period': () => 'chưa tìm thấy quy định xếp loại quý và 6 tháng; bảng này chỉ tổng hợp',
  'mixed-rubrics': () =>
    'trong năm có buổi chấm theo bộ tiêu chí có các mức khác nhau, quy tắc chưa quy định cách ghép',
  'month-open': (args: {
    status: string;
    undated: boolean;
    thematic: boolean;
    astray?: string;
    aside?: 'draft' | 'withdrawn';
  }) =>
    [
      args.astray === undefined
        ? (monthStates[args.status] ?? args.status)
        : `phiếu ở chỗ của tháng này ghi ngày ${day(args.astray)}`,
      ...(args.status === 'missing' && args.thematic ? ['chỉ có phiếu chuyên đề'] : []),
      ...(args.status === 'missing' && args.undated ? ['có phiếu chưa rõ ngày'] : []),
      ...(args.aside === undefined ? [] : [setAside[args.aside]]),
    ].join('; '),
} as const;

const partName = ({ kind, id }: { kind: string; id: string }): string =>
  `${{ group: 'nhóm', criterion: 'tiêu chí', band: 'mức', fact: 'số liệu riêng' }[kind] ?? kind} ${id}`;

const orNothing = (words: string): string => (words === '' ? 'không có mốc' : words);

/** What a field is called when it changed. */
const fieldWords = (field: string): string =>
  ({
    parts: 'các phần tính chung',
    rest: 'mức còn lại',
    uncapped: 'giới hạn của điểm trừ',
    members: 'các dòng tính chung',
    most: 'tối đa của phần',
    name: 'tên',
    short: 'chữ viết tắt',
    citation: 'căn cứ',
    mark: 'mức độ chắc chắn',
    readings: 'cách hiểu',
    shown: 'số liệu in kèm',
    ask: 'câu hỏi',
    unitWord: 'đơn vị',
    method: 'cách chấm',
    measure: 'số liệu quyết định',
    numerator: 'tử số',
    denominator: 'mẫu số',
    excluded: 'phần trừ khỏi mẫu số',
    direction: 'chiều đếm ngày',
    requirement: 'yêu cầu',
    replacedBy: 'số liệu thay cho yêu cầu',
    metWhen: 'điều kiện đạt',
    forced: 'sự việc buộc mức',
    notApplicable: 'cách tính khi không áp dụng',
    onlyWhen: 'buổi có dòng này',
    caps: 'mức trần ở một số buổi',
    role: 'vai trò cộng, trừ',
    counted: 'nơi tính điểm cộng, trừ',
    each: 'điểm mỗi lần',
    free: 'số lần không tính',
    startingPoints: 'điểm gốc',
    floor: 'mức sàn',
    levels: 'lời của các mức',
    conditions: 'điều kiện của mức',
    formula: 'cách tính',
    range: 'khoảng có thể có',
    clauseOnly: 'mức chỉ theo điều khoản',
    type: 'kiểu số liệu',
    appliesTo: 'loại buổi, loại hình áp dụng',
    step: 'bước điểm',
    rounding: 'cách làm tròn',
    limits: 'sàn và trần của tổng điểm',
    state: 'số liệu lấy từ các buổi trước',
    knockOuts: 'điều khoản khống chế',
    knockOutOrder: 'thứ tự của các điều khoản khống chế',
    notHeld: 'mức của tháng không họp',
    vote: 'biểu quyết',
    official: 'điểm chính thức',
    override: 'quyền điều chỉnh mức',
    slots: 'những gì cho phép cụ thể hóa',
    points: 'điểm',
  })[field] ?? field;
