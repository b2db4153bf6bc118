import type { Finding, GroupResult, Range } from '../../domain/meeting/assessment.ts';
import type { FactId } from '../../domain/meeting/facts.ts';
import type { Circumstances } from '../../domain/meeting/meeting.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import type { Message } from '../../messages/index.ts';
import type { BandCondition, KnockOut, Threshold } from '../../rubric/file/bands.ts';
import { type Asking, holds } from '../../rubric/file/condition.ts';
import { conditionTold } from '../../rubric/methods/told.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { partScoreOf } from './part-sum.ts';

/** A sheet as far as it is scored: what bands and knock-outs may ask of it. */
export interface Sheet {
  readonly rubric: Rubric;
  readonly meeting: Circumstances;
  readonly groups: readonly GroupResult[];
}

/** What a clause asks: met, not met, or open while a line or a fact is missing. */
type Answer = 'yes' | 'no' | 'open';

export interface Demand {
  readonly answer: Answer;
  /** What is lacking where the answer is no, and what is the matter where it is yes. */
  readonly said: Message;
  /** The facts that the answer waits for, where it waits for any. */
  readonly awaits?: readonly FactId[];
}

const findingsIn = ({ groups }: Sheet): readonly Finding[] => groups.flatMap(({ findings }) => findings);

const reached = ([low, high]: Range, points: Points): Answer =>
  low >= points ? 'yes' : high < points ? 'no' : 'open';

/** Full marks in a line; a line that does not apply lacks none. */
const fullMarks = (id: string, sheet: Sheet): readonly Demand[] =>
  findingsIn(sheet)
    .filter(({ criterion }) => criterion === id)
    .map(({ range, possible, title }) => ({
      answer: reached(range, possible),
      said: { code: 'not-full', args: { id, name: title } },
    }));

const threshold = ({ ofCriterion, ofGroup, points }: Threshold, sheet: Sheet): readonly Demand[] => {
  const lines = findingsIn(sheet)
    .filter(({ criterion }) => criterion === ofCriterion)
    .map(({ criterion, title, range }) => ({ id: criterion, title, range, group: false }));
  const groups = sheet.groups
    .filter(({ id }) => id === ofGroup)
    .map(({ id, title, range }) => ({ id, title, range, group: true }));
  const part = partScoreOf(ofGroup, findingsIn(sheet), sheet.rubric);
  const parts = part === undefined ? [] : [{ ...part, id: ofGroup ?? '', group: true }];
  return [...lines, ...groups, ...parts].map(({ id, title, range, group }) => ({
    answer: reached(range, points),
    said: { code: 'below-threshold', args: { id, name: title, group, points } },
  }));
};

/** What is known of a line or a group of the sheet. */
const partScoreIn =
  (sheet: Sheet): NonNullable<Asking['partScore']> =>
  ({ ofCriterion, ofGroup }) =>
    ofCriterion === undefined
      ? (sheet.groups.find(({ id }) => id === ofGroup) ??
        partScoreOf(ofGroup, findingsIn(sheet), sheet.rubric))
      : findingsIn(sheet).find(({ criterion }) => criterion === ofCriterion);

const onCondition = (when: NonNullable<KnockOut['when']>, sheet: Sheet): Demand => {
  const { rubric, meeting } = sheet;
  const truth = holds(when, { ...meeting, partScore: partScoreIn(sheet) });
  const said = conditionTold(when, rubric.surroundings);
  return typeof truth === 'boolean'
    ? { answer: truth ? 'yes' : 'no', said }
    : { answer: 'open', said, awaits: truth.missing };
};

/** Everything that a band asks besides its points, each answered by itself. */
export const demandsOf = (condition: BandCondition, sheet: Sheet): readonly Demand[] => [
  ...(condition.fullMarks ?? []).flatMap((id) => fullMarks(id, sheet)),
  ...(condition.atLeast ?? []).flatMap((one) => threshold(one, sheet)),
  ...(condition.when === undefined ? [] : [demanded(onCondition(condition.when, sheet))]),
];

/** A condition as something that is lacking. */
const demanded = (demand: Demand): Demand => ({
  ...demand,
  said: { code: 'fact-demand', args: { condition: demand.said } },
});

const opposite = (demand: Demand): Demand => ({
  ...demand,
  answer: demand.answer === 'yes' ? 'no' : demand.answer === 'no' ? 'yes' : 'open',
});

/** The matters that make a knock-out bite; any one is enough. */
export const mattersOf = (clause: KnockOut, sheet: Sheet): readonly Demand[] => [
  ...(clause.when === undefined ? [] : [onCondition(clause.when, sheet)]),
  ...(clause.notFull ?? []).flatMap((id) => fullMarks(id, sheet).map(opposite)),
  ...(clause.under ?? []).flatMap((one) => threshold(one, sheet).map(opposite)),
];
