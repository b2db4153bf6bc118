import { type Movement, movementIn } from '../../domain/organisation/movement.ts';
import { type Day, firstDayOf, monthOf } from '../../domain/values/day.ts';
import type { Summary } from './summarise.ts';

/** The first day of the period, on whose eve the movement opens. */
export const openingDay = ({ period, viewDay }: Summary): Day =>
  firstDayOf(period.months[0] ?? monthOf(viewDay));

/** The movement of units from the eve of the period to its closing day; `null` where nobody said who the units are, or the period has not begun. */
export const movementOf = (summary: Summary): Movement | null => {
  const [from, to] = [openingDay(summary), summary.viewDay];
  return summary.organisation === null || to < from ? null : movementIn(summary.organisation, from, to);
};
