import type { Say } from '../reasons/index.ts';
import { advice } from '../words/advice.ts';
import {
  clock,
  day,
  decimal,
  type Ends,
  ends,
  endsNamed,
  exactly,
  type FactName,
  factName,
  list,
  type Unit,
} from '../words/format.ts';
import { calledIn, factCalledIn } from '../words/heading.ts';
import type { Medium } from '../words/medium.ts';

const shown = (value: number | string): string => {
  if (typeof value === 'number') return decimal(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
};

/** What is wrong with the facts of a meeting among themselves. */
export const factComplaints = {
  'state-contradiction': (args: {
    fact: FactName;
    recorded: number | string;
    derived: number | string;
    earlier: string;
  }) =>
    advice(
      `${factName(args.fact)} ghi ${shown(args.recorded)}, trong khi theo phiếu ngày ${day(args.earlier)} phải là ${shown(args.derived)}`,
      'Đối chiếu hai phiếu rồi sửa phiếu sai; có thể bỏ số liệu này để lấy theo các buổi trước.',
    ),
  'codes-differ': (args: { codes: number; count: number }, _: Say, medium: Medium) =>
    advice(
      `${calledIn(medium, 'ma_vang_co_ly_do')} có ${args.codes} mã, trong khi ${calledIn(medium, 'vang_co_ly_do')} ghi ${decimal(args.count)}`,
      'Ghi đủ mã của từng đảng viên vắng có lý do, hoặc sửa số người.',
    ),
  'head-count': (args: {
    parts: readonly { readonly id: string; readonly value: number }[];
    sum: number;
    total: number;
    complete: boolean;
  }) =>
    advice(
      `số người không khớp: ${args.parts.map(({ id, value }) => `${factName({ id })} ${decimal(value)}`).join(' + ')} = ${decimal(args.sum)}, ${args.complete ? 'trong khi' : 'đã vượt'} đảng số ${decimal(args.total)}`,
      'Đối chiếu với sổ biên bản rồi sửa số nào sai.',
    ),
  'more-than': (args: { part: string; value: number; whole: string; limit: number }) =>
    advice(
      `số ${factName({ id: args.part })} ${decimal(args.value)} nhiều hơn số ${factName({ id: args.whole })} ${decimal(args.limit)}`,
      'Đối chiếu với sổ biên bản rồi sửa số nào sai.',
    ),
  'duration-differs': (
    args: { duration: number; start: number; end: number; computed: number },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `${calledIn(medium, 'thoi_luong')} ${decimal(args.duration)} phút khác khoảng từ ${clock(args.start)} đến ${clock(args.end)} (${args.computed} phút)`,
      `Giữ ${calledIn(medium, 'thoi_luong')} hoặc ${calledIn(medium, 'bat_dau')}, ${calledIn(medium, 'ket_thuc')}; sửa số nào sai.`,
    ),
  'end-before-start': (args: { start: number; end: number }, _: Say, medium: Medium) =>
    advice(
      `${calledIn(medium, 'ket_thuc')} ${clock(args.end)} không sau ${calledIn(medium, 'bat_dau')} ${clock(args.start)}`,
      'Sửa lại giờ.',
    ),
  'concluded-before': (args: { fact: string; day: string; date: string }, _: Say, medium: Medium) =>
    advice(
      `${calledIn(medium, args.fact)} ${day(args.day)} trước ngày sinh hoạt ${day(args.date)}`,
      'Kết luận chỉ có sau buổi sinh hoạt; kiểm tra lại hai ngày này.',
    ),
  'empty-base': (
    args: { criterion: string; base: number; facts: readonly FactName[] },
    _: Say,
    medium: Medium,
  ) =>
    advice(
      `tiêu chí ${args.criterion}: mẫu số ${args.facts.map((fact) => factCalledIn(medium, fact)).join(' − ')} = ${decimal(args.base)}, không tính được tỷ lệ`,
      'Đối chiếu với sổ biên bản rồi sửa số liệu.',
    ),
  'fact-derived': (args: { fact: FactName; from: readonly FactName[] }, _: Say, medium: Medium) =>
    advice(
      `"${factName(args.fact)}" được tính từ ${list(args.from.map(factName))}, phiếu không ghi`,
      `Bỏ ${medium === 'page' ? 'số liệu' : 'dòng'} này; ghi đủ các số liệu đem tính.`,
    ),
  'fact-outside': (args: {
    fact: FactName;
    size: { numerator: number; denominator: number };
    ends: Ends;
    unit: Unit;
  }) =>
    advice(
      `"${factName(args.fact)}" là ${exactly(args.size, endsNamed(args.ends))}, trong khi bộ tiêu chí chỉ nhận ${ends(args.ends, args.unit)}`,
      'Đối chiếu với hồ sơ rồi sửa số liệu.',
    ),
  'requirement-not-positive': (args: { criterion: string; fact: FactName }, _: Say, medium: Medium) =>
    advice(
      `tiêu chí ${args.criterion}: ${factCalledIn(medium, args.fact)} phải lớn hơn 0`,
      `Sửa số liệu, hoặc ${medium === 'text' ? 'bỏ dòng này' : 'để trống'} nếu cấp ủy không quy định riêng.`,
    ),
} as const;
