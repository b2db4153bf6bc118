import { FACT, numberOf } from '../../domain/meeting/facts.ts';
import { warning } from '../../domain/problem/problem.ts';
import { fullAnswers } from './full-answers.ts';
import type { SheetRule } from './rule.ts';

/** A meeting to which nobody came was not held. */
export const nobodyPresent: SheetRule = ({ meeting: { facts } }) =>
  numberOf(facts, FACT.present) === 0 ? [warning({ code: 'nobody-present' }, ['facts', FACT.present])] : [];

/** Somebody at least opened the meeting. */
export const nobodySpoke: SheetRule = ({ meeting: { facts } }) => {
  const present = numberOf(facts, FACT.present) ?? 0;
  if (present === 0 || numberOf(facts, FACT.speakers) !== 0) return [];
  return [
    warning({ code: 'nobody-spoke', args: { present } }, ['facts', FACT.speakers], {
      also: [['facts', FACT.present]],
    }),
  ];
};

/** A judged line at full marks although the fact shown beside it says that members stayed away without a reason. */
export const absentYetFull: SheetRule = (subject) => {
  const absent = numberOf(subject.meeting.facts, FACT.unexcused) ?? 0;
  if (absent === 0) return [];
  return fullAnswers(subject, ({ criterion }) => criterion.shown.includes(FACT.unexcused)).map(
    ({ criterion, path }) =>
      warning({ code: 'absent-yet-full', args: { id: criterion.id, absent } }, path, {
        also: [['facts', FACT.unexcused]],
      }),
  );
};
