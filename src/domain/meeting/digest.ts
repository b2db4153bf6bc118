import type { Hundredths, Points } from '../values/hundredths.ts';
import { type Assessment, findingsOf } from './assessment.ts';
import { type Conduct, conductOf } from './conduct.ts';
import { FACT, numberOf } from './facts.ts';

/** Points that one line lost, with the words given for it. */
export interface Loss {
  readonly criterion: string;
  readonly points: Points;
  readonly given: string | null;
}

/** What the tables of a period keep of one assessment: a province has a hundred thousand of them. */
export interface Digest
  extends Pick<
    Assessment,
    | 'unit'
    | 'date'
    | 'kind'
    | 'rubric'
    | 'possible'
    | 'range'
    | 'total'
    | 'classification'
    | 'awaits'
    | 'possibleBands'
    | 'unappraised'
  > {
  readonly losses: readonly Loss[];
  /** People who came, and all members. */
  readonly present: Hundredths | undefined;
  readonly members: Hundredths | undefined;
  readonly conduct: Conduct;
}

/** Every line that lost points, in the order of the rubric; a bonus that was not earned loses nothing. */
export const lossesOf = (assessment: Assessment): readonly Loss[] =>
  findingsOf(assessment).flatMap(({ criterion, awarded, possible, given, role }) =>
    awarded === null || awarded >= possible || role === 'diem_cong'
      ? []
      : [{ criterion, points: possible - awarded, given }],
  );

export const digestOf = (assessment: Assessment): Digest => {
  const { unit, date, kind, rubric, possible, range, total, classification, awaits, possibleBands, facts } =
    assessment;
  const { unappraised } = assessment;
  return {
    unit,
    date,
    kind,
    rubric,
    possible,
    range,
    total,
    classification,
    awaits,
    possibleBands,
    ...(unappraised === undefined ? {} : { unappraised }),
    losses: lossesOf(assessment),
    present: numberOf(facts, FACT.present),
    members: numberOf(facts, FACT.members),
    conduct: conductOf(assessment),
  };
};
