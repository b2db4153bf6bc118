import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { endsOf, faultOf, type Interval, isBounded } from '../../../domain/written/interval.ts';
import { type Band, isByPoints } from '../../file/bands.ts';
import { asksPart } from '../../file/condition.ts';
import { asksOccasion } from '../../file/occasion.ts';
import { conditionsIn } from '../../occasions/tests.ts';
import { forEachLine, type LineRule, type Rule } from './rule.ts';

/** An interval has at most one end a side and something between them. */
export const intervalFlaws = (interval: Interval, path: Path, needsEnd: boolean): readonly Flaw[] => {
  const fault = faultOf(interval);
  if (fault === 'two-ends') return [error({ code: 'interval-two-ends' }, path)];
  if (fault === 'empty') return [error({ code: 'interval-empty' }, path)];
  return needsEnd && !isBounded(interval) ? [error({ code: 'interval-open' }, path)] : [];
};

const onLine: LineRule = ({ line, path }) =>
  line.intervals.flatMap((one) => intervalFlaws(one.interval, [...path, ...one.path], true));

/** A band has a stretch of totals, unless only clauses lead to it; then it has none. */
const bandIntervalFlaws = (band: Band, index: number): readonly Flaw[] => {
  const path = ['bands', index];
  if (!isByPoints(band))
    return isBounded(band)
      ? [error({ code: 'band-two-ways', args: { band: band.name } }, [...path, 'clauseOnly'])]
      : [];
  return isBounded(band)
    ? intervalFlaws(endsOf(band), path, true)
    : [error({ code: 'band-open', args: { band: band.name } }, path)];
};

/** Levels, bands, conditions and majorities name intervals that can be meant. */
export const intervalsAreMeant: Rule = (file) => [
  ...forEachLine(onLine)(file),
  ...conditionsIn(file).flatMap(({ condition, path }) => intervalFlaws(endsOf(condition), path, false)),
  ...file.bands.flatMap(bandIntervalFlaws),
  ...(file.vote === undefined ? [] : intervalFlaws(file.vote.metWhen, ['vote', 'metWhen'], true)),
];

/** A condition asks something: an occasion, or a fact with an end. */
export const conditionsAsk: Rule = (file) =>
  conditionsIn(file).flatMap(({ condition, path, compound }): readonly Flaw[] => {
    const bounded = isBounded(condition);
    const asksSize = condition.measure !== undefined || asksPart(condition);
    const asks = asksSize ? bounded : (asksOccasion(condition) || compound) && !bounded;
    return asks ? [] : [error({ code: 'condition-asks-nothing' }, path)];
  });
