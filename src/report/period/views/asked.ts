import { refuse } from '../../../domain/problem/cannot-run.ts';
import { type Points, parseHundredths } from '../../../domain/values/hundredths.ts';
import { fold } from '../../../domain/written/fold.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { numberFault } from '../../../domain/written/number-fault.ts';
import { isViewName, LIST, type ViewName, viewNames } from './index.ts';
import { NEAR } from './near.ts';

/** The view that a call asks for, and how near is near in it; `null` is the list of units. */
export interface ViewAsked {
  readonly name: ViewName | null;
  readonly within: Points;
}

const nameOf = (table: string | undefined): ViewName | null => {
  if (table === undefined) return null;
  const name = fold(table).replaceAll('_', '-');
  if (name === LIST) return null;
  if (isViewName(name)) return name;
  throw refuse({
    code: 'wrong-choice',
    args: { found: table, allowed: viewNames, suggestion: nearest(name, viewNames) },
  });
};

const withinOf = (within: string | undefined): Points => {
  if (within === undefined) return NEAR;
  const points = parseHundredths(within.trim());
  if (points === undefined || points < 0)
    throw refuse(numberFault(within, { whole: false, negative: false }));
  return points;
};

/** Reads what a call writes for `--table` and `--within`. */
export const viewAsked = ({
  table,
  within,
}: {
  readonly table?: string;
  readonly within?: string;
}): ViewAsked => ({
  name: nameOf(table),
  within: withinOf(within),
});
