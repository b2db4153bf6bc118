import type { Filing } from '../../domain/meeting/filing.ts';
import { type MeetingKind, standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { monthKey } from '../period/summarise.ts';
import { applyCorrections, type Corrected, hasCorrections } from './corrections.ts';

/** One sheet with what tells it from others: its meeting, its place, and a text that is equal for equal contents. */
export interface Sheet {
  readonly meeting: { readonly unit: string; readonly date: Day; readonly kind: MeetingKind };
  readonly location: Location;
  readonly content: string;
  /** How it stands in the record; left out, it is an official one like any other. */
  readonly filing?: Filing;
}

export interface Reconciled<T extends Sheet> {
  readonly sheets: readonly T[];
  readonly problems: readonly Problem[];
  /** Months in which a sheet could not be counted. */
  readonly faulty: ReadonlySet<string>;
}

const meetingKey = ({ meeting: { unit, date, kind } }: Sheet): string => `${unit} ${date} ${kind}`;

const regularKey = ({ meeting: { unit, date } }: Sheet): string => monthKey(unit, monthOf(date));

/** The same sheet sent again counts once; every further copy is named. */
const copies = (first: Sheet, rest: readonly Sheet[]): readonly Problem[] =>
  rest.map(({ meeting: { unit, date }, location }) => ({
    severity: 'warning',
    complaint: { code: 'same-sheet', args: { unit, date, other: first.location.file } },
    location,
    also: [first.location],
  }));

/** Each sheet of a conflict complains of another one, so that both places are named from either side. */
const conflict = (
  sheets: readonly Sheet[],
  complain: (sheet: Sheet, other: Sheet) => Problem['complaint'],
): readonly Problem[] =>
  sheets.flatMap((sheet, index) => {
    const other = sheets[index === 0 ? 1 : 0];
    return other === undefined
      ? []
      : [
          {
            severity: 'error' as const,
            complaint: complain(sheet, other),
            location: sheet.location,
            also: [other.location],
          },
        ];
  });

/** Sorts out sheets that speak of one meeting: equal ones count once, different ones stop each other. */
const oneSheetAMeeting = <T extends Sheet>(sheets: readonly T[]): Reconciled<T> => {
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  const single = [...grouped(sheets, meetingKey).values()].flatMap((same): readonly T[] => {
    const [first, ...rest] = same;
    if (first === undefined || rest.length === 0) return same;
    if (rest.every(({ content }) => content === first.content)) {
      problems.push(...copies(first, rest));
      return [first];
    }
    problems.push(
      ...conflict(same, ({ meeting: { unit, date, kind } }, other) => ({
        code: 'two-sheets',
        args: { unit, date, kind, other: other.location.file },
      })),
    );
    if (standsForMonth(first.meeting.kind)) faulty.add(regularKey(first));
    return [];
  });
  return { sheets: single, problems, faulty };
};

/** What became of sheets by what they say of each other. */
export interface Settled<T extends Sheet> extends Reconciled<T>, Pick<Corrected<T>, 'aside' | 'replaced'> {}

/** Sorts out sheets that speak of one meeting: corrections take the place of what they correct, and of what is left each meeting has one. `complete` says that every sheet of the workspace is at hand. */
export const reconcile = <T extends Sheet>(sheets: readonly T[], complete = true): Settled<T> => {
  const corrected = applyCorrections(sheets, complete);
  const single = oneSheetAMeeting(corrected.sheets);
  return {
    sheets: single.sheets,
    aside: corrected.aside,
    replaced: corrected.replaced,
    problems: [...corrected.problems, ...single.problems],
    faulty: new Set([...corrected.faulty, ...single.faulty]),
  };
};

/** The sheets whose contents are asked for: those that share a meeting, and every one as soon as any corrects or takes back another. */
export const comparedIn = <T extends Sheet>(sheets: readonly T[]): readonly T[] =>
  hasCorrections(sheets)
    ? sheets
    : [...grouped(sheets, meetingKey).values()].filter(({ length }) => length > 1).flat();

/** Two regular meetings in one month cannot both stand for it. */
export const oneRegularAMonth = <T extends Sheet>(sheets: readonly T[]): Reconciled<T> => {
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  const regular = sheets.filter(({ meeting }) => standsForMonth(meeting.kind));
  for (const group of grouped(regular, regularKey).values()) {
    const [first] = group;
    if (first === undefined || group.length === 1) continue;
    faulty.add(regularKey(first));
    problems.push(
      ...conflict(group, ({ meeting: { unit, date } }, other) => ({
        code: 'two-regular',
        args: { unit, month: monthOf(date), other: other.location.file },
      })),
    );
  }
  return {
    sheets: sheets.filter((sheet) => !(standsForMonth(sheet.meeting.kind) && faulty.has(regularKey(sheet)))),
    problems,
    faulty,
  };
};
