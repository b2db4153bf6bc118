import { isError, type Problem } from '../../domain/problem/problem.ts';
import { type Month, monthOf } from '../../domain/values/day.ts';
import type { RefusedRecord, UsableSheet } from '../judge/judge.ts';

/** The months that the sheets of each input are of; `null` stands for a record of which nobody can tell. */
export type InputMonths = ReadonlyMap<string, ReadonlySet<Month | null>>;

/** Notes of each input, record by record, which months it speaks of. */
export const gatherInputMonths = () => {
  const months = new Map<string, Set<Month | null>>();
  const note = (file: string | undefined, month: Month | null): void => {
    if (file !== undefined) months.set(file, (months.get(file) ?? new Set()).add(month));
  };
  return {
    months,
    addRecord: (record: UsableSheet | RefusedRecord): void => {
      if ('sheet' in record) note(record.sheet.location.file, monthOf(record.sheet.meeting.date));
      else note(record.problems.find(isError)?.location?.file, record.refused?.month ?? null);
    },
    addUnread: (problems: readonly Problem[]): void => {
      for (const { location } of problems.filter(isError)) note(location?.file, null);
    },
  };
};
