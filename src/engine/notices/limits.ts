import { ONE } from '../../domain/values/hundredths.ts';

// Where the unlikely begins. None of these is law: they are our choice, set so wide that an honest sheet hardly ever crosses them.

/** Full marks twice may be luck; a quarter of a year without a single lost point is worth a look. */
export const MONTHS_FULL = 3;

/** Two units at full marks may be two good units; with fewer than three, "all of them" says nothing. */
export const UNITS_FULL = 3;

/** One or two equal numbers are chance; this many, with equal answers and reasons, are a copy. */
export const EQUAL_FACTS = 3;

/** A working day has eight hours; a meeting longer than that is a slip of the pen. */
export const LONGEST_MEETING = 480 * ONE;

/** No meeting is over in less; a smaller number counts hours. */
export const SHORTEST_MEETING = 10 * ONE;

/** No meeting begins before five in the morning; an earlier hour is an afternoon written by the twelve-hour clock. */
export const EARLIEST_START = 5 * 60 * ONE;

/** Half as much again as was planned happens; more is a percentage of something else. */
export const MOST_TARGETS = 150 * ONE;

/** A whole written as a share; a percentage so small is hardly one. */
export const WHOLE_AS_SHARE = ONE;

/** A unit that sends its first sheets of a year is a year apart from the others: that is no slip. */
export const YEARS_APART = 1;

/** So many sheets of other years show that a lone one is the odd one. */
export const SHEETS_OF_OTHER_YEARS = 3;
