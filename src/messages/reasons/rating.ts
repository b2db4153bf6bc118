import {
  type Ends,
  ends,
  type FactName,
  factCondition,
  measured,
  points,
  type Unit,
} from '../words/format.ts';
import type { Nested, Say } from './index.ts';

interface Measured {
  readonly fact: FactName;
  readonly value: number;
  readonly unit: Unit;
}

/** "Nhiệm vụ hoàn thành vượt yêu cầu 25%" without its capital. */
const found = ({ fact, value, unit }: Measured): string => {
  const text = measured(fact, value, unit);
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
};

interface Decided {
  readonly condition: Nested;
  readonly facts: readonly Measured[];
}

/** The numbers that a condition goes by, in brackets. */
const numbers = (facts: readonly Measured[]): string =>
  facts.length === 0 ? '' : ` (${facts.map(found).join('; ')})`;

/** Why an organisation cannot be given a level of the annual rating. */
export const ratingReasons = {
  'rating-points': (args: { points: number; ends: Ends }) =>
    `được ${points(args.points)} (cần ${ends(args.ends, 'diem')})`,
  'rating-condition': (args: Measured & { wanted: Ends }) =>
    args.fact.yesNo === true
      ? `${found(args)} (cần: ${factCondition(args.fact, args.wanted).split(': ').at(-1) ?? ''})`
      : `${found(args)} (cần ${ends(args.wanted, args.unit)})`,
  'rating-knock-out': (args: Measured & { name: string; exception: string | null }) =>
    `bị khống chế: ${args.name}${args.fact.yesNo === true ? '' : ` (${found(args)})`}${args.exception === null ? '' : `; ngoại lệ: ${args.exception}`}`,
  'rating-conditions': (args: Decided, say: Say) =>
    `chưa đạt điều kiện ${say(args.condition)}${numbers(args.facts)}`,
  'rating-knock-outs': (args: Decided & { name: string; exception: string | null }, say: Say) =>
    `bị khống chế: ${args.name}, vì ${say(args.condition)}${numbers(args.facts)}${args.exception === null ? '' : `; ngoại lệ: ${args.exception}`}`,
} as const;
