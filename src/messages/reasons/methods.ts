import {
  decimal,
  type Ends,
  ends,
  type FactName,
  factCondition,
  factName,
  factWithKey,
  kindName,
  list,
  occasionText,
  points,
  quantity,
  roundingWay,
  type Unit,
} from '../words/format.ts';
import type { Nested, Say } from './index.ts';

interface Worth {
  readonly id: string;
  readonly label: Nested;
  readonly points: number;
}

interface AskedPart {
  readonly id: string;
  readonly name: string;
  readonly group: boolean;
  readonly percent: boolean;
  readonly ends: Ends;
}

/** "nhóm 1 (Tổ chức) từ 50% số điểm áp dụng trở lên". */
const partCondition = ({ id, name, group, percent, ends: asked }: AskedPart): string =>
  `${group ? 'nhóm' : 'tiêu chí'} ${id} (${name}) ${ends(asked, percent ? 'phan_tram' : 'diem')}${percent ? ' số điểm áp dụng' : ''}`;

const limitText = ({ from, to }: Ends): string =>
  list([
    ...(from === undefined ? [] : [`ít nhất tính ${decimal(from)}`]),
    ...(to === undefined ? [] : [`nhiều nhất tính ${decimal(to)}`]),
  ]);

interface Placed {
  readonly at: number;
  readonly points: number;
}

const place = ({ at, points: worth }: Placed, unit: Unit): string =>
  `${quantity(at, unit)} được ${points(worth)}`;

/** How a line is scored, what it is measured by and what may come out. */
export const methodReasons = {
  'method-yes-no': () => 'người chấm: đạt hoặc không đạt',
  'method-judged-level': () => 'người chấm chọn mức',
  'method-free-points': () => 'người chấm cho điểm',
  'method-by-number': () => 'theo số liệu',
  'method-by-share': () => 'theo tỷ lệ',
  'method-by-requirement': () => 'theo yêu cầu',
  'method-by-days': () => 'theo ngày',
  'method-by-occurrence': () => 'theo số lần',
  'method-by-condition': () => 'theo điều kiện',

  'measured-by': (args: { facts: readonly FactName[] }) =>
    `Số liệu: ${args.facts.map(factWithKey).join(', ')}`,
  'share-of': (args: { part: FactName; whole: FactName; excluded: readonly FactName[] }) => {
    const base = [args.whole, ...args.excluded].map(factWithKey).join(' − ');
    return `Tỷ lệ: ${factWithKey(args.part)} / ${args.excluded.length === 0 ? base : `(${base})`}`;
  },
  formula: (args: {
    operation: string;
    terms: readonly FactName[];
    factor: number | null;
    take: number | null;
    weights: readonly number[];
    ends: Ends;
  }) => {
    const names = args.terms.map(factName);
    const [first = '', ...others] = names;
    const all = list(names);
    switch (args.operation) {
      case 'tong':
        return names.join(' + ');
      case 'hieu':
        return names.join(' − ');
      case 'nhan':
        return `${first} × ${decimal(args.factor ?? 0)}`;
      case 'phan_tram':
        return `${first} / ${others.length > 1 ? `(${others.join(' − ')})` : others.join('')}, phần trăm`;
      case 'trung_binh':
        return `bình quân của ${all}`;
      case 'nho_nhat':
        return `số nhỏ nhất trong ${all}`;
      case 'lon_nhat':
        return `số lớn nhất trong ${all}`;
      case 'trong_khoang':
        return `${first}, ${limitText(args.ends)}`;
      case 'tot_nhat':
        return `bình quân ${args.take} số lớn nhất trong ${all}`;
      default:
        return `bình quân có trọng số của ${list(names.map((name, index) => `${name} × ${decimal(args.weights[index] ?? 0)}`))}`;
    }
  },
  condition: (args: {
    kinds: readonly string[];
    months: readonly number[];
    unitKinds: readonly string[];
    fact: { readonly name: FactName; readonly ends: Ends; readonly unit: Unit } | null;
    compared?: { readonly name: FactName; readonly other: FactName; readonly ends: Ends };
    part?: AskedPart;
  }) => {
    const occasion = occasionText(args.kinds, args.months, args.unitKinds);
    return [
      ...(args.compared === undefined
        ? []
        : [
            `hiệu ${factName(args.compared.name)} − ${factName(args.compared.other)} ${ends(args.compared.ends, 'so')}`,
          ]),
      ...(args.part === undefined ? [] : [partCondition(args.part)]),
      ...(args.fact === null ? [] : [factCondition(args.fact.name, args.fact.ends, args.fact.unit)]),
      ...(occasion === '' ? [] : [occasion]),
    ].join(', ');
  },
  'condition-parts': (
    args: {
      all: readonly Nested[];
      some: { readonly least: number; readonly of: readonly Nested[] } | null;
      none: readonly Nested[];
    },
    say: Say,
  ) =>
    list([
      ...args.all.map(say),
      ...(args.some === null
        ? []
        : [
            args.some.least === 1
              ? `một trong các điều: ${args.some.of.map(say).join('; ')}`
              : `ít nhất ${args.some.least} trong các điều: ${args.some.of.map(say).join('; ')}`,
          ]),
      ...(args.none.length === 0 ? [] : [`không có điều nào: ${args.none.map(say).join('; ')}`]),
    ]),
  'requirement-when': (args: { when: Nested; required: number; unit: Unit }, say: Say) =>
    `yêu cầu ${quantity(args.required, args.unit)} khi ${say(args.when)}`,
  'requirement-replaced': (args: { by: FactName }) => `thay bằng ${factName(args.by)} khi có ghi`,

  'level-when': (args: { name?: string; when: Nested | null }, say: Say) => {
    const when = args.when === null ? 'các trường hợp còn lại' : say(args.when);
    return args.name === undefined ? when : `${args.name} (${when})`;
  },
  'facts-measured': (args: { kind: string; facts: readonly Nested[] }, say: Say) =>
    args.facts.length === 0 ? `Buổi ${kindName(args.kind)}` : args.facts.map(say).join('; '),

  'result-worth': (args: { label: Nested; points: number }, say: Say) =>
    `${say(args.label)}: ${points(args.points)}`,
  'result-along': (args: { label: Nested; from: Placed; to: Placed; unit: Unit; points: number }, say: Say) =>
    `${say(args.label)}: theo đường thẳng, ${place(args.from, args.unit)}, ${place(args.to, args.unit)}, từ 0 đến ${points(args.points)}`,
  'rounded-to': (args: { to: number; type: string }) =>
    `điểm của dòng làm tròn ${roundingWay(args.type)}, bước ${decimal(args.to)}`,
  'level-offered': (args: Worth, say: Say) => `${args.id}, ${say(args.label)}: ${points(args.points)}`,
  'points-from-zero': (args: { points: number }) => `từ 0 đến ${points(args.points)}`,
  'each-time': (args: { each: number; free: number; points: number | null }) =>
    `mỗi lần ${points(args.each)}${args.free === 0 ? '' : `, không tính ${args.free} lần đầu`}, ${args.points === null ? 'không giới hạn' : `tối đa ${points(args.points)}`}`,

  'answer-id': (args: { id: string }) => args.id,
  'answer-level': (args: Worth, say: Say) =>
    `${args.id} (${say(args.label).toLowerCase()}, ${points(args.points)})`,
} as const;
